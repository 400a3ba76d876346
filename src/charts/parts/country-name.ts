import type { ChartContext } from '../chart.ts';
import { joinNames } from './join-names.ts';
import { fundingMessages } from './funding-messages.ts';

/** The code under which companies are found whose country no source gives. */
const unknownCountry = 'unknown';

/** The name of a country by its ISO 3166-1 code in the reader's language; the code itself where there is no name. */
export function countryName(
  code: string,
  { locale, t }: Pick<ChartContext, 'locale' | 't'>,
): string {
  if (code === unknownCountry) return t(fundingMessages.unknownCountry);
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: 'region', style: 'short' }).of(code) ?? code;
}

/** The names of the countries of a company, `;` between their codes; `undefined` where none is known. */
export function countryNames(
  codes: string | undefined,
  context: Pick<ChartContext, 'locale' | 't'>,
): string | undefined {
  const names = codes?.split(';').map((code) => countryName(code, context));
  return names && joinNames(names, context.locale);
}
