import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { QueryError } from './connector.ts';
import { createTableSql } from './create-table-sql.ts';
import { decodeTable, type ArrowBatch, type ArrowTable } from './decode-table.ts';
import { isFatal, textOf } from './engine-error.ts';
import { startEngineWorker, type EngineWorker } from './engine-worker.ts';
import type { TableFile } from './fetch-tables.ts';
import { inStep } from './in-step.ts';
import { makeSessionVariables } from './session-variables.ts';
import type { Session } from './session.ts';
import { untilDeadline } from './until.ts';

/** All that a session needs, already downloaded; `workerUrl` is absolute. */
export interface WasmSessionParts {
  readonly workerUrl: string;
  readonly wasm: Blob;
  readonly tables: readonly TableFile[];
}

const startMs = 60_000;

/** Starts DuckDB in a worker of its own and makes the tables: about 1.5 s and 200 MB. Rejects with `EngineError` of step 'start' or 'tables'. */
export async function openWasmSession(
  { workerUrl, wasm, tables }: WasmSessionParts,
  enter: (step: 'start' | 'tables') => void,
): Promise<Session> {
  const engine = startEngineWorker(workerUrl);
  const db = new AsyncDuckDB(new VoidLogger(), engine.worker);
  const orLost = <T>(promise: Promise<T>) => Promise.race([promise, engine.lost]);
  try {
    enter('start');
    const connection = await inStep('start', () => orLost(startDatabase(db, wasm)));
    engine.watch();
    enter('tables');
    await inStep('tables', () => orLost(createTables(db, connection, tables)));
    return makeWasmSession(connection, engine);
  } catch (error) {
    engine.worker.terminate();
    throw error;
  }
}

/** The start of DuckDB never settles when the wasm cannot be had or compiled, hence the deadline. */
async function startDatabase(db: AsyncDuckDB, wasm: Blob): Promise<AsyncDuckDBConnection> {
  const wasmUrl = URL.createObjectURL(wasm);
  try {
    await untilDeadline(
      db.instantiate(wasmUrl),
      startMs,
      new Error(`not started in ${startMs} ms`),
    );
  } finally {
    URL.revokeObjectURL(wasmUrl);
  }
  await db.open({});
  const connection = await db.connect();
  await connection.query('SET autoinstall_known_extensions = false');
  await connection.query('SET autoload_known_extensions = false');
  return connection;
}

async function createTables(
  db: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  tables: readonly TableFile[],
): Promise<void> {
  for (const { resource, csv } of tables) {
    await db.registerFileBuffer(resource.path, csv.slice());
    await connection.query(createTableSql(resource, resource.path));
    await db.dropFile(resource.path);
  }
  await connection.query('SET enable_external_access = false'); // no statement can reach the network from here on
  await connection.query('SET lock_configuration = true');
}

function makeWasmSession(connection: AsyncDuckDBConnection, engine: EngineWorker): Session {
  const variables = makeSessionVariables(connection);
  let cancelled = false;

  async function send(sql: string): Promise<ArrowTable> {
    if (cancelled) throw new Error('query was canceled');
    const reader = await connection.send(sql);
    const { schema } = await reader.open();
    const batches: ArrowBatch[] = [];
    for await (const batch of reader) {
      if (cancelled) throw new Error('query was canceled');
      batches.push(batch);
    }
    return { schema, batches };
  }

  function explain(error: unknown): never {
    if (!(error instanceof Error)) throw error;
    if (isFatal(error)) throw engine.lose(textOf(error.message));
    throw new QueryError(textOf(error.message), 'sql');
  }

  return {
    lost: engine.lost,
    run: async (sql, parameters) => {
      cancelled = false;
      try {
        const bound = variables.set(parameters);
        return decodeTable(await bound.then(() => send(sql)).catch(explain));
      } finally {
        variables.afterRun(sql);
      }
    },
    cancel: () => {
      cancelled = true;
      connection.cancelSent().catch(() => undefined);
    },
    close: () => engine.worker.terminate(),
  };
}
