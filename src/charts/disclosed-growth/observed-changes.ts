import { inverseStudent } from '../../core/inverse-student.ts';
import { parameters } from '../../models/data-exhaustion/epoch2024/parameters.ts';
import type { Interval, IntervalSpec } from '../../models/parameter.ts';
import type { ParameterValues } from '../../models/scenario.ts';
import type { GrowthRow } from './queries.ts';

type Fit = Pick<
  GrowthRow,
  | 'point_count'
  | 'growth_oom_per_year'
  | 'growth_standard_error'
  | 'log10_tokens'
  | 'log10_tokens_standard_error'
>;

/** The interval that holds an estimate with a probability `level`, by Student's t with n - 2 degrees of freedom. */
export function estimateInterval(
  estimate: number,
  standardError: number,
  pointCount: number,
  level: number,
): Interval {
  const reach = inverseStudent((1 + level) / 2, pointCount - 2) * standardError;
  return { low: estimate - reach, high: estimate + reach, level };
}

const digits = 4;

/** The interval cut to a range, in as many digits as the fit is worth, so that a link stays readable. */
function cutTo({ min, max }: Pick<IntervalSpec, 'min' | 'max'>, interval: Interval): Interval {
  const cut = (value: number): number =>
    Math.min(Math.max(Number(value.toPrecision(digits)), min), max);
  return { low: cut(interval.low), high: cut(interval.high), level: interval.level };
}

/**
 * The demand of the 2024 model as the records have it, the one still standing counted once more: their fitted line in the
 * base year (tokens, 90 %) and its slope (OOM a year, 95 %), and no compute; cut to the ranges of the assumptions. The
 * scatter of the points about the line is left
 * out, as is the correlation of level and slope, which the model takes to be independent.
 */
export function observedChanges(fit: Fit): ParameterValues {
  const { demandTokens, demandGrowthOomPerYear } = parameters;
  const level = estimateInterval(
    fit.log10_tokens,
    fit.log10_tokens_standard_error,
    fit.point_count,
    demandTokens.default.level,
  );
  const tokens = { ...level, low: 10 ** level.low, high: 10 ** level.high };
  const growth = estimateInterval(
    fit.growth_oom_per_year,
    fit.growth_standard_error,
    fit.point_count,
    demandGrowthOomPerYear.default.level,
  );
  return {
    demandTokens: cutTo(demandTokens, tokens),
    demandGrowthOomPerYear: cutTo(demandGrowthOomPerYear, growth),
    computeWeight: 0,
  };
}
