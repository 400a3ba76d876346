import { textOf, type ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { gradeToMention } from '../parts/describe-grade.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { writeMoney } from '../parts/write-money.ts';
import { writeQualified } from '../parts/write-qualified.ts';
import { capitalMessages as messages, figureKindMessages, sizeReasonMessages } from './messages.ts';
import type { CapitalYear, MarketSize } from './series.ts';
import { ratioBound } from './ratio-bound.ts';

type Words = Pick<ChartContext, 'locale' | 't' | 'format'>;

/** Who published a size. */
export function writePublisher({ row }: MarketSize, { t }: Words): string {
  return row.publisher ?? t(messages.unnamed);
}

/** The size as printed, in its own currency; `undefined` where none is. */
export function writePrinted({ row }: MarketSize, words: Words): string | undefined {
  if (row.market_bn === undefined) return undefined;
  const money = writeMoney(row.market_bn * 1e9, row.currency, words, 4);
  return closeHan(writeQualified(money, row.qualifier ?? 'exact', words));
}

/** What the publisher counts, in its words; the market it is filed under where it says nothing. */
export function writeScope({ row }: MarketSize, { locale, t }: Words): string {
  return textOf(row, 'scope')?.[locale] ?? t(segmentMessages[row.segment]);
}

/** Why a size does not count; `undefined` for one that does. */
function writeReason({ row }: MarketSize, { t }: Words): string | undefined {
  return row.left_out && t(sizeReasonMessages[row.left_out]);
}

/** Dollars raised for each dollar of this size; `undefined` where it is not known. */
export function writeSizeRatio(
  size: MarketSize,
  year: CapitalYear,
  words: Words,
): string | undefined {
  const { raisedPerDollar: ratio } = size;
  if (ratio === undefined) return undefined;
  const value = writeMoney(ratio, 'USD', words);
  return closeHan(words.t(messages.bounded, { bound: ratioBound([size], year), value }));
}

/** One size in full: who, of what, how much, and what was raised for each dollar of it. */
export function describeSize(size: MarketSize, year: CapitalYear, context: Words): string {
  const { t, format } = context;
  const { row, marketUsd } = size;
  const isConverted = row.currency !== 'USD' && marketUsd !== undefined;
  const text = t(messages.point, {
    publisher: writePublisher(size, context),
    year: format.year(year.year),
    place: labelOf(geographyMessages, row.geography, context),
    kind: t(figureKindMessages[row.figure_kind]),
    segment: t(segmentMessages[row.segment]),
    scope:
      writeScope(size, context) === t(segmentMessages[row.segment])
        ? 'none'
        : writeScope(size, context),
    printed: writePrinted(size, context) ?? 'none',
    usd: isConverted ? writeMoney(marketUsd, 'USD', context) : 'none',
    ratio: writeSizeRatio(size, year, context) ?? 'none',
    reason: writeReason(size, context) ?? 'none',
    grade: row.left_out === 'unverified' ? 'none' : gradeToMention(row, context),
  });
  return closeHan(text);
}
