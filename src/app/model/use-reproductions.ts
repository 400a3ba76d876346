import { useQuery } from '@tanstack/react-query';
import type { ReproducedDate } from '../../models/data-exhaustion/reproduction.ts';
import type { ReproductionAnswer, ReproductionJob } from '../../models/runner/run-reproductions.ts';
import { useServices } from '../services-context.ts';
import { runInWorker } from './run-in-worker.ts';

async function reproduceAll(
  job: ReproductionJob,
  signal: AbortSignal,
): Promise<readonly ReproducedDate[]> {
  const worker = new Worker(
    new URL('../../models/runner/reproduction-worker.ts', import.meta.url),
    { type: 'module' },
  );
  const answer = await runInWorker<ReproductionAnswer>(worker, job, signal);
  if (answer.ok) return answer.value;
  throw new Error(answer.problems.map(({ where, reason }) => `${where}: ${reason}`).join(', '));
}

/** Every published date as the rebuilt models give it, once the rows for it are there; computed once a visit, off the page's thread. */
export function useReproductions(job: ReproductionJob | undefined): {
  readonly dates: readonly ReproducedDate[] | undefined;
  readonly error: Error | undefined;
} {
  const { dataVersion } = useServices();
  const { data, error } = useQuery({
    queryKey: ['reproductions', dataVersion],
    queryFn: ({ signal }) =>
      job === undefined ? Promise.reject(new Error('no rows')) : reproduceAll(job, signal),
    enabled: job !== undefined,
  });
  return { dates: data, error: error ?? undefined };
}
