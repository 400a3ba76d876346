import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { labelOf } from '../parts/label.ts';
import { writeMoney } from '../parts/write-money.ts';
import { writeFundingEvent } from '../parts/write-funding-event.ts';
import { roundPeersMessages as messages } from './messages.ts';
import type { PeerGroup, PeersSeries, PlacedRound } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

const groupMessages = {
  category_year: messages.ofCategoryYear,
  category: messages.ofCategory,
  year: messages.ofYear,
} as const;

/** The group among which a round is placed: "vector databases in 2023". */
export function writeGroup(round: PlacedRound, group: PeerGroup, words: Words): string {
  return words.t(groupMessages[group], {
    category: labelOf(categoryMessages, round.category, words),
    year: words.format.year(round.year),
  });
}

/** A round by its company and stage. */
export function writePlacedRound(
  round: Omit<PlacedRound, 'category' | 'year'>,
  words: Words,
): string {
  return words.t(messages.roundOf, {
    company: round.company,
    stage: writeFundingEvent(round, words),
  });
}

function writePlace({ round, group, figures }: PeersSeries, words: Words): string {
  const { t, format } = words;
  const named = { round: writePlacedRound(round, words), group: writeGroup(round, group, words) };
  if (figures === undefined) return t(messages.unplaced, named);
  const { count, rank, smaller, ties, percentile } = figures;
  const amount = writeMoney(figures.usd, 'USD', words);
  if (percentile === undefined) return t(messages.rank, { ...named, amount, count, rank });
  return t(messages.percentile, {
    ...named,
    amount,
    count,
    smaller,
    ties,
    percentile: format.percent(percentile),
    median: writeMoney(figures.medianUsd, 'USD', words),
  });
}

/** Where the round lies in its group, and what of the group is not compared or only a floor. */
export function writePeersFinding(series: PeersSeries, words: Words): string {
  const { figures } = series;
  const { t } = words;
  const { unknown = 0, floors = 0 } = figures ?? {};
  return joinSentences(
    [
      closeHan(writePlace(series, words)),
      unknown > 0 ? t(messages.unknown, { count: unknown }) : '',
      floors > 0 ? t(messages.floors, { count: floors }) : '',
    ],
    t,
  );
}
