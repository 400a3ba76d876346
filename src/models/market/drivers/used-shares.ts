import { bandValue } from '../../band.ts';
import type { Forecast } from '../../model.ts';

/** A share for each whole year from `firstYear` on; above 1 where demand exceeds the stock. */
export interface UsedShares {
  readonly firstYear: number;
  readonly shares: readonly number[];
}

/** The share of the stock that demand asks for in each year of a forecast, median over median. */
export function usedSharesOf({ stock, demand }: Pick<Forecast, 'stock' | 'demand'>): UsedShares {
  const firstYear = Math.max(stock.firstYear, demand.firstYear);
  const shares: number[] = [];
  for (let year = firstYear; ; year++) {
    const [used, whole] = [bandValue(demand, year, 0.5), bandValue(stock, year, 0.5)];
    if (used === undefined || whole === undefined) return { firstYear, shares };
    shares.push(used / whole);
  }
}

function usedIn({ firstYear, shares }: UsedShares, year: number): number | undefined {
  const share = shares[year - firstYear];
  return share !== undefined && share > 0 ? Math.min(share, 1) : undefined;
}

/** How many times as much of the stock is used in a year as in the base year, never below 1; nothing is used beyond all of it; `undefined` for a year without a share. */
export function scarcityIn(used: UsedShares, baseYear: number, year: number): number | undefined {
  const [then, now] = [usedIn(used, baseYear), usedIn(used, year)];
  return then === undefined || now === undefined ? undefined : Math.max(now / then, 1);
}
