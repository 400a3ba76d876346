import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { freestBox, sharedArea } from '../parts/freest-box.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { FanFrame } from './fan-frame.ts';
import { passingX, writeLineName, type NamedLine } from './named-lines.ts';
import type { FanSeries } from './series.ts';
import { uprightBoxes } from './upright-boxes.ts';

const lineHeight = 18;
const gap = 8;
/** How near to a curve a text counts as standing on it. */
const curveRim = 3;

/** How many lines of text below the top a label may go to find room, and into how many pieces a year of a curve is cut. */
const mostRows = 6;
const stepsPerYear = 6;

/** A curve as the small boxes that its pieces fill. */
function curveBoxes({ path }: NamedLine, { toX, toY, top }: FanFrame): Box[] {
  const { median, firstYear } = path;
  const at = (step: number): readonly [number, number] => {
    const [place, part] = [Math.floor(step / stepsPerYear), (step % stepsPerYear) / stepsPerYear];
    const [before, after] = [median[place], median[place + 1] ?? median[place]];
    const [low, high] = [Math.log10(before ?? NaN), Math.log10(after ?? NaN)];
    return [toX(firstYear + step / stepsPerYear), toY(low + (high - low) * part)];
  };
  return Array.from({ length: (median.length - 1) * stepsPerYear }, (_, step) => {
    const [[x, y], [nextX, nextY]] = [at(step), at(step + 1)];
    return {
      x: x - curveRim,
      y: Math.min(y, nextY) - curveRim,
      width: nextX - x + 2 * curveRim,
      height: Math.abs(nextY - y) + 2 * curveRim,
    };
  }).filter(({ y, height }) => y + height > top);
}

/** Places beside the end of a curve, nearest to it first: to its right and to its left, line below line. */
function placesOf(line: NamedLine, width: number, frame: FanFrame, context: ChartContext): Box[] {
  const { top, bottom, left, log10Max, log10Min } = frame;
  const levelAt = (y: number): number =>
    log10Max - ((y - top) / (bottom - top)) * (log10Max - log10Min);
  const xAt = (y: number): number =>
    passingX(line, Math.min(levelAt(y), log10Max), frame) ?? frame.right;
  return Array.from({ length: mostRows }, (_, row) => top + 1 + row * lineHeight)
    .flatMap((y) => [
      { x: xAt(y - curveRim) + gap, y, width, height: lineHeight },
      { x: xAt(y + lineHeight + curveRim) - gap - width, y, width, height: lineHeight },
    ])
    .filter(({ x }) => x >= left && x + width <= context.width);
}

/** A place for a text, and whether it is free of everything. */
interface FoundPlace {
  readonly text: string;
  readonly place: Box;
  readonly isFree: boolean;
}

/** The best place for a text among others: never on one of `texts` where that can be had, on as few `lines` as there can be. */
function findPlace(
  text: string,
  line: NamedLine,
  standing: { readonly texts: readonly Box[]; readonly lines: readonly Box[] },
  frame: FanFrame,
  context: ChartContext,
): FoundPlace | undefined {
  const width = textWidth(text, chartFontSize(context)) * boldFactor;
  const places = placesOf(line, width, frame, context);
  const isOn = (place: Box) => (other: Box) => sharedArea(place, other) > 0;
  const clear = places.filter((place) => !standing.texts.some(isOn(place)));
  const place = freestBox(clear.length > 0 ? clear : places, standing.lines);
  if (place === undefined) return undefined;
  const all = [...standing.texts, ...standing.lines];
  return { text, place, isFree: !all.some(isOn(place)) };
}

function drawName(
  { text, place }: FoundPlace,
  line: NamedLine,
  frame: FanFrame,
  context: ChartContext,
): DrawnElement {
  const end = passingX(line, frame.log10Max, frame) ?? frame.right;
  const isLeft = place.x + place.width / 2 < end;
  const align = isLeft ? 'right' : 'left';
  const style = { ...barText(context), fill: line.color, fontWeight: 600, text, align } as const;
  const x = isLeft ? place.x + place.width : place.x;
  return { type: 'text', x, y: place.y + lineHeight / 2, style };
}

/** What stands in the picture beside the names of lines that leave it. */
interface Surroundings {
  readonly series: FanSeries;
  readonly others: readonly NamedLine[];
  /** Where other texts stand. */
  readonly texts: readonly Box[];
}

/** The names of lines that leave through the top, each near the end of its own line and clear of all else, by its side alone where it has no room for more. */
export function topLabels(
  lines: readonly NamedLine[],
  { series, others, texts: besides }: Surroundings,
  frame: FanFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const texts = [...besides];
  const drawn = [
    ...uprightBoxes(series, frame, context),
    ...[...lines, ...others].flatMap((line) => curveBoxes(line, frame)),
  ];
  return lines.flatMap((line) => {
    const found = [writeLineName(line, context), line.side]
      .map((text) => findPlace(text, line, { texts, lines: drawn }, frame, context))
      .filter((place) => place !== undefined);
    const best = found.find(({ isFree }) => isFree) ?? found.at(-1);
    if (best === undefined) return [];
    texts.push(best.place);
    return [drawName(best, line, frame, context)];
  });
}
