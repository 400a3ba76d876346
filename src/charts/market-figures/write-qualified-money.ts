import { combinedQualifier, type Qualifier } from '../../models/market/qualifier.ts';
import type { ChartContext } from '../chart.ts';
import { writeMoney } from '../parts/write-money.ts';
import { writeQualified } from '../parts/write-qualified.ts';

/** A written figure with the bound that it is, or about: so the middle of a printed range, which is no more exact than that. */
export function writeLoosely(
  value: string,
  qualifier: Qualifier,
  words: Pick<ChartContext, 't'>,
): string {
  return writeQualified(value, combinedQualifier([qualifier]), words);
}

/** An amount of money (currency as ISO 4217 code) with how exact it is: over RMB 10B; at three significant figures, or as many as its source prints. */
export function writeQualifiedMoney(
  amount: number,
  qualifier: Qualifier,
  currency: string,
  words: Pick<ChartContext, 't' | 'format'>,
  printedDigits?: number,
): string {
  return writeLoosely(writeMoney(amount, currency, words, printedDigits), qualifier, words);
}
