import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, visit } from './open-site.ts';
import { savedText } from './save-panel.ts';
import {
  atRest,
  control,
  fanDrawn,
  link,
  openWorkbench,
  soon,
  withoutAnalyses,
} from './workbench-page.ts';

const demandArrow = 'runway-fan.demand.demand-2020.demand.demand-2030';

const pathsDrawn = '[data-chart=market-paths][data-painted=true]';

function panel(page: Page, chart = 'runway-fan'): Locator {
  return page.locator(`[data-panel=${chart}]`);
}

function stage(page: Page): Locator {
  return page.locator('[data-chart=runway-fan]');
}

function toggle(page: Page, chart?: string): Locator {
  return panel(page, chart).getByRole('button', { name: 'Measure growth' });
}

function sentences(page: Page, chart?: string): Promise<string[]> {
  return panel(page, chart).locator('.arrow-list li > span').allInnerTexts();
}

function status(page: Page, chart?: string): Promise<string> {
  return panel(page, chart)
    .locator('p[role=status].measuring')
    .textContent()
    .then((text) => text ?? '');
}

/** Where the data cursor stands. */
async function cursor(page: Page): Promise<string | null> {
  return panel(page).locator('[data-cursor]').getAttribute('data-cursor');
}

/** Where a point stands on the screen: the cursor is taken there from `Home` by keys. */
async function pointAt(
  page: Page,
  track: string,
  id: string,
): Promise<readonly [x: number, y: number]> {
  await stage(page).focus();
  await page.keyboard.press('Home');
  if (track !== 'demand') await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 60 && (await cursor(page)) !== id; step += 1)
    await page.keyboard.press('ArrowRight');
  expect(await cursor(page)).toBe(id);
  const box = await panel(page).locator('.cursor-ring').boundingBox();
  if (box === null) throw new Error(`no place: ${id}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('by mouse: two clicks draw an arrow, which the link keeps, a reload shows and Back takes away', async () => {
  const site = await openWorkbench('#/runway?obs=off', withoutAnalyses);
  const { page } = site;
  await toggle(page).click();
  await stage(page).scrollIntoViewIfNeeded();
  expect(await toggle(page).getAttribute('aria-pressed')).toBe('true');
  expect(await status(page)).toMatch(/^Choose the first point/);
  const [x, y] = await pointAt(page, 'stock', 'stock-2030');
  const [nextX, nextY] = await pointAt(page, 'stock', 'stock-2045');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y);
  await page.mouse.up();
  expect(await status(page)).toMatch(/^Choose the first point/);
  await page.mouse.click(x, y);
  await soon(() => status(page)).toMatch(
    /^First point: stock, median \(2030\)\. Choose the second/,
  );
  await page.mouse.move(nextX, nextY);
  await page.locator('.aim-line line').waitFor({ state: 'attached' });
  await page.mouse.click(nextX, nextY);
  await soon(() => sentences(page)).toHaveLength(1);
  const [sentence = ''] = await sentences(page);
  expect(sentence).toMatch(
    /^From [\d,.]+T tokens in 2030 to [\d,.]+T tokens in 2045 \(stock, median\): [+−][\d.]+% a year over 15 years, ×[\d.]+, [+−][\d,.]+T tokens\.$/,
  );
  expect(await toggle(page).getAttribute('aria-pressed')).toBe('false');
  expect(link(page).get('arrow')).toBe('runway-fan.stock.stock-2030.stock.stock-2045');
  expect(page.url()).toContain('arrow=runway-fan.stock.stock-2030.stock.stock-2045');
  await page.reload();
  await page.locator(fanDrawn).waitFor();
  await soon(() => sentences(page)).toEqual([sentence]);
  const summary = await stage(page).getAttribute('aria-describedby');
  expect(await page.locator(`[id="${summary}"]`).textContent()).toContain(sentence);
  const svg = await savedText(page, 'runway-fan', 'Save SVG');
  expect(svg).toMatch(/% a year<\/text>/);
  expect(svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('(stock, median):');
  await page.goBack();
  await soon(() => sentences(page)).toEqual([]);
  site.expectQuiet();
});

test('by keyboard alone: chosen with Enter, left with Escape, removed with the button', async () => {
  const site = await openWorkbench('#/runway?obs=off', withoutAnalyses);
  const { page } = site;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await toggle(page).focus();
  await press('Enter');
  await soon(() => stage(page).evaluate((one) => one === document.activeElement)).toBe(true);
  await press('ArrowRight', 'Enter', 'Escape');
  await soon(() => status(page)).toBe('Nothing was measured.');
  expect(await toggle(page).getAttribute('aria-pressed')).toBe('false');
  expect(link(page).has('arrow')).toBe(false);

  await toggle(page).focus();
  await press(' ');
  await press('ArrowRight', 'ArrowRight', 'ArrowRight');
  const first = await cursor(page);
  await press('Enter');
  await press('ArrowDown', 'End', 'Enter');
  await soon(() => sentences(page)).toHaveLength(1);
  expect(link(page).get('arrow')).toBe(`runway-fan.demand.${first}.stock.stock-2050`);
  expect([await status(page)]).toEqual(await sentences(page));

  await panel(page)
    .getByRole('button', { name: /^Remove: From/ })
    .focus();
  await press('Enter');
  await soon(() => sentences(page)).toEqual([]);
  expect(link(page).has('arrow')).toBe(false);
  expect(await toggle(page).evaluate((one) => one === document.activeElement)).toBe(true);
  site.expectQuiet();
});

test('a slider measures it anew, and Back gives the first sentence again', async () => {
  const site = await openWorkbench(`#/runway?arrow=${demandArrow}`, withoutAnalyses);
  const { page } = site;
  await soon(() => sentences(page)).toHaveLength(1);
  const published = await atRest(page, () => sentences(page));
  const slider = control(page, 'overtrainingFactor').getByRole('slider');
  await slider.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await soon(() => sentences(page)).not.toEqual(published);
  const [moved = ''] = await atRest(page, () => sentences(page));
  expect(moved).toMatch(/^From .* in 2020 to .* in 2030 \(demand, median\): \+/);
  expect(link(page).get('arrow')).toBe(demandArrow);
  await page.goBack();
  await soon(() => sentences(page)).toEqual(published);
  site.expectQuiet();
});

test('what the chart does not show is listed as such, and what cannot be read is said', async () => {
  const site = await openWorkbench(
    '#/runway?fan=2026-2050&arrow=runway-fan.demand.demand-2020.demand.demand-2030',
    withoutAnalyses,
  );
  const { page } = site;
  await soon(() => sentences(page)).toEqual([
    'From demand-2020 to demand, median (2030): not both of these points are in the chart as it is set now.',
  ]);
  site.expectQuiet();
  const broken = await openWorkbench('#/runway?arrow=nowhere', withoutAnalyses);
  expect(await broken.page.locator('main .notice').first().innerText()).toContain('arrow');
});

test('an arrow of a chart that the page has not is reported, and the others are shown', async () => {
  const site = await openWorkbench(
    `#/runway?arrow=${demandArrow}*market-fan.market.a.market.b`,
    withoutAnalyses,
  );
  const { page } = site;
  await soon(() => sentences(page)).toHaveLength(1);
  expect(await page.locator('main .notice').first().innerText()).toContain('arrow=market-fan');
  await panel(page)
    .getByRole('button', { name: /^Remove: From/ })
    .click();
  await soon(() => link(page).has('arrow')).toBe(false);
  site.expectQuiet();
});

test('no point is chosen before the tool is loaded, and it says so', async () => {
  let release: (() => void) | undefined;
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  const site = await openWorkbench('#/runway?obs=off', {
    ...withoutAnalyses,
    before: (page) =>
      page.route(/annotation-kit/, async (route) => {
        await isReleased;
        await route.continue();
      }),
  });
  const { page } = site;
  await toggle(page).click();
  expect(await status(page)).toMatch(/^The tool is being loaded/);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  expect(await status(page)).toMatch(/^The tool is being loaded/);
  release?.();
  await soon(() => status(page)).toMatch(/^Choose the first point/);
  await page.keyboard.press('Enter');
  await soon(() => status(page)).toMatch(/^First point: demand, median/);
  site.expectQuiet();
});

test('between two rates of growth lie percentage points', async () => {
  const site = await openSite();
  const { page } = site;
  await visit(site, '#/market?path.as=growth', pathsDrawn);
  await toggle(page, 'market-paths').click();
  await soon(() => status(page, 'market-paths')).toMatch(/^Choose the first point/);
  for (const key of ['Home', 'Enter', 'ArrowDown', 'ArrowDown', 'End', 'Enter'])
    await page.keyboard.press(key);
  await soon(() => sentences(page, 'market-paths')).toHaveLength(1);
  const [sentence] = await sentences(page, 'market-paths');
  expect(sentence).toMatch(
    /^From [+−]?[\d.]+% in \d{4} .*to [+−]?[\d.]+% in \d{4} .*: [+−]?[\d.]+ percentage points?\. Both are rates/,
  );
  site.expectQuiet();
});

test('a drag across the paths chooses years, Escape and a double click give all of them, and measuring goes on', async () => {
  const site = await openSite();
  const { page } = site;
  await visit(site, '#/market', pathsDrawn);
  const span = (): string | null => link(page).get('path.span');
  const drawing = page.locator(pathsDrawn);
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error('no drawing');
  const [left, right, y] = [box.x + box.width * 0.35, box.x + box.width * 0.55, box.y + 120];
  const drag = async (): Promise<void> => {
    await page.mouse.move(left, y);
    await page.mouse.down();
    await page.mouse.move(right, y + 6, { steps: 5 });
  };
  await drag();
  const named = await drawing.locator('.brush-band').innerText();
  expect(named).toMatch(/^\d{4}–\d{4}$/);
  await page.mouse.up();
  await soon(span).toBe(named.replace('–', '-'));
  await drag();
  await page.keyboard.press('Escape');
  await drawing.locator('.brush-band').waitFor({ state: 'detached' });
  await page.mouse.up();
  expect(span()).toBe(named.replace('–', '-'));
  await page.mouse.dblclick(left, y);
  await soon(span).toBe('2018-2035');
  await page.goBack();
  await soon(span).toBe(named.replace('–', '-'));

  await toggle(page, 'market-paths').click();
  await soon(() => status(page, 'market-paths')).toMatch(/^Choose the first point/);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await soon(() => status(page, 'market-paths')).toMatch(/^First point/);
  await drag();
  await page.mouse.up();
  await soon(span).not.toBe(named.replace('–', '-'));
  await page.mouse.dblclick(right, box.y + 30);
  expect(span()).not.toBe('2018-2035');
  expect(await toggle(page, 'market-paths').getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Escape');
  await soon(() => status(page, 'market-paths')).toBe('Nothing was measured.');
  site.expectQuiet();
});

test.each([
  ['en', 'light'],
  ['zh-Hant', 'dark'],
])('axe finds nothing in %s, %s, and nothing runs over on a phone', async (lang, theme) => {
  const site = await openWorkbench(`#/runway?lang=${lang}&theme=${theme}&arrow=${demandArrow}`, {
    ...withoutAnalyses,
    bypassCSP: true,
  });
  await site.page.setViewportSize({ width: 390, height: 844 });
  await soon(() => sentences(site.page)).toHaveLength(1);
  expect(await violations(site)).toEqual([]);
  const over = await site.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});
