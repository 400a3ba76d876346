import { forecastYears } from '../../models/log-path.ts';
import type { ChartContext } from '../chart.ts';
import { modelYearMessages } from './model-year-messages.ts';

/** A year that a model computed, at one decimal; a year beyond the last that it looks at is "after 2100". */
export function writeModelYear(
  year: number | undefined,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  return year === undefined
    ? t(modelYearMessages.after, { year: format.year(forecastYears.to) })
    : format.year(year);
}

/** The same within a sentence: Chinese sets the word for year behind a figure, or behind a written range of them. */
export function writeYearInWords(
  year: number | string | undefined,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  if (year === undefined) return writeModelYear(year, { t, format });
  return t(modelYearMessages.inWords, {
    year: typeof year === 'string' ? year : format.year(year),
  });
}
