/** Sends one job to a worker of its own, which ends with the answer, with a failure, or when the signal fires. */
export function runInWorker<Answer>(
  worker: Worker,
  job: unknown,
  signal: AbortSignal,
): Promise<Answer> {
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message ?? '')));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.postMessage(job, {});
  });
  return answer.finally(() => worker.terminate());
}
