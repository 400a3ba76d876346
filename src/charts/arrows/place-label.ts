import type { Box } from '../parts/drawn-element.ts';
import { freestBox, sharedArea } from '../parts/freest-box.ts';
import { along, cutLine, type Line, type Pixel } from './cut-line.ts';

/** The shares of the way beside which a label may stand, and how far from the line, best first. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.05, 0.95];
const gaps = [10, 26, 44, 64, 90, 130];
const edge = 4;

type Size = Pick<Box, 'width' | 'height'>;

/** A label of an arrow: its box, and the place on the line that it belongs to. */
export interface LabelPlace extends Box {
  readonly anchor: Pixel;
}

/** The box of a label around a place, moved into the plot. */
function boxAround([x, y]: Pixel, { width, height }: Size, plot: Box): Box {
  const within = (middle: number, size: number, from: number, room: number): number =>
    Math.max(from + edge, Math.min(middle - size / 2, from + room - size - edge));
  return {
    x: within(x, width, plot.x, plot.width),
    y: within(y, height, plot.y, plot.height),
    width,
    height,
  };
}

/** The direction across a line, of length 1, upwards; straight up for a line of no length. */
function across([[x1, y1], [x2, y2]]: Line): Pixel {
  const [x, y] = [y2 - y1, x1 - x2];
  const length = Math.hypot(x, y);
  if (length === 0) return [0, -1];
  const sign = y > 0 ? -1 : 1;
  return [(sign * x) / length, (sign * y) / length];
}

/** What a label must not cover, and what it covers only where there is no other room. */
export interface Obstacles {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
  /** Labels of the chart itself, which neither a label nor its leader covers where there is other room. */
  readonly names: readonly Box[];
  /** Other labels, which the line from an arrow to its label must not cross either. */
  readonly labels: readonly Box[];
}

/** The line that leads from an arrow to the middle of its label. */
export function leaderOf({ anchor, x, y, width, height }: LabelPlace): Line {
  return [anchor, [x + width / 2, y + height / 2]];
}

/** Whether neither a label nor its leader lies on any of some boxes. */
function isOff(place: LabelPlace, boxes: readonly Box[]): boolean {
  const leader = leaderOf(place);
  return boxes.every((box) => sharedArea(place, box) === 0 && cutLine(leader, box) === undefined);
}

function isClear(place: LabelPlace, { hard, labels }: Obstacles): boolean {
  return hard.every((box) => sharedArea(place, box) === 0) && isOff(place, labels);
}

/** Where a label of a size stands beside a line within a plot: clear of what is hard, and covering least of what is soft. */
export function placeLabel(line: Line, size: Size, plot: Box, obstacles: Obstacles): LabelPlace {
  const [x, y] = across(line);
  const half = (Math.abs(x) * size.width + Math.abs(y) * size.height) / 2;
  const placeAt = (share: number, away: number): LabelPlace => {
    const anchor = along(line, share);
    return { ...boxAround([anchor[0] + x * away, anchor[1] + y * away], size, plot), anchor };
  };
  const places = gaps.flatMap((gap) =>
    shares.flatMap((share) => [placeAt(share, half + gap), placeAt(share, -half - gap)]),
  );
  const clear = places.filter((place) => isClear(place, obstacles));
  const { hard, soft, names, labels } = obstacles;
  const offNames = clear.filter((place) => isOff(place, names));
  return (
    freestBox(offNames, soft) ??
    freestBox(clear, [...soft, ...names]) ??
    freestBox(places, [...hard, ...labels]) ??
    placeAt(0, 0)
  );
}
