import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { openPage, type RecordedPage } from '../support/open-page.ts';

let browser: Browser;
const opened: RecordedPage[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((recorded) => recorded.close()));
});

afterAll(async () => {
  await browser.close();
});

interface SiteOptions extends BrowserContextOptions {
  /** Files that cannot be had, as URL patterns. */
  readonly block?: readonly string[];
  /** Files that come late: URL pattern to milliseconds. */
  readonly delay?: Readonly<Record<string, number>>;
  /** Noise that this test makes on purpose. */
  readonly expected?: readonly RegExp[];
}

/** A visit to the built site in a fresh profile. */
export interface Site {
  readonly page: Page;
  /** Resolves when the database answers. */
  readonly engineReady: () => Promise<void>;
  /** Lets the blocked files through again. */
  readonly unblock: () => Promise<void>;
  /** Throws every warning, error, failed request and request to another origin so far. */
  readonly expectQuiet: () => void;
}

/** Opens a blank page in a fresh profile, English and light unless said otherwise. */
export async function openSite({
  block = [],
  delay = {},
  expected = [],
  ...options
}: SiteOptions = {}): Promise<Site> {
  const recorded = await openPage(browser, {
    siteUrl: inject('siteUrl'),
    expected: [/Service Worker registration blocked by Playwright/, ...expected],
    locale: 'en-US',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    serviceWorkers: 'block',
    ...options,
  });
  opened.push(recorded);
  const { page, context, expectQuiet } = recorded;
  for (const pattern of block) await context.route(pattern, (route) => route.abort());
  for (const [pattern, ms] of Object.entries(delay)) {
    await context.route(pattern, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      await route.continue();
    });
  }
  return {
    page,
    engineReady: () => page.locator('[data-engine=ready]').waitFor({ timeout: 30_000 }),
    unblock: () => context.unrouteAll(),
    expectQuiet,
  };
}

/** Goes to a place of the site (`#/runway?…`) and waits until it is drawn: until the first chart is, or what `drawn` selects. */
export async function visit(
  { page }: Site,
  place: string,
  drawn = '[data-chart=training-sets][data-painted=true]',
): Promise<void> {
  await page.goto(inject('siteUrl') + place);
  await page.locator(drawn).waitFor();
}
