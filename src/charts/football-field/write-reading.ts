import type { ChartContext } from '../chart.ts';
import { footballFieldMessages as messages } from './messages.ts';
import { nameOfPlace } from './names.ts';
import { placedFigures, type FieldBar, type FieldGroup } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function writeRange(low: number, high: number, { format }: Words): string {
  const [first, last] = [format.amount(low), format.amount(high)];
  return first === last ? first : format.range(first, last);
}

/** What stands behind a bar: the amounts that it reaches between; where nothing counts, that. */
export function writeBarReading(bar: FieldBar, words: Words): string {
  const { spread } = bar;
  if (spread !== undefined) return writeRange(spread.low, spread.high, words);
  const amounts = placedFigures(bar).map(({ point }) => point.amount);
  const range = writeRange(Math.min(...amounts), Math.max(...amounts), words);
  return words.t(messages.notCounted, { range });
}

/** What stands behind a consensus: its lowest and highest amount; without one, the nearest year that has one. */
export function writeGroupReading(group: FieldGroup, words: Words): string {
  const { consensus, nearestYear } = group;
  const { spread, year } = consensus;
  if (spread !== undefined) return writeRange(spread.low, spread.high, words);
  const { t, format } = words;
  return t(messages.noConsensus, {
    year: format.year(year),
    place: nameOfPlace(group, words),
    nearest: nearestYear === undefined ? 'none' : format.year(nearestYear),
  });
}

/** A multiple with a times sign; empty without one, or where there is only one figure. */
export function writeMultiple(
  spread: { readonly multiple: number } | undefined,
  { t, format }: Words,
): string {
  if (spread === undefined || spread.multiple === 1) return '';
  return t(messages.multiple, { multiple: format.number(spread.multiple) });
}
