import { convertText, type TextUnit } from '../../core/units.ts';
import { sourceOf, type SourceRef } from '../chart.ts';
import type { PassingRow } from './queries.ts';

/** A level of a published stock and the training set that passed it first; sizes in the unit of the series. */
export interface Passing {
  readonly level: string;
  readonly size: number;
  readonly model: string | undefined;
  readonly publishedOn: string | undefined;
  readonly setSize: number | undefined;
  readonly grownModel: string | undefined;
  readonly grownOn: string | undefined;
  readonly growthPerYear: number | undefined;
  readonly source: SourceRef;
}

/** The levels from low to high, in one unit. */
export interface StockPassings {
  readonly unit: TextUnit;
  readonly passings: readonly Passing[];
}

/** Brings the levels and the sets to the unit that the reader chose. */
export function selectPassings(
  rows: readonly PassingRow[],
  unit: TextUnit,
  wordsPerToken: number,
): StockPassings {
  const convert = (tokens: number): number => convertText(tokens, 'tokens', unit, wordsPerToken);
  return {
    unit,
    passings: rows.map((row) => ({
      level: row.level,
      size: convert(row.level_tokens),
      model: row.model,
      publishedOn: row.published_on,
      setSize: row.training_tokens === undefined ? undefined : convert(row.training_tokens),
      grownModel: row.grown_model,
      grownOn: row.grown_on,
      growthPerYear: row.growth_per_year,
      source: sourceOf(row),
    })),
  };
}
