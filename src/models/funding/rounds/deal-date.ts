import { fromIsoDate, toIsoDate } from '../../../core/time.ts';
import { isSeen, type EvidenceColumns } from '../../market/forecast-row.ts';
import type { DatePrecision } from '../funding-row.ts';
import type { EvidenceOptions } from '../left-out.ts';

/** The period in which a deal was announced, as far as it is known. */
export interface DealDate {
  readonly precision: DatePrecision;
  /** ISO dates, both inside the period. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly year: number;
  /** Whether the date was seen at the source. */
  readonly isVerified: boolean;
}

/** The columns that say when. */
export interface DateColumns extends EvidenceColumns {
  readonly announced_on: string;
  readonly announced_precision: DatePrecision;
}

const coarser = { day: 'month', month: 'year', year: 'year' } as const;

const ends: Readonly<Record<DatePrecision, (year: number, month: number, day: number) => string>> =
  {
    day: (year, month, day) => toIsoDate(Date.UTC(year, month, day)),
    month: (year, month) => toIsoDate(Date.UTC(year, month + 1, 0)),
    year: (year) => `${year}-12-31`,
  };

const beginnings: Readonly<Record<DatePrecision, (on: string) => string>> = {
  day: (on) => on,
  month: (on) => `${on.slice(0, 7)}-01`,
  year: (on) => `${on.slice(0, 4)}-01-01`,
};

/** When a row was announced; a precision that was not seen gives the next coarser one, unless unverified figures count. */
export function dealDate(
  row: DateColumns,
  { countsUnverified = false }: EvidenceOptions,
): DealDate {
  const { announced_on: on, announced_precision: printed } = row;
  const isFine = countsUnverified || isSeen(row, ['announced_precision']);
  const precision = isFine ? printed : coarser[printed];
  const time = new Date(fromIsoDate(on));
  const year = time.getUTCFullYear();
  const lastDay = ends[precision](year, time.getUTCMonth(), time.getUTCDate());
  const isVerified = isSeen(row, ['announced_on']);
  return { precision, firstDay: beginnings[precision](on), lastDay, year, isVerified };
}

/** The middle of a period, milliseconds since 1970: where it stands among others. */
export function middleOf({ firstDay, lastDay }: DealDate): number {
  return (fromIsoDate(firstDay) + fromIsoDate(lastDay)) / 2;
}
