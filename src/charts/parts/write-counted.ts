import type { ForecastUnit } from '../../models/model.ts';
import type { ChartContext } from '../chart.ts';
import { partMessages } from './messages.ts';

/** An amount of data with what is counted: "15T tokens". */
export function writeCounted(
  amount: number,
  unit: ForecastUnit,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  return t(partMessages.counted, { amount: format.amount(amount), unit: t(partMessages[unit]) });
}
