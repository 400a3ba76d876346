import type { ChartContext } from '../chart.ts';

type Words = Pick<ChartContext, 'format'>;

const fewestDigits = 3;
const mostDigits = 9;
const nearlyLost = -0.99;
const decimalsOfLoss = 4;

/** A rate a year (a share above -1) as a percentage at three significant figures or more; near -100 % at four decimals, where those tell what is left. */
export function writeYearlyRate(
  rate: number,
  { format }: Words,
  digits: number = fewestDigits,
): string {
  const precision =
    rate < nearlyLost
      ? { maximumFractionDigits: Math.max(decimalsOfLoss, digits) }
      : { maximumSignificantDigits: digits };
  return format.percent(rate, precision).replace('-', '−');
}

/** Several rates in as many digits as it takes to tell them apart, nine at most. */
export function writeYearlyRates(rates: readonly number[], words: Words): readonly string[] {
  for (let digits = fewestDigits; ; digits++) {
    const written = rates.map((rate) => writeYearlyRate(rate, words, digits));
    if (new Set(written).size === rates.length || digits === mostDigits) return written;
  }
}

/** Several rates as a list in a sentence. */
export function writeRateList(
  rates: readonly number[],
  words: Pick<ChartContext, 'format' | 'locale'>,
): string {
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  return list.format(writeYearlyRates(rates, words));
}
