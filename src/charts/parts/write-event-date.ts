import type { DatePrecision } from '../../models/funding/funding-row.ts';
import type { ChartContext } from '../chart.ts';
import { eventDateMessages as messages } from './event-date-messages.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

/** How far a date was seen at its source. */
export type SeenPrecision = DatePrecision | 'unseen';

/** What the row of an event says of its date. */
export interface DatedRow {
  /** ISO date; the first day of the period when only the month or year is known. */
  readonly announced_on: string;
  readonly announced_precision: DatePrecision;
  readonly date_precision: SeenPrecision;
}

function writePeriod(date: string, precision: DatePrecision, { t, format }: Words): string {
  const written = {
    day: () => format.date(date),
    month: () => format.month(date),
    year: () => t(messages.inYear, { year: date.slice(0, 4) }),
  };
  return written[precision]();
}

/** The day, month or year of an ISO date; one that was not seen is written as far as it is printed, and that it was not verified. */
export function writeEventDate(
  date: string,
  precision: SeenPrecision,
  words: Words,
  printed: DatePrecision = 'year',
): string {
  if (precision !== 'unseen') return writePeriod(date, precision, words);
  return words.t(messages.unseen, { date: writePeriod(date, printed, words) });
}

/** The date of an event as far as it was seen. */
export function writeRowDate(row: DatedRow, words: Words): string {
  return writeEventDate(row.announced_on, row.date_precision, words, row.announced_precision);
}

function noFinerThanMonth<Precision extends SeenPrecision>(precision: Precision) {
  return precision === 'day' ? 'month' : precision;
}

/** The month of an event, or what less was seen of it. */
export function writeRowMonth(row: DatedRow, words: Words): string {
  const seen = noFinerThanMonth(row.date_precision);
  return writeEventDate(row.announced_on, seen, words, noFinerThanMonth(row.announced_precision));
}
