import type { PathPoint } from '../../models/market/basis/forecast-path.ts';
import type { ChartContext } from '../chart.ts';
import { writeLoosely } from '../market-figures/write-qualified-money.ts';
import { footballFieldMessages as messages } from './messages.ts';
import { nameOfPlace } from './names.ts';
import { isCounted, placedFigures, type FieldBar, type FieldGroup } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

type Amount = Pick<PathPoint, 'amount' | 'qualifier'>;

/** The lowest to the highest of some amounts; more where the highest is a lower bound. */
function writeRange(amounts: readonly Amount[], words: Words): string {
  const ordered = amounts.toSorted((one, next) => one.amount - next.amount);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (lowest === undefined || highest === undefined) return '';
  const { format, t } = words;
  const [first, last] = [format.amount(lowest.amount), format.amount(highest.amount)];
  if (first === last) return writeLoosely(last, highest.qualifier, words);
  const range = format.range(first, last);
  return highest.qualifier === 'over' ? t(messages.orMore, { range }) : range;
}

/** What stands behind a bar: the amounts that it reaches between; where nothing counts, that. */
export function writeBarReading(bar: FieldBar, words: Words): string {
  const placed = placedFigures(bar);
  const counted = placed.filter(isCounted).map(({ point }) => point);
  if (counted.length > 0) return writeRange(counted, words);
  const all = placed.map(({ point }) => point);
  return words.t(messages.notCounted, { range: writeRange(all, words) });
}

/** What stands behind a consensus: its lowest and highest amount; without one, the nearest year that has one. */
export function writeGroupReading(group: FieldGroup, words: Words): string {
  const { consensus, nearestYear } = group;
  const { figures, year } = consensus;
  const counted = figures.map(({ point }) => point);
  if (counted.length > 0) return writeRange(counted, words);
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
