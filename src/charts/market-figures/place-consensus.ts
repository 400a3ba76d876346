import { consensusAt, type Consensus } from '../../models/market/basis/consensus.ts';
import type { Market } from './select-market.ts';

/** What publishers say of one place in a year; places are never mixed, and copies count once. */
export function consensusIn(market: Market, geography: string, year: number): Consensus {
  const paths = market.paths.map(({ path }) => path).filter((path) => path.geography === geography);
  return consensusAt(paths, year, market.view.counting);
}

/** What publishers say of one place in the year nearest to another in which a figure of it counts, the earlier of two; `undefined` where none ever does. */
export function nearestConsensus(
  market: Market,
  geography: string,
  year: number,
): Consensus | undefined {
  const own = market.paths.filter(({ path }) => path.geography === geography);
  const years = new Set(own.flatMap(({ path }) => path.points.map((point) => point.year)));
  const byDistance = [...years].toSorted(
    (one, next) => Math.abs(one - year) - Math.abs(next - year) || one - next,
  );
  const nearest = byDistance.find(
    (one) => consensusIn(market, geography, one).spread !== undefined,
  );
  return nearest === undefined ? undefined : consensusIn(market, geography, nearest);
}

/** How many figures with an amount in the year are out for no other reason than that they were not seen at their source. */
export function unseenCount(consensuses: readonly Consensus[]): number {
  const leftOut = consensuses.flatMap((consensus) => consensus.leftOut);
  return leftOut.filter(({ reasons }) => reasons.length === 1 && reasons[0] === 'unverified')
    .length;
}
