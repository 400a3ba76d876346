import type { Problem } from '../../../core/problem.ts';
import type { Segment } from '../segment.ts';

/** The money of the day (`nominal`), or the constant prices of a whole year. */
export type PriceYear = 'nominal' | number;

/** A market's size in one whole year, in units of the currency (not billions). */
export interface MarketFigure {
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly priceYear: PriceYear;
  readonly year: number;
  readonly segment: Segment;
  /** ISO 3166-1 code, or `world`. */
  readonly geography: string;
}

/** What figures are brought to; their market and place stay what they are. */
export interface Basis {
  readonly currency: 'USD' | 'CNY';
  /** Constant prices are those of the United States: see `toBasis`. */
  readonly priceYear: PriceYear;
}

/** The columns of the table `exchange_rates` that a conversion needs. */
export interface ExchangeRateRow {
  readonly currency: string;
  readonly year: number;
  readonly units_per_usd: number;
  readonly months_covered: number;
}

/** The columns of the table `consumer_prices` (US CPI-U, yearly mean) that a conversion needs. */
export interface PriceIndexRow {
  readonly year: number;
  readonly index_1982_84: number;
  readonly months_covered: number;
  /** True for a year whose index is assumed (`withInflation`). */
  readonly isAssumed?: boolean;
}

/** What a conversion reads. */
export interface BasisTables {
  readonly rates: readonly ExchangeRateRow[];
  readonly prices: readonly PriceIndexRow[];
}

/** A rate that a conversion went by. */
export interface UsedRate {
  readonly currency: string;
  readonly unitsPerUsd: number;
  /** The year that was asked for. */
  readonly year: number;
  /** The year of the rate: earlier than `year` when the last known rate stands in for years to come. */
  readonly rateYear: number;
  readonly isCarriedForward: boolean;
  /** Fewer than 12: the mean of part of a year. */
  readonly monthsCovered: number;
}

/** Consumer prices of the price year over those of the figure's year. */
export interface Deflation {
  readonly deflator: 'us-cpi-u';
  readonly factor: number;
  /** The fewer of the months that the two yearly means cover. */
  readonly monthsCovered: number;
  /** Whether prices of one of the two years are by an assumed inflation. */
  readonly isAssumed: boolean;
}

/** How a figure came to its basis; no rates where the money stayed as it was. */
export interface Conversion {
  /** None for the dollar, which is what rates are counted in. */
  readonly rates: readonly UsedRate[];
  readonly isRateCarriedForward: boolean;
  readonly deflation: Deflation | undefined;
}

/** A figure on a basis, the published one beside it. */
export interface NormalizedFigure extends MarketFigure {
  readonly original: MarketFigure;
  readonly conversion: Conversion;
}

/** Why a figure cannot be brought to a basis: `where` is the part at fault, of the figure or (`priceYear`) of the basis. */
export interface NormalizeProblem extends Problem {
  readonly where: 'amount' | 'currency' | 'year' | 'priceYear';
  readonly reason:
    | 'not-a-number'
    | 'negative'
    | 'not-a-whole-year'
    | 'not-nominal'
    | 'no-rate'
    | 'no-price-index';
}
