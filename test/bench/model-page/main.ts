import type { Epoch2022Inputs } from '../../../src/models/data-exhaustion/epoch2022/inputs.ts';
import type { Timing } from '../model-timings.ts';

/** What the worker reports. */
export type WorkerTimings = readonly Timing[];

declare global {
  /** Times both models in a worker of this page. */
  function timeModelsInWorker(inputs: Epoch2022Inputs): Promise<WorkerTimings>;
}

globalThis.timeModelsInWorker = (inputs) => {
  const worker = new Worker(new URL('./timing-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerTimings>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(inputs, {});
  });
};
