import { uniqueSources } from '../parts/unique-sources.ts';
import type { ChartContext, ChartDefinition } from '../chart.ts';
import { chartHeight } from './frame.ts';
import { growthAuditMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import { checkedForecasts, type AuditSeries } from './series.ts';
import { toTable } from './table.ts';
import { toTracks } from './tracks.ts';
import { writeClaim } from './write-claim.ts';
import { writeAuditFinding } from './write-finding.ts';

function summarize(series: AuditSeries, context: ChartContext): string {
  const count = checkedForecasts(series).length;
  const { t } = context;
  const summary = t(messages.summary, { count, finding: writeAuditFinding(series, context) });
  if (series.claim === undefined) return summary;
  const claim = t(messages.sentence, { text: writeClaim(series.claim, context) });
  return t(messages.between, { first: summary, second: claim });
}

/** The stated growth rate of each market forecast against the one that its own endpoints imply. */
export const growthAuditChart: ChartDefinition<AuditSeries> = {
  id: 'growth-audit',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: ({ forecasts }) => uniqueSources(forecasts.map(({ source }) => source)),
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
