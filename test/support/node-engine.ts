import { resolve } from 'node:path';
import {
  loadDataPackage,
  makeNodeConnector,
  type NodeConnector,
} from '../../src/build/node-connector.ts';
import { rememberSuccess } from '../../src/data/remember-success.ts';

/** DuckDB with the tables of `data/`, one a process. */
export const nodeEngine: () => Promise<NodeConnector> = rememberSuccess(async () => {
  const connector = await makeNodeConnector();
  await loadDataPackage(connector, resolve('data'));
  return connector;
});

/** An empty database of its own, for tables that a test makes with `exec`. */
export function emptyEngine(): Promise<NodeConnector> {
  return makeNodeConnector();
}
