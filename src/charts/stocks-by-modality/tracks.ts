import type { ChartContext, Track } from '../chart.ts';
import { gradeToMention } from '../parts/describe-grade.ts';
import { modalityMessages, stocksByModalityMessages as messages } from './messages.ts';
import type { ModalityStock, StocksByModalitySeries } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** The kind of data in words, and whether it is public. */
export function writeModality(
  { modality, isPrivate }: ModalityStock,
  { t }: Pick<Words, 't'>,
): string {
  return t(modalityMessages[isPrivate && modality === 'text' ? 'privateText' : modality]);
}

/** The amount as a reader writes it: a median with its interval, a figure alone, or an order of magnitude. */
export function writeStockAmount(stock: ModalityStock, { t, format }: Words): string {
  const { low, high, intervalLevel, isMagnitude } = stock;
  const median = format.amount(stock.median);
  if (low !== undefined && high !== undefined && intervalLevel !== undefined) {
    const range = format.range(format.amount(low), format.amount(high));
    return t(messages.intervalAmount, { median, level: format.percent(intervalLevel), range });
  }
  return t(isMagnitude ? messages.magnitudeAmount : messages.pointAmount, { median });
}

/** One stock in a sentence, without its grade and note. */
export function describeStock(stock: ModalityStock, context: Words): string {
  return sentenceOf(stock, context, { grade: 'none', note: 'none' });
}

function sentenceOf(
  stock: ModalityStock,
  context: Words,
  more: { readonly grade: string; readonly note: string },
): string {
  return context.t(messages.point, {
    label: stock.label[context.locale],
    modality: writeModality(stock, context),
    year: context.format.year(stock.year),
    amount: writeStockAmount(stock, context),
    ...more,
  });
}

/** The stops of the data cursor: one track a kind of data, largest first; `y` counts the rows from the top. */
export function toTracks(
  { stocks }: StocksByModalitySeries,
  context: ChartContext,
): readonly Track[] {
  const modalities = [...new Set(stocks.map((stock) => stock.modality))];
  return modalities.map((modality) => ({
    id: modality,
    label: context.t(modalityMessages[modality]),
    points: stocks.flatMap((stock, row) =>
      stock.modality === modality
        ? [
            {
              id: stock.id,
              at: [stock.median, row] as const,
              text: sentenceOf(stock, context, {
                grade: gradeToMention(stock.grade, context),
                note: stock.note?.[context.locale] ?? 'none',
              }),
            },
          ]
        : [],
    ),
  }));
}
