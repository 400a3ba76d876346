import type { FundingRow } from '../funding-row.ts';
import { reasonsAgainst, type EvidenceOptions, type LeftOutRow } from '../left-out.ts';
import { compareRounds, roundOf, type Round } from './round.ts';

/** Rows sorted into rounds that count and rows that do not. */
export interface SortedRounds {
  /** In order of time. */
  readonly rounds: readonly Round[];
  /** In the order of the rows. */
  readonly leftOut: readonly LeftOutRow<FundingRow>[];
}

/**
 * The rounds that count, of one company or many, and what was left out and why: rows that are no round, talks, plans and
 * what was withdrawn, duplicates, misquotes, wrong and superseded figures, and unless asked rows that were not seen at
 * their source. A round whose amount or valuation alone was not seen counts as a round, and that figure as not known. O(n log n).
 */
export function roundsOf(rows: readonly FundingRow[], options: EvidenceOptions = {}): SortedRounds {
  const rounds: Round[] = [];
  const leftOut: LeftOutRow<FundingRow>[] = [];
  for (const row of rows) {
    const [round, against] = [roundOf(row, options), reasonsAgainst(row, options)];
    if (round !== undefined && against.length === 0) rounds.push(round);
    else leftOut.push({ row, reasons: round ? against : ['not-a-round', ...against] });
  }
  return { rounds: rounds.toSorted(compareRounds), leftOut };
}
