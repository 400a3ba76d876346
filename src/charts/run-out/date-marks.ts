import type { ChartContext } from '../chart.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import type { PlotFrame } from '../parts/plot-frame.ts';
import type { PublishedDate, RunOutSeries } from './series.ts';

/** The quantiles that a published date states, as points of a cumulative curve. */
export function datePoints({
  low,
  median,
  high,
  intervalLevel = NaN,
}: PublishedDate): readonly [year: number, share: number][] {
  const points: readonly [number | undefined, number][] = [
    [low, (1 - intervalLevel) / 2],
    [median, 0.5],
    [high, (1 + intervalLevel) / 2],
  ];
  return points.flatMap(([year, share]) =>
    year === undefined || Number.isNaN(share) ? [] : [[year, share] as [number, number]],
  );
}

/** A diamond at the median of a published date, hollow where the date is not firm. */
export function diamond(
  x: number,
  y: number,
  { isFirm }: PublishedDate,
  { theme }: Pick<ChartContext, 'theme'>,
): DrawnElement {
  const points = [
    [x - 6, y],
    [x, y - 6],
    [x + 6, y],
    [x, y + 6],
  ];
  const fill = isFirm ? theme.stock : theme.paper;
  return {
    type: 'polygon',
    shape: { points },
    style: { fill, stroke: theme.stock, lineWidth: 1.5 },
  };
}

function dateMark(
  date: PublishedDate,
  frame: PlotFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  const toY = (share: number): number => frame.bottom - share * (frame.bottom - frame.top);
  const points = datePoints(date).map(([year, share]) => [frame.toX(year), toY(share)]);
  const stroke = context.theme.stock;
  return [
    {
      type: 'polyline',
      shape: { points },
      style: { stroke, lineWidth: 2, lineDash: [2, 3], fill: 'none' },
    },
    diamond(frame.toX(date.median), toY(0.5), date, context),
  ];
}

/** The published dates on the curve: a diamond at each median, and through the ends of its interval a dotted line. */
export function dateMarks(
  { dates }: RunOutSeries,
  frame: PlotFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  return dates.flatMap((date) => dateMark(date, frame, context));
}
