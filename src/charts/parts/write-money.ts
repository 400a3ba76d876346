import type { ChartContext } from '../chart.ts';
import { moneyMessages } from './market-messages.ts';

const fewestDigits = 3;

type Words = Pick<ChartContext, 't' | 'format'>;

function inCurrency(amount: string, currency: string, { t }: Words): string {
  const known = Object.keys(moneyMessages) as readonly (keyof typeof moneyMessages)[];
  const message = moneyMessages[known.find((code) => code === currency) ?? 'other'];
  return t(message, { currency, amount });
}

/** An amount of money with its currency (ISO 4217 code); at three significant figures, or as many as its source prints. */
export function writeMoney(
  amount: number,
  currency: string,
  words: Words,
  printedDigits: number = fewestDigits,
): string {
  const written = words.format.amount(amount, Math.max(fewestDigits, printedDigits));
  return inCurrency(written, currency, words);
}

/** Two amounts of a currency as a range that names it once: US$7.1B–52B. */
export function writeMoneyRange(low: number, high: number, currency: string, words: Words): string {
  const { format } = words;
  return inCurrency(format.range(format.amount(low), format.amount(high)), currency, words);
}
