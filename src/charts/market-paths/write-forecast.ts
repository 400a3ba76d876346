import { textOf, type ChartContext } from '../chart.ts';
import { marketPathsMessages as messages } from './messages.ts';
import type { PathLine } from './series.ts';

/** A forecast by its publisher and edition; the article's by the number of its claim, too. */
export function writeForecast(
  { row, claim }: Pick<PathLine, 'row' | 'claim'>,
  { t, locale }: Pick<ChartContext, 't' | 'locale'>,
): string {
  return t(messages.forecast, {
    publisher: row.publisher ?? t(messages.unnamed),
    edition: textOf(row, 'edition')?.[locale] ?? 'none',
    claim: claim ?? 'none',
  });
}
