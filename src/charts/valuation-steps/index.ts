import { sourceOf, type ChartDefinition } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { writeMoney } from '../parts/write-money.ts';
import { chartHeight } from './frame.ts';
import { buildOption } from './option.ts';
import type { StepsSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { summarizeSteps } from './write-finding.ts';

/** The raises and post-money steps of one company, with its outcome. */
export const valuationStepsChart: ChartDefinition<StepsSeries> = {
  id: 'valuation-steps',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  timeAxis: 'ms',
  writeAmount: (amount, _, context) => writeMoney(amount, 'USD', context),
  sources: ({ companies }) =>
    uniqueSources(companies.flatMap(({ events }) => events.map(({ row }) => sourceOf(row)))),
  summarize: summarizeSteps,
  presented: async () => (await import('./presented.ts')).presented,
};

/** Those of several companies on one axis of dates. */
export const comparedStepsChart: ChartDefinition<StepsSeries> = {
  ...valuationStepsChart,
  id: 'compared-steps',
};

const { timeAxis: _dates, writeAmount: _money, ...timeless } = comparedStepsChart;

/** Those of several companies by months since the first round of each: no calendar, so nothing of one lies over it. */
export const comparedMonthsChart: ChartDefinition<StepsSeries> = timeless;
