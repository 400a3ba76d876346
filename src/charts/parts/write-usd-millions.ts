import type { ChartContext } from '../chart.ts';
import { writeMoney } from './write-money.ts';

/** An amount given in millions of US dollars, as the reader writes money: US$1.2B. */
export function writeUsdMillions(
  amountUsdM: number,
  words: Pick<ChartContext, 't' | 'format'>,
): string {
  return writeMoney(amountUsdM * 1e6, 'USD', words);
}
