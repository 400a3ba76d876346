import type { ChartDefinition } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { writeMoney } from '../parts/write-money.ts';
import { marketLabelBoxes } from './market-labels.ts';
import { chartHeight } from './market-frame.ts';
import { buildOption } from './option.ts';
import type { MarketFanSeries } from './series.ts';
import { summarize } from './summarize.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';

/** The size of a market over the years as a scenario makes it, beside what publishers say of it. */
export const marketFanChart: ChartDefinition<MarketFanSeries> = {
  id: 'market-fan',
  height: chartHeight,
  buildOption,
  stillSeries: ['today'],
  toTable,
  toTracks,
  labelBoxes: marketLabelBoxes,
  timeAxis: 'year',
  writeAmount: (amount, { currency }, context) => writeMoney(amount, currency, context),
  sources: ({ base, paths, outcomes }) =>
    uniqueSources([base, ...outcomes, ...paths].map(({ source }) => source)),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
