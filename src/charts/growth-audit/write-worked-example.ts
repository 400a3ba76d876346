import { outcomeOf, type MarketOutcome } from '../../models/market/basis/outcome.ts';
import { cagr } from '../../models/market/growth/cagr.ts';
import { significantDigitsOf } from '../../models/market/growth/rounding-range.ts';
import type { ChartContext } from '../chart.ts';
import { articleForecastIds } from '../market-figures/article-claims.ts';
import { segmentMessages } from '../parts/market-messages.ts';
import { writeMoney } from '../parts/write-money.ts';
import type { MarketOutcomeRow } from '../market-figures/queries.ts';
import { checkedForecasts, type AuditSeries, type CheckedForecast } from './series.ts';
import { workedExampleMessages as messages } from './working-messages.ts';
import { writeRate } from './write-rate.ts';
import { joinSentences, writeReach, writeTerms } from './write-working.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function outcomeIn(row: MarketOutcomeRow | undefined): MarketOutcome | undefined {
  if (row === undefined) return undefined;
  const outcome = outcomeOf(row);
  return outcome.ok ? outcome.value : undefined;
}

function writeOutcome(
  { audit, currency, segment }: CheckedForecast,
  { publisher, figure }: MarketOutcome,
  context: Words,
): readonly string[] {
  const { t, format } = context;
  const { start, stated, implied } = audit;
  const growth = cagr(start.amount, figure.amount, figure.year - start.year);
  if (!growth.ok || figure.currency !== currency) return [];
  const isNearStated = Math.abs(growth.value - stated.rate) < Math.abs(growth.value - implied);
  return [
    t(messages.outcome, {
      publisher,
      year: format.year(figure.year),
      amount: writeMoney(figure.amount, currency, context, significantDigitsOf(figure.amount)),
      rate: writeRate(growth.value, context),
      startYear: format.year(start.year),
      nearer: isNearStated ? 'stated' : 'implied',
    }),
    ...(figure.segment === segment
      ? []
      : [
          t(messages.scope, {
            publisher,
            outcomeScope: t(segmentMessages[figure.segment]),
            forecastScope: t(segmentMessages[segment]),
          }),
        ]),
  ];
}

/** The article's rate worked through: what its amounts imply, what the rate would reach and when, and which of the two rates an outcome in the same currency came nearer to; `undefined` when its row is not in the series or cannot be checked. */
export function writeWorkedExample(
  series: AuditSeries,
  outcome: MarketOutcomeRow | undefined,
  context: Words,
): string | undefined {
  const forecast = checkedForecasts(series).find(({ id }) => id === articleForecastIds.C16);
  if (forecast === undefined) return undefined;
  const came = outcomeIn(outcome);
  const qualifier = forecast.audit.end.qualifier ?? 'exact';
  return joinSentences(
    [
      context.t(messages.stated, { ...writeTerms(forecast, context), qualifier }),
      ...writeReach(forecast, context),
      ...(came === undefined ? [] : writeOutcome(forecast, came, context)),
    ],
    context,
  );
}
