import { quotientBound, type Bound } from '../bound.ts';
import { known } from '../funding-problem.ts';
import { monthsBetween, type MonthsBetween } from './months-between.ts';
import type { Round } from './round.ts';

/** From one known post-money valuation of a company to its next. */
export interface StepUp {
  readonly from: Round;
  readonly to: Round;
  /** Later over earlier post-money valuation. */
  readonly multiple: number;
  readonly bound: Bound;
  /** What the value grew by before the new money: later post-money less its raise, over the earlier post-money; `undefined` without an exact raise. */
  readonly multipleBeforeRaise: number | undefined;
  /** Rounds in between whose valuation is not known. */
  readonly roundsBetween: number;
  readonly monthsBetween: MonthsBetween;
}

function stepUp(from: Round, to: Round, roundsBetween: number): readonly StepUp[] {
  const [before, after, raise] = [known(from.postMoney), known(to.postMoney), known(to.raise)];
  if (before === undefined || after === undefined) return [];
  const valueBeforeRaise = raise?.bound === 'exact' ? after.usd - raise.usd : undefined;
  return [
    {
      from,
      to,
      multiple: after.usd / before.usd,
      bound: quotientBound(after.bound, before.bound),
      multipleBeforeRaise: valueBeforeRaise && valueBeforeRaise / before.usd,
      roundsBetween,
      monthsBetween: monthsBetween(from.date, to.date),
    },
  ];
}

/** The step-up multiples between consecutive known post-money valuations of one company, its rounds in order of time. */
export function stepUps(rounds: readonly Round[]): readonly StepUp[] {
  const places = rounds.flatMap(({ postMoney }, place) => (postMoney.ok ? [place] : []));
  return places.flatMap((place, k) => {
    const [from, to] = [rounds[places[k - 1] ?? -1], rounds[place]];
    return from && to ? stepUp(from, to, place - (places[k - 1] ?? 0) - 1) : [];
  });
}
