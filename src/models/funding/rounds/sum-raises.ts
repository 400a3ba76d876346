import { jointBound, type Bound } from '../bound.ts';
import { known, type Known } from '../funding-problem.ts';
import type { DealAmount } from './amount-of.ts';
import type { Round } from './round.ts';

/** A sum of amounts in US dollars of their days, and the rounds on either side of it. */
export interface RaiseSum {
  /** `undefined` when no amount is known: never zero. */
  readonly usd: number | undefined;
  /** `at-least` as soon as one amount is a floor or not known. */
  readonly bound: Bound;
  readonly isVerified: boolean;
  /** Rounds behind the sum. */
  readonly withAmount: readonly Round[];
  /** Rounds whose own amount is not known; their `raise` says why. */
  readonly withoutAmount: readonly Round[];
}

/** The sum of what rounds raised, minority stakes left aside; `amountIn` is their own raise unless given. */
export function sumRaises(
  rounds: readonly Round[],
  amountIn: (round: Round) => Known<DealAmount> = ({ raise }) => raise,
): RaiseSum {
  const raises = rounds.filter(({ event }) => event !== 'minority_stake');
  const amounts = raises.flatMap((round) => known(amountIn(round)) ?? []);
  const withoutAmount = raises.filter((round) => !amountIn(round).ok);
  const gaps: Bound = withoutAmount.length > 0 ? 'at-least' : 'exact';
  const sum = amounts.reduce((total, { usd }) => total + usd, 0);
  return {
    usd: amounts.length === 0 ? undefined : sum,
    bound: amounts.reduce<Bound>((bound, amount) => jointBound(bound, amount.bound), gaps),
    isVerified: amounts.every(({ isVerified }) => isVerified),
    withAmount: raises.filter((round) => amountIn(round).ok),
    withoutAmount,
  };
}
