import type { ChartContext } from '../../charts/chart.ts';
import { selectAudit, type AuditSeries } from '../../charts/growth-audit/series.ts';
import { writeArticleRate, writeAuditCounts } from '../../charts/growth-audit/write-finding.ts';
import { growthVerdictsChart } from '../../charts/growth-verdicts/index.ts';
import { growthVerdictMessages } from '../../charts/growth-verdicts/messages.ts';
import type { MarketForecastRow } from '../../charts/market-figures/queries.ts';
import { joinSentences } from '../../charts/parts/join-sentences.ts';
import { overviewMessages as messages } from './messages.ts';
import type { OverviewFigure } from './overview-figure.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** Whether the published growth rates follow from their own figures; the headline is the first half of that of `/growth`, the lead begins with the second. */
export function growthFigure(
  rows: readonly MarketForecastRow[],
  words: Words,
): OverviewFigure<AuditSeries> {
  const series = selectAudit(rows);
  return {
    headline: writeAuditCounts(series, words),
    lead: joinSentences(
      [writeArticleRate(series, words) ?? '', words.t(messages.growthLead)],
      words.t,
    ),
    chartTitle: words.t(growthVerdictMessages.title),
    series,
    sources: growthVerdictsChart.sources?.(series) ?? [],
  };
}
