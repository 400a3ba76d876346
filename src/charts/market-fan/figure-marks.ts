import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartContext } from '../chart.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import type { MarketFrame } from './market-frame.ts';
import { sizeIn, type MarketFanSeries } from './series.ts';

const outcomeRadius = 3.5;
const baseRadius = 5.5;
const targetRadius = 4.5;

function dot(
  [cx, cy]: readonly [number, number],
  r: number,
  { fill, stroke }: { readonly fill: string; readonly stroke: string },
): DrawnElement {
  return { type: 'circle', shape: { cx, cy, r }, style: { fill, stroke, lineWidth: 1.5 } };
}

/** The figures that stand as dots: outcomes (hollow where not seen at their source), the start, and the median of the target year. */
export function figureMarks(
  series: MarketFanSeries,
  { toX, toY }: MarketFrame,
  { theme }: ChartContext,
): CustomSeriesOption {
  const { base, outcomes, targetYear } = series;
  const target = sizeIn(series, targetYear);
  const marks = [
    ...outcomes.map(({ year, amount, isVerified }) =>
      dot([toX(year), toY(amount)], outcomeRadius, {
        fill: isVerified ? theme.ink : theme.paper,
        stroke: theme.ink,
      }),
    ),
    dot([toX(base.year), toY(base.amount)], baseRadius, { fill: theme.ink, stroke: theme.paper }),
    ...(target === undefined || targetYear === base.year
      ? []
      : [
          dot([toX(targetYear), toY(target.median)], targetRadius, {
            fill: theme.market,
            stroke: theme.paper,
          }),
        ]),
  ];
  return overlay('figures', marks, { z: 6, isClipped: false });
}
