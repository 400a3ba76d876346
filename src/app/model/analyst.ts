import type { AnalysisAnswer, AnalysisJob } from '../../models/runner/analysis-job.ts';
import { makeWorkerQueue, type AskWorker } from './worker-queue.ts';

/** Answers questions about scenarios. */
export type Analyst = AskWorker<AnalysisJob, AnalysisAnswer>;

/** One worker for all analyses, which keeps its draws; it answers them one after the other. */
export function makeAnalyst(): Analyst {
  return makeWorkerQueue(
    () =>
      new Worker(new URL('../../models/runner/analysis-worker.ts', import.meta.url), {
        type: 'module',
      }),
  );
}
