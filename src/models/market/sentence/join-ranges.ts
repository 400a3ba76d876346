import type { Span } from './growth-sentence.ts';
import { isCueItem } from './is-cue-item.ts';
import type { AmountItem, Item, Note } from './item.ts';
import type { Cue } from './lexicon/cue.ts';

const lastMonth = 12;
const century = 100;

/** Two figures with a joining word between them, and the item before them. */
interface Pair {
  readonly first: Item;
  readonly second: Item;
  readonly link: Cue;
  readonly before: Item | undefined;
  readonly span: Span;
}

const links: ReadonlySet<Cue> = new Set(['dash', 'stroke', 'tilde', 'to', 'and', 'reach']);

/** 2024-30: the last two figures of the same century, and no month. */
function shortYear(first: number, second: Item): number | undefined {
  if (second.kind !== 'gap' && second.kind !== 'amount') return undefined;
  const digits = second.kind === 'amount' && second.currency === undefined ? second.digits : '';
  const year = first - (first % century) + Number(digits);
  return /^\d{2}$/.test(digits) && Number(digits) > lastMonth && year > first ? year : undefined;
}

function periodOf({ first, second, link, before, span }: Pair): Item | undefined {
  if (first.kind !== 'year') return undefined;
  const isBetween = isCueItem(before, 'between');
  if (link === 'and' && !isBetween) return undefined;
  const toYear = second.kind === 'year' ? second.year : shortYear(first.year, second);
  if (toYear === undefined || toYear <= first.year) return undefined;
  const yearSpans = [first.span, second.span] as const;
  return { kind: 'period', fromYear: first.year, toYear, yearSpans, span };
}

/** "From 3 to 10 billion" gives both ends the unit of the second. */
function withUnitOf(first: AmountItem, second: AmountItem): AmountItem {
  return {
    ...first,
    power: first.power ?? second.power,
    currency: first.currency ?? second.currency,
    currencySpan: first.currencySpan ?? second.currencySpan,
  };
}

/** What two joined figures are: a period, a range that is left out, or the two ends of a growth. */
function joinPair(pair: Pair, note: Note): readonly Item[] | undefined {
  const { first, second, link, before, span } = pair;
  const period = periodOf(pair);
  if (period !== undefined) return [period];
  const isBetween = isCueItem(before, 'between');
  if (link === 'and' && !isBetween) return undefined;
  const isRate = second.kind === 'percent' && (first.kind === 'percent' || isBare(first));
  if (isRate && link !== 'reach') {
    note('rate', 'rate-range', span);
    return [{ kind: 'gap', span }];
  }
  if (first.kind !== 'amount' || second.kind !== 'amount') return undefined;
  const isGrowth = link === 'reach' || (link === 'to' && isCueItem(before, 'from'));
  if (isGrowth) return [withUnitOf(first, second), { kind: 'cue', cue: 'to', span }, second];
  note('amount', 'amount-range', span);
  return [{ kind: 'gap', span }];
}

function isBare(item: Item): boolean {
  return item.kind === 'amount' && item.power === undefined && item.currency === undefined;
}

function pairAt(items: readonly Item[], at: number, before: Item | undefined): Pair | undefined {
  const [first, link, second] = [items[at], items[at + 1], items[at + 2]];
  if (first === undefined || second === undefined || link?.kind !== 'cue') return undefined;
  if (!links.has(link.cue)) return undefined;
  const span = { start: first.span.start, end: second.span.end };
  return { first, second, link: link.cue, before, span };
}

/** Joins figures into periods and ranges, and gives the first of two ends the unit of the second. O(n). */
export function joinRanges(items: readonly Item[], note: Note): readonly Item[] {
  const joined: Item[] = [];
  let before: Item | undefined;
  for (let at = 0; at < items.length;) {
    const item = items[at] as Item;
    const pair = pairAt(items, at, before);
    const whole = pair && joinPair(pair, note);
    joined.push(...(whole ?? [item]));
    if (whole !== undefined || !isCueItem(item, 'filler')) before = joined.at(-1);
    at += whole === undefined ? 1 : 3;
  }
  return joined;
}
