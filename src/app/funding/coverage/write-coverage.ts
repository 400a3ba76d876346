import type { ChartContext } from '../../../charts/chart.ts';
import { joinNames } from '../../../charts/parts/join-names.ts';
import type { FundingCoverageRow } from '../../../charts/funding-figures/queries.ts';
import { leftOutMessages } from '../../../charts/parts/funding-messages.ts';
import { joinSentences } from '../../../charts/parts/join-sentences.ts';
import { writeShare } from '../../../charts/parts/write-share.ts';
import { leftOutCounts } from './left-out-counts.ts';
import { coverageMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** How many events were left out for which reason; empty where none was. */
export function writeReasons(row: FundingCoverageRow, { t, format, locale }: Words): string {
  const reasons = leftOutCounts(row)
    .filter(({ count }) => count > 0)
    .map(({ code, count }) =>
      t(messages.reason, { count: format.count(count), reason: t(leftOutMessages[code]) }),
    );
  return joinNames(reasons, locale);
}

function writeLeftOut(row: FundingCoverageRow, words: Words): string {
  const reasons = writeReasons(row, words);
  if (reasons === '') return '';
  const { event_count: events, round_count: rounds } = row;
  return words.t(messages.leftOut, { count: events - rounds, events, reasons });
}

function writeKnown(row: FundingCoverageRow, { t, format }: Words): string {
  const share = (count: number): string => writeShare(count / row.round_count, { t, format });
  return t(messages.finding, {
    rounds: row.round_count,
    amount: format.count(row.rounds_with_amount),
    amountShare: share(row.rounds_with_amount),
    valued: format.count(row.rounds_with_post_money),
    valuedShare: share(row.rounds_with_post_money),
    linked: format.count(row.rounds_linked),
    linkedShare: share(row.rounds_linked),
  });
}

/** The coverage in sentences, from the row in all of `coverageQuery`: how many of the rounds that count have an amount, a valuation and an address, and how many events were left out for which reason. */
export function writeCoverage(row: FundingCoverageRow | undefined, words: Words): string {
  const { t } = words;
  const { event_count: events = 0, round_count: rounds = 0 } = row ?? {};
  const known =
    row === undefined || rounds === 0
      ? t(messages.findingNone, { events })
      : writeKnown(row, words);
  return joinSentences([known, row === undefined ? '' : writeLeftOut(row, words)], t);
}

/** What a reader must beware of in the figures of the row in all; empty where there is nothing. */
export function writeCoverageCautions(row: FundingCoverageRow | undefined, { t }: Words): string {
  if (row === undefined) return '';
  return t(messages.cautions, {
    unclear: row.rounds_valued_unclear,
    floors: row.lower_bound_count,
    disputed: row.rounds_disputed,
  }).trim();
}
