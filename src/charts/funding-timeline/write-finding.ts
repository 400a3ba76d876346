import type { ChartContext } from '../chart.ts';
import { leftOutCodes } from '../funding-figures/codes.ts';
import { closeHan } from '../parts/close-han.ts';
import { leftOutMessages } from '../parts/funding-messages.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { writeRowMonth } from '../parts/write-event-date.ts';
import { writeFloor } from '../parts/write-floor.ts';
import { writeTiedNames } from '../parts/write-tied-names.ts';
import { writeUsdMillions } from '../parts/write-usd-millions.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import type { TimelineEvent, TimelineSeries } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function raisedMillions({ row }: TimelineEvent): number {
  return row.raised_usd_m ?? 0;
}

function isFloor({ row }: TimelineEvent): boolean {
  return row.amount_kind === 'lower_bound';
}

function writeRaised(rounds: readonly TimelineEvent[], words: Words): string {
  const known = rounds.filter(({ row }) => row.raised_usd_m !== undefined);
  const sum = known.reduce((total, event) => total + raisedMillions(event), 0);
  if (rounds.length === 0) return '';
  return words.t(messages.foundRaised, {
    known: known.length,
    unknown: rounds.length - known.length,
    isFloor: known.some(isFloor) ? 'yes' : 'no',
    amount: writeUsdMillions(sum, words),
  });
}

function writeLargest(rounds: readonly TimelineEvent[], words: Words): string {
  const most = Math.max(0, ...rounds.map(raisedMillions));
  const tied = rounds.filter((event) => most > 0 && raisedMillions(event) === most);
  const [largest, ...others] = tied;
  if (largest === undefined) return '';
  const amount = writeFloor(writeUsdMillions(most, words), tied.some(isFloor), words);
  const companies = tied.map(({ row }) => row.company);
  if (others.length > 0)
    return words.t(messages.foundTied, { companies: writeTiedNames(companies, words), amount });
  return words.t(messages.foundLargest, {
    company: largest.row.company,
    amount,
    month: writeRowMonth(largest.row, words),
  });
}

function writeLeftOut({ events }: TimelineSeries, { t }: Words): string {
  const counts = leftOutCodes
    .map((code) => ({ code, count: events.filter(({ row }) => row.left_out === code).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return '';
  const list = counts
    .map(({ code, count }) => t(messages.leftOutCount, { count, reason: t(leftOutMessages[code]) }))
    .reduce((first, second) => t(messages.list, { first, second }));
  return t(messages.foundLeftOut, {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    list,
  });
}

/** The finding above the chart: how many events there are, how many count as rounds, what is known to have been raised, the largest, and what is shown without counting. */
export function writeTimelineFinding(series: TimelineSeries, words: Words): string {
  const { events } = series;
  const rounds = events.filter(({ row }) => row.left_out === undefined);
  return closeHan(
    joinSentences(
      [
        words.t(messages.found, { events: events.length, rounds: rounds.length }),
        writeRaised(rounds, words),
        writeLargest(rounds, words),
        writeLeftOut(series, words),
      ],
      words.t,
    ),
  );
}
