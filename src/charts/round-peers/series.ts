import type { FundingCategory } from '../../models/funding/funding-row.ts';
import type { RoundPeerRow } from '../funding-figures/comparables-queries.ts';
import { fromMillions } from '../parts/from-millions.ts';

/** The round that is placed, known even where it has no place. */
export interface PlacedRound {
  readonly id: string;
  readonly company: string;
  readonly stage: string;
  readonly event: string;
  readonly category: FundingCategory;
  readonly year: number;
}

/** A raise of the group with its rank from the largest, equal ones sharing a rank. */
export interface Peer {
  readonly row: RoundPeerRow;
  readonly usd: number;
  readonly isOwn: boolean;
  readonly isFloor: boolean;
  readonly rank: number;
  /** Its place among the companies compared; `undefined` for another company. */
  readonly comparedPlace: number | undefined;
}

/** Among which rounds one is placed. */
export type PeerGroup = 'category_year' | 'category' | 'year';

/** Everything that the chart draws: the raises of a group, the largest first. */
export interface PeersSeries {
  readonly round: PlacedRound;
  readonly group: PeerGroup;
  readonly peers: readonly Peer[];
  /** What the query says of the group as a whole; `undefined` where the round has no place. */
  readonly figures:
    | {
        readonly usd: number;
        readonly percentile: number | undefined;
        readonly rank: number;
        readonly count: number;
        readonly smaller: number;
        /** Others with the very same amount. */
        readonly ties: number;
        readonly floors: number;
        readonly unknown: number;
        readonly medianUsd: number;
      }
    | undefined;
}

function figuresOf(own: RoundPeerRow | undefined): PeersSeries['figures'] {
  if (own === undefined) return undefined;
  return {
    usd: fromMillions(own.amount_usd_m),
    percentile: own.percentile,
    rank: own.group_size - own.smaller_count - own.equal_count + 1,
    count: own.group_size,
    smaller: own.smaller_count,
    ties: own.equal_count - 1,
    floors: own.floor_count,
    unknown: own.unknown_count,
    medianUsd: fromMillions(own.median_usd_m),
  };
}

/** Brings the rows of `roundPeersQuery` to the chart; `compared` are the ids of the companies that stand side by side. */
export function selectPeers(
  rows: readonly RoundPeerRow[],
  round: PlacedRound,
  group: PeerGroup,
  compared: readonly string[],
): PeersSeries {
  const peers = rows.map((row): Peer => {
    const place = compared.indexOf(row.company_id);
    return {
      row,
      usd: fromMillions(row.amount_usd_m),
      isOwn: row.is_own === 1,
      isFloor: row.amount_kind === 'lower_bound',
      rank: 1 + rows.filter((other) => other.amount_usd_m > row.amount_usd_m).length,
      comparedPlace: place < 0 ? undefined : place,
    };
  });
  return { round, group, peers, figures: figuresOf(rows.find((row) => row.is_own === 1)) };
}
