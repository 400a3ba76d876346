import type { Scope } from '../../models/market/basis/error-of.ts';
import { isSameScope } from './scopes.ts';
import type { PathFacet } from './series.ts';

/** How the lines of a market look: the symbol of its printed amounts, its size, and the dashes between them. */
export interface ScopeMark {
  readonly symbol: string;
  readonly size: number;
  readonly dash: readonly number[];
}

const marks: readonly ScopeMark[] = [
  { symbol: 'circle', size: 7, dash: [6, 4] },
  { symbol: 'diamond', size: 9.5, dash: [2, 3] },
  { symbol: 'triangle', size: 8.5, dash: [10, 3, 2, 3] },
  { symbol: 'rect', size: 6.5, dash: [10, 6] },
  { symbol: 'path://M0 0L10 0L5 9Z', size: 8, dash: [4, 2, 1, 2, 1, 2] },
];

const [firstMark] = marks as readonly [ScopeMark, ...ScopeMark[]];

/** The look of a market among those of its plot. */
export function markOf({ scopes }: Pick<PathFacet, 'scopes'>, scope: Scope): ScopeMark {
  const place = scopes.findIndex((one) => isSameScope(one, scope));
  return marks[place % marks.length] ?? firstMark;
}

/** The markets that the key of a plot explains: none where there is but one. */
export function explainedScopes({ scopes }: Pick<PathFacet, 'scopes'>): readonly Scope[] {
  return scopes.length > 1 ? scopes : [];
}
