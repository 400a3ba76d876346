import type { Box } from '../parts/drawn-element.ts';

/** A place of the drawing in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** A name as it can be written, with the room that it needs. */
export interface NameForm {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** A place for a name. */
export interface NamePlace {
  readonly text: string;
  readonly box: Box;
  /** The side at which its lines begin or end: that of its mark. */
  readonly align: 'left' | 'center' | 'right';
  /** From the edge of its mark, in CSS pixels. */
  readonly distance: number;
  /** Whether it stands within its own mark. */
  readonly isInside: boolean;
}

const distances = [4, 12, 22, 34, 48, 66, 88, 116, 150];
/** To the right, to the left, above, below, and between them; the first are the best. */
const angles = [0, 180, -90, 90, -35, -145, 35, 145, -65, -115, 65, 115];

/** How much of the width of a mark a name within it may fill. */
const insideShare = 1.08;

function boxAround([x, y]: Point, { width, height }: NameForm): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Places for a name: within its mark where that is large enough, else around it, the nearest first. */
export function placesAround([x, y]: Point, reach: number, form: NameForm): readonly NamePlace[] {
  const { text, width, height } = form;
  const inside: NamePlace = {
    text,
    box: boxAround([x, y], form),
    align: 'center',
    distance: 0,
    isInside: true,
  };
  const around = distances.flatMap((distance) =>
    angles.map((degrees): NamePlace => {
      const angle = (degrees / 180) * Math.PI;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const side = Math.abs(cos) < 0.01 ? 0 : Math.sign(cos);
      const away = reach + distance;
      const middle = [x + cos * away + side * (width / 2), y + sin * (away + height / 2)] as const;
      const align = side === 0 ? 'center' : side > 0 ? 'left' : 'right';
      return { text, box: boxAround(middle, form), align, distance, isInside: false };
    }),
  );
  return width <= 2 * reach * insideShare && height <= 1.6 * reach ? [inside] : around;
}

/** The point of a mark that is nearest to a box. */
export function edgeOf([x, y]: Point, reach: number, box: Box): Point {
  const nearX = Math.min(Math.max(x, box.x), box.x + box.width);
  const nearY = Math.min(Math.max(y, box.y), box.y + box.height);
  const distance = Math.hypot(nearX - x, nearY - y) || 1;
  const share = Math.min(1, reach / distance);
  return [x + (nearX - x) * share, y + (nearY - y) * share];
}
