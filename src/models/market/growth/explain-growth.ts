import type { GrowthResult } from './growth-problem.ts';
import { isDated, type GrowthRow } from './growth-row.ts';
import type { GrowthSpan } from './growth-span.ts';
import { rangesMeet } from './growth-verdict.ts';
import { impliedGrowth, type ImpliedGrowth } from './implied-growth.ts';
import type { ValueRange } from './rounding-range.ts';

/** Another way to read a row in which its stated rate does agree: another printed start, the step from base to estimate, or a span one year off. */
export type GrowthReading =
  | 'from-base'
  | 'from-estimate'
  | 'base-to-estimate'
  | 'one-year-fewer'
  | 'one-year-more';

/** A reading with what it implies. */
export interface ExplainingReading extends ImpliedGrowth {
  readonly reading: GrowthReading;
}

type Candidate = readonly [GrowthReading, GrowthResult<ImpliedGrowth>];

function candidates({ base, estimate }: GrowthRow, span: GrowthSpan): readonly Candidate[] {
  const { start, end } = span;
  const years = end.year - start.year;
  const readings: Candidate[] = [];
  if (isDated(base) && base !== start) readings.push(['from-base', impliedGrowth(base, end)]);
  if (isDated(estimate)) {
    if (estimate !== start) readings.push(['from-estimate', impliedGrowth(estimate, end)]);
    if (isDated(base)) readings.push(['base-to-estimate', impliedGrowth(base, estimate)]);
  }
  readings.push(['one-year-fewer', impliedGrowth(start, end, years - 1)]);
  readings.push(['one-year-more', impliedGrowth(start, end, years + 1)]);
  return readings;
}

/** The first other reading, printed amounts before miscounted years, that the stated range allows; it may be a coincidence. */
export function explainGrowth(
  row: GrowthRow,
  span: GrowthSpan,
  statedRange: ValueRange,
): ExplainingReading | undefined {
  for (const [reading, result] of candidates(row, span)) {
    if (result.ok && rangesMeet(result.value.impliedRange, statedRange)) {
      return { reading, ...result.value };
    }
  }
  return undefined;
}
