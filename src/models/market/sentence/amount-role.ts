import { isCueItem } from './is-cue-item.ts';
import type { SettledAmount, SettledItem } from './item.ts';

/** What the words before an amount make of it; `side` is neither end of a growth. */
export type Role = 'start' | 'end' | 'increment' | 'side';

const longestWindow = 16;

/** The words before an amount, up to the amount or sentence before it; nearest last. */
function windowBefore(items: readonly SettledItem[], at: number): readonly SettledItem[] {
  const near = items.slice(Math.max(0, at - longestWindow), at);
  const stop = near.findLastIndex(
    (item) => item.kind === 'amount' || (item.kind === 'break' && item.isStrong),
  );
  return near.slice(stop + 1);
}

function isTargetYearNext(items: readonly SettledItem[], at: number): boolean {
  return isCueItem(items[at + 1], 'by') && items[at + 2]?.kind === 'year';
}

/** Whether growth words touch the amount: "grew 5 billion", but not "growth: the market is 5 billion". */
function isAdded(window: readonly SettledItem[]): boolean {
  const last = window.findLast((item) => !isCueItem(item, 'filler'));
  return isCueItem(last, 'increment', 'growth');
}

/** The role that the nearest telling word before an amount gives it; `undefined` when no word tells. At most 16 words back. */
export function amountRole(
  items: readonly SettledItem[],
  amount: SettledAmount,
  at: number,
): Role | undefined {
  const window = windowBefore(items, at);
  if (amount.isPassing) return 'end';
  if (isAdded(window)) return 'increment';
  const isExpected = window.some((item) => isCueItem(item, 'future', 'by'));
  const telling = window.findLast((item) =>
    isCueItem(item, 'from', 'to', 'reach', 'deal', 'value'),
  );
  if (isCueItem(telling, 'from')) return 'start';
  if (isCueItem(telling, 'deal')) return 'side';
  if (isCueItem(telling, 'to', 'reach') || isExpected || isTargetYearNext(items, at)) return 'end';
  return isCueItem(telling, 'value') ? 'start' : undefined;
}
