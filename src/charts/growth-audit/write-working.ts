import type { CheckedGrowth, UncheckedGrowth } from '../../models/market/growth/audit-growth.ts';
import type { DatedAmount } from '../../models/market/growth/growth-row.ts';
import type { ChartContext } from '../chart.ts';
import { writeMoney } from '../parts/write-money.ts';
import { verdictMessages } from './messages.ts';
import { isChecked, type AuditedForecast, type CheckedForecast } from './series.ts';
import { readingMessages, workingMessages as messages } from './working-messages.ts';
import { writeGrowthProblem } from './write-problem.ts';
import {
  writeGap,
  writeImpliedRate,
  writeRate,
  writeRateRange,
  writeStatedRate,
} from './write-rate.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** Sentences one after the other, as the reader's language sets them. */
export function joinSentences(sentences: readonly string[], { t }: Pick<Words, 't'>): string {
  if (sentences.length === 0) return '';
  return sentences.reduce((first, second) => t(messages.between, { first, second }));
}

function writePrinted(
  { amount, significantDigits }: DatedAmount,
  currency: string,
  context: Words,
): string {
  return writeMoney(amount, currency, context, significantDigits);
}

/** The two amounts of a checked forecast with their years, and its stated and implied rate, as written. */
export function writeTerms({ audit, currency }: CheckedForecast, context: Words) {
  const { start, end, years, stated } = audit;
  return {
    start: writePrinted(start, currency, context),
    end: writePrinted(end, currency, context),
    startYear: context.format.year(start.year),
    endYear: context.format.year(end.year),
    years: context.format.year(years),
    stated: writeStatedRate(stated.rate, context),
    implied: writeImpliedRate(audit, context),
  };
}

function writeYearsAtStated(forecast: CheckedForecast, context: Words): readonly string[] {
  const { verdict, yearsAtStated } = forecast.audit;
  const isFar = verdict === 'material' || verdict === 'gross';
  if (!isFar || yearsAtStated === undefined) return [];
  const { end, years: printed } = writeTerms(forecast, context);
  const years = context.format.year(yearsAtStated);
  return [context.t(messages.yearsAtStated, { end, years, printed })];
}

/** What the stated rate makes of the start by the end year, where it is off, and how long it needs to the end, where that is another time. */
export function writeReach(forecast: CheckedForecast, context: Words): readonly string[] {
  const { audit, currency } = forecast;
  const { verdict, endAtStated } = audit;
  const isNear = verdict === 'agrees' || verdict === 'rounding-explains';
  if (isNear || endAtStated === undefined) return [];
  const { start, endYear: year, stated } = writeTerms(forecast, context);
  const end = writeMoney(endAtStated, currency, context);
  return [
    context.t(messages.endAtStated, { stated, start, end, year }),
    ...writeYearsAtStated(forecast, context),
  ];
}

function explanations({ match, explainedBy, stated }: CheckedGrowth, context: Words): string[] {
  const { t, format } = context;
  const from = match === 'forecast-period' ? stated.fromYear : undefined;
  return [
    ...(from === undefined ? [] : [t(messages.forecastPeriod, { year: format.year(from) })]),
    ...(explainedBy === undefined
      ? []
      : [
          t(readingMessages[explainedBy.reading], {
            implied: writeRate(explainedBy.implied, context),
          }),
        ]),
  ];
}

function writeChecked(forecast: CheckedForecast, context: Words): readonly string[] {
  const { t } = context;
  const { audit } = forecast;
  const terms = writeTerms(forecast, context);
  const verdict = t(verdictMessages[audit.verdict]);
  const gap = writeGap(audit.gap, context);
  return [
    t(messages.implied, { ...terms, range: writeRateRange(audit.impliedRange, context) }),
    t(messages.stated, { stated: terms.stated, gap, verdict }),
    ...explanations(audit, context),
    ...writeReach(forecast, context),
  ];
}

function writeEndpoints({ endpoints }: UncheckedGrowth, context: Words): readonly string[] {
  if (endpoints === undefined) return [];
  const { start, end, implied } = endpoints;
  const { format } = context;
  const years = { startYear: format.year(start.year), endYear: format.year(end.year) };
  return [context.t(messages.noRate, { ...years, implied: writeRate(implied, context) })];
}

function writeCompleted(
  { completed, stated }: UncheckedGrowth,
  currency: string,
  context: Words,
): readonly string[] {
  if (completed === undefined || stated === undefined) return [];
  const { t, format } = context;
  const write = (amount: number): string => writeMoney(amount, currency, context);
  const range = format.range(write(completed.range.low), write(completed.range.high));
  return [
    t(messages.completed, {
      stated: writeStatedRate(stated.rate, context),
      term: completed.term,
      year: format.year(completed.year),
      amount: write(completed.amount),
      range,
    }),
  ];
}

/** The arithmetic of one forecast: what its amounts imply, the gap, other readings and what the stated rate would reach; where it cannot be checked, why, and what can be computed all the same. */
export function writeAuditWorking(forecast: AuditedForecast, context: Words): string {
  if (isChecked(forecast)) return joinSentences(writeChecked(forecast, context), context);
  const { currency, audit } = forecast;
  if (audit.verdict !== 'not-checkable') return '';
  return joinSentences(
    [
      ...audit.problems.map((problem) => writeGrowthProblem(problem, context)),
      ...writeEndpoints(audit, context),
      ...writeCompleted(audit, currency, context),
    ],
    context,
  );
}
