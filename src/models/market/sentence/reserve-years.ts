import { isCueItem } from './is-cue-item.ts';
import type { PercentItem, SettledItem, YearItem } from './item.ts';

const longestReach = 8;

/** The first or last year of a rate, stated alone: growing 27 % until 2030. */
export interface RateYear {
  readonly end: 'fromYear' | 'toYear';
  readonly year: YearItem;
  /** Absent when growth is compared with the year, or begins in it, and no percentage says how much. */
  readonly percent: PercentItem | undefined;
}

function endOf(
  before: SettledItem | undefined,
  after: SettledItem | undefined,
): RateYear['end'] | undefined {
  if (isCueItem(before, 'from', 'versus') || isCueItem(after, 'onward')) return 'fromYear';
  return isCueItem(before, 'to', 'by') ? 'toYear' : undefined;
}

function isAmountNext(items: readonly SettledItem[], at: number): boolean {
  let next = at + 1;
  while (isCueItem(items[next], 'filler')) next += 1;
  return items[next]?.kind === 'amount';
}

function isStop(item: SettledItem): boolean {
  return item.kind === 'amount' || (item.kind === 'break' && item.isStrong);
}

/** The percentage behind "than 2024" or "from 2024": only fillers and words of growth stand between. */
function percentAfter(items: readonly SettledItem[], at: number): PercentItem | undefined {
  const near = items.slice(at + 1, at + longestReach);
  const found = near.find(
    (item) => item.kind === 'percent' || item.kind === 'year' || isStop(item),
  );
  return found?.kind === 'percent' ? found : undefined;
}

/**
 * Years that say how long a rate holds and belong to no amount: after a percentage with from, to or by, in the same
 * sentence, unless an amount follows at once; or before it with "than", "from" or 起. Years of a comparison, and of a
 * beginning (2020 年起), without a percentage are among them. O(n).
 */
export function reserveYears(items: readonly SettledItem[]): readonly RateYear[] {
  const reserved: RateYear[] = [];
  let last: PercentItem | undefined;
  let before: SettledItem | undefined;
  items.forEach((item, at) => {
    if (item.kind === 'percent') last = item;
    if (isStop(item)) last = undefined;
    const end = item.kind === 'year' ? endOf(before, items[at + 1]) : undefined;
    const isAlone = isCueItem(before, 'versus') || isCueItem(items[at + 1], 'onward');
    const percent = last ?? (end === 'fromYear' ? percentAfter(items, at) : undefined);
    if (item.kind === 'year' && (percent || isAlone) && end && !isAmountNext(items, at))
      reserved.push({ end, year: item, percent });
    if (!isCueItem(item, 'filler')) before = item;
  });
  return reserved;
}
