import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext, ChartDefinition } from '../../charts/chart.ts';
import { splitOption } from './split-option.ts';

/** The drawings of a chart, `still` under `moving`; a chart that names no still series has one drawing. */
export interface Layers {
  readonly still: EChartsCoreOption | undefined;
  readonly moving: EChartsCoreOption;
}

type Drawn<Series> = Pick<ChartDefinition<Series>, 'buildOption' | 'stillSeries'>;

/** Draws the series of a chart for one reader and screen; `still` is the same object for as long as nothing but functions in it changes. */
export function layerBuilder<Series>(
  { buildOption, stillSeries }: Drawn<Series>,
  context: ChartContext,
): (series: Series) => Layers {
  let kept: { readonly key: string; readonly still: EChartsCoreOption } | undefined;
  return (series) => {
    const option = buildOption(series, context);
    if (stillSeries === undefined) return { still: undefined, moving: option };
    const { still, moving } = splitOption(option, stillSeries);
    const key = JSON.stringify(still);
    if (kept?.key !== key) kept = { key, still };
    return { still: kept.still, moving };
  };
}
