import { convertText, type TextUnit } from '../../core/units.ts';
import { gradeOf, sourceOf, type Grade, type SourceRef } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import type { PassingRow } from './queries.ts';

/** A level of a published stock and the training set that passed it first; sizes in the unit of the series. */
export interface Passing {
  readonly level: string;
  readonly size: number;
  readonly model: string | undefined;
  readonly publishedOn: string | undefined;
  readonly setSize: number | undefined;
  readonly setSource: SourceRef | undefined;
  readonly grownModel: string | undefined;
  readonly grownOn: string | undefined;
  readonly growthPerYear: number | undefined;
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** The levels from low to high, in one unit. */
export interface StockPassings {
  readonly unit: TextUnit;
  readonly passings: readonly Passing[];
}

function setSourceOf(row: PassingRow): SourceRef | undefined {
  const { set_source_id: id, set_source_title: title, set_source_url: url } = row;
  if (id === undefined || title === undefined) return undefined;
  return { id, title, url, licence: undefined };
}

/** Brings the levels and the sets to the unit that the reader chose. */
export function selectPassings(
  rows: readonly PassingRow[],
  unit: TextUnit,
  wordsPerToken: number,
): StockPassings {
  const convert = (amount: number, from: TextUnit): number =>
    convertText(amount, from, unit, wordsPerToken);
  return {
    unit,
    passings: rows.map((row) => ({
      level: row.level,
      size: convert(row.level_size, row.level_unit === 'words' ? 'words' : 'tokens'),
      model: row.model,
      publishedOn: row.published_on,
      setSize:
        row.training_tokens === undefined ? undefined : convert(row.training_tokens, 'tokens'),
      setSource: setSourceOf(row),
      grownModel: row.grown_model,
      grownOn: row.grown_on,
      growthPerYear: row.growth_per_year,
      source: sourceOf(row),
      grade: gradeOf(row),
    })),
  };
}

/** Every source of the back-test, once: of the stock, then of the training sets that passed it. */
export function passingSources({ passings }: StockPassings): readonly SourceRef[] {
  return uniqueSources([
    ...passings.map((passing) => passing.source),
    ...passings.flatMap((passing) => passing.setSource ?? []),
  ]);
}
