import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, visit, type Site } from './open-site.ts';
import { soon } from './workbench-page.ts';

const painted = '[data-chart=growth-audit][data-painted=true]';

function field({ page }: Site, name: string) {
  return page.locator(`[data-field=${name}]`).getByRole('textbox');
}

function calculator({ page }: Site): Promise<string> {
  return page.locator('[data-panel=growth-calculator]').innerText();
}

test('opens with the claim of the article, read, checked and found wanting', async () => {
  const site = await openSite();
  await visit(site, '#/growth', painted);
  const { page } = site;
  expect(await page.locator('h1').innerText()).toMatch(
    /^Of 65 forecasts, \d+ can be checked .* The article’s 14.6% is 7 percentage points below/,
  );
  expect(await field(site, 'end').inputValue()).toBe('10B');
  expect(await calculator(site)).toContain('imply 21.6%');
  expect(await calculator(site)).toContain(
    'From RMB 3.09B to RMB 10B in 6 years takes 21.6% a year.',
  );
  site.expectQuiet();
});

test('a sentence fills the fields, a field corrects it, the link keeps both and Back undoes them', async () => {
  const site = await openSite();
  await visit(site, '#/growth', painted);
  const { page } = site;
  const sentence = page.locator('textarea');
  await sentence.fill(
    '數據標註市場由 2023 年的 45 億元增至 2028 年的 170 億元，年複合成長率 30.4%',
  );
  await sentence.blur();
  await soon(() => field(site, 'start').inputValue()).toBe('4.5B');
  expect(await field(site, 'toYear').inputValue()).toBe('2028');
  await field(site, 'end').fill('17.5B');
  await field(site, 'end').press('Enter');
  await soon(() => calculator(site)).toContain('17.5B');
  expect(page.url()).toContain('end=');
  await page.reload();
  await page.locator(painted).waitFor();
  expect(await field(site, 'end').inputValue()).toBe('17.5B');
  await page.goBack();
  await soon(() => field(site, 'end').inputValue()).toBe('17B');
  site.expectQuiet();
});

test('what cannot be computed is told at its field, never as a number', async () => {
  const site = await openSite();
  await visit(site, '#/growth?start=0&end=5e9&from=2020&to=2020', painted);
  expect(await calculator(site)).not.toMatch(/NaN|Infinity|undefined|∞/);
  await site.page.locator('textarea').fill('<img src=x onerror=alert(1)> to 3bn in 2030');
  expect(await site.page.locator('main img').count()).toBe(0);
  site.expectQuiet();
});

test('the pages lead to each other and keep language and theme, and nothing else', async () => {
  const site = await openSite();
  await visit(site, '#/runway?lang=zh-Hant&theme=dark&24.over=5');
  const { page } = site;
  await page.getByRole('link', { name: '成長率查核' }).click();
  await page.locator(painted).waitFor();
  expect(page.url()).toMatch(/#\/growth\?v=1&lang=zh-Hant&theme=dark$/);
  expect(await page.locator('main > .notice').count()).toBe(0);
  await page.goBack();
  await page.locator('[data-chart=runway-fan][data-painted=true]').waitFor();
  expect(page.url()).toContain('24.over=5');
  site.expectQuiet();
});

test.each([
  ['en', 'light'],
  ['zh-Hans', 'dark'],
])('axe finds nothing in %s, %s, and nothing runs over on a phone', async (lang, theme) => {
  const site = await openSite({ bypassCSP: true });
  await site.page.setViewportSize({ width: 390, height: 844 });
  await visit(site, `#/growth?lang=${lang}&theme=${theme}&audit=table`, painted);
  expect(await violations(site)).toEqual([]);
  const over = await site.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});
