import { fromIsoDate, startOfYear } from '../../core/time.ts';
import { convertText, type TextUnit } from '../../core/units.ts';
import type { Text } from '../../i18n/message.ts';
import { gradeOf, isSound, sourceOf, textOf, type Grade, type SourceRef } from '../chart.ts';
import type { SetRow, StockRow } from './queries.ts';

/** A disclosed training set in the unit of the chart; `time` is in milliseconds since 1970. */
export interface TrainingSet {
  readonly id: string;
  readonly model: string;
  readonly organizations: string;
  readonly publishedOn: string;
  readonly time: number;
  readonly size: number;
  readonly isMultimodal: boolean;
  readonly confidence: string;
  /** Drawn filled: the size is well supported and not in dispute. */
  readonly isFirm: boolean;
  readonly recordNumber: number | undefined;
  readonly note: Text | undefined;
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** A published stock in the unit of the chart, from its base year on. */
export interface StockPath {
  readonly id: string;
  readonly study: string;
  readonly name: Text;
  readonly baseYear: number;
  readonly growthPerYear: number;
  readonly intervalLevel: number;
  readonly years: readonly {
    readonly year: number;
    readonly time: number;
    readonly low: number;
    readonly median: number;
    readonly high: number;
  }[];
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** Everything that the chart of training sets draws, in one unit. */
export interface TrainingSetsSeries {
  readonly unit: TextUnit;
  readonly span: readonly [fromYear: number, toYear: number];
  /** In the order of publication. */
  readonly sets: readonly TrainingSet[];
  readonly stocks: readonly StockPath[];
}

/** What the reader chose for the chart of training sets. */
export interface TrainingSetsView {
  readonly unit: TextUnit;
  readonly wordsPerToken: number;
  readonly span: readonly [fromYear: number, toYear: number];
  /** Ids of the published stocks to show. */
  readonly stocks: readonly string[];
}

const firmConfidences = new Set(['confident', 'likely']);

function selectSet(row: SetRow, view: TrainingSetsView): TrainingSet {
  return {
    id: row.training_dataset_id,
    model: row.model,
    organizations: row.organizations,
    publishedOn: row.published_on,
    time: fromIsoDate(row.published_on),
    size: convertText(row.training_tokens, 'tokens', view.unit, view.wordsPerToken),
    isMultimodal: row.modality === 'multimodal',
    confidence: row.confidence,
    isFirm: firmConfidences.has(row.confidence) && isSound(row),
    recordNumber: row.record_number,
    note: textOf(row, 'note'),
    source: sourceOf(row),
    grade: gradeOf(row),
  };
}

function selectStock(rows: readonly StockRow[], view: TrainingSetsView): StockPath | undefined {
  const [first] = rows;
  const name = first && textOf(first, 'component');
  if (first === undefined || name === undefined) return undefined;
  const convert = (amount: number, row: StockRow): number =>
    convertText(amount, row.unit === 'words' ? 'words' : 'tokens', view.unit, view.wordsPerToken);
  return {
    id: first.data_stock_id,
    study: first.study,
    name,
    baseYear: first.base_year,
    growthPerYear: first.growth_per_year,
    intervalLevel: first.interval_level,
    years: rows.map((row) => ({
      year: row.year,
      time: startOfYear(row.year),
      low: convert(row.low, row),
      median: convert(row.median, row),
      high: convert(row.high, row),
    })),
    source: sourceOf(first),
    grade: gradeOf(first),
  };
}

/** Brings training sets and published stocks to the unit that the reader chose. */
export function selectSeries(
  sets: readonly SetRow[],
  stocks: readonly StockRow[],
  view: TrainingSetsView,
): TrainingSetsSeries {
  const paths = view.stocks
    .map((id) =>
      selectStock(
        stocks.filter((row) => row.data_stock_id === id),
        view,
      ),
    )
    .filter((path) => path !== undefined);
  return {
    unit: view.unit,
    span: view.span,
    sets: sets.map((row) => selectSet(row, view)),
    stocks: paths,
  };
}

/** The sets that were the largest disclosed on their day, in order. */
export function recordSetters(series: TrainingSetsSeries): readonly TrainingSet[] {
  return series.sets.filter((set) => set.recordNumber !== undefined);
}

/** The part of the series whose years are in view: what the table, the data cursor and every sentence speak of. */
export function inView(series: TrainingSetsSeries): TrainingSetsSeries {
  const [from, to] = series.span;
  const [start, end] = [startOfYear(from), startOfYear(to + 1)];
  const isInView = ({ time }: { readonly time: number }): boolean => time >= start && time < end;
  return {
    ...series,
    sets: series.sets.filter(isInView),
    stocks: series.stocks
      .map((path) => ({ ...path, years: path.years.filter(isInView) }))
      .filter((path) => path.years.length > 0),
  };
}

/** The largest of some training sets; `undefined` when there is none. */
export function largestSet(sets: readonly TrainingSet[]): TrainingSet | undefined {
  return sets.reduce<TrainingSet | undefined>(
    (largest, set) => (largest !== undefined && largest.size >= set.size ? largest : set),
    undefined,
  );
}
