import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import type { Site } from './open-site.ts';
import {
  control,
  countChanged,
  enter,
  finding,
  headline,
  link,
  openGroups,
  openWorkbench,
  record,
  settled,
  soon,
  withoutAnalyses,
} from './workbench-page.ts';

function medianYear(sentence: string): string {
  return /used up in (\d{4})/.exec(sentence)?.[1] ?? 'no year';
}

test('what is kept as B stays while A changes, the difference is laid to its assumption, and both can be swapped', async () => {
  const site = await openWorkbench('#/runway?fanv=working&24.over=5');
  const { page } = site;
  await settled(page);
  const b = medianYear(await headline(page));
  await page.getByLabel('Compare with').selectOption({ label: 'the scenario as it is now' });
  await soon(() => link(page).get('b24.over')).toBe('5');
  expect(await page.locator('[data-panel=scenario-difference]').innerText()).toContain(
    'Change an assumption',
  );
  await enter(control(page, 'stockFactor').getByRole('textbox'), '3');
  await settled(page);
  const a = medianYear(await headline(page));
  await soon(() => page.locator('.comparison').innerText()).toContain(`later than with`);
  expect(await page.locator('.comparison').innerText()).toContain(b);
  await soon(() => finding(page, 'scenario-difference')).toContain(
    'All of it comes from “Stock multiplied by”',
  );
  await page.locator('[data-chart=scenario-difference][data-painted=true]').waitFor();
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await settled(page);
  expect(medianYear(await headline(page))).toBe(b);
  await soon(() => page.locator('.comparison').innerText()).toContain(a);
  expect(link(page).get('b24.sf')).toBe('3');
  expect(link(page).get('24.sf')).toBeNull();
  site.expectQuiet();
});

describe('undo, redo and replay', () => {
  const value = '[data-parameter=overtrainingFactor] .parameter-value';
  const action = ({ page }: Site, name: string) => page.getByRole('button', { name });

  async function changeTwice(site: Site): Promise<void> {
    const box = control(site.page, 'overtrainingFactor').getByRole('textbox');
    await enter(box, '5');
    await soon(() => link(site.page).get('24.over')).toBe('5');
    await enter(box, '20');
    await soon(() => link(site.page).get('24.over')).toBe('20');
  }

  test('the buttons are Back and Forward, as far as they stay on the page', async () => {
    const site = await openWorkbench('#/runway', withoutAnalyses);
    const { page } = site;
    const isOff = (name: string) => action(site, name).getAttribute('aria-disabled');
    expect([await isOff('Undo'), await isOff('Redo'), await isOff('Replay')]).toEqual([
      'true',
      'true',
      'true',
    ]);
    await changeTwice(site);
    await action(site, 'Undo').click();
    await soon(() => link(page).get('24.over')).toBe('5');
    await page.goBack();
    await soon(() => countChanged(page)).toBe('All 24 assumptions as published');
    expect([await isOff('Undo'), await isOff('Redo')]).toEqual(['true', 'false']);
    await page.goForward();
    await soon(() => link(page).get('24.over')).toBe('5');
    await action(site, 'Redo').click();
    await soon(() => link(page).get('24.over')).toBe('20');
    expect(await isOff('Redo')).toBe('true');
    site.expectQuiet();
  });

  test.each(['no-preference', 'reduce'] as const)(
    'a replay goes from the state before to the state after and leaves the link alone (motion: %s)',
    async (reducedMotion) => {
      const site = await openWorkbench('#/runway', { ...withoutAnalyses, reducedMotion });
      const { page } = site;
      await changeTwice(site);
      const { length, hash } = await page.evaluate(() => ({
        length: history.length,
        hash: location.hash,
      }));
      const seen = await record(page, value);
      await action(site, 'Replay the last change').click();
      await soon(async () => (await seen()).map(([text]) => text)).toContain('×5');
      await soon(async () => (await seen()).at(-1)?.[0]).toBe('×20');
      const steps = await seen();
      const texts = steps.map(([text]) => text);
      if (reducedMotion === 'reduce') expect(texts).toEqual(['×20', '×5', '×20']);
      else expect(texts.length).toBeGreaterThan(3);
      expect(new Set(steps.map(([, place]) => place))).toEqual(new Set([hash]));
      expect(await page.evaluate(() => history.length)).toBe(length);
      site.expectQuiet();
    },
  );
});

describe('possible worlds', () => {
  const counter = ({ page }: Site) => page.locator('.worlds-controls .muted').innerText();

  test('play by themselves and can be paused', async () => {
    const site = await openWorkbench('#/runway?view=worlds', withoutAnalyses);
    const { page } = site;
    await soon(() => counter(site)).toMatch(/^World ([3-9]|\d\d) of 50$/);
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await counter(site);
    await page.waitForTimeout(1500);
    expect(await counter(site)).toBe(paused);
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await counter(site)).toBe('World 1 of 50');
    site.expectQuiet();
  });

  test('wait to be stepped where the reader asks for less motion', async () => {
    const site = await openWorkbench('#/runway?view=worlds', {
      ...withoutAnalyses,
      reducedMotion: 'reduce',
    });
    const { page } = site;
    await soon(() => counter(site)).toBe('World 1 of 50');
    await page.waitForTimeout(1500);
    expect(await counter(site)).toBe('World 1 of 50');
    await page.getByRole('button', { name: 'Next world' }).click();
    expect(await counter(site)).toBe('World 2 of 50');
    expect(await page.getByRole('button', { name: 'Play', exact: true }).count()).toBe(1);
    site.expectQuiet();
  });
});

describe('the analyses', () => {
  test('what must be true is answered, and setting it makes it true', async () => {
    const site = await openWorkbench('#/runway?goal=by&goaly=2028&goalp=80&goalx=stockFactor');
    const { page } = site;
    const panel = page.locator('[data-panel=required-value]');
    await soon(() => panel.innerText()).toContain('has to be');
    expect(await finding(page, 'required-value')).toMatch(
      /^For the stock to be used up by 2028 with a probability of 80% or more, “Stock multiplied by” has to be ×[\d.]+ or less/,
    );
    const needed = /has to be (×[\d.]+)/.exec(await finding(page, 'required-value'))?.[1];
    await panel.getByRole('button', { name: 'Set it' }).click();
    await soon(() => finding(page, 'required-value')).toContain('nothing has to change');
    const said = /the probability is ([\d.]+)% already/.exec(await finding(page, 'required-value'));
    expect(Number(said?.[1])).toBeGreaterThanOrEqual(80);
    const value = control(page, 'stockFactor').locator('.parameter-value');
    expect(await value.innerText()).toBe(needed);
    await page.goBack();
    await soon(() => finding(page, 'required-value')).toContain('has to be');
    site.expectQuiet();
  });

  test('say after a change that they are from before it until they are not, and the map follows its assumptions', async () => {
    const site = await openWorkbench('#/runway');
    const { page } = site;
    for (const chart of ['tornado', 'heat-map']) {
      await page.locator(`[data-chart=${chart}][data-painted=true]`).waitFor();
    }
    const tornado = await finding(page, 'tornado');
    const seen = await record(page, '[data-panel=tornado] .rows-notice');
    await enter(control(page, 'overtrainingFactor').getByRole('textbox'), '5');
    await soon(() => finding(page, 'tornado')).not.toBe(tornado);
    await soon(async () => (await seen()).at(-1)?.[0]).toMatch(/^Computed in this page/);
    expect((await seen()).map(([text]) => text)).toContainEqual(
      expect.stringContaining('from before your change'),
    );

    const map = page.locator('[data-panel=heat-map]');
    await soon(() => map.locator('.rows-notice').innerText()).toMatch(/^Computed in this page/);
    const picture = () =>
      map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const before = await picture();
    await map.getByLabel('Across').selectOption({ label: 'Overtraining' });
    await soon(() => finding(page, 'heat-map')).toContain('“Overtraining” and “Stock multiplied');
    await soon(picture).not.toBe(before);
    expect(await map.getByLabel('Upwards').locator('option').allInnerTexts()).not.toContain(
      'Overtraining',
    );
    site.expectQuiet();
  });
});

test('without the models’ worker the page says so, and the rest of it works', async () => {
  const site = await openWorkbench('#/runway', {
    block: ['**/assets/forecast-worker-*.js'],
    expected: [/forecast-worker/],
    drawn: '[data-chart=training-sets][data-painted=true]',
  });
  const { page } = site;
  const problem = page.locator('header.headline .problem');
  await problem.waitFor();
  expect(await problem.innerText()).toMatch(/^The model could not be run: \w/);
  expect(await problem.innerText()).not.toContain('undefined');
  expect(await problem.innerText()).toContain('What is shown is the last result.');
  expect(await headline(page)).toContain('Public text is used up in');
  await page.locator('[data-panel=model-reproduction] .finding').waitFor();
  await page.getByLabel('Multimodal').check();
  await page.locator('[data-panel=training-sets][data-origin=live]').waitFor();
  expect(await finding(page, 'training-sets')).toMatch(/^34 of 36 training sets/);
  site.expectQuiet();
});

test('after one visit the workbench runs without a network, also after a reload', async () => {
  const site = await openWorkbench('#/runway?fanv=working', { serviceWorkers: 'allow' });
  const { page } = site;
  await site.engineReady();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('[data-chart=runway-fan][data-painted=true]').waitFor();
  const before = await headline(page);
  await enter(control(page, 'overtrainingFactor').getByRole('textbox'), '5');
  await settled(page);
  expect(await headline(page)).not.toBe(before);
  await page.locator('[data-chart=tornado][data-painted=true]').waitFor();
  site.expectQuiet();
});

describe.each(['en', 'zh-Hant'])('with every group open, in %s', (lang) => {
  test.each(['light', 'dark'])('axe finds nothing in the %s theme', async (theme) => {
    const site = await openWorkbench(
      `#/runway?lang=${lang}&theme=${theme}&view=worlds&fanv=working&24.over=5&24.sf=3&lock=stockFactor`,
      { bypassCSP: true, viewport: { width: 390, height: 844 } },
    );
    const { page } = site;
    await openGroups(page);
    await enter(page.locator('[data-parameter=demandTokens] input[type=text]').first(), '?');
    await page.locator('[data-parameter=overtrainingFactor] [aria-expanded]').click();
    await page.locator('[data-chart=scenario-difference][data-painted=true]').waitFor();
    await page.locator('[data-panel=heat-map] .finding').waitFor();
    expect(
      await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        small: [...document.querySelectorAll<HTMLElement>('.workbench button, .workbench select')]
          .filter((element) => element.checkVisibility() && element.offsetHeight < 24)
          .map((element) => element.textContent),
      })),
    ).toEqual({ overflow: 0, small: [] });
    expect(await violations(site)).toEqual([]);
    site.expectQuiet();
  });
});
