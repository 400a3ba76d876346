import type { ChartContext } from '../chart.ts';
import { writeMoney } from '../parts/write-money.ts';

/** An amount of money that may be below zero, with its sign before its currency. */
export function writeValue(
  amount: number,
  currency: string,
  words: Pick<ChartContext, 't' | 'format'>,
): string {
  const sign = amount < 0 ? '−' : '';
  return `${sign}${writeMoney(Math.abs(amount), currency, words)}`;
}
