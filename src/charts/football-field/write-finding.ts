import type { ChartContext } from '../chart.ts';
import { unseenCount } from '../market-figures/place-consensus.ts';
import { writeMedian } from '../market-figures/write-median.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeMoney } from '../parts/write-money.ts';
import { footballFieldMessages as messages } from './messages.ts';
import { nameOfPlace, writeRests } from './names.ts';
import type { FieldGroup, FieldSeries } from './series.ts';
import { writeGroupReading } from './write-reading.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function writeGroup(group: FieldGroup, { currency }: FieldSeries, words: Words): string {
  const { t, format } = words;
  const { consensus } = group;
  const { spread, figures, year } = consensus;
  const place = nameOfPlace(group, words);
  if (spread === undefined) return t(messages.sentence, { text: writeGroupReading(group, words) });
  const money = (amount: number): string => writeMoney(amount, currency, words);
  const shared = {
    place,
    year: format.year(year),
    median: writeMedian(consensus, currency, words) ?? '',
  };
  if (figures.length === 1) return t(messages.foundOne, shared);
  return t(messages.found, {
    ...shared,
    rests: writeRests(group, words),
    lower: money(spread.lowerQuartile),
    upper: money(spread.upperQuartile),
    multiple: format.number(spread.multiple),
  });
}

function writeUnlike({ consensus }: FieldGroup, { t }: Words): readonly string[] {
  const { length: count } = consensus.segments;
  return count > 1 ? [t(messages.unlike, { count })] : [];
}

/** The finding above the chart: for each place what publishers say of the year, on how many of them that rests, and what is left out. */
export function writeFieldFinding(series: FieldSeries, words: Words): string {
  const { groups } = series;
  if (groups.length === 0) return words.t(messages.empty);
  const count = unseenCount(groups.map(({ consensus }) => consensus));
  const sentences = [
    ...groups.flatMap((group) => [writeGroup(group, series, words), ...writeUnlike(group, words)]),
    ...(count > 0 ? [words.t(messages.hidden, { count })] : []),
  ];
  return closeHan(sentences.join(words.locale === 'en' ? ' ' : ''));
}
