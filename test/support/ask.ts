import type { Connector, SqlParameters } from '../../src/data/connector.ts';
import { readRows, type Query, type RowOf, type ShapeOf } from '../../src/data/query.ts';
import { nodeEngine } from './node-engine.ts';

/** The rows that a query gives with its defaults and what is changed of them, on the tables of `data/` unless another engine is named. */
export async function ask<S extends ShapeOf, P extends SqlParameters>(
  query: Query<S, P>,
  changes: Partial<P> = {},
  engine?: Connector,
): Promise<readonly RowOf<S>[]> {
  const { run } = engine ?? (await nodeEngine());
  return readRows(query.shape, await run(query.sql, { ...query.defaults, ...changes }));
}
