import type { ChartDefinition } from '../chart.ts';
import { checkedForecasts, type AuditSeries } from '../growth-audit/series.ts';
import { toTable } from '../growth-audit/table.ts';
import { writeAuditFinding } from '../growth-audit/write-finding.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { chartHeight } from './frame.ts';
import { growthVerdictMessages as messages } from './messages.ts';
import { buildOption } from './option.ts';
import { toTracks } from './tracks.ts';

/** What the check of stated growth rates found: a mark for each forecast in the row of its verdict. The growth audit in little, with the same table. */
export const growthVerdictsChart: ChartDefinition<AuditSeries> = {
  id: 'growth-verdicts',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  sources: (series) => uniqueSources(checkedForecasts(series).map(({ source }) => source)),
  summarize: (series, context) =>
    context.t(messages.summary, { finding: writeAuditFinding(series, context) }),
  presented: async () => (await import('./presented.ts')).presented,
};
