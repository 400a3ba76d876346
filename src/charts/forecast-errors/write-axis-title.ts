import type { ChartContext } from '../chart.ts';
import { forecastErrorMessages as messages } from './messages.ts';
import type { ForecastErrorsSeries } from './series.ts';

/** What the axis of amounts counts: the currency and the prices. */
export function writeAxisTitle(
  { currency, priceYear }: Pick<ForecastErrorsSeries, 'currency' | 'priceYear'>,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  const prices = priceYear === 'nominal' ? priceYear : format.year(priceYear);
  return t(messages.axis, { currency, prices });
}
