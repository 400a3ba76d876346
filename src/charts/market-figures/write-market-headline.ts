import { consensusAt, type Consensus } from '../../models/market/basis/consensus.ts';
import { meanInflation } from '../../models/market/basis/inflation.ts';
import type { Segment } from '../../models/market/basis/segments.ts';
import type { ChartContext } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { writeMoney } from '../parts/write-money.ts';
import { basisMessages, marketHeadlineMessages as messages } from './messages.ts';
import type { Market, MarketRows } from './select-market.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** What publishers say of one place in a year; places are never mixed, and copies count once. */
export function consensusIn(market: Market, geography: string, year: number): Consensus {
  const paths = market.paths.map(({ path }) => path).filter((path) => path.geography === geography);
  return consensusAt(paths, year, market.view.counting);
}

/** What publishers say of one place. */
export interface PlaceStatement {
  /** How far apart they are, and on how many publishers that rests. */
  readonly statement: string;
  /** Median and quartiles, where there are several figures. */
  readonly middle?: string;
}

function writeConsensus(
  { year, spread, figures, sourceCount }: Consensus,
  geography: string,
  currency: string,
  words: Words,
): PlaceStatement {
  const { t, format } = words;
  const money = (amount: number): string => writeMoney(amount, currency, words);
  const shared = { year: format.year(year), place: labelOf(geographyMessages, geography, words) };
  if (spread === undefined) return { statement: t(messages.none, shared) };
  const [first] = figures;
  if (figures.length === 1 && first !== undefined) {
    const publisher = first.path.publisher ?? t(messages.unnamed);
    return { statement: t(messages.one, { ...shared, median: money(spread.median), publisher }) };
  }
  return {
    statement: t(messages.several, {
      ...shared,
      low: money(spread.low),
      high: money(spread.high),
      multiple: format.number(spread.multiple),
      sources: sourceCount,
    }),
    middle: t(messages.middle, {
      median: money(spread.median),
      lower: money(spread.lowerQuartile),
      upper: money(spread.upperQuartile),
    }),
  };
}

/** How large the market is put at in a year, for each place in view. */
export function writeMarketHeadline(
  market: Market,
  year: number,
  words: Words,
): readonly PlaceStatement[] {
  const { geographies, basis } = market.view;
  if (geographies.length === 0) return [{ statement: words.t(messages.noPlace) }];
  return geographies.map((geography) =>
    writeConsensus(consensusIn(market, geography, year), geography, basis.currency, words),
  );
}

/** The markets whose figures stand side by side in the consensus of some place. */
function countedSegments(market: Market, year: number): readonly Segment[] {
  const { geographies } = market.view;
  return [
    ...new Set(geographies.flatMap((geography) => consensusIn(market, geography, year).segments)),
  ];
}

function lastYearOf(rows: readonly { readonly year: number }[]): number {
  return Math.max(...rows.map(({ year }) => year));
}

/** How many figures that reach a year are left out for no other reason than that they were not seen at their source. */
function unverifiedCount(market: Market, year: number): number {
  const leftOut = market.view.geographies.flatMap(
    (geography) => consensusIn(market, geography, year).leftOut,
  );
  return leftOut.filter(({ reasons }) => reasons.length === 1 && reasons[0] === 'unverified')
    .length;
}

/** The basis of a market in words: what is counted, money, prices, what joins the printed years, and what counts. */
export function writeBasis(
  market: Market,
  rows: MarketRows,
  year: number,
  { t, format, locale }: Words,
): string {
  const { basis, inflationPerYear, rate } = market.view;
  const { currency, priceYear } = basis;
  const money =
    priceYear === 'nominal'
      ? t(basisMessages.nominal, { currency, lastYear: format.year(lastYearOf(rows.rates)) })
      : t(basisMessages.real, {
          currency,
          priceYear: format.year(priceYear),
          lastYear: format.year(lastYearOf(rows.prices)),
          inflation: format.percent(inflationPerYear),
        });
  const count = unverifiedCount(market, year);
  const scopes = countedSegments(market, year).map((segment) => t(segmentMessages[segment]));
  const isEnglish = locale === 'en';
  const sentences = [
    ...(scopes.length > 0
      ? [t(basisMessages.scopes, { scopes: scopes.join(isEnglish ? '; ' : '；') })]
      : []),
    money,
    t(basisMessages[rate]),
    t(basisMessages.copies),
    ...(count > 0 ? [t(basisMessages.unverified, { count })] : []),
  ];
  return sentences.join(isEnglish ? ' ' : '');
}

/** The inflation that is assumed until the reader gives one: the mean of the table; 0 without one. */
export function assumedInflation(rows: MarketRows): number {
  return meanInflation(rows.prices) ?? 0;
}
