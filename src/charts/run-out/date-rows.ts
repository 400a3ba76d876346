import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import { cutInterval, intervalLine } from '../parts/interval-line.ts';
import { textWidth } from '../parts/text-width.ts';
import { diamond } from './date-marks.ts';
import type { RunOutFrame } from './run-out-frame.ts';
import type { PublishedDate, RunOutSeries } from './series.ts';

const gap = 10;

/** The name of a date to the right of its mark, or to the left where it has more room there; shortened where it has none. */
function nameBeside(
  { label }: PublishedDate,
  [left, right]: readonly [number, number],
  y: number,
  context: ChartContext,
): DrawnElement {
  const { locale, width } = context;
  const size = chartFontSize(context);
  const name = label[locale];
  const [roomLeft, roomRight] = [left - gap, width - right - gap];
  const isLeft = textWidth(name, size) > roomRight && roomLeft > roomRight;
  const text = ellipsize(name, isLeft ? roomLeft : roomRight, size);
  const style = { ...barText(context), text, align: isLeft ? 'right' : 'left' } as const;
  return { type: 'text', x: isLeft ? left - gap : right + gap, y, style };
}

/** Above the dots: each published date in a row of its own, a diamond at its median on the line of its interval, with its name. */
export function dateRowMarks(
  { dates, span }: RunOutSeries,
  { toX, dateY }: RunOutFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const look = { color: context.theme.stock, lineWidth: 2, up: 4, down: 4, medianHalf: 0 };
  return dates.flatMap((date, row) => {
    const { low, median, high } = date;
    const interval = { low: low ?? median, median, high: high ?? median };
    const place = { y: dateY(row), span, toX };
    const isInView = median >= span[0] && median <= span[1];
    return [
      ...intervalLine(interval, place, look),
      ...(isInView ? [diamond(toX(median), place.y, date, context)] : []),
      nameBeside(date, cutInterval(interval, place), place.y, context),
    ];
  });
}
