import type { LineSeriesOption } from 'echarts/charts';
import { toIsoDate } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import { partMessages } from './messages.ts';
import { chartFontSize } from './axes.ts';

/** Where the line stands: the day in the units of the x axis, and the ends of that axis. */
export interface TodayPlace {
  readonly x: number;
  readonly min: number;
  readonly max: number;
  /** The end of the line that is above the plot. */
  readonly top: 'start' | 'end';
}

/** A thin line at the reader's day, labelled with its date above the plot, towards the side that has more room. */
export function todayLine(
  context: ChartContext,
  { x, min, max, top }: TodayPlace,
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
      z: 1,
      lineStyle: { color: theme.ink, width: 1, type: [2, 3] },
      label: {
        formatter: t(partMessages.today, { date: format.date(toIsoDate(today)) }),
        color: theme.ink,
        fontSize: chartFontSize(context),
        position: top,
        align: x > (min + max) / 2 ? 'right' : 'left',
      },
      data: [{ xAxis: x }],
    },
  };
}
