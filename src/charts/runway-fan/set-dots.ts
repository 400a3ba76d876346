import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { ChartContext } from '../chart.ts';
import type { FanSeries, FanSet } from './series.ts';

function dots(
  id: string,
  sets: readonly FanSet[],
  look: Pick<ScatterSeriesOption, 'symbol' | 'itemStyle'>,
): ScatterSeriesOption {
  return {
    id,
    type: 'scatter',
    silent: true,
    symbolSize: 7,
    z: 3,
    ...look,
    data: sets.map(({ year, size }) => [year, size]),
  };
}

/** The disclosed training sets as in their own chart: filled where the size is firm, a triangle where multimodal. */
export function setDots(
  { sets }: FanSeries,
  { theme }: ChartContext,
): readonly (ScatterSeriesOption | LineSeriesOption)[] {
  const firm = { color: theme.demand, opacity: 0.75 };
  const open = { color: theme.paper, borderColor: theme.demand, borderWidth: 1.5 };
  const choose = (isMultimodal: boolean, isFirm: boolean) =>
    sets.filter((set) => set.isMultimodal === isMultimodal && set.isFirm === isFirm);
  return [
    dots('language', choose(false, true), { symbol: 'circle', itemStyle: firm }),
    dots('language-open', choose(false, false), { symbol: 'circle', itemStyle: open }),
    dots('multimodal', choose(true, true), { symbol: 'triangle', itemStyle: firm }),
    dots('multimodal-open', choose(true, false), { symbol: 'triangle', itemStyle: open }),
    {
      id: 'records',
      type: 'line',
      step: 'end',
      silent: true,
      symbol: 'none',
      z: 4,
      lineStyle: { color: theme.demand, width: 2 },
      data: sets
        .filter(({ recordNumber }) => recordNumber !== undefined)
        .map(({ year, size }) => [year, size]),
    },
  ];
}
