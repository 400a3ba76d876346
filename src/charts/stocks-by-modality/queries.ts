import { defineQuery, type RowOf } from '../../data/query.ts';
import { sourceShape } from '../chart.ts';
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

/** A row of `modalityQuery`. */
export type ModalityRow = RowOf<(typeof modalityQuery)['shape']>;
