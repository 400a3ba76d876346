import type { Round } from './round.ts';
import { sumRaises, type RaiseSum } from './sum-raises.ts';

/** What a company raised in the rounds that count. */
export interface TotalRaised extends RaiseSum {
  /** The last round whose source gives all that was raised until then, which stands for the rounds before it. */
  readonly cumulativeAt: Round | undefined;
  /** Minority stakes, paid some or all of it perhaps to earlier holders: not part of the sum. */
  readonly stakes: readonly Round[];
}

function isCumulative({ amount }: Round): boolean {
  return amount.ok && amount.value.kind === 'cumulative';
}

/** The sum of what one company raised, its rounds in order of time. */
export function totalRaised(rounds: readonly Round[]): TotalRaised {
  const start = Math.max(rounds.findLastIndex(isCumulative), 0);
  const amountIn = (round: Round) => (isCumulative(round) ? round.amount : round.raise);
  return {
    ...sumRaises(rounds.slice(start), amountIn),
    cumulativeAt: rounds.findLast(isCumulative),
    stakes: rounds.filter(({ event }) => event === 'minority_stake'),
  };
}
