import type { FundingQuarterRow } from '../funding-figures/queries.ts';
import { fromMillions } from '../parts/from-millions.ts';

/** Money and rounds of some funding events; money in nominal US dollars, `undefined` where no amount is known. */
export interface Tally {
  readonly raisedUsd: number | undefined;
  /** How much of `raisedUsd` was not seen at its source. */
  readonly unseenUsd: number;
  readonly roundCount: number;
  readonly withAmount: number;
  readonly withoutAmount: number;
  /** Of the rounds with an amount, those that give only a floor. */
  readonly floorCount: number;
  readonly leftOutCount: number;
}

/** The tally of nothing. */
export const emptyTally: Tally = {
  raisedUsd: undefined,
  unseenUsd: 0,
  roundCount: 0,
  withAmount: 0,
  withoutAmount: 0,
  floorCount: 0,
  leftOutCount: 0,
};

/** The tally of a row, of which so much money was not seen. */
export function tallyOf(row: FundingQuarterRow, unseenUsd: number): Tally {
  const raisedUsd = fromMillions(row.raised_usd_m);
  return {
    raisedUsd,
    unseenUsd: Math.min(unseenUsd, raisedUsd ?? 0),
    roundCount: row.round_count,
    withAmount: row.rounds_with_amount,
    withoutAmount: row.rounds_without_amount,
    floorCount: row.lower_bound_count,
    leftOutCount: row.left_out_count,
  };
}

/** A sum that is not known where neither part is. */
function addMoney(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : a + b;
}

/** Two tallies as one. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    raisedUsd: addMoney(a.raisedUsd, b.raisedUsd),
    unseenUsd: a.unseenUsd + b.unseenUsd,
    roundCount: a.roundCount + b.roundCount,
    withAmount: a.withAmount + b.withAmount,
    withoutAmount: a.withoutAmount + b.withoutAmount,
    floorCount: a.floorCount + b.floorCount,
    leftOutCount: a.leftOutCount + b.leftOutCount,
  };
}

/** All tallies as one. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(addTallies, emptyTally);
}
