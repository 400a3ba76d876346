import type { Browser, CDPSession, Page } from 'playwright-core';
import { nextValue, positionOf, type Scale } from '../../src/app/controls/scale.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { serveBuiltSite } from '../support/built-site.ts';
import { launchBrowser } from '../support/chromium.ts';
import { dragFigures, dragTitles, type DragFigures } from './drag-figures.ts';
import { dragSlider, watchDrag, type Drag, type DragStep } from './drag-page.ts';
import { formatGoal } from './goal.ts';
import { formatTable, summarize } from './summary.ts';

const moveCount = 180;
const turnAfter = 40;

/** One slider for each way in which the model of 2024 has to work. */
const sliders = [
  { name: 'stock size', parameterId: 'stockFactor', end: undefined },
  { name: 'usable share, upper end', parameterId: 'qualityShare', end: 'high' },
  { name: 'overtraining', parameterId: 'overtrainingFactor', end: undefined },
] as const;

type Slider = (typeof sliders)[number];

/** From the published value up and back again, one value of the slider a step, and never on the published value itself. */
function stepsOf({ parameterId, end }: Slider): readonly DragStep[] {
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
async function settle(page: Page, parameterId: string): Promise<void> {
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

/** Processor time that the main thread of a page has used, in milliseconds. */
async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

/** Opens the page anew and drags one slider on it for three seconds. */
async function measureDrag(browser: Browser, url: string, slider: Slider): Promise<DragFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(watchDrag);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${url}#/runway`);
  await settle(page, slider.parameterId);
  const { parameterId, end } = slider;
  const drag: Drag = { parameterId, end, steps: stepsOf(slider) };
  const before = await threadMs(session);
  const record = await page.evaluate(dragSlider, drag);
  const used = (await threadMs(session)) - before;
  await context.close();
  return dragFigures(record, used);
}

function toCell(figures: readonly DragFigures[], name: keyof DragFigures): string {
  const { median, min, max } = summarize(figures.map((run) => run[name]));
  const [, goal] = dragTitles[name];
  const verdict = goal === undefined ? '' : `, ${formatGoal(median, goal)}`;
  return `${median.toFixed(1)} (${min.toFixed(1)} to ${max.toFixed(1)})${verdict}`;
}

/** Builds and serves the site, drags sliders of the 2024 model on it, and prints how soon and how evenly the fan chart follows. */
export async function benchDrag(runs = 5): Promise<void> {
  const site = await serveBuiltSite();
  const browser = await launchBrowser();
  const columns: (readonly DragFigures[])[] = [];
  for (const slider of sliders) {
    const figures: DragFigures[] = [];
    for (let run = 0; run < runs; run += 1) {
      figures.push(await measureDrag(browser, site.url, slider));
    }
    columns.push(figures);
  }
  await browser.close();
  await site.close();
  const names = Object.keys(dragTitles) as readonly (keyof DragFigures)[];
  const rows = names.map((name) => [
    dragTitles[name][0],
    ...columns.map((figures) => toCell(figures, name)),
  ]);
  const head = ['ms: median (min to max) of the runs', ...sliders.map(({ name }) => name)];
  console.log(`\nDrags of ${moveCount} moves, one a frame, ${runs} runs each`);
  console.log(formatTable([head, ...rows]));
}
