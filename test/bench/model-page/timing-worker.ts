import type { Epoch2022Inputs } from '../../../src/models/data-exhaustion/epoch2022/inputs.ts';
import { timeModels } from '../model-timings.ts';

addEventListener('message', ({ data }: MessageEvent<Epoch2022Inputs>) => {
  postMessage(timeModels(data));
});
