import type { Browser, BrowserContext } from 'playwright-core';
import { serveBuiltSite } from '../support/built-site.ts';
import { launchBrowser } from '../support/chromium.ts';
import { formatGoal, type Goal } from './goal.ts';
import { formatSummary, formatTable, summarize } from './summary.ts';

interface Network {
  readonly name: string;
  /** What the browser's network emulation takes; none means unthrottled. */
  readonly limits?: { readonly bitsPerSecond: number; readonly latencyMs: number };
  /** For the first chart of a cold visit, in milliseconds. */
  readonly goal?: Goal;
}

/** Milliseconds since the navigation began. */
interface Visit {
  readonly firstPaint: number;
  readonly firstChart: number;
  readonly engineReady: number;
}

const coldChartGoal: Goal = { kind: 'at-most', limit: 800 };

const networks: readonly Network[] = [
  { name: 'unthrottled' },
  {
    name: '9 Mbit/s, 60 ms',
    limits: { bitsPerSecond: 9e6, latencyMs: 60 },
    goal: coldChartGoal,
  },
];

/** Measures first paint, first chart and database of the built site, cold (new profile) and warm (second visit), and prints medians and ranges. */
export async function benchFirstLoad(runs = 5): Promise<void> {
  const site = await serveBuiltSite();
  const browser = await launchBrowser();
  const rows: (readonly string[])[] = [];
  for (const network of networks) {
    const visits: { cold: Visit; warm: Visit }[] = [];
    for (let run = 0; run < runs; run += 1)
      visits.push(await visitTwice(browser, site.url, network));
    const cold = visits.map((visit) => visit.cold);
    const warm = visits.map((visit) => visit.warm);
    rows.push(toRow(`${network.name}, cold`, cold, network.goal));
    rows.push(toRow(`${network.name}, warm`, warm));
  }
  await browser.close();
  await site.close();
  const goal = `goal: median ${coldChartGoal.limit}`;
  const columns = ['first paint', 'first chart', goal, 'database ready'];
  const head = ['first load, ms: median (min to max)', ...columns];
  console.log(`${runs} runs each, from a host that does not compress`);
  console.log(formatTable([head, ...rows]));
}

function toRow(name: string, visits: readonly Visit[], goal?: Goal): readonly string[] {
  const of = (key: keyof Visit) => summarize(visits.map((visit) => visit[key]));
  const [paint, chart, engine] = [of('firstPaint'), of('firstChart'), of('engineReady')];
  const verdict = goal === undefined ? '' : formatGoal(chart.median, goal, 0);
  return [name, formatSummary(paint), formatSummary(chart), verdict, formatSummary(engine)];
}

async function visitTwice(
  browser: Browser,
  url: string,
  network: Network,
): Promise<{ cold: Visit; warm: Visit }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(watchEngine);
  const cold = await measure(context, url, network);
  const warm = await measure(context, url, network);
  await context.close();
  return { cold, warm };
}

/** Runs in the page: marks the moment at which the page says that its database answers. */
function watchEngine(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-engine=ready]') === null) return;
    observer.disconnect();
    performance.mark('bench:engine-ready');
  });
  observer.observe(document, { attributes: true, childList: true, subtree: true });
}

async function measure(context: BrowserContext, url: string, { limits }: Network): Promise<Visit> {
  const page = await context.newPage();
  if (limits !== undefined) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: limits.latencyMs,
      downloadThroughput: limits.bitsPerSecond / 8,
      uploadThroughput: limits.bitsPerSecond / 8,
    });
  }
  await page.goto(`${url}#/runway`);
  await page.waitForFunction(
    () => performance.getEntriesByName('bench:engine-ready').length > 0,
    undefined,
    { timeout: 120_000 },
  );
  const visit = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return {
      firstPaint: at('first-contentful-paint'),
      firstChart: at('datawall:first-chart'),
      engineReady: at('bench:engine-ready'),
    };
  });
  await page.close();
  return visit;
}
