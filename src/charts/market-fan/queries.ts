import { defineQuery } from '../../data/query.ts';
import { driverParameters } from '../../models/market/drivers/index.ts';
import { sourceShape } from '../chart.ts';
import sourcesSql from '../model-sources/sources.sql?raw';

const ids = [...new Set(Object.values(driverParameters).map(({ sourceId }) => sourceId))];

/** Where the assumptions of the market from drivers come from. */
export const driverSourcesQuery = defineQuery({
  id: 'driver-sources',
  sql: sourcesSql,
  defaults: { ids: ids.toSorted().join(',') },
  shape: sourceShape,
});
