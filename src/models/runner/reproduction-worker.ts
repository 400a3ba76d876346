import { runReproductions, type ReproductionJob } from './run-reproductions.ts';

/** The worker's side: one job in, one answer out. */
addEventListener('message', ({ data }: MessageEvent<ReproductionJob>) => {
  postMessage(runReproductions(data));
});
