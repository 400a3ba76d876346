import type { ForecastPath } from './forecast-path.ts';

/** Throws for paths that are not all in one currency and one kind of prices: `mixed bases: CNY nominal, USD 2024`. */
export function requireOneBasis(paths: readonly ForecastPath[]): void {
  const bases = [...new Set(paths.map(({ currency, priceYear }) => `${currency} ${priceYear}`))];
  if (bases.length > 1) throw new RangeError(`mixed bases: ${bases.toSorted().join(', ')}`);
}
