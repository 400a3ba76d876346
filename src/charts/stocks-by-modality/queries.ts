import { defineQuery, type RowOf } from '../../data/query.ts';
import { sourceShape } from '../chart.ts';
import claimSql from './claim.sql?raw';
import modalitySql from './modality.sql?raw';

/** The raw stocks of text, images and video in tokens, as the study of 2024 publishes them. */
export const modalityQuery = defineQuery({
  id: 'stocks-by-modality',
  sql: modalitySql,
  defaults: {},
  shape: {
    stock_id: 'text',
    label_en: 'text',
    label_zh_hant: 'text',
    label_zh_hans: 'text',
    modality: 'text',
    access: 'text',
    role: 'text',
    year: 'number',
    low: 'number?',
    median: 'number',
    high: 'number?',
    interval_level: 'number?',
    interval_kind: 'text',
    note_en: 'text?',
    note_zh_hant: 'text?',
    note_zh_hans: 'text?',
    ...sourceShape,
  },
});

/** The claim that video data is scarcer than text or images: one row. */
export const modalityClaimQuery = defineQuery({
  id: 'modality-claim',
  sql: claimSql,
  defaults: { claim_id: 'C07' },
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

/** A row of `modalityQuery`. */
export type ModalityRow = RowOf<(typeof modalityQuery)['shape']>;

/** A row of `modalityClaimQuery`. */
export type ModalityClaimRow = RowOf<(typeof modalityClaimQuery)['shape']>;
