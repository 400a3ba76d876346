import type { AmountSpread, Consensus } from '../../models/market/basis/consensus.ts';
import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages } from '../parts/market-messages.ts';
import { writeMoney } from '../parts/write-money.ts';
import { marketHeadlineMessages as messages } from './messages.ts';
import { consensusIn, nearestConsensus } from './place-consensus.ts';
import type { Market } from './select-market.ts';
import { writeMedian } from './write-median.ts';
import { writeFigureCount } from './write-sources.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** Fewer figures have no quartiles to speak of. */
const fewestForQuartiles = 4;

/** What publishers say of one place. */
export interface PlaceStatement {
  /** How far apart they are, and on how many figures of whom that rests. */
  readonly statement: string;
  /** Median and quartiles, where there are four figures or more. */
  readonly middle?: string;
}

function valuesOf(
  consensus: Consensus,
  { low, high, multiple }: AmountSpread,
  { view }: Market,
  words: Words,
) {
  const { currency } = view.basis;
  const { figures, sources } = consensus;
  return {
    low: writeMoney(low, currency, words),
    high: writeMoney(high, currency, words),
    median: writeMedian(consensus, currency, words) ?? '',
    multiple: words.format.number(multiple),
    figures: writeFigureCount(figures.length, sources, words),
    publisher: figures[0]?.path.publisher ?? words.t(messages.unnamedSource),
  };
}

/** That nothing counts in the year, and what does in the nearest one. */
function writeNone(market: Market, geography: string, year: number, words: Words): string {
  const { t, format } = words;
  const shared = { year: format.year(year), place: labelOf(geographyMessages, geography, words) };
  const nearest = nearestConsensus(market, geography, year);
  if (nearest?.spread === undefined) return t(messages.none, shared);
  return t(nearest.figures.length === 1 ? messages.nearestOne : messages.nearestSeveral, {
    ...shared,
    ...valuesOf(nearest, nearest.spread, market, words),
    nearest: format.year(nearest.year),
  });
}

function writeMiddle(
  { lowerQuartile, median, upperQuartile }: AmountSpread,
  market: Market,
  words: Words,
) {
  const { currency } = market.view.basis;
  return words.t(messages.middle, {
    median: writeMoney(median, currency, words),
    lower: writeMoney(lowerQuartile, currency, words),
    upper: writeMoney(upperQuartile, currency, words),
  });
}

function writePlace(market: Market, geography: string, year: number, words: Words): PlaceStatement {
  const { t, format } = words;
  const consensus = consensusIn(market, geography, year);
  const { spread, figures } = consensus;
  if (spread === undefined) return { statement: writeNone(market, geography, year, words) };
  const values = {
    year: format.year(year),
    place: labelOf(geographyMessages, geography, words),
    ...valuesOf(consensus, spread, market, words),
  };
  if (figures.length === 1) return { statement: t(messages.one, values) };
  const statement = t(messages.several, values);
  if (figures.length < fewestForQuartiles) return { statement };
  return { statement, middle: writeMiddle(spread, market, words) };
}

/** How large the market is put at in a year, for each place in view. */
export function writeMarketHeadline(
  market: Market,
  year: number,
  words: Words,
): readonly PlaceStatement[] {
  const { geographies } = market.view;
  if (geographies.length === 0) return [{ statement: words.t(messages.noPlace) }];
  return geographies.map((geography) => {
    const { statement, middle } = writePlace(market, geography, year, words);
    const closed = closeHan(statement);
    return middle === undefined
      ? { statement: closed }
      : { statement: closed, middle: closeHan(middle) };
  });
}
