import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { makeDraws, type Draws } from '../../src/models/draws.ts';
import { defaultsOf } from '../../src/models/parameter.ts';
import { runOutYear, type RunOut } from '../../src/models/run-out.ts';
import { oracle2024, oracleYear } from '../models/oracle.ts';
import { emptyEngine } from '../support/node-engine.ts';
import { projectRoot } from '../support/project-root.ts';
import { bandsSql, drawsSql, linesSql, medianYearSql } from './exhaustion-model-sql.ts';
import { time } from './model-timings.ts';
import { medianTolerance, type Rival } from './rival.ts';
import { timeSquiggle } from './squiggle-rival.ts';
import { formatTable } from './summary.ts';

const prefix = 16_384;
const counts = [prefix, 100_000];
const values = defaultsOf(epoch2024.parameters);

function drawsOf(count: number): Draws {
  return makeDraws({ streams: epoch2024.streams, count, bandCount: count, seed: 1 });
}

interface Ours extends Rival {
  readonly runOut: RunOut;
}

/** This model with every draw in the bands, both curves anew at each step, as the others do. */
function timeOurs(count: number): Ours {
  const draws = drawsOf(count);
  const moved = (step: number) => ({
    ...values,
    qualityShare: { low: 0.1, high: 0.4 + step / 1e6, level: 0.95 },
    demandGrowthOomPerYear: { low: 0.27, high: 0.48 + step / 1e6, level: 0.95 },
  });
  const { median: ms } = time('', (step) => void epoch2024.run(undefined, moved(step), draws), {
    count: 20,
    warm: 10,
  });
  const result = epoch2024.run(undefined, values, draws);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { runOut } = result.value;
  const medianYear = runOutYear(runOut, 0.5) ?? NaN;
  return { name: 'this model', count, ms, medianYear, drawsItsOwn: false, runOut };
}

function timePlain(count: number): Rival {
  const draws = drawsOf(count);
  let medianYear = NaN;
  const run = () => void (medianYear = oracleYear(oracle2024(values, draws), 0.5));
  const { median: ms } = time('', run, { count: 3, warm: 1 });
  return { name: 'TypeScript, arrays of numbers', count, ms, medianYear, drawsItsOwn: false };
}

async function timeDuckdb(count: number): Promise<Rival> {
  const engine = await emptyEngine();
  engine.exec(drawsSql(drawsOf(count)));
  const run = () => [linesSql, ...bandsSql, medianYearSql].forEach((sql) => engine.exec(sql));
  const { median: ms } = time('', run, { count: 3, warm: 1 });
  const table = await engine.run(medianYearSql, {});
  const medianYear = Number(table.columns[0]?.values[0]);
  return { name: 'DuckDB-Wasm in Node, SQL', count, ms, medianYear, drawsItsOwn: false };
}

function timeNumpy(count: number): Rival {
  const python = (args: readonly string[]) => spawnSync('python3', args, { encoding: 'utf8' });
  if (python(['-c', 'import numpy']).status !== 0) throw new Error('not installed');
  const file = join(projectRoot, 'test', 'bench', 'exhaustion-model.py');
  const { status, stdout, stderr } = python([file, `${count}`]);
  if (status !== 0) throw new Error(stderr);
  const { ms, medianYear } = JSON.parse(stdout) as Pick<Rival, 'ms' | 'medianYear'>;
  return { name: 'numpy, a matrix and np.quantile', count, ms, medianYear, drawsItsOwn: true };
}

const others: readonly (readonly [string, () => Rival | Promise<Rival>])[] = [
  ['TypeScript', () => timePlain(prefix)],
  ['DuckDB', () => timeDuckdb(prefix)],
  ['Squiggle', () => timeSquiggle(prefix)],
  ...counts.map((count) => [`numpy, ${count} draws`, () => timeNumpy(count)] as const),
];

/** What could be run; of what could not, a word is printed. */
async function timeOthers(): Promise<readonly Rival[]> {
  const rivals: Rival[] = [];
  for (const [name, run] of others) {
    try {
      rivals.push(await run());
    } catch (error) {
      console.log(`${name}: skipped, ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return rivals;
}

function toRow(rival: Rival, ours: Ours | undefined): readonly string[] {
  const { name, count, ms, medianYear } = rival;
  const label = `${name}, ${count.toLocaleString('en')} draws`;
  const cells = [ms.toFixed(1), (ms / (ours?.ms ?? NaN)).toFixed(1), medianYear.toFixed(3)];
  if (ours === undefined || rival === ours) return [label, ...cells, '', ''];
  const off = medianYear - ours.medianYear;
  const tolerance = medianTolerance(ours.runOut, rival);
  const same = Math.abs(off) <= tolerance ? 'same' : 'NOT the same';
  return [label, ...cells, off.toFixed(3), `${same} to ${tolerance.toFixed(3)}`];
}

/** The same work done in other ways: run-out and bands of 91 years of the 2024 model, all draws in both, the making of random draws not counted but in Squiggle. */
export async function benchExhaustionRivals(): Promise<void> {
  const ours = counts.map(timeOurs);
  const rivals = [...ours, ...(await timeOthers())];
  const rows = rivals.map((rival) =>
    toRow(
      rival,
      ours.find(({ count }) => count === rival.count),
    ),
  );
  const head = [
    '2024, stock and demand anew',
    'ms',
    'times ours',
    'median year',
    'off ours',
    'tolerance, years',
  ];
  console.log('\nThe same work in other ways, each beside this model with as many draws');
  console.log(formatTable([head, ...rows]));
  console.log(
    'Tolerance of the median year: 1/32 year (a bin of the histogram), and for draws of its own three standard errors more.',
  );
}
