import { defineQuery, type RowOf } from '../../data/query.ts';
import { sourceShape } from '../chart.ts';
import claimsSql from './claims.sql?raw';

/** The claims of the article that the page checks beside its charts. */
export const claimsQuery = defineQuery({
  id: 'runway-claims',
  sql: claimsSql,
  defaults: { ids: 'C05,C07' },
  shape: {
    claim_id: 'text',
    claim_en: 'text',
    claim_zh_hant: 'text',
    claim_zh_hans: 'text',
    arithmetic_en: 'text',
    arithmetic_zh_hant: 'text',
    arithmetic_zh_hans: 'text',
    since_en: 'text',
    since_zh_hant: 'text',
    since_zh_hans: 'text',
    verdict: 'text',
    ...sourceShape,
  },
});

/** A row of `claimsQuery`. */
export type ClaimRow = RowOf<(typeof claimsQuery)['shape']>;
