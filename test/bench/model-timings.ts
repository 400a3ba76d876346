import { epoch2022 } from '../../src/models/data-exhaustion/epoch2022/index.ts';
import type { Epoch2022Inputs } from '../../src/models/data-exhaustion/epoch2022/inputs.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { makeDraws } from '../../src/models/draws.ts';
import type { RunResult } from '../../src/models/model.ts';
import { defaultsOf, type ParametersOf } from '../../src/models/parameter.ts';

const bandCount = 16_384;
const goalCount = 100_000;
const repeats = 60;
const warmUps = 30;

const defaults2024 = defaultsOf(epoch2024.parameters);
const defaults2022 = defaultsOf(epoch2022.parameters);

type Values2022 = ParametersOf<typeof epoch2022.parameters>;
type Values2024 = ParametersOf<typeof epoch2024.parameters>;
type Slider<V> = readonly [name: string, at: (step: number) => Partial<V>];

/** Milliseconds of one run, over the steps of a slider. */
export interface Timing {
  readonly name: string;
  readonly best: number;
  readonly median: number;
  readonly p95: number;
}

/** Times `run` at steps that never repeat, after as many runs to warm up; `performance` is that of the page, worker or process. */
export function time(
  name: string,
  run: (step: number) => void,
  { count = repeats, warm = warmUps } = {},
): Timing {
  for (let step = 0; step < warm; step++) run(-1 - step);
  const samples = Array.from({ length: count }, (_, step) => {
    const start = performance.now();
    run(step);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const at = (share: number): number => samples[Math.floor(share * (samples.length - 1))] ?? NaN;
  return { name, best: at(0), median: at(0.5), p95: at(0.95) };
}

const moveQuality = (step: number) => ({
  qualityShare: { low: 0.1, high: 0.4 + step / 1000, level: 0.95 },
});
const moveGrowth = (step: number) => ({
  demandGrowthOomPerYear: { low: 0.27, high: 0.48 + step / 1000, level: 0.95 },
});

/** One slider for each way in which the model of 2024 has to work, and one step that moves everything. */
const sliders2024: readonly Slider<Values2024>[] = [
  ['stock size (a level)', (step) => ({ stockFactor: 2 + step / 100 })],
  ['overtraining (a level)', (step) => ({ overtrainingFactor: 2 + step / 100 })],
  ['passes (a level)', (step) => ({ repetitionValue: 'value-of-passes', passes: 5 + step / 100 })],
  ['quality, its width', moveQuality],
  ['machine-written share', (step) => ({ machineWrittenShare: 0.3 + step / 1000 })],
  ['private text opened', (step) => ({ privateTextShare: 0.5 + step / 1000 })],
  ['growth of demand', moveGrowth],
  ['slowdown year', (step) => ({ computeSlowdownYear: 2040 + step / 10 })],
  ['stock and demand at once', (step) => ({ ...moveQuality(step), ...moveGrowth(step) })],
];

const sliders2022: readonly Slider<Values2022>[] = [
  ['stock size (a level)', (step) => ({ stockFactor: 2 + step / 100 })],
  ['weight of a component', (step) => ({ betweenBoundsWeight: 5 + step / 100 })],
  [
    'words a user writes',
    (step) => ({ writtenWordsPerYear: { low: 1e4, high: 1e5 + 100 * step, level: 0.9 } }),
  ],
  [
    'growth of demand',
    (step) => ({ languageGrowthOomPerYear: { low: 0.265, high: 0.392 + step / 1000, level: 0.9 } }),
  ],
  [
    'code, high-quality language',
    (step) => ({
      stock: 'high_quality_language',
      codeShare: { low: 0.05, high: 0.5 + step / 1000, level: 0.9 },
    }),
  ],
  [
    'photos, images',
    (step) => ({
      stock: 'images',
      photosPerDay: { low: 5e9, high: 2e10 + 1e7 * step, level: 0.9 },
    }),
  ],
];

function label2024(count: number): string {
  return `2024, ${count.toLocaleString('en')} draws`;
}

/** How the names of the timings begin that the goal is for. */
export const goalRows = label2024(goalCount);

function mustRun(result: RunResult<unknown>): void {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
}

function time2024(count: number, sliders = sliders2024): readonly Timing[] {
  const draws = makeDraws({ streams: epoch2024.streams, count, bandCount, seed: 1 });
  return sliders.map(([name, at]) =>
    time(`${label2024(count)}: ${name}`, (step) =>
      mustRun(epoch2024.run(undefined, { ...defaults2024, ...at(step) }, draws)),
    ),
  );
}

function time2022(
  count: number,
  inputs: Epoch2022Inputs,
  sliders = sliders2022,
  runs = { count: repeats, warm: warmUps },
): readonly Timing[] {
  const draws = makeDraws({ streams: epoch2022.streams, count, bandCount, seed: 1 });
  const label = `2022, ${count.toLocaleString('en')} draws`;
  return sliders.map(([name, at]) =>
    time(
      `${label}: ${name}`,
      (step) => mustRun(epoch2022.run(inputs, { ...defaults2022, ...at(step) }, draws)),
      runs,
    ),
  );
}

/** Times both models at the numbers of draws that the page uses, and at 131,072; about ten seconds. */
export function timeModels(inputs: Epoch2022Inputs): readonly Timing[] {
  return [
    ...time2024(goalCount),
    ...time2024(131_072, sliders2024.slice(-1)),
    ...time2024(16_384, sliders2024.slice(-1)),
    ...time2022(16_384, inputs),
    ...time2022(131_072, inputs, sliders2022.slice(0, 2), { count: 12, warm: 3 }),
  ];
}
