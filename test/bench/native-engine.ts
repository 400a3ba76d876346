import { DuckDBInstance } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCatalog } from '../../src/data/catalog.ts';
import type { SqlParameters } from '../../src/data/connector.ts';
import { createTableSql } from '../../src/data/create-table-sql.ts';
import { variableStatements } from '../../src/data/variable-statements.ts';
import { projectRoot } from '../support/project-root.ts';

/** A row as JSON has it: dates are `YYYY-MM-DD`. */
export type NativeRow = Readonly<Record<string, unknown>>;

/** DuckDB as a native library of this process, with the bundled tables. */
export interface NativeEngine {
  readonly version: string;
  /** How many threads the statements after this may use. */
  readonly useThreads: (count: number) => Promise<void>;
  readonly setVariables: (parameters: SqlParameters) => Promise<void>;
  /** Milliseconds until the whole result is there, in the engine's own memory. */
  readonly time: (sql: string) => Promise<number>;
  readonly rows: (sql: string) => Promise<readonly NativeRow[]>;
  readonly close: () => void;
}

/** Starts a native engine in memory. */
export async function startNativeEngine(): Promise<NativeEngine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const folder = join(projectRoot, 'data');
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  for (const resource of readCatalog(descriptor).resources) {
    await connection.run(createTableSql(resource, join(folder, resource.path)));
  }
  const rows = async (sql: string): Promise<readonly NativeRow[]> =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const [{ version } = { version: '' }] = await rows('SELECT version() AS version');
  let names: readonly string[] = [];
  return {
    version: String(version),
    useThreads: async (count) => void (await connection.run(`SET threads = ${count}`)),
    setVariables: async (parameters) => {
      for (const { sql, values } of variableStatements(parameters, names)) {
        await connection.run(sql, [...values]);
      }
      names = Object.keys(parameters);
    },
    time: async (sql) => {
      const start = performance.now();
      const result = await connection.run(sql);
      await result.fetchAllChunks();
      return performance.now() - start;
    },
    rows,
    close: () => connection.closeSync(),
  };
}
