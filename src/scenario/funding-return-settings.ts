import {
  flowDirections,
  isCalendarDay,
  largestFlow,
  type FlowDirection,
  type FlowEntry,
} from './flow-entry.ts';
import { currencies } from './growth-settings.ts';
import { panelViews } from './panel-views.ts';
import { oneOf, type Setting, type ValuesOf } from './setting.ts';

/** Lines of the return calculator that a link carries. */
export const mostFlows = 40;

/** What the return calculator can be filled with from the data. */
export const returnExamples = ['neon', 'scale-ai'] as const;

/** One of the examples. */
export type ReturnExampleId = (typeof returnExamples)[number];

const missing = 'none';
const emptyList = 'empty';
const powers = { T: 12, B: 9, M: 6, k: 3 } as const;
const amountText = /^(?<digits>\d{1,32}(?:\.\d{1,32})?)(?<unit>[kMBT]|e-\d{1,3})?$/;

/** Every digit of an amount in the largest unit that keeps them: 25.6M. */
function formatAmount(amount: number): string {
  const written = Object.entries(powers).map(([unit, power]) => ({
    text: `${Number((amount / 10 ** power).toPrecision(15))}${unit}`,
    isShort: amount >= 10 ** power,
  }));
  const short = written.find(({ text, isShort }) => isShort && parseAmount(text) === amount);
  return short?.text ?? String(amount);
}

function parseAmount(text: string): number | undefined {
  const { digits, unit = '' } = amountText.exec(text)?.groups ?? {};
  if (digits === undefined) return undefined;
  const power = Object.hasOwn(powers, unit) ? `e${powers[unit as keyof typeof powers]}` : unit;
  const amount = Number(`${digits}${power}`);
  return amount <= largestFlow ? amount : undefined;
}

function formatFlow({ on = missing, direction, amount }: FlowEntry): string {
  return [on, direction, amount === undefined ? missing : formatAmount(amount)].join('_');
}

function isDirection(text: string): text is FlowDirection {
  return flowDirections.some((direction) => direction === text);
}

function parseFlow(text: string): FlowEntry | undefined {
  const [on = '', direction = '', amount = '', ...rest] = text.split('_');
  const size = parseAmount(amount);
  if (!isDirection(direction) || rest.length > 0) return undefined;
  if (on !== missing && !isCalendarDay(on)) return undefined;
  if (amount !== missing && size === undefined) return undefined;
  return { on: on === missing ? undefined : on, direction, amount: size };
}

interface Reading {
  readonly entries: readonly FlowEntry[];
  readonly unread: readonly string[];
}

function readFlows(text: string): Reading {
  if (text === emptyList) return { entries: [], unread: [] };
  const entries: FlowEntry[] = [];
  const unread: string[] = [];
  for (const part of text.split('*')) {
    const entry = entries.length < mostFlows ? parseFlow(part) : undefined;
    if (entry === undefined) unread.push(part);
    else entries.push(entry);
  }
  return { entries, unread };
}

/** Dated cash flows, at most `mostFlows` and in their order: `2021-01-01_in_29M`, one after the other with `*` between, `none` for a date or an amount that is missing, `empty` for no line. `undefined` until there are any. What is not such a line is left out and named. */
export function flowList(urlKey: string): Setting<readonly FlowEntry[] | undefined> {
  return {
    urlKey,
    default: undefined,
    parse: (text) => {
      const { entries, unread } = readFlows(text);
      return entries.length === 0 && unread.length > 0 ? undefined : entries;
    },
    unreadIn: (text) => readFlows(text).unread,
    format: (entries = []) =>
      entries.length === 0 ? emptyList : entries.map(formatFlow).join('*'),
  };
}

/** What is set in the return calculator of `/funding`. */
export const returnSettings = {
  /** The example whose flows stand there until the reader enters others, and whose sources are given for those that stay. */
  example: oneOf('example', returnExamples, 'neon'),
  flows: flowList('flows'),
  /** Named beside every amount, never computed with. */
  currency: oneOf('currency', currencies, 'USD'),
  returnPanel: oneOf('return', panelViews, 'closed'),
};

/** What the reader chose in the return calculator. */
export type ReturnValues = ValuesOf<typeof returnSettings>;
