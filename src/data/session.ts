import type { ResultTable, SqlParameters } from './connector.ts';
import type { OpeningProgress } from './engine-status.ts';

/** One engine from its start to its loss; it runs one statement at a time. */
export interface Session {
  /** Rejects with `EngineError` of step 'run' when the engine dies; never resolves. */
  readonly lost: Promise<never>;
  /** Rejects with `QueryError` for bad SQL; may stay pending for ever once the engine is lost. */
  run(sql: string, parameters: SqlParameters): Promise<ResultTable>;
  /** Asks the running statement to stop; its promise then rejects. */
  cancel(): void;
  /** Kills the engine, whatever it is doing; may be called again. */
  close(): void;
}

/** Opens a session with all tables in place; rejects with `EngineError` of the step that failed. */
export type OpenSession = (report: (progress: OpeningProgress) => void) => Promise<Session>;
