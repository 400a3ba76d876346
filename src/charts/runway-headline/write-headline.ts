import type { ChartContext } from '../chart.ts';
import { headlineMessages as messages } from './messages.ts';
import type { HeadlineRow } from './queries.ts';

/** The headline of `/runway` in one sentence; the question itself while there are no figures. */
export function writeHeadline(
  row: HeadlineRow | undefined,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  if (row === undefined) return t(messages.question);
  return t(messages.headline, {
    median: format.year(row.median_year),
    level: format.percent(row.interval_level),
    range: format.range(format.year(row.low_year), format.year(row.high_year)),
    model: row.model,
    size: format.amount(row.training_tokens),
  });
}
