import type { Problem } from '../../core/problem.ts';
import type { MarketFigure } from '../market/basis/figure.ts';

/** Why market figures cannot stand beside capital: `where` is the field at fault, `value` what is found there. */
export interface MarketProblem extends Problem {
  readonly reason:
    | 'no-figures'
    | 'not-usd'
    | 'not-nominal'
    | 'not-positive'
    | 'two-figures-in-one-year'
    | 'mixed-scopes';
}

type Reason = MarketProblem['reason'];

function scopeOf({ segment, geography }: MarketFigure): string {
  return `${segment} ${geography}`;
}

/** Everything that keeps figures from being one market's size in nominal US dollars, one figure a year. */
export function marketProblems(figures: readonly MarketFigure[]): readonly MarketProblem[] {
  const [first] = figures;
  if (first === undefined) return [{ where: 'figures', value: '', reason: 'no-figures' }];
  return figures.flatMap((figure, place) => {
    const { amount, currency, priceYear, year } = figure;
    const isFirst = figures.findIndex((one) => one.year === year) === place;
    const problems: MarketProblem[] = [];
    const check = (holds: boolean, where: string, value: string | number, reason: Reason): void => {
      if (!holds) problems.push({ where, value: String(value), reason });
    };
    check(amount > 0 && Number.isFinite(amount), 'amount', amount, 'not-positive');
    check(currency === 'USD', 'currency', currency, 'not-usd');
    check(priceYear === 'nominal', 'priceYear', priceYear, 'not-nominal');
    check(scopeOf(figure) === scopeOf(first), 'segment', scopeOf(figure), 'mixed-scopes');
    check(isFirst, 'year', year, 'two-figures-in-one-year');
    return problems;
  });
}
