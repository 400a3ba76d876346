interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends a job to the worker of a queue; a job whose signal fires before its turn is never sent. */
export type AskWorker<Job, Answer> = (job: Job, signal?: AbortSignal) => Promise<Answer>;

/**
 * One worker, started with the first job and kept, that gets one job after the other. A worker that fails is given up with
 * the job that it had; the next job gets a new one.
 */
export function makeWorkerQueue<Job, Answer>(startWorker: () => Worker): AskWorker<Job, Answer> {
  const queue: Waiting<Job, Answer>[] = [];
  let worker: Worker | undefined;
  let sent: Waiting<Job, Answer> | undefined;

  const takeSent = (): Waiting<Job, Answer> | undefined => {
    const done = sent;
    sent = undefined;
    return done;
  };
  const fail = (error: Error): void => {
    worker?.terminate();
    worker = undefined;
    takeSent()?.reject(error);
    sendNext();
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      takeSent()?.resolve(data);
      sendNext();
    });
    started.addEventListener('messageerror', () => fail(new Error('unreadable answer')));
    started.addEventListener('error', ({ message }) => fail(new Error(message ?? '')));
    return started;
  };
  function sendNext(): void {
    if (sent !== undefined) return;
    const next = queue.shift();
    if (next === undefined) return;
    if (next.signal?.aborted === true) {
      next.reject(next.signal.reason);
      return sendNext();
    }
    sent = next;
    try {
      worker ??= start();
      worker.postMessage(next.job, {});
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  return (job, signal) =>
    new Promise((resolve, reject) => {
      queue.push({ job, signal, resolve, reject });
      sendNext();
    });
}
