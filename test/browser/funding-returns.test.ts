import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, visit, type Site } from './open-site.ts';
import { soon } from './workbench-page.ts';

const painted = '[data-chart=return-curve][data-painted=true]';
const panel = '[data-panel=funding-return]';

function field({ page }: Site, name: string) {
  return page.locator(panel).getByRole('textbox', { name, exact: true });
}

function saying({ page }: Site): Promise<string> {
  return page.locator(panel).innerText();
}

async function enter(site: Site, name: string, text: string): Promise<void> {
  await field(site, name).fill(text);
  await field(site, name).press('Enter');
}

test('opens with Neon out of the data, each figure with its source', async () => {
  const site = await openSite({ bypassCSP: true });
  await visit(site, '#/funding', painted);
  await soon(() => saying(site)).toMatch(/US\$130\.6M paid in, US\$1B paid out: 7\.66 times/);
  expect(await saying(site)).toContain('overstated');
  expect(await site.page.locator(`${panel} li[data-flow]`).count()).toBe(5);
  expect(await site.page.locator(`${panel} li[data-flow] a`).count()).toBe(5);
  const found = await violations(site);
  expect(found.filter((one) => /flow|return|paste/.test(one))).toEqual([]);
  site.expectQuiet();
});

test('a flow is typed, what cannot be read stays in its field, a reload keeps the rest and Back undoes it', async () => {
  const site = await openSite();
  await visit(site, '#/funding?v=1&flows=empty', painted);
  const { page } = site;
  const add = page.locator(panel).getByRole('button', { name: 'Add a flow' });
  expect(await saying(site)).toContain('There is no cash flow yet');
  await add.click();
  await enter(site, 'Date of flow 1', '1 Jan 2021');
  await enter(site, 'Amount of flow 1, USD', '1000');
  await soon(() => saying(site)).toContain('nothing has come back yet');
  await add.click();
  await enter(site, 'Date of flow 2', '2024-02-30');
  await soon(() => saying(site)).toContain('“2024-02-30” is no day of the calendar');
  expect(await field(site, 'Date of flow 2').inputValue()).toBe('2024-02-30');
  await enter(site, 'Amount of flow 2, USD', '1728');
  await page
    .locator(panel)
    .getByRole('combobox', { name: 'Flow 2: paid in or paid out' })
    .selectOption('out');
  expect(await field(site, 'Date of flow 2').inputValue()).toBe('2024-02-30');
  await enter(site, 'Date of flow 2', '2024-01-01');
  await soon(() => saying(site)).toContain('20% a year: the internal rate of return');
  expect(page.url()).toContain('flows=2021-01-01_in_1k*2024-01-01_out_1.728k');
  await page.reload();
  await page.locator(painted).waitFor();
  await soon(() => saying(site)).toContain('20% a year');
  await page.goBack();
  await soon(() => saying(site)).toContain('nothing has come back yet');
  site.expectQuiet();
});

test('a pasted column with several rates is told with all of them, and drawn', async () => {
  const site = await openSite();
  await visit(site, '#/funding?v=1&flows=empty', painted);
  const { page } = site;
  await page.locator(`${panel} summary`).click();
  await page
    .locator(`${panel} textarea`)
    .fill('Date\tAmount\n2021-01-01\t-1,000\n2022-01-01\t2,300\n2023-01-01\t-1,320\nsoon\t5');
  expect(await saying(site)).toContain('3 lines read.');
  expect(await saying(site)).toContain('Line 5 does not begin with a date');
  await page.locator(panel).getByRole('button', { name: 'Add to the list' }).click();
  await soon(() => saying(site)).toContain('2 yearly rates fit: 10% and 20%.');
  expect(await page.locator(`${panel} textarea`).inputValue()).toBe('Date\tAmount\nsoon\t5');
  expect(await saying(site)).toContain(
    '3 flows were added to the list; 1 line stays in the box.\n\nLine 5 does not',
  );
  const chart = page.locator('[data-panel=return-curve]');
  await soon(() => chart.innerText()).toContain(
    'The value is zero at 2 rates a year: 10% and 20%.',
  );
  await page.locator('[data-chart=return-curve]').focus();
  await page.keyboard.press('Home');
  expect(await chart.locator('[data-cursor]').innerText()).toContain(
    'at 10% a year the value is zero',
  );
  await page.goBack();
  await soon(() => saying(site)).toContain('There is no cash flow yet');
  site.expectQuiet();
});

test('lines are sorted and removed, and the focus stays in the list', async () => {
  const site = await openSite();
  const flows = '2024-01-01_out_300*2021-01-01_in_100*2022-01-01_in_50';
  await visit(site, `#/funding?v=1&flows=${flows}`, painted);
  const { page } = site;
  await page.locator(panel).getByRole('button', { name: 'Sort by date' }).click();
  await soon(() => field(site, 'Date of flow 1').inputValue()).toBe('2021-01-01');
  await page.locator(panel).getByRole('button', { name: 'Remove flow 1' }).click();
  await soon(() => field(site, 'Date of flow 1').inputValue()).toBe('2022-01-01');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Remove flow 1',
  );
  await page.locator(panel).getByRole('button', { name: 'Empty the list' }).click();
  await soon(() => saying(site)).toContain('There is no cash flow yet');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a flow');
  site.expectQuiet();
});

test('what a link says that is no flow is told', async () => {
  const site = await openSite();
  await visit(site, '#/funding?v=1&flows=2021-01-01_in_1k*2021-02-30_in_5', painted);
  await soon(() => site.page.locator('body').innerText()).toContain('2021-02-30_in_5');
  site.expectQuiet();
});
