import type { StatedAmount } from './growth-sentence.ts';
import { isCueItem } from './is-cue-item.ts';
import type { SettledAmount, SettledItem, YearItem } from './item.ts';

/** How far an amount and the year next to it are from belonging together; 0 is "10 billion by 2025". */
type Distance = 0 | 1 | 2 | 3 | 4 | 5 | 6;

interface Pair {
  readonly amount: SettledAmount;
  readonly year: YearItem;
  readonly distance: Distance;
}

/** What stands between a figure and the next. */
interface Between {
  readonly isEmpty: boolean;
  readonly isDirect: boolean;
  readonly hasBreak: boolean;
  readonly hasStrongBreak: boolean;
  readonly hasAnd: boolean;
  readonly hasFigure: boolean;
}

function betweenOf(items: readonly SettledItem[]): Between {
  const isFiller = (item: SettledItem) => isCueItem(item, 'filler', 'value', 'close');
  const isLink = (item: SettledItem) => isCueItem(item, 'at', 'by', 'fiscal', 'open', 'filler');
  return {
    isEmpty: items.every(isFiller),
    isDirect: items.every(isLink),
    hasBreak: items.some(({ kind }) => kind === 'break'),
    hasStrongBreak: items.some((item) => item.kind === 'break' && item.isStrong),
    hasAnd: items.some((item) => isCueItem(item, 'and')),
    hasFigure: items.some(({ kind }) => kind === 'percent' || kind === 'period'),
  };
}

function amountFirst(between: Between): Distance | undefined {
  if (between.isDirect) return 0;
  if (between.hasStrongBreak) return undefined;
  if (between.hasBreak || between.hasFigure) return 6;
  return between.hasAnd ? 5 : 3;
}

function yearFirst(between: Between): Distance | undefined {
  if (between.isEmpty) return 1;
  if (between.hasStrongBreak) return undefined;
  return between.hasBreak || between.hasFigure ? 4 : 2;
}

function pairOf(
  first: SettledAmount | YearItem,
  second: SettledAmount | YearItem,
  items: readonly SettledItem[],
): Pair | undefined {
  const between = betweenOf(items);
  if (first.kind === 'amount' && second.kind === 'year') {
    const distance = amountFirst(between);
    const isTooFar = distance === undefined || (second.isDated && distance > 0);
    return isTooFar ? undefined : { amount: first, year: second, distance };
  }
  if (first.kind !== 'year' || second.kind !== 'amount' || first.isDated) return undefined;
  const distance = yearFirst(between);
  return distance === undefined ? undefined : { amount: second, year: first, distance };
}

function isFree(
  item: SettledItem,
  taken: ReadonlySet<SettledItem>,
): item is SettledAmount | YearItem {
  return item.kind === 'amount' || (item.kind === 'year' && !taken.has(item));
}

/** Each amount and year that stand next to each other, no other amount or year between them. */
function neighbours(
  items: readonly SettledItem[],
  taken: ReadonlySet<SettledItem>,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let last = -1;
  items.forEach((item, at) => {
    if (!isFree(item, taken)) return;
    const first = items[last];
    const isPair = first !== undefined && isFree(first, taken);
    const pair = isPair ? pairOf(first, item, items.slice(last + 1, at)) : undefined;
    if (pair !== undefined) pairs.push(pair);
    last = at;
  });
  return pairs;
}

/** First, second ... amount to first, second ... year, where the sentence says so. */
function inTurn(items: readonly SettledItem[], taken: ReadonlySet<SettledItem>): readonly Pair[] {
  if (!items.some((item) => isCueItem(item, 'respectively'))) return [];
  const amounts = items.filter((item) => item.kind === 'amount');
  const years = items.filter((item) => item.kind === 'year' && !taken.has(item));
  if (amounts.length !== years.length) return [];
  return amounts.map((amount, at) => ({ amount, year: years[at] as YearItem, distance: 0 }));
}

/** The amounts with the years that they are said for: nearest pairs first, each year once. O(n). */
export function assignYears(
  items: readonly SettledItem[],
  taken: ReadonlySet<SettledItem>,
): ReadonlyMap<SettledAmount, StatedAmount> {
  const stated = new Map(
    items.flatMap((item) => (item.kind === 'amount' ? [[item, item.stated] as const] : [])),
  );
  const ordered = inTurn(items, taken);
  const pairs = ordered.length > 0 ? ordered : neighbours(items, taken);
  const used = new Set<SettledItem>();
  for (const { amount, year } of pairs.toSorted((a, b) => a.distance - b.distance)) {
    if (used.has(amount) || used.has(year)) continue;
    used.add(amount).add(year);
    stated.set(amount, { ...amount.stated, year: year.year, yearSpan: year.span });
  }
  return stated;
}
