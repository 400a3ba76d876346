import { isCueItem } from './is-cue-item.ts';
import type { PercentItem, SettledItem } from './item.ts';
import type { Cue } from './lexicon/cue.ts';

const labels = ['yearly', 'one-year', 'growth', 'decline', 'increment', 'share', 'total'] as const;

/** What the words around a percentage call it. */
export type Label = (typeof labels)[number];

/** A percentage with the label next to it and all labels around it. */
export interface LabelledRate {
  readonly percent: PercentItem;
  readonly at: number;
  readonly label: Label | undefined;
  readonly around: ReadonlySet<Label>;
  readonly isDecline: boolean;
}

interface Found {
  readonly label: Label;
  readonly distance: number;
}

function asLabel(item: SettledItem): Label | undefined {
  return item.kind === 'cue'
    ? labels.find((label) => label === (item.cue satisfies Cue))
    : undefined;
}

function isStrongBreak(item: SettledItem): boolean {
  return item.kind === 'break' && item.isStrong;
}

/** Labels from a place on, in one direction, until an item stops the search; fillers do not count as distance. */
function search(
  items: readonly SettledItem[],
  start: number,
  step: 1 | -1,
  isStop: (item: SettledItem) => boolean,
): readonly Found[] {
  const found: Found[] = [];
  let distance = 0;
  for (let at = start + step; at >= 0 && at < items.length; at += step) {
    const item = items[at] as SettledItem;
    if (isStop(item)) break;
    if (!isCueItem(item, 'filler')) distance += 1;
    const label = asLabel(item);
    if (label !== undefined) found.push({ label, distance });
  }
  return found;
}

function stopsBefore(item: SettledItem): boolean {
  return item.kind === 'amount' || item.kind === 'percent' || isStrongBreak(item);
}

function stopsAfter(item: SettledItem): boolean {
  const isFigure = item.kind === 'amount' || item.kind === 'percent' || item.kind === 'year';
  return isFigure || item.kind === 'break' || isCueItem(item, 'and');
}

function nearest(found: readonly Found[], wanted: readonly Label[]): Found | undefined {
  const isNearer = (one: Found, other: Found | undefined) =>
    other === undefined || one.distance < other.distance;
  return found
    .filter(({ label }) => wanted.includes(label))
    .reduce<Found | undefined>((best, one) => (isNearer(one, best) ? one : best), undefined);
}

function labelledRate(
  items: readonly SettledItem[],
  percent: PercentItem,
  at: number,
): LabelledRate {
  const found = [...search(items, at, 1, stopsAfter), ...search(items, at, -1, stopsBefore)];
  return {
    percent,
    at,
    label: nearest(found, labels)?.label,
    around: new Set(found.map(({ label }) => label)),
    isDecline: nearest(found, ['growth', 'increment', 'decline'])?.label === 'decline',
  };
}

/** Every percentage of a sentence with what it is called. O(n): the words between two figures are looked at twice at most. */
export function labelRates(items: readonly SettledItem[]): readonly LabelledRate[] {
  return items.flatMap((item, at) =>
    item.kind === 'percent' ? [labelledRate(items, item, at)] : [],
  );
}
