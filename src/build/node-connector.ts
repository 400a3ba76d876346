import {
  NODE_RUNTIME,
  VoidLogger,
  createDuckDB,
  type DuckDBConnection,
} from '@duckdb/duckdb-wasm/blocking';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalog } from '../data/catalog.ts';
import { checkHeader } from '../data/check-header.ts';
import { QueryError, type Connector, type SqlParameters } from '../data/connector.ts';
import { createTableSql } from '../data/create-table-sql.ts';
import { decodeTable, type ArrowTable } from '../data/decode-table.ts';
import { rememberSuccess } from '../data/remember-success.ts';
import { variableStatements } from '../data/variable-statements.ts';
import { duckdbPackage } from './duckdb-package.ts';

/** The engine of the page, in Node: it blocks the process while a statement runs, so nothing can be cancelled. */
export interface NodeConnector extends Connector {
  /** Runs SQL for its effect, several statements too; throws the engine's own error. */
  exec(sql: string): void;
}

const engineOnce = rememberSuccess(startEngine);
let databaseCount = 0;

/** An empty database of its own in the one engine of this process, which takes about 2 s and 200 MB to start. */
export async function makeNodeConnector(): Promise<NodeConnector> {
  const engine = await engineOnce();
  const connection = engine.connect();
  databaseCount += 1;
  connection.query(`ATTACH ':memory:' AS database_${databaseCount}`);
  connection.query(`USE database_${databaseCount}`);
  return connect(connection);
}

/** Makes the tables of the data package in `folder`, an absolute path. */
export async function loadDataPackage(connector: NodeConnector, folder: string): Promise<void> {
  const descriptor = await readFile(join(folder, 'datapackage.json'), 'utf8');
  for (const resource of readCatalog(JSON.parse(descriptor)).resources) {
    const file = join(folder, resource.path);
    checkHeader(resource, await readFile(file));
    connector.exec(createTableSql(resource, file));
  }
}

async function startEngine() {
  const files = { mainModule: duckdbPackage.wasmPath, mainWorker: '' };
  const engine = await createDuckDB({ mvp: files, eh: files }, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => undefined);
  engine.open({});
  const connection = engine.connect();
  connection.query('SET autoinstall_known_extensions = false'); // in Node, loading an extension hangs for ever
  connection.query('SET autoload_known_extensions = false');
  connection.close();
  return engine;
}

function connect(connection: DuckDBConnection): NodeConnector {
  let names: readonly string[] = [];

  function bind(parameters: SqlParameters): void {
    for (const { sql, values } of variableStatements(parameters, names)) {
      const statement = connection.prepare(sql);
      statement.query(...values);
      statement.close();
    }
    names = Object.keys(parameters);
  }

  return {
    exec: (sql) => void connection.query(sql),
    run: async (sql, parameters, signal) => {
      signal?.throwIfAborted();
      bind(parameters);
      return decodeTable(query(connection, sql));
    },
  };
}

function query(connection: DuckDBConnection, sql: string): ArrowTable {
  try {
    return connection.query(sql);
  } catch (error) {
    throw new QueryError(error instanceof Error ? error.message : String(error), 'sql');
  }
}
