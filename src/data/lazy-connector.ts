import {
  EngineError,
  QueryError,
  type Connector,
  type ResultTable,
  type SqlParameters,
} from './connector.ts';
import type { EngineStatus } from './engine-status.ts';
import { makeJobQueue } from './job-queue.ts';
import { makeSessionKeeper } from './session-keeper.ts';
import type { OpenSession, Session } from './session.ts';
import { untilAborted, untilDeadline } from './until.ts';

/** How long a statement may run, and how long the engine may take to obey a cancel before it is replaced; milliseconds. */
export interface Patience {
  readonly timeoutMs: number;
  readonly cancelMs: number;
}

/** A connector that opens its engine on first use, replaces a lost one, and tells how that goes. */
export interface LazyConnector extends Connector {
  /** Opens the engine ahead of the first statement; rejects with `EngineError`, and again so until `retry`. */
  open(): Promise<void>;
  /** Opens again after a failure; otherwise the same as `open`. */
  retry(): Promise<void>;
  /** The latest snapshot, the same object until something changes. */
  readonly getStatus: () => EngineStatus;
  /** Calls the listener after each change of status; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

const ordinaryPatience: Patience = { timeoutMs: 30_000, cancelMs: 2_000 };

/** Makes a connector that runs one statement at a time, because parameters are variables of the one connection; nothing is opened yet. */
export function makeLazyConnector(
  openSession: OpenSession,
  { timeoutMs, cancelMs }: Patience = ordinaryPatience,
): LazyConnector {
  const keeper = makeSessionKeeper(openSession);
  const enqueue = makeJobQueue();

  async function attempt(
    sql: string,
    parameters: SqlParameters,
    signal?: AbortSignal,
  ): Promise<ResultTable> {
    const session = await keeper.session();
    signal?.throwIfAborted();
    const running = Promise.race([session.run(sql, parameters), session.lost]);
    const timeout = new QueryError(`timeout: ${timeoutMs} ms`, 'timeout');
    try {
      return await untilAborted(untilDeadline(running, timeoutMs, timeout), signal);
    } catch (error) {
      if (error === timeout || signal?.aborted) await stop(session, running);
      throw error;
    }
  }

  async function stop(session: Session, running: Promise<unknown>): Promise<void> {
    const disobeyed = new Error(`not cancelled in ${cancelMs} ms`);
    session.cancel();
    await untilDeadline(running, cancelMs, disobeyed).catch((error: unknown) => {
      if (error === disobeyed) keeper.drop(session);
    });
  }

  async function attemptAgainIfLost(
    ...statement: Parameters<Connector['run']>
  ): Promise<ResultTable> {
    try {
      return await attempt(...statement);
    } catch (error) {
      if (!isLoss(error)) throw error;
      return attempt(...statement);
    }
  }

  return {
    run: (sql, parameters, signal) =>
      enqueue(() => attemptAgainIfLost(sql, parameters, signal), signal),
    open: async () => void (await keeper.session()),
    retry: async () => void (await keeper.retry()),
    getStatus: keeper.status.get,
    subscribe: keeper.status.subscribe,
  };
}

function isLoss(error: unknown): boolean {
  return error instanceof EngineError && error.step === 'run';
}
