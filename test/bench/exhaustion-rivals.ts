import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { NodeConnector } from '../../src/build/node-connector.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { makeDraws, type Draws } from '../../src/models/draws.ts';
import { defaultsOf } from '../../src/models/parameter.ts';
import { runOutYear } from '../../src/models/run-out.ts';
import { oracle2024, oracleYear } from '../models/oracle.ts';
import { emptyEngine } from '../support/node-engine.ts';
import { projectRoot } from '../support/project-root.ts';
import { bandsSql, drawsSql, linesSql, medianYearSql } from './exhaustion-model-sql.ts';
import { time } from './model-timings.ts';
import { formatTable } from './summary.ts';

const values = defaultsOf(epoch2024.parameters);

interface Rival {
  readonly name: string;
  readonly count: number;
  readonly ms: number;
  readonly medianYear: number;
}

function drawsOf(count: number): Draws {
  return makeDraws({ streams: epoch2024.streams, count, bandCount: count, seed: 1 });
}

/** This model with every draw in the bands, both curves anew at each step, as the others do. */
function timeOurs(count: number): Rival {
  const draws = drawsOf(count);
  const moved = (step: number) => ({
    ...values,
    qualityShare: { low: 0.1, high: 0.4 + step / 1e6, level: 0.95 },
    demandGrowthOomPerYear: { low: 0.27, high: 0.48 + step / 1e6, level: 0.95 },
  });
  const { median } = time('', (step) => void epoch2024.run(undefined, moved(step), draws), {
    count: 20,
    warm: 10,
  });
  const result = epoch2024.run(undefined, values, draws);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const medianYear = runOutYear(result.value.runOut, 0.5) ?? NaN;
  return { name: 'this model', count, ms: median, medianYear };
}

function timePlain(count: number): Rival {
  const draws = drawsOf(count);
  const start = performance.now();
  const forecast = oracle2024(values, draws);
  const ms = performance.now() - start;
  return {
    name: 'TypeScript, arrays of numbers',
    count,
    ms,
    medianYear: oracleYear(forecast, 0.5),
  };
}

async function timeDuckdb(count: number): Promise<Rival> {
  const engine: NodeConnector = await emptyEngine();
  engine.exec(drawsSql(drawsOf(count)));
  const { median } = time(
    '',
    () => {
      engine.exec(linesSql);
      for (const sql of bandsSql) engine.exec(sql);
      engine.exec(medianYearSql);
    },
    { count: 3, warm: 1 },
  );
  const table = await engine.run(medianYearSql, {});
  const medianYear = Number(table.columns[0]?.values[0]);
  return { name: 'DuckDB-Wasm in Node, SQL', count, ms: median, medianYear };
}

function timeNumpy(counts: readonly number[]): readonly Rival[] {
  const python = (args: readonly string[]) => spawnSync('python3', args, { encoding: 'utf8' });
  if (python(['-c', 'import numpy']).status !== 0) {
    console.log('numpy: skipped, not installed');
    return [];
  }
  const file = join(projectRoot, 'test', 'bench', 'exhaustion-model.py');
  const { status, stdout, stderr } = python([file, ...counts.map(String)]);
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const rival = JSON.parse(line) as Omit<Rival, 'name'>;
      return { name: 'numpy, a matrix and np.quantile', ...rival };
    });
}

/** The same work done in other ways: run-out and bands of 91 years of the 2024 model, all draws in both, the making of random draws not counted. */
export async function benchExhaustionRivals(): Promise<void> {
  const counts = [16_384, 100_000];
  const ours = counts.map(timeOurs);
  const others = [timePlain(16_384), await timeDuckdb(16_384), ...timeNumpy(counts)];
  const rows = [...ours, ...others].map(({ name, count, ms, medianYear }) => {
    const unit = ours.find((rival) => rival.count === count)?.ms ?? NaN;
    const cells = [ms.toFixed(1), `${(ms / unit).toFixed(1)}x`, medianYear.toFixed(2)];
    return [`${name}, ${count.toLocaleString('en')} draws`, ...cells];
  });
  const head = ['2024, stock and demand anew', 'ms', 'ratio', 'median year'];
  console.log(`\nThe same work in other ways\n${formatTable([head, ...rows])}`);
}
