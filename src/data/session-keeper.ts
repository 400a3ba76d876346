import { EngineError } from './connector.ts';
import type { EngineState, EngineStatus } from './engine-status.ts';
import type { OpenSession, Session } from './session.ts';
import { makeStore, type Store } from './store.ts';

/** Holds the one session that is in use, and tells what becomes of it. */
export interface SessionKeeper {
  readonly status: Pick<Store<EngineStatus>, 'get' | 'subscribe'>;
  /** The session, opened if there is none; callers share one opening, and a failed one stays failed until `retry`. */
  session(): Promise<Session>;
  /** Forgets a failed opening and opens again; otherwise the same as `session`. */
  retry(): Promise<Session>;
  /** Closes a session that is of no more use; the next caller opens another. */
  drop(session: Session): void;
}

/** Makes a keeper; nothing is opened yet. A session that gets lost is dropped at once. */
export function makeSessionKeeper(openSession: OpenSession): SessionKeeper {
  const status = makeStore<EngineStatus>({ state: 'idle', restarts: 0 });
  let opening: Promise<Session> | undefined;
  let live: Session | undefined;
  let openings = 0;

  const show = (state: EngineState) =>
    status.set({ ...state, restarts: Math.max(0, openings - 1) });

  async function open(): Promise<Session> {
    try {
      live = await openSession((progress) => show({ state: 'loading', ...progress }));
    } catch (error) {
      show(failedState(error));
      throw error;
    }
    openings += 1;
    watch(live);
    show({ state: 'ready' });
    return live;
  }

  function watch(session: Session): void {
    session.lost.catch(() => drop(session));
  }

  function drop(session: Session): void {
    if (session !== live) return;
    live = opening = undefined;
    session.close();
    show({ state: 'idle' });
  }

  function session(): Promise<Session> {
    return (opening ??= open());
  }

  function retry(): Promise<Session> {
    if (status.get().state === 'failed') {
      opening = undefined;
      show({ state: 'idle' });
    }
    return session();
  }

  return { status, session, retry, drop };
}

function failedState(error: unknown): EngineState {
  const step = error instanceof EngineError && error.step !== 'run' ? error.step : 'start';
  return { state: 'failed', step, message: error instanceof Error ? error.message : String(error) };
}
