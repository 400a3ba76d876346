import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Connector } from '../data/connector.ts';
import type { Query } from '../data/query.ts';
import { rememberSuccess } from '../data/remember-success.ts';
import { encodeShippedResult } from '../data/shipped-result.ts';
import { readDataVersion } from './data-version.ts';
import { loadDataPackage, makeNodeConnector } from './node-connector.ts';
import { publishFolder } from './publish-folder.ts';

/** Publishes the answer to every query of `src/charts/queries.ts` with its defaults as `results/<query id>.json`; the dev server computes one when it is asked for. */
export function shippedResults(): Plugin {
  let root: string;

  const databaseOnce = rememberSuccess(async () => {
    const folder = resolve(root, 'data');
    const connector = await makeNodeConnector();
    await loadDataPackage(connector, folder);
    return { connector, dataVersion: await readDataVersion(folder) };
  });

  const ship = async (query: Query) => {
    const { connector, dataVersion } = await databaseOnce();
    return shipResult(connector, query, dataVersion);
  };

  return {
    name: 'datawall:shipped-results',

    configResolved(config) {
      root = config.root;
    },

    ...publishFolder('results', async () =>
      (await importQueries(root)).map((query) => ({
        name: `${query.id}.json`,
        mediaType: 'application/json',
        read: () => ship(query),
      })),
    ),
  };
}

/** The JSON that answers a query with its default parameters. */
export async function shipResult(
  connector: Connector,
  query: Query,
  dataVersion: string,
): Promise<string> {
  const { id: queryId, sql, defaults: parameters } = query;
  const table = await connector.run(sql, parameters);
  return encodeShippedResult({ queryId, sql, parameters, dataVersion, table });
}

/** Through vite, because the modules of the queries import their SQL as `?raw`. */
async function importQueries(root: string): Promise<readonly Query[]> {
  const path = resolve(root, 'src/charts/queries.ts');
  const { module } = await runnerImport<{ allQueries: readonly Query[] }>(path, {
    root,
    configFile: false,
  });
  return module.allQueries;
}
