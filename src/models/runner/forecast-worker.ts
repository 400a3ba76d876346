import { runForecast, type ForecastJob } from './run-forecast.ts';

/** The worker's side: every job is answered, in order. */
addEventListener('message', ({ data }: MessageEvent<ForecastJob>) => {
  postMessage(runForecast(data));
});
