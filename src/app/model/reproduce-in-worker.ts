import type { ReproductionAnswer, ReproductionJob } from '../../models/runner/run-reproductions.ts';

/** Runs the job in a worker of its own, which ends with the answer, with a failure, or when the signal fires. */
export function reproduceInWorker(
  job: ReproductionJob,
  signal: AbortSignal,
): Promise<ReproductionAnswer> {
  const worker = new Worker(
    new URL('../../models/runner/reproduction-worker.ts', import.meta.url),
    { type: 'module' },
  );
  const answer = new Promise<ReproductionAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReproductionAnswer>) =>
      resolve(data),
    );
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.postMessage(job, {});
  });
  return answer.finally(() => worker.terminate());
}
