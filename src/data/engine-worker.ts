import { EngineError } from './connector.ts';
import { makeRejectable } from './make-rejectable.ts';

/** A worker with the promise that tells of its death. */
export interface EngineWorker {
  readonly worker: Worker;
  /** Rejects with `EngineError` of step 'run' when the worker fails or dies; never resolves. */
  readonly lost: Promise<never>;
  /** Declares the worker lost, and returns the error that says so. */
  readonly lose: (message: string) => EngineError;
  /** Notices also a silent death from now on: call it once the worker has answered. */
  readonly watch: () => void;
}

/** Starts DuckDB's worker from an absolute URL. */
export function startEngineWorker(url: string): EngineWorker {
  const name = `duckdb-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  const worker = new Worker(url, { name });
  const { promise: lost, reject } = makeRejectable();
  const lose = (message: string) => {
    const error = new EngineError(message, 'run');
    reject(error);
    return error;
  };
  lost.catch(() => undefined);
  worker.addEventListener('error', ({ message }) => lose(message || `worker failed: ${url}`));
  const watch = () => void navigator.locks?.request(name, () => lose('worker died'));
  return { worker, lost, lose, watch };
}
