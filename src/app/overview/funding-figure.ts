import type { ChartContext } from '../../charts/chart.ts';
import type {
  FundingCoverageRow,
  FundingEventRow,
  FundingQuarterRow,
} from '../../charts/funding-figures/queries.ts';
import { writeRaised } from '../../charts/funding-headline/write-funding-headline.ts';
import { fundingQuartersMessages } from '../../charts/funding-quarters/messages.ts';
import { selectQuarters, type QuartersSeries } from '../../charts/funding-quarters/series.ts';
import { raisedByYearChart } from '../../charts/raised-by-year/index.ts';
import { overviewMessages as messages } from './messages.ts';
import type { OverviewFigure } from './overview-figure.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** The rows that the money raised is counted in, all unfiltered. */
export interface FundingRows {
  readonly coverage: readonly FundingCoverageRow[];
  readonly quarters: readonly FundingQuarterRow[];
  readonly rounds: readonly FundingEventRow[];
}

const view = { period: 'year', measure: 'period' } as const;

/** How much money is known to have been raised, and in which years; throws where the row of all events is missing. */
export function fundingFigure(
  { coverage, quarters, rounds }: FundingRows,
  words: Words,
): OverviewFigure<QuartersSeries> {
  const inAll = coverage.find(({ category }) => category === undefined);
  if (inAll === undefined) throw new Error('missing row: all funding events');
  const series = selectQuarters(quarters, rounds, view);
  return {
    headline: writeRaised(inAll, words),
    lead: words.t(messages.fundingLead, {
      unknown: inAll.rounds_without_amount,
      unverified: inAll.left_out_unverified,
    }),
    chartTitle: words.t(fundingQuartersMessages.title, view),
    series,
    sources: raisedByYearChart.sources?.(series) ?? [],
  };
}
