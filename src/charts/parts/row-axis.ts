import type { YAXisComponentOption } from 'echarts';
import type { ChartContext } from '../chart.ts';

/** An axis of rows from top to bottom, divided by thin rules; their names are drawn by the chart. */
export function rowAxis({ theme }: ChartContext, ids: readonly string[]): YAXisComponentOption {
  return {
    type: 'category',
    inverse: true,
    data: [...ids],
    axisLabel: { show: false },
    axisTick: { show: false },
    axisLine: { show: false },
    splitLine: { show: true, lineStyle: { color: theme.rule } },
  };
}
