import type { EChartsCoreOption } from 'echarts/core';

/** One option as two drawings of the same size: what rests, and over it what moves. */
export interface SplitOption {
  readonly still: EChartsCoreOption;
  readonly moving: EChartsCoreOption;
}

function hidden(axis: unknown): unknown {
  if (Array.isArray(axis)) return axis.map(hidden);
  return { ...(axis as object), show: false };
}

/** Splits an option: the axes and the series with the given ids are still, all else moves over the same axes, which it does not draw again. */
export function splitOption(
  option: EChartsCoreOption,
  stillSeries: readonly string[],
): SplitOption {
  const series = [option['series'] ?? []].flat() as readonly { readonly id?: unknown }[];
  const isStill = ({ id }: { readonly id?: unknown }): boolean =>
    typeof id === 'string' && stillSeries.includes(id);
  return {
    still: { ...option, series: series.filter(isStill) },
    moving: {
      ...option,
      xAxis: hidden(option['xAxis']),
      yAxis: hidden(option['yAxis']),
      series: series.filter((each) => !isStill(each)),
    },
  };
}
