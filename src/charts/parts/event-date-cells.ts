import type { ChartContext, TableCell } from '../chart.ts';
import { textCell } from './cells.ts';
import { datePrecisionMessages } from './event-date-messages.ts';
import { writeRowDate, type DatedRow } from './write-event-date.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

const isoLengths = { day: 10, month: 7, year: 4 } as const;

/** The date of an event, for a CSV an ISO date cut as far as it is known ("2021-07"), or as it is printed where it was not seen. */
export function eventDateCell(row: DatedRow, words: Words): TableCell {
  const { announced_on: date, announced_precision: printed, date_precision: seen } = row;
  const length = isoLengths[seen === 'unseen' ? printed : seen];
  return { value: date.slice(0, length), text: writeRowDate(row, words), rank: Date.parse(date) };
}

/** How far the date of an event is known. */
export function datePrecisionCell(row: DatedRow, { t }: Pick<Words, 't'>): TableCell {
  return textCell(t(datePrecisionMessages[row.date_precision]));
}
