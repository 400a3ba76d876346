import { defineQuery, maybeCode, oneCode, type RowOf } from '../../data/query.ts';
import { amountKinds, fundingCategories } from '../../models/funding/funding-row.ts';
import { datePrecisions, seenPrecisions } from './codes.ts';
import { gradedSource } from './event-shape.ts';
import { everyEvent } from './filters.ts';
import roundPeersSql from './round-peers.sql?raw';

const { counts_unverified } = everyEvent;

/** The raises among which one round stands, the largest first; none where its own is not known, or where its year matters and was not seen. */
export const roundPeersQuery = defineQuery({
  id: 'funding-round-peers',
  sql: roundPeersSql,
  defaults: {
    round_id: 'weaviate-2023-series-b',
    peer_group: 'category_year',
    counts_unverified,
    smallest_group: 5,
  },
  shape: {
    funding_round_id: 'text',
    company: 'text',
    company_id: 'text',
    category: oneCode(fundingCategories),
    announced_on: 'date',
    announced_precision: oneCode(datePrecisions),
    date_precision: oneCode(seenPrecisions),
    stage: 'text',
    amount_usd_m: 'number',
    amount_kind: maybeCode(amountKinds),
    /** 1 for the round itself. */
    is_own: 'number',
    /** Raises compared, its own among them; the same in every row, as are the figures that follow. */
    group_size: 'number',
    /** Rounds of the group whose raise is not known. */
    unknown_count: 'number',
    /** Of the raises, those that are a floor, ranked at what is printed. */
    floor_count: 'number',
    smaller_count: 'number',
    /** Raises equal to its own, itself among them. */
    equal_count: 'number',
    median_usd_m: 'number',
    /** 0 to 1; NULL for a group that is too small. */
    percentile: 'number?',
    ...gradedSource,
  },
});

/** A row of `roundPeersQuery`. */
export type RoundPeerRow = RowOf<(typeof roundPeersQuery)['shape']>;
