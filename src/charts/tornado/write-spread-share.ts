import type { ChartContext } from '../chart.ts';
import { tornadoMessages as messages } from './messages.ts';

/** A share of the spread in whole percent; what would round to nothing is "<1%". */
export function writeSpreadShare(
  share: number,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  return share < 0.005
    ? t(messages.underOne, { least: format.percent(0.01) })
    : format.percent(Math.round(share * 100) / 100);
}
