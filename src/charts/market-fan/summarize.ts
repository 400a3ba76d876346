import type { Segment } from '../../models/market/segment.ts';
import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { writeMoney, writeMoneyRange } from '../parts/write-money.ts';
import { marketFanMessages as messages } from './messages.ts';
import { sizeIn, type MarketFanSeries } from './series.ts';
import { writePublisher } from './write-kind.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

function wordsOf(series: MarketFanSeries, year: number, words: Words) {
  const { currency } = series;
  const { low, median, high } = sizeIn(series, year) ?? { low: NaN, median: NaN, high: NaN };
  return {
    median: writeMoney(median, currency, words),
    range: writeMoneyRange(low, high, currency, words),
  };
}

function baselineIn({ baseline, targetYear }: MarketFanSeries): number | undefined {
  return baseline?.median[targetYear - baseline.firstYear];
}

/** Whether the name of a segment says where the market is. */
function namesPlace(segment: Segment): boolean {
  return segment.startsWith('china_');
}

/** The answer of the scenario for the target year, with its 90% interval and as a multiple of the year that it starts from. */
export function writeDriversHeadline(series: MarketFanSeries, words: Words): string {
  const { t, format } = words;
  const { base, targetYear } = series;
  const { segment, geography } = base.original;
  const median = sizeIn(series, targetYear)?.median ?? NaN;
  const text = t(messages.headline, {
    segment: t(segmentMessages[segment]),
    place: namesPlace(segment) ? 'none' : labelOf(geographyMessages, geography, words),
    ...wordsOf(series, targetYear, words),
    year: format.year(targetYear),
    factor: format.number(median / base.amount),
    baseYear: format.year(base.year),
  });
  return closeHan(text);
}

/** What the default assumptions say of the target year; `undefined` where nothing is changed. */
export function writeDriversComparison(series: MarketFanSeries, words: Words): string | undefined {
  const amount = baselineIn(series);
  if (amount === undefined) return undefined;
  return words.t(messages.comparison, { median: writeMoney(amount, series.currency, words) });
}

/** What is drawn, with the number of published figures beside the scenario. */
export function writeDriversKey(
  { paths, spreadYear, outcomes, baseline, withoutScarcity }: MarketFanSeries,
  { t, format }: Words,
): string {
  return t(messages.key, {
    paths: spreadYear === undefined ? 0 : paths.length,
    year: spreadYear === undefined ? 'none' : format.year(spreadYear),
    outcomes: outcomes.length,
    baseline: baseline === undefined ? 'no' : 'yes',
    scarcity: withoutScarcity === undefined ? 'no' : 'yes',
  });
}

/** The chart in words: its start, the target year and the last year, and what stands beside it. */
export function summarize(series: MarketFanSeries, context: ChartContext): string {
  const { t, format } = context;
  const { base, currency, span, targetYear, paths } = series;
  const end = wordsOf(series, span[1], context);
  const baseline = baselineIn(series);
  return t(messages.summary, {
    from: format.year(span[0]),
    to: format.year(span[1]),
    currency,
    base: writeMoney(base.amount, currency, context),
    baseYear: format.year(base.year),
    publisher: writePublisher(base.publisher, context),
    year: format.year(targetYear),
    ...wordsOf(series, targetYear, context),
    end: format.year(span[1]),
    endMedian: end.median,
    endRange: end.range,
    baseline: baseline === undefined ? 'none' : writeMoney(baseline, currency, context),
    paths: paths.length,
  });
}
