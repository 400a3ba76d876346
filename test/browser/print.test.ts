import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite, visit, type Site } from './open-site.ts';

const drawn = '[data-panel=football-field] [data-painted=true]';

/** The width between the margins of A4 across, in CSS pixels. */
const sheetWidth = Math.floor((277 / 25.4) * 96);

interface PdfPage {
  readonly width: number;
  readonly height: number;
}

/** The pages of a PDF by their boxes, in points. */
function pagesOf(pdf: Uint8Array): readonly PdfPage[] {
  const text = new TextDecoder('latin1').decode(pdf);
  const boxes = text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}

/** Waits until every panel has what it says on paper. */
async function openMarket(site: Site): Promise<Page> {
  await visit(site, '#/market', drawn);
  await site.page.waitForFunction(() => {
    const panels = [...document.querySelectorAll('main .panel')];
    const notes = panels.map((panel) => panel.querySelector('.print-note')?.textContent ?? '');
    return panels.length >= 5 && notes.every((note) => note.startsWith('Settings: '));
  });
  return site.page;
}

/** What sticks out of the sheet to the right, by class or tag. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => !element.closest('.visually-hidden'))
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.className || element.tagName),
  );
}

test('the market page prints across, without controls, every panel with its settings, day and link', async () => {
  const site = await openSite();
  const page = await openMarket(site);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pagesOf(pdf);
  expect(pages.length).toBeGreaterThanOrEqual(5);
  for (const { width, height } of pages) {
    expect(width).toBeCloseTo(841.9, 0);
    expect(height).toBeCloseTo(595, 0);
  }
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: sheetWidth, height: 700 });
  expect(await overflowing(page)).toEqual([]);
  const panels = page.locator('main .panel');
  for (const panel of await panels.all()) {
    expect(await panel.locator('.print-note').innerText()).toMatch(
      /^Settings: .+ · data version [0-9a-f]{12} · .+2\d{3} · http.+#\/market\?.*data=/,
    );
    expect(await panel.locator('.panel-tools').isVisible()).toBe(false);
  }
  expect(await page.locator('main button:visible:not(.sort-heading)').count()).toBe(0);
  site.expectQuiet();
});

test('the note tells what was set, also when the page is printed at once', async () => {
  const site = await openSite();
  const page = await openMarket(site);
  const note = page.locator('[data-panel=football-field] .print-note');
  expect(await note.textContent()).toContain('everything at its default');
  await page.evaluate(() => {
    location.hash = '#/market?v=1&geo=CN';
  });
  await page.waitForFunction(() => document.querySelector('main .print-note')?.textContent !== '');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await note.textContent()).toContain('geo=CN');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => note.textContent()).toMatch(/^Settings: (?!everything)/);
});

test('a table that is open is printed whole', async () => {
  const site = await openSite();
  const page = await openMarket(site);
  const panel = page.locator('[data-panel=football-field]');
  await panel.getByRole('button', { name: 'Table' }).click();
  const rows = panel.locator('tbody tr');
  await rows.first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: sheetWidth, height: 700 });
  expect(await overflowing(page)).toEqual([]);
  const { scrolled, shown } = await panel.locator('.table-scroll').evaluate((box) => ({
    scrolled: box.scrollHeight,
    shown: box.clientHeight,
  }));
  expect(shown).toBe(scrolled);
  expect(await rows.count()).toBeGreaterThan(10);
});

test('on paper a dark page is light, and dark again afterwards', async () => {
  const site = await openSite({ colorScheme: 'dark' });
  const page = await openMarket(site);
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  expect(await theme()).toBe('dark');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await theme()).toBe('light');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(theme).toBe('dark');
});

test('the print button gives every chart a picture in vectors for as long as it prints', async () => {
  const site = await openSite();
  const { page } = site;
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.toggleAttribute('data-asked', true);
  });
  await openMarket(site);
  await page.getByRole('button', { name: 'Print or PDF' }).click();
  await page.locator('html[data-asked]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const charts = await page.locator('main .chart-stage').count();
  const pictures = page.locator('main .print-picture');
  expect(await pictures.count()).toBe(charts);
  expect(await page.locator('main .chart-host:visible').count()).toBe(0);
  const widths = await pictures.evaluateAll((all) =>
    all.map((image) => (image as HTMLImageElement).naturalWidth),
  );
  expect(Math.min(...widths)).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => pictures.count()).toBe(0);
  site.expectQuiet();
});
