import { analyseDriverJob, type DriverJob } from './analyse-driver-job.ts';

/** The worker's side: answers one job after the other. */
addEventListener('message', ({ data }: MessageEvent<DriverJob>) => {
  postMessage(analyseDriverJob(data));
});
