import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { inputs2022 } from '../models/tables.ts';
import { launchBrowser } from '../support/chromium.ts';
import { projectRoot } from '../support/project-root.ts';
import { serveFolder } from '../support/static-server.ts';
import type { WorkerTimings } from './model-page/main.ts';
import { formatGoal, type Goal } from './goal.ts';
import { goalRows, timeModels, type Timing } from './model-timings.ts';
import { formatTable } from './summary.ts';

async function buildModelPage(outDir: string): Promise<void> {
  await build({
    root: join(projectRoot, 'test', 'bench', 'model-page'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
}

/** Both models in a worker of Chromium, built as the site is. */
async function timeInWorker(): Promise<WorkerTimings> {
  const folder = await mkdtemp(join(tmpdir(), 'datawall-model-page-'));
  await buildModelPage(folder);
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => 'timeModelsInWorker' in globalThis);
  const timings = await page.evaluate((inputs) => timeModelsInWorker(inputs), inputs2022);
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
  return timings;
}

const goal: Goal = { kind: 'at-most', limit: 8 };

/** The goal is for the model of 2024 at 100,000 draws; the others are reported beside it. */
function verdict({ name, median }: Timing): string {
  return name.startsWith(goalRows) ? formatGoal(median, goal) : '';
}

/** Time of one model run after the first ones, in a worker of Chromium and in Node: run-out from all draws, bands of every year from a prefix of 16,384. */
export async function benchExhaustionSpeed(): Promise<void> {
  const inWorker = await timeInWorker();
  const inNode = timeModels(inputs2022);
  const rows = inWorker.map((timing, place) => {
    const node = inNode[place];
    const { name, best, median, p95 } = timing;
    const cells = (numbers: readonly number[]) => numbers.map((number) => number.toFixed(1));
    const beside = cells([node?.median ?? NaN, node?.p95 ?? NaN]);
    return [name, ...cells([best, median, p95]), verdict(timing), ...beside];
  });
  const worker = ['worker: best', 'median', 'p95', `goal: median ${goal.limit}`];
  const head = ['one run, milliseconds', ...worker, 'Node: median', 'p95'];
  console.log(`\nBoth models, every step another value\n${formatTable([head, ...rows])}`);
}
