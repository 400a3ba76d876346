import type { ChartContext } from '../chart.ts';
import { footballFieldMessages as messages } from './messages.ts';
import type { FieldSeries } from './series.ts';

/** What the axis of amounts counts: the currency, the year and the prices. */
export function writeAxisTitle(
  { currency, priceYear, year }: Pick<FieldSeries, 'currency' | 'priceYear' | 'year'>,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  const prices = priceYear === 'nominal' ? priceYear : format.year(priceYear);
  return t(messages.axis, { currency, year: format.year(year), prices });
}
