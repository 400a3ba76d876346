import type { CheckedGrowth } from '../../models/market/growth/audit-growth.ts';
import type { ValueRange } from '../../models/market/growth/rounding-range.ts';
import type { ChartContext } from '../chart.ts';
import { growthAuditMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

const mostDecimals = 4;
const rangeDecimals = 2;

/** A growth rate (share a year) as a percentage with at most so many decimals. */
export function writeRate(
  rate: number,
  { locale }: Pick<Words, 'locale'>,
  decimals: number = 1,
): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: decimals,
  });
  return format.format(rate).replace('-', '−');
}

/** A stated rate with every digit that its source prints. */
export function writeStatedRate(rate: number, context: Pick<Words, 'locale'>): string {
  return writeRate(rate, context, mostDecimals);
}

/** Decimals of the percentage at which two rates can be told apart as the source prints one of them; at least one. */
function decimalsOf({ statedRange: { low, high } }: CheckedGrowth): number {
  return Math.min(mostDecimals, Math.max(1, Math.round(-Math.log10(high - low)) - 2));
}

/** An implied rate of a checked forecast, in as many decimals as the stated rate beside it and at least one. */
export function writeImpliedRate(audit: CheckedGrowth, context: Words): string {
  return writeRate(audit.implied, context, decimalsOf(audit));
}

/** The range of implied rates that rounding allows. */
export function writeRateRange({ low, high }: ValueRange, context: Words): string {
  const [first, last] = [low, high].map((rate) => writeRate(rate, context, rangeDecimals));
  return context.format.range(first ?? '', last ?? '');
}

/** A range of rates narrower than this is one rate. */
const exactWithin = 1e-5;

/** The range of implied rates for a sentence that only mentions it: `none` where the amounts are exact. */
export function rangeToMention(range: ValueRange, context: Words): string {
  return range.high - range.low < exactWithin ? 'none' : writeRateRange(range, context);
}

/** A gap (a share, whichever its sign) in percentage points at one decimal. */
export function writePoints(gap: number, { t }: Pick<Words, 't'>): string {
  return t(messages.points, { count: Math.round(Math.abs(gap) * 1000) / 10 });
}

/** Stated less implied rate (a share) in percentage points at two decimals with its sign. */
export function writeGap(gap: number, { locale }: Pick<Words, 'locale'>): string {
  const format = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 2,
  });
  return format.format(gap * 100).replace('-', '−');
}
