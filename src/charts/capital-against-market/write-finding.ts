import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages } from '../parts/market-messages.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { capitalMessages as messages } from './messages.ts';
import { countedRatios, ratioEnds, type CapitalSeries, type CapitalYear } from './series.ts';
import { isOpen, writeRaised, writeRatio, writeRounds } from './write-year.ts';

type Words = Pick<ChartContext, 'locale' | 't' | 'format' | 'today'>;

function writeYear(year: CapitalYear, words: Words): string {
  const count = countedRatios(year).length;
  return words.t(messages.finding, {
    year: words.format.year(year.year),
    ratio: writeRatio(year, words) ?? 'none',
    count,
    raised: writeRaised(year, words),
    rounds: writeRounds(year, words),
  });
}

function writeEarlier(year: CapitalYear | undefined, words: Words): string {
  const ratio = year && writeRatio(year, words);
  if (year === undefined || ratio === undefined) return '';
  return words.t(messages.findingOther, { year: words.format.year(year.year), ratio });
}

function writeOpen(years: readonly CapitalYear[], words: Words): string {
  const open = years.find((year) => isOpen(year, words));
  const ratio = open && writeRatio(open, words);
  if (open === undefined || ratio === undefined) return '';
  return words.t(messages.findingOpen, { year: words.format.year(open.year), ratio });
}

function writeWithout({ place, years }: CapitalSeries, words: Words): string {
  const unseen = years.reduce((sum, { yearUnseen }) => sum + yearUnseen, 0);
  return words.t(messages.findingNone, {
    place: labelOf(geographyMessages, place, words),
    unseen,
  });
}

/** What was raised for each dollar of market in the last whole year with both, in the year before it, and so far this year. */
export function writeCapitalFinding(series: CapitalSeries, words: Words): string {
  const { years } = series;
  if (years.length === 0) return words.t(messages.empty);
  const known = years.filter((year) => ratioEnds(year) !== undefined);
  if (known.length === 0) return writeWithout(series, words);
  const closed = known.filter((year) => !isOpen(year, words));
  const [before, last] = [closed.at(-2), closed.at(-1)];
  const parts = [
    last === undefined ? '' : writeYear(last, words),
    writeEarlier(before, words),
    writeOpen(known, words),
  ];
  return closeHan(joinSentences(parts, words.t));
}
