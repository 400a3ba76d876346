import type { Text } from '../../i18n/message.ts';
import { gradeOf, isSound, sourceOf, textOf, type Grade, type SourceRef } from '../chart.ts';
import type { ModalityRow } from './queries.ts';

/** The kinds of data, each with a symbol of its own. */
const modalities = ['text', 'images', 'video'] as const;

/** One of the kinds of data. */
export type Modality = (typeof modalities)[number];

/** A published raw stock in tokens; an end that nobody states is `undefined`. */
export interface ModalityStock {
  readonly id: string;
  readonly label: Text;
  readonly modality: Modality;
  readonly isPrivate: boolean;
  /** One of the stocks that the check of the claim sets side by side. */
  readonly isCompared: boolean;
  readonly year: number;
  readonly low: number | undefined;
  readonly median: number;
  readonly high: number | undefined;
  readonly intervalLevel: number | undefined;
  readonly isMagnitude: boolean;
  /** Drawn filled: a figure that was seen and stands, and more than an order of magnitude. */
  readonly isFirm: boolean;
  readonly note: Text | undefined;
  readonly source: SourceRef;
  readonly grade: Grade;
}

/** Everything that the chart of stocks by kind of data draws, from top to bottom: the largest first. */
export interface StocksByModalitySeries {
  readonly stocks: readonly ModalityStock[];
}

function modalityOf(code: string): Modality {
  const modality = modalities.find((one) => one === code);
  if (modality === undefined) throw new Error(`unknown modality: ${code}`);
  return modality;
}

function selectStock(row: ModalityRow): ModalityStock {
  const isMagnitude = row.interval_kind === 'order_of_magnitude';
  return {
    id: row.stock_id,
    label: { en: row.label_en, 'zh-Hant': row.label_zh_hant, 'zh-Hans': row.label_zh_hans },
    modality: modalityOf(row.modality),
    isPrivate: row.access === 'private',
    isCompared: row.role === 'compared',
    year: row.year,
    low: row.low,
    median: row.median,
    high: row.high,
    intervalLevel: row.interval_level,
    isMagnitude,
    isFirm: isSound(row) && !isMagnitude,
    note: textOf(row, 'note'),
    source: sourceOf(row),
    grade: gradeOf(row),
  };
}

/** The stocks from the largest median to the smallest; throws `unknown modality` for any other kind of data. */
export function selectSeries(rows: readonly ModalityRow[]): StocksByModalitySeries {
  return { stocks: rows.map(selectStock).toSorted((a, b) => b.median - a.median) };
}

/** The stocks that the check of the claim compares, largest first; `undefined` unless there is one of each kind. */
export function comparedStocks({
  stocks,
}: StocksByModalitySeries): readonly [ModalityStock, ModalityStock, ModalityStock] | undefined {
  const [first, second, third, ...more] = stocks.filter((stock) => stock.isCompared);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const kinds = new Set([first, second, third].map((stock) => stock.modality));
  return kinds.size === modalities.length && more.length === 0 ? [first, second, third] : undefined;
}
