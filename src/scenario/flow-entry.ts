import { fromIsoDate, toIsoDate } from '../core/time.ts';
import type { CashFlow } from '../models/funding/returns/cash-flow.ts';

/** Which way money went: `in` was paid in by the investor, `out` was paid out to the investor. */
export const flowDirections = ['in', 'out'] as const;

/** One of the ways money can go. */
export type FlowDirection = (typeof flowDirections)[number];

/** A line of the return calculator, which may still lack its date or its amount. */
export interface FlowEntry {
  /** ISO date of a day of the calendar. */
  readonly on: string | undefined;
  readonly direction: FlowDirection;
  /** In units of the currency, 0 or above. */
  readonly amount: number | undefined;
}

/** The largest amount of a line, in units of the currency. */
export const largestFlow = 1e18;

const isoDate = /^[1-9]\d{3}-\d\d-\d\d$/;

/** Whether a text is the ISO date of a day of the calendar, from the year 1000 on. */
export function isCalendarDay(text: string): boolean {
  const time = isoDate.test(text) ? fromIsoDate(text) : NaN;
  return Number.isFinite(time) && toIsoDate(time) === text;
}

/** Whether two lines say the same. */
export function isSameFlow(a: FlowEntry, b: FlowEntry): boolean {
  return a.on === b.on && a.direction === b.direction && a.amount === b.amount;
}

/** The lines that have a date and an amount as cash flows, in their order: below zero what was paid in. */
export function cashFlowsOf(entries: readonly FlowEntry[]): readonly CashFlow[] {
  return entries.flatMap(({ on, direction, amount }) =>
    on === undefined || amount === undefined
      ? []
      : [{ on, amount: direction === 'in' ? -amount : amount }],
  );
}

/** A line from a signed amount, which is 0 or above as paid out and below 0 as paid in. */
export function entryOf(on: string | undefined, signedAmount: number): FlowEntry {
  return { on, direction: signedAmount < 0 ? 'in' : 'out', amount: Math.abs(signedAmount) };
}

/** The lines in order of time, those of one day as they were, those without a date last. */
export function sortFlows(entries: readonly FlowEntry[]): readonly FlowEntry[] {
  const timeOf = ({ on }: FlowEntry): string => on ?? '9999-99-99';
  return entries.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
}
