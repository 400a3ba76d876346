import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../support/project-root.ts';
import type { Rival } from './rival.ts';
import { summarize } from './summary.ts';

const file = join(projectRoot, 'test', 'bench', 'exhaustion-model.squiggle');
const warmUps = 1;
const repeats = 3;

/** The model in Squiggle, its samples drawn anew in every run; throws when the package is missing or the model fails. */
export async function timeSquiggle(count: number): Promise<Rival> {
  const { run } = await import('@quri/squiggle-lang');
  const model = await readFile(file, 'utf8');
  const samples: number[] = [];
  let medianYear = NaN;
  for (let step = 0; step < warmUps + repeats; step++) {
    const environment = { sampleCount: count, xyPointLength: 1000, seed: `${step}` };
    const start = performance.now();
    const end = (await run(model, { environment })).getEndResult();
    if (step >= warmUps) samples.push(performance.now() - start);
    if (!end.ok) throw new Error(end.value.toString());
    medianYear = Number(end.value.asJS());
  }
  const ms = summarize(samples).median;
  return { name: 'Squiggle, samples drawn in each run', count, ms, medianYear, drawsItsOwn: true };
}
