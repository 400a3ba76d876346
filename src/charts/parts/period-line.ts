import { unseenPeriodDash } from './doubt-marks.ts';
import type { DrawnElement } from './drawn-element.ts';

/** How the line over the period of an event looks. */
export interface PeriodLook {
  readonly color: string;
  /** Dashed where the date itself was not seen. */
  readonly isSeen: boolean;
}

type Place = readonly [x: number, y: number];

/** Half the height of the ends of a period, in CSS pixels. */
const capReach = 2.5;

/** The thin line over the period of an event of which the day is not known, broken by its mark; none where it would not reach beyond the mark. Places and `reach` in CSS pixels. */
export function periodLine(
  [x1, x2]: readonly [from: number, to: number],
  [x, y]: Place,
  reach: number,
  { color, isSeen }: PeriodLook,
): readonly DrawnElement[] {
  if (x2 - x1 <= 2 * reach) return [];
  const style = {
    stroke: color,
    lineWidth: 1.25,
    opacity: 0.55,
    ...(!isSeen && { lineDash: [...unseenPeriodDash] }),
  };
  const line = ([fromX, fromY]: Place, [toX, toY]: Place): DrawnElement => ({
    type: 'line',
    shape: { x1: fromX, y1: fromY, x2: toX, y2: toY },
    style,
  });
  return [
    line([x1, y], [x - reach, y]),
    line([x + reach, y], [x2, y]),
    line([x1, y - capReach], [x1, y + capReach]),
    line([x2, y - capReach], [x2, y + capReach]),
  ];
}
