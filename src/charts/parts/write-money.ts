import type { ChartContext } from '../chart.ts';
import { moneyMessages } from './market-messages.ts';

const fewestDigits = 3;

/** An amount of money with its currency (ISO 4217 code); at three significant figures, or as many as its source prints. */
export function writeMoney(
  amount: number,
  currency: string,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
  printedDigits: number = fewestDigits,
): string {
  const values = { currency, amount: format.amount(amount, Math.max(fewestDigits, printedDigits)) };
  const known = Object.keys(moneyMessages) as readonly (keyof typeof moneyMessages)[];
  return t(moneyMessages[known.find((code) => code === currency) ?? 'other'], values);
}
