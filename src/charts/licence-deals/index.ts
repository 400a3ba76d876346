import type { ChartContext, ChartDefinition } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { chartHeight } from './frame.ts';
import { licenceDealMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import type { LicenceDealsSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { writeDealsFinding } from './write-finding.ts';

function summarize(series: LicenceDealsSeries, context: ChartContext): string {
  return context.t(messages.summary, { finding: writeDealsFinding(series, context) });
}

/** Deals that sell data for training over time, each at its value of one year where that is known. */
export const licenceDealsChart: ChartDefinition<LicenceDealsSeries> = {
  id: 'licence-deals',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  timeAxis: 'ms',
  sources: ({ deals }) => uniqueSources(deals.map(({ source }) => source)),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
