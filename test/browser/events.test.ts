import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, visit } from './open-site.ts';
import { savedText } from './save-panel.ts';
import { soon } from './workbench-page.ts';

const drawn = '[data-chart=training-sets][data-painted=true]';

function panel(page: Page): Locator {
  return page.locator('[data-panel=training-sets]');
}

function listed(page: Page, chart = 'training-sets'): Promise<string[]> {
  return page.locator(`[data-panel=${chart}] .event-list li`).allTextContents();
}

function stageHeight(page: Page): Promise<number> {
  return page.locator(drawn).evaluate((stage) => stage.clientHeight);
}

async function choose(page: Page, ...groups: readonly string[]): Promise<void> {
  const button = panel(page).getByRole('button', { name: /^Events/ });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  for (const group of groups) await panel(page).getByLabel(group).click();
}

test('events cost nothing until they are chosen, stand on every axis of time, and the link keeps them', async () => {
  const site = await openSite();
  const { page } = site;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(site, '#/runway', drawn);
  const height = await stageHeight(page);
  expect(asked.filter((url) => /\/events\b/.test(url))).toEqual([]);
  expect(await listed(page)).toEqual([]);

  await choose(page, 'Adobe Firefly: assets generated');
  await soon(async () => (await listed(page)).length).toBe(9);
  await soon(() => stageHeight(page)).toBeGreaterThan(height);
  const items = await listed(page);
  expect(items.filter((item) => item.includes('not verified'))).toHaveLength(3);
  expect(await panel(page).locator('.event-list s').allInnerTexts()).toEqual([
    'Adobe Firefly: 12B assets so far',
  ]);
  expect(await listed(page, 'runway-fan')).toEqual(items);
  expect(await listed(page, 'exhaustion-dates')).toEqual(items);
  expect(page.url()).toContain('events=firefly');

  await page.reload();
  await page.locator(drawn).waitFor();
  await soon(() => listed(page)).toEqual(items);
  await choose(page, 'Growth that plans aim at');
  await soon(async () => (await listed(page)).length).toBe(11);
  await page.goBack();
  await soon(() => listed(page)).toEqual(items);
  site.expectQuiet();
});

test('keys and the pointer read out an event in its lane', async () => {
  const site = await openSite();
  const { page } = site;
  await visit(site, '#/runway?events=firefly', drawn);
  await soon(async () => (await listed(page)).length).toBe(9);
  const stage = page.locator(drawn);
  await stage.focus();
  await page.keyboard.press('Home');
  for (let track = 0; track < 8; track += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const readOut = stage.locator('.read-out');
  await soon(() => readOut.innerText()).toMatch(/^Event 9, May 2026\. .*\(.*wrong\)/);
  const ring = await stage.locator('.cursor-ring').boundingBox();
  const box = await stage.boundingBox();
  expect((ring?.y ?? 0) - (box?.y ?? 0)).toBeGreaterThan((box?.height ?? 0) - 48);

  await page.keyboard.press('Escape');
  await soon(() => readOut.count()).toBe(0);
  await page.mouse.move((ring?.x ?? 0) + 10, (ring?.y ?? 0) + 12);
  await soon(() => readOut.innerText()).toContain('Event 9');
  site.expectQuiet();
});

test('a downloaded picture carries the events and their key', async () => {
  const site = await openSite();
  const { page } = site;
  await visit(site, '#/runway?events=targets', drawn);
  await soon(async () => (await listed(page)).length).toBe(2);
  const svg = await savedText(page, 'training-sets', 'Save SVG');
  expect(svg).toContain('Plans');
  expect(svg.replace(/<[^>]+>/g, ' ')).toMatch(/1: 2024–2027,\s+China data annotation/);
  site.expectQuiet();
});

test('a list of many is one click away', async () => {
  const site = await openSite();
  const { page } = site;
  await visit(site, '#/runway?events=firefly.share-price.bases.targets', drawn);
  const list = panel(page).locator('.event-list');
  await soon(() => list.getAttribute('open')).toBeNull();
  await list.locator('summary').click();
  await soon(() => list.locator('li').last().isVisible()).toBe(true);
  expect(await list.locator('li').count()).toBe(26);
  site.expectQuiet();
});

test.each([
  ['en', 'light'],
  ['zh-Hant', 'dark'],
])('axe finds nothing in %s, %s, and nothing runs over on a phone', async (lang, theme) => {
  const site = await openSite({ bypassCSP: true });
  const { page } = site;
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(site, `#/runway?lang=${lang}&theme=${theme}&events=firefly`, drawn);
  await soon(async () => (await listed(page)).length).toBe(9);
  await panel(page)
    .locator('.panel-tools button', { hasText: /^(?:Events|事件)/ })
    .click();
  expect(await violations(site)).toEqual([]);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});
