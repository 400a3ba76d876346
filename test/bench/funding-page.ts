import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker as PageWorker } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { dataFiles } from '../../src/build/data-files.ts';
import { engineFiles } from '../../src/build/engine-files.ts';
import { launchBrowser } from '../support/chromium.ts';
import { projectRoot } from '../support/project-root.ts';
import { serveFolder } from '../support/static-server.ts';
import { bareQuery, watchEngine } from './funding-page/engine-watch.ts';
import type { Statement, TimedAnswer } from './funding-page/main.ts';

/** A page of Chromium with the site's data layer, and the worker in which its engine runs. */
export interface FundingPage {
  readonly page: Page;
  /** Runs a statement through the data layer: from the call to the decoded table. */
  readonly ask: (statement: Statement) => Promise<TimedAnswer>;
  /** Runs the SQL inside the worker, with the variables as the last statement left them: milliseconds of the engine up to the Arrow bytes, nothing sent or decoded. */
  readonly bareMs: (sql: string) => Promise<number>;
  readonly worker: PageWorker;
  readonly close: () => Promise<void>;
}

/** The site's own index.html, and so its policy, with another script. */
const otherScript: Plugin = {
  name: 'datawall:funding-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/src/main.tsx', '/test/bench/funding-page/main.ts'),
  },
};

async function buildPage(outDir: string): Promise<void> {
  await build({
    root: projectRoot,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [dataFiles(), engineFiles(), otherScript],
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
}

/** Builds and opens the page, and starts its engine with the bundled tables; what happens in the worker is timed from then on. */
export async function openFundingPage(): Promise<FundingPage> {
  const folder = await mkdtemp(join(tmpdir(), 'datawall-funding-page-'));
  await buildPage(folder);
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => 'fundingPage' in globalThis);
  const ask = (statement: Statement) =>
    page.evaluate((given) => fundingPage.timeStatement(given), statement);
  await ask({ sql: 'SELECT 1', parameters: {} });
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('no worker');
  await worker.evaluate(watchEngine);
  await ask({ sql: 'SELECT 1', parameters: {} });
  return {
    page,
    ask,
    bareMs: (sql) => worker.evaluate(bareQuery, sql),
    worker,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
