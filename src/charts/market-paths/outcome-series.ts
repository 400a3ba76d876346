import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { ChartContext } from '../chart.ts';
import type { PlotIndex } from './line-series.ts';
import { markOf } from './scope-marks.ts';
import type { OutcomeLine, PathFacet } from './series.ts';

const growth = 3;

/** The outcomes of one publisher as series of one plot: solid, in ink, hollow where they were not seen at their source. */
export function outcomeSeries(
  { id, points, scope }: OutcomeLine,
  facet: PathFacet,
  plot: PlotIndex,
  { theme }: ChartContext,
): readonly (LineSeriesOption | ScatterSeriesOption)[] {
  const { symbol, size } = markOf(facet, scope);
  return [
    {
      ...plot,
      id,
      type: 'line',
      silent: true,
      symbol: 'none',
      z: 6,
      lineStyle: { color: theme.ink, width: 2 },
      data: points.map(({ year, value }) => [year, value]),
    },
    {
      ...plot,
      id: `${id}-marks`,
      type: 'scatter',
      silent: true,
      symbol,
      symbolSize: size + growth,
      z: 7,
      itemStyle: { borderColor: theme.ink, borderWidth: 1.5, opacity: 1 },
      data: points.map(({ year, value, dated }) => ({
        value: [year, value],
        itemStyle: { color: dated.outcome.isVerified ? theme.ink : theme.paper },
      })),
    },
  ];
}
