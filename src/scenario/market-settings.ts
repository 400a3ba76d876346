import { segments } from '../models/market/segment.ts';
import { marketGeographies } from '../models/market/market-geographies.ts';
import { decimal, oneOf, someOf, wholeNumber, type ValuesOf } from './setting.ts';

/** The year whose constant prices real amounts are in: the last that the price index covers but for a month. */
export const realPriceYear = 2025;

/** The years, both included, that a market can be asked for. */
export const marketYears = [2018, 2035] as const;

/** The yearly inflation, a share, that can be assumed for years to come. */
export const inflationBounds = [0, 0.15] as const;

/** What every figure of `/market` is brought to, and which of them count. */
export const marketFigureSettings = {
  currency: oneOf('cur', ['USD', 'CNY'], 'USD'),
  prices: oneOf('prices', ['nominal', 'real'], 'nominal'),
  /** Share a year; the mean of the price table until it is given. */
  inflation: decimal('infl', inflationBounds),
  /** Which growth joins the years between printed amounts. */
  rate: oneOf('join', ['implied', 'stated'], 'implied'),
  segments: someOf('segment', segments, [
    'collection_and_labelling',
    'annotation_and_labelling',
    'china_base_data_services',
    'china_data_annotation',
  ]),
  geographies: someOf('geo', marketGeographies, ['world', 'CN']),
  /** Whether figures count that were not seen at their source. */
  unverified: oneOf('unseen', ['out', 'in'], 'out'),
  /** Whether figures count that another source contradicts. */
  disputed: oneOf('disputed', ['in', 'out'], 'in'),
};

/** What is common to every chart of `/market`: the figures, and the year that they are asked for. */
export const marketBasisSettings = {
  ...marketFigureSettings,
  targetYear: wholeNumber('year', marketYears, 2030),
};

/** What the reader chose of the figures. */
export type MarketFigureValues = ValuesOf<typeof marketFigureSettings>;

/** What the reader chose for every chart of `/market`. */
export type MarketBasisValues = ValuesOf<typeof marketBasisSettings>;
