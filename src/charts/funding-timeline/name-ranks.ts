import type { TimelineEvent } from './series.ts';

/** What a name is worth: one that must stand, one of a large event, or one that stands where there is room. */
export type NameRank = 'must' | 'large' | 'other';

/** An event to be named. */
export interface RankedEvent {
  readonly event: TimelineEvent;
  readonly rank: NameRank;
}

/** So many of the largest events are worth a line to their name. */
const largeCount = { narrow: 3, wide: 14 };

function isOfArticle({ row }: TimelineEvent): boolean {
  return row.claim_id !== undefined;
}

function isOutcome({ role }: TimelineEvent): boolean {
  return role === 'outcome';
}

function byAmount(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.toSorted((a, b) => (b.amountUsd ?? 0) - (a.amountUsd ?? 0));
}

/** The events in the order in which they are named: the rounds of the article, outcomes, the largest, then the others that were seen at their source; on a phone no others. */
export function rankNames(
  events: readonly TimelineEvent[],
  size: keyof typeof largeCount,
): readonly RankedEvent[] {
  const article = events.filter(isOfArticle);
  const outcomes = byAmount(events.filter((event) => isOutcome(event) && !isOfArticle(event)));
  const rest = byAmount(events.filter((event) => !isOfArticle(event) && !isOutcome(event)));
  const seen = rest.filter(({ isSeen }) => isSeen);
  const ranked = (some: readonly TimelineEvent[], rank: NameRank): readonly RankedEvent[] =>
    some.map((event) => ({ event, rank }));
  const sure = outcomes.filter(({ isSeen }) => isSeen);
  const unsure = outcomes.filter(({ isSeen }) => !isSeen);
  return [
    ...ranked(article, 'must'),
    ...ranked(sure, 'must'),
    ...ranked(seen.slice(0, largeCount[size]), 'large'),
    ...(size === 'narrow' ? [] : ranked(unsure, 'large')),
    ...(size === 'narrow' ? [] : ranked(seen.slice(largeCount[size]), 'other')),
  ];
}
