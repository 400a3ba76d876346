import { parameters } from '../../models/data-exhaustion/epoch2024/parameters.ts';
import type { ChartContext } from '../chart.ts';
import { disclosedGrowthMessages as messages } from './messages.ts';
import { estimateInterval } from './observed-changes.ts';
import type { GrowthRow } from './queries.ts';

/** How fast the records grow, in words: rate, interval and fit, where the line stands in its base year, and what it says for the newest set against the largest disclosed. */
export function describeGrowth(
  row: GrowthRow,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  const { level } = parameters.demandGrowthOomPerYear.default;
  const slope = row.growth_oom_per_year;
  const { low, high } = estimateInterval(slope, row.growth_standard_error, row.point_count, level);
  return t(messages.finding, {
    count: row.record_count,
    from: format.month(row.first_on),
    to: format.month(row.last_on),
    isStanding: row.point_count > row.record_count ? 'yes' : 'no',
    factor: format.number(10 ** slope),
    oom: format.number(slope),
    level: format.percent(level),
    low: format.number(low),
    high: format.number(high),
    fit: format.number(row.r_squared),
    tokens: format.amount(10 ** row.log10_tokens),
    year: format.year(row.at_year),
    newest: format.month(row.newest_on),
    said: format.amount(10 ** row.newest_log10_tokens),
    largest: format.amount(row.largest_tokens),
  });
}
