import type { FundingCategory } from '../../models/funding/funding-row.ts';
import type { Box } from '../parts/drawn-element.ts';
import { barWidth } from './bar-width.ts';
import type { BarPlot, QuartersFrame } from './frame.ts';
import { shownTally, totalOf, type QuartersSeries, type RaisedPeriod } from './series.ts';

/** A part of a bar: the money of a category in a period, or what was not seen of it. */
export interface PartBox {
  readonly period: RaisedPeriod;
  readonly category: FundingCategory;
  readonly amountUsd: number;
  readonly isSeen: boolean;
  readonly box: Box;
}

/** A bar from the bottom up, with the place of its top; empty where no amount is known. */
export interface BarBoxes {
  readonly period: RaisedPeriod;
  readonly parts: readonly PartBox[];
  readonly box: Box;
}

function amountsOf(period: RaisedPeriod, { view }: QuartersSeries) {
  return period.sums.flatMap((sum) => {
    const { raisedUsd = 0, unseenUsd } = shownTally(sum, view);
    return [
      { category: sum.category, amountUsd: raisedUsd - unseenUsd, isSeen: true },
      { category: sum.category, amountUsd: unseenUsd, isSeen: false },
    ].filter(({ amountUsd }) => amountUsd > 0);
  });
}

function barOf(
  period: RaisedPeriod,
  series: QuartersSeries,
  frame: QuartersFrame,
  { base }: BarPlot,
): BarBoxes {
  const { toX, pixelsPerUsd } = frame;
  const pixelsPerMs = (toX(period.to) - toX(period.from)) / (period.to - period.from);
  const width = barWidth(period, pixelsPerMs, series.view.measure);
  const x = (toX(period.from) + toX(period.to) - width) / 2;
  let below = 0;
  const parts = amountsOf(period, series).map((part) => {
    const height = part.amountUsd * pixelsPerUsd;
    below += height;
    return { period, ...part, box: { x, y: base - below, width, height } };
  });
  return { period, parts, box: { x, y: base - below, width, height: below } };
}

/** The bars of the quarters or years. */
export function mainBars(series: QuartersSeries, frame: QuartersFrame): readonly BarBoxes[] {
  return series.periods.map((period) => barOf(period, series, frame, frame.main));
}

/** The bars of the years of rounds of which no more is known, as wide as their years nearly; none where they have no plot. */
export function yearOnlyBars(series: QuartersSeries, frame: QuartersFrame): readonly BarBoxes[] {
  const { yearOnly } = frame;
  if (yearOnly === undefined) return [];
  return series.yearOnly.map((period) => barOf(period, series, frame, yearOnly));
}

/** Whether a period has rounds of which no amount is known. */
export function isUnknown(period: RaisedPeriod, { view }: QuartersSeries): boolean {
  const own = totalOf(period);
  return view.measure === 'period' && own.roundCount > 0 && own.raisedUsd === undefined;
}
