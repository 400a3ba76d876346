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

/** How many of the forecasts shown can be checked, and with what verdict. */
export function writeAuditCounts(series: AuditSeries, words: Words): string {
  if (series.forecasts.length === 0) return words.t(messages.findingNone);
  return writeCounts(series.forecasts.length, checkedForecasts(series), words);
}

/** What the article's rate is off by; `undefined` where it is not among the forecasts shown. */
export function writeArticleRate(series: AuditSeries, words: Words): string | undefined {
  const article = checkedForecasts(series).find(({ id }) => id === articleForecastIds.C16);
  return article && writeArticle(article, words);
}

/** The finding above the chart: how many of the forecasts shown can be checked and with what verdict, then the article's rate where it is among them. */
export function writeAuditFinding(series: AuditSeries, words: Words): string {
  const counts = writeAuditCounts(series, words);
  const article = writeArticleRate(series, words);
  if (article === undefined) return counts;
  return words.t(messages.between, { first: counts, second: article });
}
