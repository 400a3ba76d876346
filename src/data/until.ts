import { makeRejectable } from './make-rejectable.ts';

/** Settles with the promise, or rejects with the signal's reason as soon as it fires; what the promise does later is ignored. */
export async function untilAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return promise;
  const { promise: aborted, reject } = makeRejectable();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Settles with the promise, or rejects with `late` after `ms` milliseconds; what the promise does later is ignored. */
export async function untilDeadline<T>(promise: Promise<T>, ms: number, late: Error): Promise<T> {
  const { promise: overdue, reject } = makeRejectable();
  const timer = setTimeout(reject, ms, late);
  try {
    return await Promise.race([promise, overdue]);
  } finally {
    clearTimeout(timer);
  }
}
