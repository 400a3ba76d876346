import type { CountingOptions } from '../../models/market/basis/counted-figures.ts';
import type { MarketFigureValues } from '../../scenario/market-settings.ts';

/** Which figures count by what the reader chose. */
export function countingOf({
  unverified,
  disputed,
}: Pick<MarketFigureValues, 'unverified' | 'disputed'>): CountingOptions {
  return {
    standings: disputed === 'in' ? ['sound', 'disputed'] : ['sound'],
    countsUnverified: unverified === 'in',
  };
}
