import { buildFacts } from '../../../src/data/build-facts.ts';
import type { ResultTable, SqlParameters } from '../../../src/data/connector.ts';
import { readRows, type Query } from '../../../src/data/query.ts';
import { makeWasmConnector } from '../../../src/data/wasm-connector.ts';

const connector = makeWasmConnector({
  baseUrl: document.baseURI,
  facts: buildFacts,
  patience: { timeoutMs: 1_200_000, cancelMs: 2000 },
});

/** A statement with its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: SqlParameters;
}

/** A decoded answer and how long it took from the call to the decoded table, in milliseconds. */
export interface TimedAnswer {
  readonly table: ResultTable;
  readonly ms: number;
}

async function timeStatement({ sql, parameters }: Statement): Promise<TimedAnswer> {
  const start = performance.now();
  const table = await connector.run(sql, parameters);
  return { table, ms: performance.now() - start };
}

/** What is asked of the engine at once, with the shape in which a panel reads it. */
export interface Question extends Statement {
  readonly shape: Query['shape'];
}

/** Milliseconds from asking everything at once until every answer is decoded, and until all are typed rows; and the rows of each. */
export interface TimedChange {
  readonly decodedMs: number;
  readonly readMs: number;
  readonly rowCounts: readonly number[];
}

async function timeChange(questions: readonly Question[]): Promise<TimedChange> {
  const start = performance.now();
  const tables = await Promise.all(
    questions.map(({ sql, parameters }) => connector.run(sql, parameters)),
  );
  const decodedMs = performance.now() - start;
  const rows = tables.map((table, place) => readRows(questions[place]?.shape ?? {}, table));
  const readMs = performance.now() - start;
  return { decodedMs, readMs, rowCounts: rows.map(({ length }) => length) };
}

declare global {
  /** The way to the data layer of this page. */
  var fundingPage: {
    readonly timeStatement: typeof timeStatement;
    readonly timeChange: typeof timeChange;
  };
}

globalThis.fundingPage = { timeStatement, timeChange };
