import {
  EngineError,
  QueryError,
  type ResultTable,
  type SqlParameters,
} from '../../src/data/connector.ts';
import type { Session } from '../../src/data/session.ts';
import { makeRejectable } from '../../src/data/make-rejectable.ts';

/** A session whose statements end when the test says so. */
export interface FakeSession extends Session {
  /** The statements that were started, in order. */
  readonly started: readonly string[];
  /** The parameters of the statement that was started last. */
  readonly parameters: () => SqlParameters;
  readonly answer: (table: ResultTable) => void;
  readonly refuse: (message: string) => void;
  readonly crash: () => void;
  readonly isClosed: () => boolean;
  readonly cancels: () => number;
}

/** Makes a session that obeys `cancel` unless it is deaf. */
export function makeFakeSession({ deaf = false } = {}): FakeSession {
  const { promise: lost, reject: lose } = makeRejectable();
  lost.catch(() => undefined);
  const started: string[] = [];
  let latest: SqlParameters = {};
  let closed = false;
  let cancels = 0;
  let resolve: (table: ResultTable) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  return {
    lost,
    started,
    parameters: () => latest,
    run: (sql, parameters) => {
      started.push(sql);
      latest = parameters;
      return new Promise((resolveRun, rejectRun) => {
        resolve = resolveRun;
        reject = rejectRun;
      });
    },
    cancel: () => {
      cancels += 1;
      if (!deaf) reject(new QueryError('query was canceled', 'sql'));
    },
    close: () => {
      closed = true;
    },
    answer: (table) => resolve(table),
    refuse: (message) => reject(new QueryError(message, 'sql')),
    crash: () => lose(new EngineError('worker died', 'run')),
    isClosed: () => closed,
    cancels: () => cancels,
  };
}

/** A table with one number. */
export function tableOf(value: number): ResultTable {
  return { rowCount: 1, columns: [{ name: 'x', type: 'number', values: [value] }] };
}
