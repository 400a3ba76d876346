import { runAnalysis, type AnalysisJob } from './analysis-job.ts';

/** The worker's side: answers one job after the other. */
addEventListener('message', ({ data }: MessageEvent<AnalysisJob>) => {
  postMessage(runAnalysis(data));
});
