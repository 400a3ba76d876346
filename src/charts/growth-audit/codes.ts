import type { EvidenceColumns, Standing } from '../../models/market/basis/forecast-row.ts';
import { segmentTaxonomy, type Segment } from '../../models/market/basis/segments.ts';
import type { StatedGrowth } from '../../models/market/growth/growth-row.ts';
import type { Qualifier } from '../../models/market/growth/rounding-range.ts';

/** The segments of the market tables. */
export const segments = Object.keys(segmentTaxonomy) as readonly Segment[];

/** How a source qualifies a figure. */
export const qualifiers: readonly Qualifier[] = ['exact', 'over', 'almost', 'about', 'midpoint'];

/** What a stated growth rate measures. */
export const growthKinds: readonly StatedGrowth['kind'][] = ['cagr', 'one_year', 'unknown'];

/** The grades of evidence of a table row. */
export const grades: readonly EvidenceColumns['evidence'][] = ['linked', 'unlinked', 'unverified'];

/** The standings of a table row. */
export const standings: readonly Standing[] = [
  'sound',
  'disputed',
  'superseded',
  'duplicate',
  'misquote',
  'wrong',
];

/** The code that a cell holds; throws `unknown code` for any other text. */
export function codeOf<T extends string>(codes: readonly T[], cell: string): T {
  const known = codes.find((code) => code === cell);
  if (known === undefined) throw new Error(`unknown code: ${cell}`);
  return known;
}

/** The code that a cell holds, `undefined` for an empty one; throws `unknown code` for any other text. */
export function maybeCodeOf<T extends string>(
  codes: readonly T[],
  cell: string | undefined,
): T | undefined {
  return cell === undefined ? undefined : codeOf(codes, cell);
}
