import { parse, unparse } from 'papaparse';
import type { Locale } from '../../../i18n/locales.ts';
import { entryOf, type FlowEntry } from '../../../scenario/flow-entry.ts';
import { daysOf, isDateShaped, orderOf, readDay, type DayOrder } from './read-day.ts';
import { amountIn, joinThousands, type AmountReason } from './read-pasted-amount.ts';

/** Why a line of a pasted text is no cash flow. */
export type PasteReason = 'not-a-date' | 'no-such-day' | 'two-dates' | AmountReason | 'no-room';

/** A line that was not read. */
export interface UnreadLine {
  /** Counted from 1, empty lines too. */
  readonly line: number;
  readonly text: string;
  readonly reason: PasteReason;
}

/** What a pasted text says. */
export interface PastedFlows {
  readonly entries: readonly FlowEntry[];
  readonly unread: readonly UnreadLine[];
  /** The first line where it is a heading, which is passed over. */
  readonly heading: string | undefined;
}

/** How the lines of a text are to be read. */
interface Layout {
  readonly delimiter: string;
  readonly heading: readonly string[] | undefined;
  readonly order: DayOrder | undefined;
  readonly locale: Locale;
}

const balanceName =
  /^(?:(?:running|account) )?balance$|^(?:[帳账][戶户]|可用)?[餘余结結][額额余餘]$/i;

function delimiterOf(text: string): string {
  return ['\t', ';'].find((one) => text.includes(one)) ?? ',';
}

function isBlank(fields: readonly string[]): boolean {
  return fields.every((field) => field.trim() === '');
}

function isHeading([date = '', ...fields]: readonly string[], locale: Locale): boolean {
  const isAmount = typeof amountIn(joinThousands(fields), locale) === 'number';
  return fields.length > 0 && !isDateShaped(date) && !isAmount;
}

/** The fields after the date in which an amount can stand: not those that the heading calls a balance. */
function amountFields(
  fields: readonly string[],
  { delimiter, heading }: Layout,
): readonly string[] {
  const isInColumns = delimiter !== ',' || fields.length === heading?.length;
  if (!isInColumns) return joinThousands(fields.slice(1));
  return fields
    .slice(1)
    .filter((_, place) => !balanceName.test(heading?.[place + 1]?.trim() ?? ''));
}

function readLine(fields: readonly string[], layout: Layout): FlowEntry | PasteReason {
  const { order, locale } = layout;
  const [date = ''] = fields;
  const days = daysOf(date);
  const on = order === undefined ? days[0] : readDay(date, order);
  if (on === undefined) return isDateShaped(date) ? 'no-such-day' : 'not-a-date';
  if (order === undefined && days.length > 1) return 'two-dates';
  const amount = amountIn(amountFields(fields, layout), locale);
  return typeof amount === 'number' ? entryOf(on, amount) : amount;
}

/** Reads lines of a date and an amount, parted by a tab, a semicolon or a comma, at most so many: below zero is paid in, a heading above them is passed over, and each line that cannot be read is handed back with the reason. */
export function readPastedFlows(text: string, locale: Locale, room: number): PastedFlows {
  const delimiter = delimiterOf(text);
  const rows = parse<string[]>(text, { delimiter }).data;
  const lines = rows.filter((fields) => !isBlank(fields));
  const write = (fields: readonly string[]): string => unparse([[...fields]], { delimiter });
  const [first] = lines;
  const heading =
    first !== undefined && lines.length > 1 && isHeading(first, locale) ? first : undefined;
  const order = orderOf(lines.map(([date = '']) => date));
  const layout = { delimiter, heading, order, locale };
  const entries: FlowEntry[] = [];
  const unread: UnreadLine[] = [];
  for (const [place, fields] of rows.entries()) {
    if (fields === heading || isBlank(fields)) continue;
    const read = readLine(fields, layout);
    const result = typeof read === 'object' && entries.length >= room ? 'no-room' : read;
    if (typeof result === 'object') entries.push(result);
    else unread.push({ line: place + 1, text: write(fields), reason: result });
  }
  return { entries, unread, heading: heading && write(heading) };
}
