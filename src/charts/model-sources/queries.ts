import { defineQuery, type RowOf } from '../../data/query.ts';
import { sourceShape } from '../chart.ts';
import { modelSourceIds } from './model-source-ids.ts';
import sourcesSql from './sources.sql?raw';

/** Where the assumptions of both models and the presets come from. */
export const modelSourcesQuery = defineQuery({
  id: 'model-sources',
  sql: sourcesSql,
  defaults: { ids: modelSourceIds.join(',') },
  shape: sourceShape,
});

/** A row of `modelSourcesQuery`. */
export type ModelSourceRow = RowOf<(typeof modelSourcesQuery)['shape']>;
