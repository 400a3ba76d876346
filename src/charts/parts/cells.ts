import type { ChartContext, TableCell } from '../chart.ts';
import { fromMillions } from './from-millions.ts';
import { writeMoney } from './write-money.ts';

/** A cell of text; an empty text is a missing value. */
export function textCell(value: string): TableCell {
  return { value: value === '' ? undefined : value, text: value };
}

/** A cell of a large amount; empty when there is none. */
export function amountCell(
  value: number | undefined,
  { format }: Pick<ChartContext, 'format'>,
): TableCell {
  return { value, text: value === undefined ? '' : format.amount(value) };
}

/** A cell of an amount of money in a currency (ISO 4217 code), at three significant figures or as many as its source prints; empty when there is none. */
export function moneyCell(
  value: number | undefined,
  currency: string,
  context: Pick<ChartContext, 't' | 'format'>,
  printedDigits?: number,
): TableCell {
  const text = value === undefined ? '' : writeMoney(value, currency, context, printedDigits);
  return { value, text };
}

/** A cell of an amount that a column gives in millions of US dollars; empty when there is none. */
export function usdMillionsCell(
  usdM: number | undefined,
  context: Pick<ChartContext, 't' | 'format'>,
): TableCell {
  return moneyCell(fromMillions(usdM), 'USD', context);
}

/** A cell of a whole number of things. */
export function countCell(count: number, { format }: Pick<ChartContext, 'format'>): TableCell {
  return { value: count, text: format.count(count) };
}

/** A cell of the level of an interval, 0 to 1; empty when there is none. */
export function levelCell(
  level: number | undefined,
  { format }: Pick<ChartContext, 'format'>,
): TableCell {
  return { value: level, text: level === undefined ? '' : format.percent(level) };
}

/** A cell of a decimal year; empty when there is none. */
export function yearCell(
  value: number | undefined,
  { format }: Pick<ChartContext, 'format'>,
): TableCell {
  return { value, text: value === undefined ? '' : format.year(value) };
}
