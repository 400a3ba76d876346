import type { Result } from '../../../core/result.ts';
import { deflate, priceIndex } from './deflate.ts';
import { exchangeRate } from './exchange-rate.ts';
import type {
  Basis,
  BasisTables,
  Conversion,
  Deflation,
  MarketFigure,
  NormalizedFigure,
  NormalizeProblem,
  UsedRate,
} from './figure.ts';

type Part<T> = Result<T, NormalizeProblem>;

function refuse(
  where: NormalizeProblem['where'],
  value: string | number,
  reason: NormalizeProblem['reason'],
): NormalizeProblem {
  return { where, value: String(value), reason };
}

function figureProblems({ amount, year, priceYear }: MarketFigure): readonly NormalizeProblem[] {
  const problems: NormalizeProblem[] = [];
  if (!Number.isFinite(amount)) problems.push(refuse('amount', amount, 'not-a-number'));
  if (amount < 0) problems.push(refuse('amount', amount, 'negative'));
  if (!Number.isInteger(year)) problems.push(refuse('year', year, 'not-a-whole-year'));
  if (priceYear !== 'nominal') problems.push(refuse('priceYear', priceYear, 'not-nominal'));
  return problems;
}

function rateOf(tables: BasisTables, currency: string, year: number): Part<UsedRate | undefined> {
  if (currency === 'USD') return { ok: true, value: undefined };
  const value = exchangeRate(tables.rates, currency, year);
  return value === undefined
    ? { ok: false, problems: [refuse('currency', `${currency} ${year}`, 'no-rate')] }
    : { ok: true, value };
}

function deflationOf(
  { prices }: BasisTables,
  figure: MarketFigure,
  { priceYear }: Basis,
): Part<Deflation | undefined> {
  if (priceYear === 'nominal') return { ok: true, value: undefined };
  const [from, to] = [priceIndex(prices, figure.year), priceIndex(prices, priceYear)];
  if (from !== undefined && to !== undefined) return { ok: true, value: deflate(from, to) };
  const problems: NormalizeProblem[] = [];
  if (from === undefined) problems.push(refuse('year', figure.year, 'no-price-index'));
  if (to === undefined) problems.push(refuse('priceYear', priceYear, 'no-price-index'));
  return { ok: false, problems };
}

interface Steps {
  readonly sold: UsedRate | undefined;
  readonly deflation: Deflation | undefined;
  readonly bought: UsedRate | undefined;
}

function stepsOf(figure: MarketFigure, basis: Basis, tables: BasisTables): Part<Steps> {
  const isNominal = basis.priceYear === 'nominal';
  const staysAsIs = isNominal && figure.currency === basis.currency;
  const year = basis.priceYear === 'nominal' ? figure.year : basis.priceYear;
  const sold = rateOf(tables, staysAsIs ? 'USD' : figure.currency, figure.year);
  const bought = rateOf(tables, staysAsIs ? 'USD' : basis.currency, year);
  const deflation = deflationOf(tables, figure, basis);
  if (sold.ok && bought.ok && deflation.ok)
    return {
      ok: true,
      value: { sold: sold.value, deflation: deflation.value, bought: bought.value },
    };
  const parts = [sold, bought, deflation];
  return { ok: false, problems: parts.flatMap((part) => (part.ok ? [] : part.problems)) };
}

function convert(amount: number, { sold, deflation, bought }: Steps): number {
  const usd = amount / (sold?.unitsPerUsd ?? 1);
  return usd * (deflation?.factor ?? 1) * (bought?.unitsPerUsd ?? 1);
}

function conversionOf({ sold, deflation, bought }: Steps): Conversion {
  const rates = [sold, bought].filter((rate) => rate !== undefined);
  return { rates, isRateCarriedForward: rates.some((rate) => rate.isCarriedForward), deflation };
}

/**
 * A figure in the currency and prices of a basis, or everything that stands in the way. Money of the day goes through the
 * dollar at the rates of the figure's own year. Constant prices use the US consumer price index for every country, on the
 * dollar amount; yuan of constant prices are those dollars at the rate of the price year, so that two figures have the same
 * ratio in either currency. Years to come go by the last known rate, and have constant prices only where the table of prices
 * was continued (`withInflation`). O(rows of the tables).
 */
export function toBasis(
  figure: MarketFigure,
  basis: Basis,
  tables: BasisTables,
): Part<NormalizedFigure> {
  const given = figureProblems(figure);
  const steps = stepsOf(figure, basis, tables);
  if (!steps.ok) return { ok: false, problems: [...given, ...steps.problems] };
  if (given.length > 0) return { ok: false, problems: given };
  const { currency, priceYear } = basis;
  const amount = convert(figure.amount, steps.value);
  const conversion = conversionOf(steps.value);
  const value = { ...figure, amount, currency, priceYear, original: figure, conversion };
  return { ok: true, value };
}
