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

function dateMark(date: PublishedDate, frame: PlotFrame, { theme }: ChartContext): DrawnElement {
  const toY = (share: number): number => frame.bottom - share * (frame.bottom - frame.top);
  const points = datePoints(date).map(([year, share]) => [frame.toX(year), toY(share)]);
  const [x, y] = [frame.toX(date.median), toY(0.5)];
  const diamond = [
    [x - 6, y],
    [x, y - 6],
    [x + 6, y],
    [x, y + 6],
  ];
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      {
        type: 'polyline',
        shape: { points },
        style: { stroke: theme.stock, lineWidth: 1, lineDash: [2, 3], opacity: 0.5, fill: 'none' },
      },
      {
        type: 'polygon',
        shape: { points: diamond },
        style: {
          fill: date.isFirm ? theme.stock : theme.paper,
          stroke: theme.stock,
          lineWidth: 1.5,
        },
      },
    ],
  };
}

/** The published dates: a diamond at each median, and through the ends of its interval a dotted line. */
export function dateMarks(
  { dates }: RunOutSeries,
  frame: PlotFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  return dates.map((date) => dateMark(date, frame, context));
}
