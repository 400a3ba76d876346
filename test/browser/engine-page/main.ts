import { buildFacts } from '../../../src/data/build-facts.ts';
import type { QueryError, ResultTable, SqlParameters } from '../../../src/data/connector.ts';
import { makeWasmConnector } from '../../../src/data/wasm-connector.ts';

const options = { baseUrl: document.baseURI, facts: buildFacts };

const connectors = {
  ordinary: makeWasmConnector(options),
  hasty: makeWasmConnector({ ...options, patience: { timeoutMs: 1000, cancelMs: 2000 } }),
};

/** A statement for one of the page's connectors; `abortMs` says when its signal fires. */
export interface Statement {
  readonly sql: string;
  readonly parameters?: SqlParameters;
  readonly abortMs?: number;
  readonly to?: keyof typeof connectors;
}

/** What came of a statement, in a form that can leave the page: a table, or what an error says. */
export interface Answer {
  readonly table?: ResultTable;
  readonly error?: Pick<Error, 'name' | 'message'> & Partial<Pick<QueryError, 'kind'>>;
  readonly restarts: number;
}

async function ask({ sql, parameters = {}, abortMs, to = 'ordinary' }: Statement): Promise<Answer> {
  const controller = new AbortController();
  if (abortMs !== undefined) setTimeout(() => controller.abort(), abortMs);
  const { run, getStatus } = connectors[to];
  try {
    const table = await run(sql, parameters, controller.signal);
    return { table, restarts: getStatus().restarts };
  } catch (error) {
    const { name, message, kind } = error as QueryError;
    return { error: { name, message, kind }, restarts: getStatus().restarts };
  }
}

declare global {
  /** The way to the connectors of this page. */
  var askEngine: typeof ask;
}

globalThis.askEngine = ask;
