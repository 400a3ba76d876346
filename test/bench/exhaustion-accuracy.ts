import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { makeDraws, type DrawsOptions } from '../../src/models/draws.ts';
import { defaultsOf } from '../../src/models/parameter.ts';
import { probabilityBy, runOutYear, type RunOut } from '../../src/models/run-out.ts';
import { formatGoal, type Goal } from './goal.ts';
import { formatTable } from './summary.ts';

const shares = [0.05, 0.5, 0.9];
const replicates = 24;
/** For the verdict, so that the worth is known to 9 %. */
const goalReplicates = 240;
const densityYears = 0.5;
const referenceBlocks = 32;
const referenceBlockCount = 131_072;
const values = defaultsOf(epoch2024.parameters);

function runOutOf(options: Omit<DrawsOptions, 'streams'>): RunOut {
  const draws = makeDraws({ ...options, streams: epoch2024.streams, bandCount: 1 });
  const result = epoch2024.run(undefined, values, draws);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.runOut;
}

interface Reference {
  readonly years: readonly number[];
  /** Variance of a quantile of plain draws times their number: p (1 - p) over the squared density. */
  readonly plainVariances: readonly number[];
}

/** The years of 4,194,304 draws: 32 scramblings of 131,072 points taken together. */
function makeReference(): Reference {
  const blocks = Array.from({ length: referenceBlocks }, (_, block) =>
    runOutOf({ count: referenceBlockCount, seed: 100_000 + block }),
  );
  const [first] = blocks;
  if (first === undefined) throw new RangeError('no blocks');
  const cumulativeShares = first.cumulativeShares.map(
    (_, place) =>
      blocks.reduce((sum, block) => sum + (block.cumulativeShares[place] ?? 0), 0) / blocks.length,
  );
  const runOut = { ...first, cumulativeShares };
  const years = shares.map((share) => runOutYear(runOut, share) ?? NaN);
  const plainVariances = years.map((year, place) => {
    const share = shares[place] ?? NaN;
    const half = densityYears / 2;
    const near = probabilityBy(runOut, year + half) - probabilityBy(runOut, year - half);
    return (share * (1 - share)) / (near / densityYears) ** 2;
  });
  return { years, plainVariances };
}

interface Case {
  readonly method: 'sobol' | 'pseudo-random';
  readonly count: number;
}

const goalCase: Case = { method: 'sobol', count: 16_384 };
const cases: readonly Case[] = [
  { method: 'sobol', count: 4096 },
  goalCase,
  { method: 'sobol', count: 131_072 },
  { method: 'pseudo-random', count: 4096 },
  { method: 'pseudo-random', count: 16_384 },
  { method: 'pseudo-random', count: 100_000 },
  { method: 'pseudo-random', count: 131_072 },
];

/** Thousands of plain draws. */
const goal: Goal = { kind: 'at-least', limit: 100 };

function errors(reference: readonly number[], drawn: Case, seedCount: number): readonly number[] {
  const years = Array.from({ length: seedCount }, (_, seed) => {
    const runOut = runOutOf({ ...drawn, seed });
    return shares.map((share) => runOutYear(runOut, share) ?? NaN);
  });
  return shares.map((_, place) => {
    const squares = years.map((year) => ((year[place] ?? NaN) - (reference[place] ?? NaN)) ** 2);
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / seedCount);
  });
}

const thousands = (draws: number): string => `${Math.round(draws / 1000)}k`;

function toRow({ method, count }: Case, rmse: readonly number[], worth: readonly number[]) {
  const name = `${method}, ${count.toLocaleString('en')} draws`;
  return [name, ...rmse.map((error) => error.toFixed(4)), ...worth.map(thousands)];
}

/** How far the run-out years of the 2024 model lie from those of 4 million draws, for Sobol points and for plain chance. */
export async function benchExhaustionAccuracy(): Promise<void> {
  const reference = makeReference();
  const worthOf = (rmse: readonly number[]) =>
    rmse.map((error, place) => (reference.plainVariances[place] ?? NaN) / error ** 2);
  const rows = cases.map((drawn) => {
    const rmse = errors(reference.years, drawn, replicates);
    return toRow(drawn, rmse, worthOf(rmse));
  });
  const held = worthOf(errors(reference.years, goalCase, goalReplicates));
  const names = ['P5', 'median', 'P90'];
  const head = ['root-mean-square error, years', ...names, ...names.map((name) => `${name} worth`)];
  const years = reference.years.map((year) => year.toFixed(3)).join(' / ');
  console.log(`\nRun-out year of the 2024 model, ${replicates} seeds against 4,194,304 draws`);
  console.log(`P5 / median / P90 of these: ${years}; worth is in plain draws`);
  console.log(formatTable([head, ...rows]));
  const verdicts = held.map((worth, place) => {
    const verdict = formatGoal(worth / 1000, goal, 0);
    return `${names[place]} ${thousands(worth)} ${verdict}`;
  });
  console.log(
    `goal: 16,384 Sobol draws worth 100k plain ones, over ${goalReplicates} seeds: ${verdicts.join('; ')}`,
  );
  console.log(
    'Plain draws would have the error sqrt(p (1 - p) / n) / density; an error from 24 seeds is itself known to 15 %, its worth to 30 %; from 240 to 5 % and 9 %.',
  );
}
