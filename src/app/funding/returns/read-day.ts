import { isCalendarDay } from '../../../scenario/flow-entry.ts';

/** Which of two numbers before a year is the month. */
export type DayOrder = 'month-first' | 'day-first';

const timeOfDay =
  /(?:,? |t|(?<=日))(?:[上下]午 ?)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?: ?(?:z|utc|[+-]\d{2}:?\d{2}))?$/;
const yearFirst = /^(?<year>\d{4})(?:[-/.]|年)(?<month>\d{1,2})(?:[-/.]|月)(?<day>\d{1,2})日?$/;
const yearLast = /^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})$/;
const monthNamed =
  /^(?:(?<day>\d{1,2})-?(?<month>[a-z]{3,9})[-,]?|(?<monthFirst>[a-z]{3,9})(?<dayLast>\d{1,2})[ ,])(?<year>\d{4})$/;
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

type Parts = Readonly<Record<string, string | undefined>>;

/** The text in one spelling without its time of day; of the spaces only those between two figures stay. */
function plain(text: string): string {
  const spelled = text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
  return spelled.replace(timeOfDay, '').replace(/(?<!\d) | (?!\d)/g, '');
}

function isoDay(year = '', month: string | number = '', day = ''): readonly string[] {
  const written = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isCalendarDay(written) ? [written] : [];
}

/** The month that is named, from 1; 0 where none is. */
function monthOf({ month, monthFirst }: Parts): number {
  const name = month ?? monthFirst ?? '';
  return monthNames.findIndex((one) => one === name || one.slice(0, 3) === name) + 1;
}

function namedDay(named: Parts): readonly string[] {
  const { day, dayLast, year } = named;
  return isoDay(year, monthOf(named), day ?? dayLast);
}

/** The ISO date that a text means where two numbers before a year are read in an order: 2025-05-14, 2025/5/14, 2025年5月14日, 14 May 2025, 05/14/2025. A time of day after it is passed over; the day is the one that is written, in whatever time zone. */
export function readDay(text: string, order: DayOrder): string | undefined {
  const spelled = plain(text);
  const first = yearFirst.exec(spelled)?.groups;
  if (first) return isoDay(first['year'], first['month'], first['day'])[0];
  const named = monthNamed.exec(spelled)?.groups;
  if (named) return namedDay(named)[0];
  const last = yearLast.exec(spelled)?.groups;
  if (last === undefined) return undefined;
  const [month, day] =
    order === 'month-first' ? [last['first'], last['second']] : [last['second'], last['first']];
  return isoDay(last['year'], month, day)[0];
}

/** Whether a text has the shape of a date, of a day of the calendar or not: 2023-13-45 has. */
export function isDateShaped(text: string): boolean {
  const spelled = plain(text);
  const named = monthNamed.exec(spelled)?.groups;
  return named ? monthOf(named) > 0 : yearFirst.test(spelled) || yearLast.test(spelled);
}

const orders = ['month-first', 'day-first'] as const;

/** Every ISO date that a text can mean: two where day and month can be told apart by nothing, none where it is no date. */
export function daysOf(text: string): readonly string[] {
  const days = orders.map((order) => readDay(text, order));
  return [...new Set(days.filter((day) => day !== undefined))];
}

/** The one order in which every date of a column can be read; `undefined` where both or neither fit. */
export function orderOf(texts: readonly string[]): DayOrder | undefined {
  const dates = texts.filter((text) => daysOf(text).length > 0);
  const fitting = orders.filter((order) =>
    dates.every((text) => readDay(text, order) !== undefined),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
