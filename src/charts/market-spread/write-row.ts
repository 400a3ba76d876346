import type { ChartContext } from '../chart.ts';
import { nameOfPlace, writeRests } from '../football-field/names.ts';
import type { FieldGroup, FieldSeries } from '../football-field/series.ts';
import { writeGroupReading } from '../football-field/write-reading.ts';
import { writeMedian } from '../market-figures/write-median.ts';
import { closeHan } from '../parts/close-han.ts';
import { marketSpreadMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** What stands over the marks of a place: its median and what that rests on; where nothing counts, that. */
export function writeRow(group: FieldGroup, { currency }: FieldSeries, words: Words): string {
  const { t } = words;
  const median = writeMedian(group.consensus, currency, words);
  if (median === undefined) return closeHan(writeGroupReading(group, words));
  const isOne = group.consensus.figures.length === 1;
  return closeHan(
    t(isOne ? messages.one : messages.several, {
      place: nameOfPlace(group, words),
      median,
      figures: writeRests(group, words),
    }),
  );
}
