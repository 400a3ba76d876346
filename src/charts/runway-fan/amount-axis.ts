import type { YAXisComponentOption } from 'echarts';
import { toSuperscript } from '../../i18n/superscript.ts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize, logAxis } from '../parts/axes.ts';
import { textWidth } from '../parts/text-width.ts';
import type { FanFrame } from './fan-frame.ts';

const labelGap = 10;

/** The axis of amounts of a frame, in the reader's units, or as a power of ten where those need more room than there is. */
export function amountAxis(
  title: string,
  { log10Min, log10Max, left }: FanFrame,
  context: ChartContext,
): YAXisComponentOption {
  const { format } = context;
  const axis = logAxis(context, title, { min: 10 ** log10Min, max: 10 ** log10Max, left });
  const fits = (text: string): boolean =>
    textWidth(text, chartFontSize(context)) <= left - labelGap;
  const formatter = (value: number): string => {
    const exponent = Math.round(Math.log10(value));
    if (exponent % format.unitStep !== 0) return '';
    const text = format.amount(value);
    return fits(text) ? text : `10${toSuperscript(exponent)}`;
  };
  return {
    ...axis,
    nameGap: 28,
    axisLabel: { ...axis.axisLabel, formatter },
  } as YAXisComponentOption;
}
