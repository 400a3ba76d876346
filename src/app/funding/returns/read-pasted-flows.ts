import { parse, unparse } from 'papaparse';
import type { Locale } from '../../../i18n/locales.ts';
import { parseNumber } from '../../../i18n/parse-number.ts';
import { entryOf, largestFlow, type FlowEntry } from '../../../scenario/flow-entry.ts';
import { daysOf, orderOf, readDay, type DayOrder } from './read-day.ts';

/** Why a line of a pasted text is no cash flow. */
export type PasteReason = 'not-a-date' | 'two-dates' | 'not-a-number' | 'no-room';

/** A line that was not read. */
export interface UnreadLine {
  /** Counted from 1, empty lines left out. */
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

const currencySigns = /[a-z]{0,3}\$|[€£¥￥]|\b[a-z]{3}\b/gi;

/** A signed amount as spreadsheets write it: 1,000, -$1,000, (1,000), USD 46M. */
function readAmount(text: string, locale: Locale): number | undefined {
  const isBracketed = /^\(.*\)$/.test(text.trim());
  const bare = text.replace(/[()]/g, '').replace(currencySigns, '').trim();
  if (/[%％]/.test(bare)) return undefined;
  const amount = parseNumber(bare.replace(/^([-−]) +/, '$1'), locale);
  if (amount === undefined || Math.abs(amount) > largestFlow) return undefined;
  return isBracketed ? -Math.abs(amount) : amount;
}

/** The amount of a line after its date; commas that part thousands are put back. */
function amountIn([, ...fields]: readonly string[], locale: Locale): number | undefined {
  return readAmount(fields.join(','), locale) ?? readAmount(fields[0] ?? '', locale);
}

function delimiterOf(text: string): string {
  return ['\t', ';'].find((one) => text.includes(one)) ?? ',';
}

function readLine(
  fields: readonly string[],
  order: DayOrder | undefined,
  locale: Locale,
): FlowEntry | PasteReason {
  const [date = ''] = fields;
  const days = daysOf(date);
  const on = order === undefined ? days[0] : readDay(date, order);
  if (on === undefined) return 'not-a-date';
  if (order === undefined && days.length > 1) return 'two-dates';
  const amount = amountIn(fields, locale);
  return amount === undefined ? 'not-a-number' : entryOf(on, amount);
}

function isHeading(fields: readonly string[], locale: Locale): boolean {
  const [date = ''] = fields;
  return fields.length > 1 && daysOf(date).length === 0 && amountIn(fields, locale) === undefined;
}

/** Reads lines of a date and an amount, parted by a tab, a semicolon or a comma, at most so many: below zero is paid in, a heading above them is passed over, and each line that cannot be read is handed back with the reason. */
export function readPastedFlows(text: string, locale: Locale, room: number): PastedFlows {
  const delimiter = delimiterOf(text);
  const lines = parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' }).data;
  const write = (fields: readonly string[]): string => unparse([[...fields]], { delimiter });
  const [first] = lines;
  const hasHeading = first !== undefined && lines.length > 1 && isHeading(first, locale);
  const order = orderOf(lines.map(([date = '']) => date));
  const entries: FlowEntry[] = [];
  const unread: UnreadLine[] = [];
  for (const [place, fields] of lines.entries()) {
    if (place === 0 && hasHeading) continue;
    const read = readLine(fields, order, locale);
    const result = typeof read === 'object' && entries.length >= room ? 'no-room' : read;
    if (typeof result === 'object') entries.push(result);
    else unread.push({ line: place + 1, text: write(fields), reason: result });
  }
  return { entries, unread, heading: hasHeading ? write(first) : undefined };
}
