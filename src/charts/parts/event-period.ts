import { fromIsoDate, startOfYear } from '../../core/time.ts';
import type { DatePrecision } from '../../models/funding/funding-row.ts';
import type { DatedRow } from './write-event-date.ts';

/** The stretch of time in which an event lies, in milliseconds since 1970; both ends are the same where the day is known. */
export interface EventPeriod {
  readonly from: number;
  readonly to: number;
}

/** The day, month or year of a date as a stretch of time. */
export function eventPeriod(announcedOn: string, precision: DatePrecision): EventPeriod {
  const time = fromIsoDate(announcedOn);
  if (precision === 'day') return { from: time, to: time };
  const [year, month] = [new Date(time).getUTCFullYear(), new Date(time).getUTCMonth()];
  return precision === 'month'
    ? { from: Date.UTC(year, month, 1), to: Date.UTC(year, month + 1, 1) }
    : { from: startOfYear(year), to: startOfYear(year + 1) };
}

/** The stretch of time in which the event of a row lies: as far as its date was seen, or as printed where it was not seen at all. */
export function periodOfRow(row: DatedRow): EventPeriod {
  const { announced_on: on, announced_precision: printed, date_precision: seen } = row;
  return eventPeriod(on, seen === 'unseen' ? printed : seen);
}

/** Where an event stands on an axis of time: the middle of its period. */
export function middleOf({ from, to }: EventPeriod): number {
  return (from + to) / 2;
}
