import type { XAXisComponentOption, YAXisComponentOption } from 'echarts';
import type { ChartContext } from '../chart.ts';
import { narrowWidth } from '../chart.ts';

/** Size of the text in a chart, in CSS pixels. */
export function chartFontSize({ width }: ChartContext): number {
  return width < narrowWidth ? 12 : 13;
}

function axisText(context: ChartContext): { color: string; fontSize: number } {
  return { color: context.theme.muted, fontSize: chartFontSize(context) };
}

/** A time axis in UTC whose labels are years. */
export function timeAxis(context: ChartContext, min: number, max: number): XAXisComponentOption {
  const { theme, format } = context;
  return {
    type: 'time',
    min,
    max,
    splitNumber: context.width < narrowWidth ? 4 : 8,
    minInterval: 365 * 86_400_000,
    axisLine: { lineStyle: { color: theme.muted } },
    axisTick: { show: true, lineStyle: { color: theme.muted } },
    splitLine: { show: false },
    axisLabel: {
      ...axisText(context),
      hideOverlap: true,
      formatter: (time: number) => format.year(new Date(time).getUTCFullYear()),
    },
  };
}

/** A linear axis of decimal years. */
export function yearAxis(context: ChartContext, min: number, max: number): XAXisComponentOption {
  const { theme, format } = context;
  return {
    type: 'value',
    min,
    max,
    interval: context.width < narrowWidth ? 20 : 10,
    axisLine: { show: true, lineStyle: { color: theme.muted } },
    splitLine: { show: true, lineStyle: { color: theme.rule } },
    axisLabel: {
      ...axisText(context),
      showMaxLabel: context.width >= narrowWidth,
      formatter: (year: number) => format.year(year),
    },
  };
}

/** A logarithmic axis of amounts, titled with its unit at the left edge, `left` pixels before the plot. */
export function logAxis(
  context: ChartContext,
  title: string,
  { min, max, left }: { readonly min: number; readonly max: number; readonly left: number },
): YAXisComponentOption {
  const { theme, format } = context;
  return {
    type: 'log',
    logBase: 10,
    min,
    max,
    name: title,
    nameLocation: 'end',
    nameGap: context.width < narrowWidth ? 32 : 12,
    nameTextStyle: { ...axisText(context), align: 'left', padding: [0, 0, 0, -left] },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.rule } },
    interval: 1,
    axisLabel: {
      ...axisText(context),
      formatter: (value: number) =>
        Math.round(Math.log10(value)) % format.unitStep === 0 ? format.amount(value) : '',
    },
  };
}
