import type { Browser, Page } from 'playwright-core';
import { nextValue, positionOf, type Scale } from '../../src/app/controls/scale.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { serveBuiltSite } from '../support/built-site.ts';
import { launchBrowser } from '../support/chromium.ts';
import { dragSlider, watchDrag, type Drag, type DragRecord, type DragStep } from './drag-page.ts';
import { formatTable, summarize } from './summary.ts';

const moveCount = 180;
const turnAfter = 40;
const msOfMissedFrame = 20;

/** One slider for each way in which the model of 2024 has to work. */
export const sliders = [
  { name: 'stock size', parameterId: 'stockFactor', end: undefined },
  { name: 'usable share, upper end', parameterId: 'qualityShare', end: 'high' },
  { name: 'overtraining', parameterId: 'overtrainingFactor', end: undefined },
] as const;

type Slider = (typeof sliders)[number];

/** From the published value up and back again, one value of the slider a step, and never on the published value itself. */
export function stepsOf({ parameterId, end }: Slider): readonly DragStep[] {
  const spec = modelCatalog['epoch-2024'].parameters[parameterId];
  if (spec === undefined || spec.kind === 'choice') throw new Error(`no slider: ${parameterId}`);
  const scale: Scale = spec;
  let value = spec.kind === 'interval' ? spec.default[end ?? 'high'] : spec.default;
  const up = Array.from({ length: turnAfter }, () => {
    value = nextValue(scale, value, 1);
    return { position: positionOf(scale, value), value };
  });
  const round = [...up, ...up.slice(1, -1).toReversed()];
  return Array.from({ length: moveCount }, (_, move) => round[move % round.length] as DragStep);
}

/** Waits until the first chart, the analyses and the database have come to rest, and the slider can be seen. */
export async function settle(page: Page, parameterId: string): Promise<void> {
  for (const chart of ['runway-fan', 'run-out', 'tornado', 'heat-map']) {
    await page.waitForSelector(`[data-chart=${chart}][data-painted=true]`, { timeout: 60_000 });
  }
  await page.waitForSelector('[data-engine=ready]', { state: 'attached', timeout: 120_000 });
  const control = page.locator(`[data-parameter=${parameterId}]`);
  for (const group of await page.locator('.parameter-group > summary').all()) {
    if ((await control.count()) > 0) break;
    await group.click();
    await page.waitForTimeout(100);
    if ((await control.count()) === 0) await group.click();
  }
  await control.scrollIntoViewIfNeeded();
  await page.waitForSelector('[data-waiting=true]', { state: 'detached' });
  await page.waitForTimeout(2000);
}

/** Opens the page anew and drags one slider on it for three seconds. */
export async function recordDrag(
  browser: Browser,
  url: string,
  slider: Slider,
): Promise<DragRecord> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(watchDrag);
  const page = await context.newPage();
  await page.goto(`${url}#/runway`);
  await settle(page, slider.parameterId);
  const { parameterId, end } = slider;
  const drag: Drag = { parameterId, end, steps: stepsOf(slider) };
  const record = await page.evaluate(dragSlider, drag);
  await context.close();
  return record;
}

function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

/** What a drag felt like; latencies in milliseconds, from the move of the slider to the canvas drawn with that value or a newer one. */
export interface DragFigures {
  readonly median: number;
  readonly p95: number;
  readonly redrawsPerSecond: number;
  readonly missedFrames: number;
  readonly longTasks: number;
  readonly toWorker: number;
  readonly inWorker: number;
  readonly toCanvas: number;
}

/** Reduces a record to its figures; a move that was never drawn counts as infinitely late. */
export function dragFigures({ moves, jobs, draws, frames, longTasks }: DragRecord): DragFigures {
  const first = moves[0]?.at ?? Number.NaN;
  const last = moves.at(-1)?.at ?? Number.NaN;
  const drawnAfter = (at: number): number => draws.find((draw) => draw.at >= at)?.at ?? Infinity;
  const latencies = moves.map(
    ({ at }, move) => (draws.find((draw) => draw.move >= move)?.at ?? Infinity) - at,
  );
  const during = draws.filter(({ at }) => at >= first && at <= last);
  const answered = jobs.map((job) => ({ ...job, answeredAt: job.answeredAt ?? Infinity }));
  return {
    median: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    redrawsPerSecond: (1000 * during.length) / (last - first),
    missedFrames: frames.filter((at, i) => at - (frames[i - 1] ?? at) > msOfMissedFrame).length,
    longTasks: longTasks.length,
    toWorker: quantile(
      answered.map(({ move, sentAt }) => sentAt - (moves[move]?.at ?? Number.NaN)),
      0.5,
    ),
    inWorker: quantile(
      answered.map(({ sentAt, answeredAt }) => answeredAt - sentAt),
      0.5,
    ),
    toCanvas: quantile(
      answered.map(({ answeredAt }) => drawnAfter(answeredAt) - answeredAt),
      0.5,
    ),
  };
}

const columns: readonly (readonly [keyof DragFigures, string])[] = [
  ['median', 'median'],
  ['p95', 'p95'],
  ['redrawsPerSecond', 'redraws/s'],
  ['missedFrames', 'missed frames'],
  ['longTasks', 'long tasks'],
  ['toWorker', 'to worker'],
  ['inWorker', 'in worker'],
  ['toCanvas', 'to canvas'],
];

function toRow(name: string, runs: readonly DragFigures[]): readonly string[] {
  const cells = columns.map(([key]) => {
    const { median, min, max } = summarize(runs.map((run) => run[key]));
    return `${median.toFixed(1)} (${min.toFixed(1)} to ${max.toFixed(1)})`;
  });
  return [name, ...cells];
}

/** Drags sliders of the 2024 model on a page, sixty moves a second, and prints how soon and how evenly the fan chart follows. */
export async function benchDragAt(browser: Browser, url: string, runs: number): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const slider of sliders) {
    const figures: DragFigures[] = [];
    for (let run = 0; run < runs; run += 1) {
      figures.push(dragFigures(await recordDrag(browser, url, slider)));
    }
    rows.push(toRow(slider.name, figures));
  }
  const head = ['', ...columns.map(([, title]) => title)];
  console.log(
    `\nDrag of ${moveCount} moves, one a frame; slider to drawn canvas, ms; medians (range) of ${runs} runs`,
  );
  console.log(formatTable([head, ...rows]));
}

/** Builds and serves the site and drags sliders on it. */
export async function benchDrag(runs = 5): Promise<void> {
  const site = await serveBuiltSite();
  const browser = await launchBrowser();
  await benchDragAt(browser, site.url, runs);
  await browser.close();
  await site.close();
}
