import type { ChartContext } from '../chart.ts';
import { writeMoney } from '../parts/write-money.ts';
import { returnCurveMessages as messages } from './messages.ts';

/** An amount of money that may be below zero, with its sign before its currency. */
export function writeValue(
  amount: number,
  currency: string,
  words: Pick<ChartContext, 't' | 'format'>,
): string {
  const money = writeMoney(Math.abs(amount), currency, words);
  return amount < 0 ? words.t(messages.belowZero, { money }) : money;
}
