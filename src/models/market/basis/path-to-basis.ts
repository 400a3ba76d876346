import type { Result } from '../../../core/result.ts';
import type { Basis, BasisTables, Conversion, NormalizeProblem } from './figure.ts';
import type { ForecastPath, PathPoint } from './forecast-path.ts';
import { toBasis } from './to-basis.ts';

/** A year of a path on a basis, with the amount it had before. */
export interface NormalizedPoint extends PathPoint {
  readonly originalAmount: number;
  readonly conversion: Conversion;
}

/** A path on a basis; `problems` tells the years that could not follow and so are not in it. */
export interface NormalizedPath extends ForecastPath {
  readonly originalCurrency: string;
  readonly points: readonly NormalizedPoint[];
  readonly problems: readonly NormalizeProblem[];
}

function unique(problems: readonly NormalizeProblem[]): readonly NormalizeProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/**
 * A path with each year converted by `toBasis` at its own rate: years between printed amounts are filled in before, in the
 * publisher's currency. Refused when no year can follow. O(years x rows of the tables).
 */
export function pathToBasis(
  path: ForecastPath,
  basis: Basis,
  tables: BasisTables,
): Result<NormalizedPath, NormalizeProblem> {
  const points: NormalizedPoint[] = [];
  const found: NormalizeProblem[] = [];
  for (const point of path.points) {
    const { currency, priceYear, segment, geography } = path;
    const { year, amount: originalAmount } = point;
    const scope = { currency, priceYear, segment, geography };
    const figure = toBasis({ ...scope, year, amount: originalAmount }, basis, tables);
    if (!figure.ok) found.push(...figure.problems);
    else {
      const { amount, conversion } = figure.value;
      points.push({ ...point, amount, originalAmount, conversion });
    }
  }
  const problems = unique(found);
  if (points.length === 0) return { ok: false, problems };
  const { currency, priceYear } = basis;
  const originalCurrency = path.currency;
  return { ok: true, value: { ...path, currency, priceYear, points, originalCurrency, problems } };
}
