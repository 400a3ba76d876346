import { parameters } from '../../models/data-exhaustion/epoch2024/parameters.ts';
import type { ChartContext } from '../chart.ts';
import { disclosedGrowthMessages as messages } from './messages.ts';
import { estimateInterval } from './observed-changes.ts';
import type { GrowthRow } from './queries.ts';

/** How fast the records grow, in words: rate, interval and fit, and where the line stands in its base year. */
export function describeGrowth(
  row: GrowthRow,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  const { level } = parameters.demandGrowthOomPerYear.default;
  const slope = row.growth_oom_per_year;
  const { low, high } = estimateInterval(slope, row.growth_standard_error, row.record_count, level);
  return t(messages.finding, {
    count: row.record_count,
    from: format.month(row.first_on),
    to: format.month(row.last_on),
    factor: format.number(10 ** slope),
    oom: format.number(slope),
    level: format.percent(level),
    low: format.number(low),
    high: format.number(high),
    fit: format.number(row.r_squared),
    tokens: format.amount(10 ** row.log10_tokens),
    year: format.year(row.at_year),
  });
}
