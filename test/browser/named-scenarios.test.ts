import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import {
  control,
  enter,
  fanDrawn,
  headline,
  link,
  openWorkbench,
  settled,
  soon,
  withoutAnalyses,
} from './workbench-page.ts';

const kept = 'details.kept';

async function openBox(page: Page): Promise<void> {
  await page.locator(`${kept}:not([open]) > summary`).click();
}

async function keep(page: Page, name: string): Promise<void> {
  await page.locator(kept).getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Keep this scenario' }).click();
}

function names(page: Page): Promise<readonly string[]> {
  return page.locator('.kept-name').allInnerTexts();
}

test('a scenario that is kept is there after a reload, to be opened, compared with, deleted and brought back', async () => {
  const site = await openWorkbench('#/runway?fanv=working&24.over=5&24.sf=3', withoutAnalyses);
  const { page } = site;
  await settled(page);
  const answer = await headline(page);
  await openBox(page);
  await page.getByRole('button', { name: 'Keep this scenario' }).click();
  await soon(() => page.locator(kept).innerText()).toContain('Give the scenario a name first');
  await keep(page, '  Mine <b>  ');
  await soon(() => names(page)).toEqual(['Mine <b>']);

  await page.goto(page.url().replace(/#.*/, '#/runway?fanv=working'));
  await page.reload();
  await page.locator(fanDrawn).waitFor();
  await openBox(page);
  await page.getByRole('button', { name: 'Open Mine <b>' }).click();
  await settled(page);
  expect(await headline(page)).toBe(answer);
  expect([link(page).get('24.over'), link(page).get('24.sf')]).toEqual(['5', '3']);
  expect(await page.getByLabel('Start from').locator('option:checked').innerText()).toBe(
    'Mine <b>',
  );

  await enter(control(page, 'overtrainingFactor').getByRole('textbox'), '20');
  await settled(page);
  await page.getByRole('button', { name: 'Compare with Mine <b>' }).click();
  await soon(() => link(page).get('b24.over')).toBe('5');
  await soon(() => page.locator('.comparison').innerText()).toContain('earlier than with Mine <b>');

  await page.getByRole('button', { name: 'Delete Mine <b>' }).click();
  await soon(() => names(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await soon(() => names(page)).toEqual(['Mine <b>']);
  await page.reload();
  await page.locator(fanDrawn).waitFor();
  await openBox(page);
  expect(await names(page)).toEqual(['Mine <b>']);
  site.expectQuiet();
});

test('what is in the storage but no list of scenarios is put aside, and nothing of it is lost', async () => {
  const site = await openWorkbench('#/runway', withoutAnalyses);
  const { page } = site;
  const garbage = '{"name": "half a li';
  await page.evaluate((text) => localStorage.setItem('datawall.scenarios', text), garbage);
  await page.reload();
  await page.locator(fanDrawn).waitFor();
  await openBox(page);
  const box = page.locator(kept);
  expect(await box.getByRole('alert').innerText()).toContain('It was put aside');
  await keep(page, 'New');
  await soon(() => names(page)).toEqual(['New']);
  await page.reload();
  await page.locator(fanDrawn).waitFor();
  await openBox(page);
  expect(await names(page)).toEqual(['New']);
  expect(await box.getByRole('alert').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('datawall.scenarios.unreadable'))).toBe(
    garbage,
  );
  site.expectQuiet();
});

test('where the browser keeps its storage closed, the page says so and keeps scenarios for the visit', async () => {
  const site = await openWorkbench('#/runway', {
    ...withoutAnalyses,
    before: (page) =>
      page.addInitScript(() => {
        const refuse = (): never => {
          throw new DOMException('closed', 'SecurityError');
        };
        Storage.prototype.getItem = refuse;
        Storage.prototype.setItem = refuse;
      }),
  });
  const { page } = site;
  await openBox(page);
  expect(await page.locator(kept).getByRole('alert').innerText()).toContain(
    'does not let this site keep anything',
  );
  await keep(page, 'For now');
  await soon(() => names(page)).toEqual(['For now']);
  expect(await page.getByRole('button', { name: 'Open For now' }).count()).toBe(1);
  site.expectQuiet();
});
