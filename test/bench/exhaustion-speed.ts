import { performance } from 'node:perf_hooks';
import { epoch2022 } from '../../src/models/data-exhaustion/epoch2022/index.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { makeDraws } from '../../src/models/draws.ts';
import { defaultsOf, type ParametersOf } from '../../src/models/parameter.ts';
import { oracle2024 } from '../models/oracle.ts';
import { inputs2022 } from '../models/tables.ts';
import { formatTable } from './summary.ts';

const repeats = 60;
const warmUps = 15;
const defaults2024 = defaultsOf(epoch2024.parameters);
const defaults2022 = defaultsOf(epoch2022.parameters);

type Values2024 = ParametersOf<typeof epoch2024.parameters>;

interface Timing {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
}

function time(name: string, run: (step: number) => void, count = repeats): Timing {
  for (let step = 0; step < Math.min(warmUps, count - 1); step++) run(-1 - step);
  const samples = Array.from({ length: count }, (_, step) => {
    const start = performance.now();
    run(step);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  const at = (share: number): number => samples[Math.floor(share * (samples.length - 1))] ?? NaN;
  return { name, median: at(0.5), p95: at(0.95) };
}

/** A step of a slider: each gives values that no earlier step had. */
const sliders: readonly (readonly [string, (step: number) => Partial<Values2024>])[] = [
  ['stock size (a level)', (step) => ({ stockFactor: 2 + step / 100 })],
  ['overtraining (a level)', (step) => ({ overtrainingFactor: 2 + step / 100 })],
  ['passes (a level)', (step) => ({ repetitionValue: 'value-of-passes', passes: 5 + step / 100 })],
  [
    'quality, its width',
    (step) => ({ qualityShare: { low: 0.1, high: 0.4 + step / 1000, level: 0.95 } }),
  ],
  [
    'growth of demand',
    (step) => ({ demandGrowthOomPerYear: { low: 0.27, high: 0.48 + step / 1000, level: 0.95 } }),
  ],
  ['private text opened', (step) => ({ privateTextShare: 0.5 + step / 1000 })],
  [
    'stock and demand at once',
    (step) => ({
      qualityShare: { low: 0.1, high: 0.4 + step / 1000, level: 0.95 },
      demandGrowthOomPerYear: { low: 0.27, high: 0.48 + step / 1000, level: 0.95 },
    }),
  ],
];

function time2024(count: number, label: string): readonly Timing[] {
  const draws = makeDraws({ streams: epoch2024.streams, count, bandCount: 16_384, seed: 1 });
  return sliders.map(([name, at]) =>
    time(`${label}: ${name}`, (step) => {
      const result = epoch2024.run(undefined, { ...defaults2024, ...at(step) }, draws);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
    }),
  );
}

function time2022(): readonly Timing[] {
  const draws = makeDraws({ streams: epoch2022.streams, count: 16_384, seed: 1 });
  const stocks = epoch2022.parameters.stock.options;
  return stocks.map((stock) =>
    time(
      `2022, 16,384 draws: ${stock}`,
      (step) => {
        const result = epoch2022.run(
          inputs2022,
          { ...defaults2022, stock, stockFactor: 2 + step / 100 },
          draws,
        );
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
      },
      12,
    ),
  );
}

function timeOracle(): readonly Timing[] {
  const draws = makeDraws({ streams: epoch2024.streams, count: 16_384, seed: 1 });
  const fast = time('2024, 16,384 draws: all of it, this model', (step) => {
    const both = sliders.at(-1)?.[1](step);
    epoch2024.run(undefined, { ...defaults2024, ...both }, draws);
  });
  const plain = time(
    '2024, 16,384 draws: arrays of numbers, year by year',
    () => oracle2024(defaults2024, draws),
    1,
  );
  return [fast, plain];
}

/** Time of one model run in Node: run-out from all draws, bands of 91 years from a prefix of 16,384; ratios within this run. */
export async function benchExhaustionSpeed(): Promise<void> {
  const timings = [
    ...time2024(100_000, '2024, 100,000 draws'),
    ...time2024(131_072, '2024, 131,072 draws').slice(-1),
    ...time2022(),
    ...timeOracle(),
  ];
  const unit = timings[0]?.median ?? NaN;
  const rows = timings.map(({ name, median, p95 }) => [
    name,
    median.toFixed(1),
    p95.toFixed(1),
    `${(median / unit).toFixed(1)}x`,
  ]);
  console.log('\nOne run of the models in Node, milliseconds');
  console.log(formatTable([['', 'median', 'p95', 'ratio'], ...rows]));
}
