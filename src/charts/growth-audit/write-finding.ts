import { gapLimits } from '../../models/market/growth/growth-verdict.ts';
import type { ChartContext } from '../chart.ts';
import { articleForecastIds } from '../market-figures/article-claims.ts';
import { growthAuditMessages as messages } from './messages.ts';
import {
  checkedForecasts,
  type AuditSeries,
  type AuditVerdict,
  type CheckedForecast,
} from './series.ts';
import { writeImpliedRate, writePoints, writeStatedRate } from './write-rate.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function writeCounts(all: number, checked: readonly CheckedForecast[], context: Words): string {
  const count = (...verdicts: readonly AuditVerdict[]): number =>
    checked.filter(({ audit }) => verdicts.includes(audit.verdict)).length;
  return context.t(messages.finding, {
    all,
    checked: checked.length,
    unseen: checked.filter(({ isSeen }) => !isSeen).length,
    agrees: count('agrees'),
    rounding: count('rounding-explains'),
    near: count('small', 'material'),
    far: count('gross'),
    gross: writePoints(gapLimits.gross, context),
  });
}

function writeArticle({ audit }: CheckedForecast, context: Words): string {
  return context.t(messages.findingArticle, {
    stated: writeStatedRate(audit.stated.rate, context),
    implied: writeImpliedRate(audit, context),
    gap: writePoints(audit.gap, context),
    side: audit.gap < 0 ? 'below' : 'above',
  });
}

/** The finding above the chart: how many of the forecasts shown can be checked and with what verdict, then the article's rate where it is among them. */
export function writeAuditFinding(series: AuditSeries, context: Words): string {
  const { t } = context;
  if (series.forecasts.length === 0) return t(messages.findingNone);
  const checked = checkedForecasts(series);
  const counts = writeCounts(series.forecasts.length, checked, context);
  const article = checked.find(({ id }) => id === articleForecastIds.C16);
  if (article === undefined) return counts;
  return t(messages.between, { first: counts, second: writeArticle(article, context) });
}
