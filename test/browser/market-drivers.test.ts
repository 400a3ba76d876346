import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, visit, type Site } from './open-site.ts';
import { soon } from './workbench-page.ts';

const drawn = '[data-chart=market-fan][data-painted=true]';

async function openDrivers(
  query = '',
  options: Parameters<typeof openSite>[0] = {},
): Promise<Site> {
  const site = await openSite(options);
  await visit(site, `#/market${query}`, drawn);
  return site;
}

function section({ page }: Site) {
  return page.locator('.drivers');
}

function answer(site: Site): Promise<string> {
  return section(site).locator('.headline h2').innerText();
}

function control({ page }: Site, id: string) {
  return page.locator(`[data-parameter=${id}]`);
}

test('opens with a scenario at its defaults, its start and what moves it most', async () => {
  const site = await openDrivers();
  expect(await answer(site)).toMatch(
    /^With these assumptions the market for .+ \(world\) is US\$[\d.]+B in 2030 \(90%: .+\), ×[\d.]+ of 2025\.$/,
  );
  expect(await section(site).innerText()).toContain('A scenario, not a forecast.');
  expect(await section(site).innerText()).toContain('The tie to the runway is off');
  expect(await section(site).locator('.change-chips').innerText()).toContain('at their defaults');
  const tornado = site.page.locator('[data-panel=tornado]');
  await soon(() => tornado.innerText()).toContain(
    'The assumption that moves the size in 2030 most',
  );
  site.expectQuiet();
});

test('an assumption changes the answer, stands in the link, and goes back by chip, Undo and reload', async () => {
  const site = await openDrivers();
  const { page } = site;
  const before = await answer(site);
  const high = control(site, 'labelGrowthPerYear').getByRole('textbox').last();
  await high.fill('60');
  await high.press('Enter');
  await soon(() => answer(site)).not.toBe(before);
  const changed = await answer(site);
  expect(page.url()).toContain('md.lg=0.185..0.6');
  expect(await section(site).locator('.comparison').innerText()).toContain('at its default');
  await page.reload();
  await page.locator(drawn).waitFor();
  expect(await answer(site)).toBe(changed);
  await section(site).locator('button.chip').click();
  await soon(() => answer(site)).toBe(before);
  expect(page.url()).not.toContain('md.lg');
  await section(site).getByRole('button', { name: 'Undo' }).click();
  await soon(() => answer(site)).toBe(changed);
  site.expectQuiet();
});

test('a locked assumption stays while all others are reset', async () => {
  const site = await openDrivers('?md.sc=0.5&md.xp=5..20&md.lock=scarcityElasticity');
  await section(site).getByRole('button', { name: 'Reset all but 1 locked' }).click();
  await soon(() => site.page.url()).not.toContain('md.xp');
  expect(site.page.url()).toContain('md.sc=0.5');
  expect(await section(site).innerText()).toContain('Tied to the published scenario of 2024');
  site.expectQuiet();
});

test('the start in yuan is shown in dollars with its rate, and in yuan as published', async () => {
  const site = await openDrivers('?md.base=idc-2025-china-base-data');
  expect(await section(site).innerText()).toContain(
    'RMB 6.262B is US$871M here: 7.19 CNY to the US dollar (mean of 2025).',
  );
  await section(site).getByRole('radio', { name: 'yuan (RMB)' }).check();
  await soon(() => answer(site)).toContain('RMB');
  expect(await section(site).innerText()).not.toContain('CNY to the US dollar');
  site.expectQuiet();
});

test('the table twin and the working are there, and nothing is inaccessible', async () => {
  const site = await openDrivers('?md.fanv=table&md.sens=working', { bypassCSP: true });
  const fan = site.page.locator('[data-panel=market-fan]');
  expect(await fan.getByRole('table').innerText()).toContain('Grand View Research');
  const card = site.page.locator('[data-panel=tornado] .model-card');
  await soon(() => card.locator('tbody tr').count()).toBe(10);
  expect(await violations(site)).toEqual([]);
  site.expectQuiet();
});
