import { writeMoney } from '../../charts/parts/write-money.ts';
import { significantDigitsOf } from '../../models/market/growth/rounding-range.ts';
import type { Currency } from '../../models/market/sentence/growth-sentence.ts';
import type { Writer } from '../../scenario/parameter-text/writer.ts';

const fewestDigits = 3;
const mostGivenDigits = 6;

/** With more digits than anybody gives, an amount was computed. */
function digitsOf(amount: number): number {
  const digits = significantDigitsOf(amount);
  return digits > mostGivenDigits ? fewestDigits : Math.max(fewestDigits, digits);
}

/** An amount with its currency, or alone where that is not known; in the digits that it was given in, at three significant figures where it was computed. */
export function writeAmountOf(
  amount: number,
  currency: Currency | undefined,
  writer: Pick<Writer, 't' | 'format'>,
): string {
  const digits = digitsOf(amount);
  if (currency === undefined) return writer.format.amount(amount, digits);
  return writeMoney(amount, currency, writer, digits);
}
