import { untilAborted } from './until.ts';

/** Runs a job when its turn comes. Rejects at once when the signal fires: a waiting job then never runs, a running one is left to end by itself. */
export type Enqueue = <T>(job: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** A line of jobs that run one at a time, in order of arrival; a failed job does not hold up the next. */
export function makeJobQueue(): Enqueue {
  let last: Promise<unknown> = Promise.resolve();
  return (job, signal) => {
    const turn = last.then(() => {
      signal?.throwIfAborted();
      return job();
    });
    last = turn.catch(() => undefined);
    return untilAborted(turn, signal);
  };
}
