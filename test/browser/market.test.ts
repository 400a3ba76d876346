import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, visit, type Site } from './open-site.ts';
import { soon } from './workbench-page.ts';

const painted = '[data-chart=market-paths][data-painted=true]';

function heading({ page }: Site): Promise<string> {
  return page.locator('h1').innerText();
}

function finding({ page }: Site, panel: string): Promise<string> {
  return page.locator(`[data-panel=${panel}] .finding`).innerText();
}

test('opens with how far apart the publishers are, what came true and what each chart rests on', async () => {
  const site = await openSite();
  await visit(site, '#/market', painted);
  expect(await heading(site)).toMatch(
    /^Forecasts put the market in 2030 \(world\) at US\$4\.33B to US\$17\.5B: 4\.03× apart, from 12 figures of 9 publishers and 1 unnamed source\.$/,
  );
  for (const panel of ['market-paths', 'football-field', 'forecast-errors', 'market-fan']) {
    await site.page.locator(`[data-panel=${panel}] [data-painted=true]`).waitFor();
    await site.page.locator(`[data-panel=${panel}] .source-line`).first().waitFor();
  }
  expect(await finding(site, 'forecast-errors')).toContain('61% above the RMB 6.262B of IDC');
  await site.engineReady();
  expect(await heading(site)).toContain('US$4.33B to US$17.5B');
  site.expectQuiet();
});

test('a place without a figure for the year is told the nearest one', async () => {
  const site = await openSite();
  await visit(site, '#/market?geo=CN', painted);
  expect(await heading(site)).toMatch(
    /^No forecast that counts reaches 2030 \(China\); for 2028: US\$2\.48B by iResearch/,
  );
  site.expectQuiet();
});

test('the basis is one for every panel, stays in the link, and Back undoes it', async () => {
  const site = await openSite();
  await visit(site, '#/market', painted);
  const { page } = site;
  await page.getByRole('radio', { name: 'yuan (RMB)' }).first().check();
  await soon(() => heading(site)).toContain('RMB');
  await soon(() => finding(site, 'football-field')).toContain('RMB');
  await page.getByRole('radio', { name: 'prices of 2025' }).check();
  await soon(() => page.locator('.headline').first().innerText()).toContain(
    'Prices of 2025 in CNY',
  );
  expect(page.url()).toMatch(/cur=CNY.*prices=real/);
  await page.reload();
  await page.locator(painted).waitFor();
  expect(await page.locator('.headline').first().innerText()).toContain('Prices of 2025 in CNY');
  await page.goBack();
  await soon(() => page.locator('.headline').first().innerText()).toContain(
    'Money of the day in CNY',
  );
  await page.getByRole('button', { name: 'Back to the default basis' }).click();
  await soon(() => heading(site)).toContain('US$4.33B');
  expect(page.url()).not.toContain('cur=');
  site.expectQuiet();
});

test('unverified figures count once they are switched on, and the headline says on how many figures of whom it rests', async () => {
  const site = await openSite();
  await visit(site, '#/market?year=2035', painted);
  expect(await heading(site)).toMatch(/^One forecast counts for 2035 \(world\)/);
  const { page } = site;
  await page.getByText('What is counted').click();
  await page.getByRole('checkbox', { name: 'figures not seen at their source' }).check();
  await soon(() => heading(site)).toContain('from 2 figures of 2 publishers');
});

test('what cannot be brought to the basis is listed with its reason', async () => {
  const site = await openSite();
  const segments = 'collection_and_labelling.annotation_tools.ai_training_datasets';
  await visit(site, `#/market?segment=${segments}`, painted);
  const list = site.page.locator('.left-out');
  await list.locator('summary').click();
  expect(await list.innerText()).toContain('It prints no amount.');
  expect(await list.getByRole('listitem').count()).toBeGreaterThan(3);
});

test('Enter on a bar opens its rows, and the link keeps them open', async () => {
  const site = await openSite();
  await visit(site, '#/market', painted);
  const { page } = site;
  await page.locator('[data-chart=football-field][data-painted=true]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await soon(() => page.url()).toContain('field.bar=');
  const open = page.locator('[data-panel=football-field] h3').last();
  const name = await open.innerText();
  await page.reload();
  await page.locator('[data-chart=football-field][data-painted=true]').waitFor();
  await soon(() => open.innerText()).toBe(name);
  site.expectQuiet();
});

test('a broken link opens the page at its defaults and says what it did not understand', async () => {
  const site = await openSite();
  await visit(site, '#/market?year=next&segment=gold&field.bar=nowhere.nobody', painted);
  const notice = site.page.locator('.notice');
  await notice.waitFor();
  const text = await notice.innerText();
  for (const part of ['year=next', 'segment=gold']) expect(text).toContain(part);
  expect(await heading(site)).toContain('in 2030');
  site.expectQuiet();
});

test.each([
  ['en', 'light'],
  ['zh-Hant', 'dark'],
  ['zh-Hans', 'light'],
])('axe finds nothing in %s, %s', async (lang, theme) => {
  const site = await openSite({ bypassCSP: true });
  await visit(
    site,
    `#/market?lang=${lang}&theme=${theme}&path.view=table&field.view=working&miss.view=table&events=bases`,
    painted,
  );
  await site.page.locator('[data-panel=market-fan] [data-painted=true]').waitFor();
  await site.page.locator('.event-list').first().waitFor();
  await site.engineReady();
  await site.page.locator('[data-panel=tornado] [data-painted=true]').waitFor();
  await soon(() => site.page.locator('[data-old=true]').count()).toBe(0);
  expect(await violations(site)).toEqual([]);
});

test('nothing is wider than a phone', async () => {
  const site = await openSite({ viewport: { width: 360, height: 740 } });
  await visit(site, '#/market', painted);
  await site.page.locator('[data-panel=market-fan] [data-painted=true]').waitFor();
  const width = await site.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});
