import { sourceOf, type ChartContext, type SourceRef } from '../chart.ts';
import { headlineMessages as messages } from './messages.ts';
import type { HeadlineRow } from './queries.ts';

/** Where the figures of the headline were seen. */
export function headlineSources(row: HeadlineRow | undefined): readonly SourceRef[] {
  if (row === undefined) return [];
  const set = {
    id: row.set_source_id,
    title: row.set_source_title,
    url: row.set_source_url,
    licence: undefined,
  };
  return [sourceOf(row), set];
}

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
