import type { ChartContext } from '../chart.ts';
import { fromMillions } from './from-millions.ts';
import { writeMoney } from './write-money.ts';

/** An amount given in millions of US dollars, as the reader writes money: US$1.2B. */
export function writeUsdMillions(
  amountUsdM: number,
  words: Pick<ChartContext, 't' | 'format'>,
): string {
  return writeMoney(fromMillions(amountUsdM), 'USD', words);
}
