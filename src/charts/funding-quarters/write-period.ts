import type { ChartContext } from '../chart.ts';
import { writeFloor } from '../parts/write-floor.ts';
import { writeMoney } from '../parts/write-money.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import type { FundingCategory } from '../../models/funding/funding-row.ts';
import { fundingQuartersMessages as messages } from './messages.ts';
import { quarterOf, yearOf } from './period.ts';
import type { QuartersSeries, QuartersView, RaisedPeriod } from './series.ts';
import type { Tally } from './tally.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

/** A period as the reader writes it; beside quarters a year says that no more is known. */
export function writePeriod(
  { kind, from }: Pick<RaisedPeriod, 'kind' | 'from'>,
  view: QuartersView,
  { t, format }: Words,
): string {
  if (kind === 'undated') return t(messages.undated);
  const year = format.year(yearOf(from));
  if (kind === 'quarter') return t(messages.quarter, { quarter: quarterOf(from), year });
  return t(view.period === 'year' ? messages.year : messages.onlyYear, { year });
}

/** The year from which what is cumulative counts: the first with a round that passes the filters; empty without one. */
export function writeSince(
  { periods }: Pick<QuartersSeries, 'periods'>,
  { format }: Pick<Words, 'format'>,
): string {
  const [first] = periods;
  return first === undefined ? '' : format.year(yearOf(first.from));
}

/** How many rounds a tally holds, and what is not known of them. */
export function writeCounts(tally: Tally, { t }: Pick<Words, 't'>): string {
  return t(messages.counts, {
    rounds: tally.roundCount,
    without: tally.withoutAmount,
    floors: tally.floorCount,
    leftOut: tally.leftOutCount,
  });
}

/** The name of a category, or of all together. */
export function writeCategory(
  category: FundingCategory | undefined,
  { t }: Pick<Words, 't'>,
): string {
  return t(category === undefined ? messages.all : categoryMessages[category]);
}

/** What a point of the chart says: a period, a category, its money, and what is not known of it. */
export function writePoint(
  period: RaisedPeriod,
  category: FundingCategory | undefined,
  { tally, own }: { readonly tally: Tally; readonly own: Tally },
  view: QuartersView,
  words: Words,
): string {
  const { raisedUsd, unseenUsd } = tally;
  return words.t(messages.point, {
    period: writePeriod(period, view, words),
    name: writeCategory(category, words),
    amount:
      raisedUsd === undefined
        ? 'none'
        : writeFloor(writeMoney(raisedUsd, 'USD', words), tally.floorCount > 0, words),
    measure: period.kind === 'year' && view.period === 'quarter' ? 'period' : view.measure,
    counts: writeCounts(view.measure === 'cumulative' ? tally : own, words),
    unseen: unseenUsd === 0 ? 'none' : writeMoney(unseenUsd, 'USD', words),
    incomplete: period.mayBeIncomplete ? 'yes' : 'no',
  });
}
