import { lastFullYear } from '../../models/market/basis/inflation.ts';
import { segments } from '../../models/market/segment.ts';
import type { ChartContext } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { basisMessages as messages } from './messages.ts';
import { consensusIn, unseenCount } from './place-consensus.ts';
import { isWanted, type Market, type MarketRows } from './select-market.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function listOf(names: readonly string[], { locale }: Words): string {
  if (locale !== 'en') return names.join('、');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** The markets whose figures stand side by side in the consensus of some place, how many of those are disputed, and how many were not seen. */
function writeCounted(market: Market, year: number, words: Words) {
  const { t, locale } = words;
  const places = market.view.geographies.map((place) => consensusIn(market, place, year));
  const counted = new Set(places.flatMap((consensus) => consensus.segments));
  const scopes = [...counted].map((segment) => t(segmentMessages[segment]));
  const unseen = unseenCount(places);
  const disputed = places
    .flatMap(({ figures }) => figures)
    .filter(({ path }) => path.standing === 'disputed').length;
  return {
    scopes:
      scopes.length > 0
        ? [t(messages.scopes, { scopes: scopes.join(locale === 'en' ? '; ' : '；') })]
        : [],
    disputed: disputed > 0 ? [t(messages.disputed, { count: disputed })] : [],
    unseen: unseen > 0 ? [t(messages.unverified, { count: unseen })] : [],
  };
}

/** Which markets and places of the tables are not in view, and how many figures that is. */
function writeNotChosen({ view }: Market, rows: MarketRows, words: Words): readonly string[] {
  const all = [...rows.forecasts, ...rows.outcomes];
  const count = all.filter((row) => !isWanted(view, row)).length;
  if (count === 0) return [];
  const held = new Set(all.map(({ segment }) => segment));
  const places = new Set(all.map(({ geography }) => geography));
  const what = [
    ...segments
      .filter((segment) => held.has(segment) && !view.segments.includes(segment))
      .map((segment) => words.t(segmentMessages[segment])),
    ...[...places]
      .filter((place) => !view.geographies.includes(place))
      .map((place) => labelOf(geographyMessages, place, words)),
  ];
  return [words.t(messages.notChosen, { what: listOf(what, words), count, total: all.length })];
}

/** The years of the price index that are means of some months only, and which of them are not used. */
function writePartYears({ prices }: MarketRows, words: Words): readonly string[] {
  const { t, format } = words;
  const last = lastFullYear(prices)?.year ?? Infinity;
  const years = prices
    .filter((row) => row.months_covered < 12)
    .map(({ year, months_covered: months }) =>
      t(messages.partYear, { year: format.year(year), months, isUsed: year > last ? 'no' : 'yes' }),
    );
  return years.length === 0 ? [] : [t(messages.partYears, { years: listOf(years, words) })];
}

function writeAssumed({ view }: Market, { prices }: MarketRows, { t, format }: Words) {
  const last = lastFullYear(prices);
  if (view.inflationPerYear === undefined || last === undefined) return [];
  const inflation = format.percent(view.inflationPerYear);
  return [t(messages.assumed, { from: format.year(last.year + 1), inflation })];
}

function writeMoneyOf(market: Market, rows: MarketRows, words: Words): readonly string[] {
  const { t, format } = words;
  const { basis, geographies } = market.view;
  const { currency, priceYear } = basis;
  const lastYear = format.year(Math.max(...rows.rates.map(({ year }) => year)));
  if (priceYear === 'nominal') return [t(messages.nominal, { currency, lastYear })];
  const hasYuan = currency === 'CNY' || geographies.includes('CN');
  return [
    t(messages.real, { currency, priceYear: format.year(priceYear) }),
    ...writePartYears(rows, words),
    ...writeAssumed(market, rows, words),
    ...(hasYuan ? [t(messages.exchangeMoves)] : []),
  ];
}

/** The basis of a market in words: what is counted and what is not chosen, money, prices, what joins the printed years, and what counts. */
export function writeBasis(market: Market, rows: MarketRows, year: number, words: Words): string {
  const { t, locale } = words;
  const { scopes, disputed, unseen } = writeCounted(market, year, words);
  const sentences = [
    ...scopes,
    ...writeNotChosen(market, rows, words),
    ...writeMoneyOf(market, rows, words),
    t(messages[market.view.rate]),
    t(messages.copies),
    ...disputed,
    ...unseen,
  ];
  return sentences.join(locale === 'en' ? ' ' : '');
}
