import type { LineSeriesOption } from 'echarts/charts';
import { toIsoDate } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import { partMessages } from './messages.ts';
import { chartFontSize } from './axes.ts';

/** A thin line at the reader's day, labelled with its date above the plot; `x` is the day in the units of the x axis. */
export function todayLine(
  context: ChartContext,
  x: number,
  top: 'start' | 'end' = 'end',
): LineSeriesOption {
  const { theme, t, format, today } = context;
  return {
    id: 'today',
    type: 'line',
    silent: true,
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { color: theme.ink, width: 1, type: [2, 3] },
      label: {
        formatter: t(partMessages.today, { date: format.date(toIsoDate(today)) }),
        color: theme.ink,
        fontSize: chartFontSize(context),
        position: top,
      },
      data: [{ xAxis: x }],
    },
  };
}
