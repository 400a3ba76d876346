import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, visit, type Site } from './open-site.ts';

const charts = ['run-out', 'market-spread', 'growth-verdicts', 'raised-by-year'];

async function openOverview(site: Site, search = ''): Promise<void> {
  await visit(site, `#/${search}`, '[data-chart=run-out][data-painted=true]');
  for (const id of charts)
    await site.page.locator(`[data-chart=${id}][data-painted=true]`).waitFor();
}

test('the overview shows four answers and asks for no file of the database', async () => {
  const site = await openSite();
  const asked: string[] = [];
  site.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openOverview(site);
  await site.page.waitForTimeout(3000);
  expect(asked.filter((path) => /\/engine\/|duckdb|\.wasm|\/data\//.test(path))).toEqual([]);
  expect(await site.page.locator('[data-engine=idle]').count()).toBe(1);
  expect(await site.page.getByRole('heading', { level: 2 }).count()).toBe(4);
  for (const heading of await site.page.getByRole('heading', { level: 2 }).allTextContents()) {
    expect(heading).toMatch(/\d/);
  }
  site.expectQuiet();
});

test('all four fit on one screen, and on a phone nothing is wider than the screen', async () => {
  const site = await openSite();
  await openOverview(site);
  const bottoms = await site.page
    .locator('.overview-block')
    .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().bottom));
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(900);
  await site.page.setViewportSize({ width: 390, height: 844 });
  await site.page.waitForTimeout(300);
  expect(await site.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('each headline is that of the page behind its door, which opens by keyboard and keeps the language', async () => {
  const site = await openSite();
  const { page } = site;
  for (const [block, path] of [
    ['run-out', '/runway'],
    ['market-spread', '/market'],
    ['growth-verdicts', '/growth'],
    ['raised-by-year', '/funding'],
  ] as const) {
    await openOverview(site, '?lang=zh-Hant');
    const own = page.locator(`[data-overview=${block}]`);
    const headline = await own.getByRole('heading').textContent();
    await own.locator('.door').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`#${path}\\?`));
    expect(page.url()).toContain('lang=zh-Hant');
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent(), { timeout: 20_000 })
      .toContain(headline);
  }
});

test('an old link to / with settings of the runway still opens the runway with them', async () => {
  const site = await openSite();
  await visit(site, '#/?unit=words');
  expect(site.page.url()).toContain('#/runway?unit=words');
  expect(await site.page.getByLabel('Words', { exact: true }).isChecked()).toBe(true);
});

test('coming back from another page the overview shows the rows of the database', async () => {
  const site = await openSite();
  await openOverview(site);
  const { page } = site;
  const shipped = await page.getByRole('heading', { level: 2 }).allTextContents();
  await page.getByRole('link', { name: 'Market', exact: true }).click();
  await site.engineReady();
  await page.getByRole('link', { name: 'Datawall' }).click();
  await page.locator('[data-chart=raised-by-year][data-painted=true]').waitFor();
  expect(await page.locator('nav a[aria-current=page]').textContent()).toBe('Overview');
  await page.waitForTimeout(1000);
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(shipped);
  site.expectQuiet();
});

test.each(['light', 'dark'])('axe finds nothing in the %s theme', async (theme) => {
  const site = await openSite({ bypassCSP: true });
  await openOverview(site, `?theme=${theme}`);
  expect(await violations(site)).toEqual([]);
});

test('every chart is read by the arrow keys', async () => {
  const site = await openSite();
  await openOverview(site);
  for (const id of charts) {
    const stage = site.page.locator(`[data-chart=${id}]`);
    await stage.focus();
    await site.page.keyboard.press('ArrowRight');
    await site.page.locator(`[data-overview=${id}] [data-cursor]`).waitFor({ state: 'attached' });
    await site.page.keyboard.press('Escape');
  }
});
