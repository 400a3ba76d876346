import { readFile } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { observedChanges } from '../../src/charts/disclosed-growth/observed-changes.ts';
import { growthQuery } from '../../src/charts/disclosed-growth/queries.ts';
import { readRows } from '../../src/data/query.ts';
import { decodeShippedResult } from '../../src/data/shipped-result.ts';
import type { Interval } from '../../src/models/parameter.ts';
import { presets } from '../../src/scenario/presets/presets.ts';
import type { Site } from './open-site.ts';
import {
  atRest,
  control,
  countChanged,
  endBox,
  enter,
  finding,
  headline,
  link,
  openGroups,
  openWorkbench,
  settled,
  soon,
  tableOf,
  withoutAnalyses,
} from './workbench-page.ts';

test('opens with the study of 2024 as published, and its headline says what its tables say', async () => {
  const site = await openWorkbench('#/runway?fanv=table&distv=table');
  const { page } = site;
  const runOut = await tableOf(page, 'run-out');
  const year = (row: string) => runOut.get(row)?.[2];
  const calendarYear = (row: string) => Math.floor(Number(year(row)));
  const share = (row: string) => runOut.get(row)?.[3];
  const said = await headline(page);
  expect(said).toContain(
    `used up in ${calendarYear('quantile-0.5')} (80%: ${calendarYear('quantile-0.1')}–${calendarYear('quantile-0.9')})`,
  );
  const fan = await tableOf(page, 'runway-fan');
  const demand = (of: number) => Number.parseFloat(fan.get(`demand-${of}`)?.[2] ?? '');
  const last = Math.ceil(Number(year('quantile-0.5')));
  const growth = (demand(last) / demand(2024)) ** (1 / (last - 2024));
  expect(Number(/grows ([\d.]+)× a year/.exec(said)?.[1])).toBeCloseTo(growth, 1);
  const probability = await finding(page, 'run-out');
  expect(probability).toContain(`used up by 2040 is ${share('by-2040')}`);
  const dots = [...runOut].filter(([id]) => id.startsWith('dot-'));
  const before = dots.filter(([, cells]) => Number(cells[2]) < 2040).length;
  expect(probability).toContain(`in ${before} of ${dots.length} worlds before 2040`);
  expect(await countChanged(page)).toBe('All 24 assumptions as published');
  site.expectQuiet();
});

/** What a reader can see of a change: the headline, the chips, one assumption, the link, and the demand in the table. */
async function view({ page }: Site) {
  return {
    headline: await headline(page),
    changed: await countChanged(page),
    value: await control(page, 'overtrainingFactor').locator('.parameter-value').innerText(),
    hash: page.url().replace(/^[^#]*/, ''),
    demand: (await tableOf(page, 'runway-fan')).get('demand-2030'),
  };
}

test('a slider that is moved changes everything that hangs on it, and Back restores it', async () => {
  const site = await openWorkbench('#/runway?fanv=table', withoutAnalyses);
  const { page } = site;
  const slider = control(page, 'overtrainingFactor').getByRole('slider');
  const before = await atRest(page, () => view(site));
  await slider.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await soon(() => headline(page)).not.toBe(before.headline);
  await soon(() => link(page).get('24.over')).not.toBeNull();
  const byKeys = await atRest(page, () => view(site));
  expect(byKeys.changed).toBe('1 of 24 changed');
  expect(byKeys.demand).not.toEqual(before.demand);
  expect(Number(link(page).get('24.over'))).toBeGreaterThan(1);

  const length = await page.evaluate(() => history.length);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('no slider');
  const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
  await page.mouse.move(...at(0.3));
  await page.mouse.down();
  await page.mouse.move(...at(0.5), { steps: 6 });
  await page.mouse.move(...at(0.7), { steps: 6 });
  await page.mouse.up();
  await soon(() => headline(page)).not.toBe(byKeys.headline);
  await soon(() => Number(link(page).get('24.over'))).toBeGreaterThan(20);
  expect(await page.evaluate(() => history.length)).toBe(length + 1);

  await page.goBack();
  await soon(() => view(site)).toEqual(byKeys);
  await page.goBack();
  await soon(() => view(site)).toEqual(before);
  site.expectQuiet();
});

describe('a number box', () => {
  test('takes a number as a reader writes it, and refuses what cannot be run at its control alone', async () => {
    const site = await openWorkbench('#/runway?fanv=working', withoutAnalyses);
    const { page } = site;
    await openGroups(page);
    const demand = control(page, 'demandTokens');
    const [low, high] = [endBox(page, 'demandTokens', 'low'), endBox(page, 'demandTokens', 'high')];
    const problem = demand.locator('.parameter-problem');
    const published = await headline(page);
    await enter(high, '20T');
    await settled(page);
    expect(link(page).get('24.dem')).toBe('3e12..2e13');
    expect(await headline(page)).not.toBe(published);
    await enter(high, '13T');
    await settled(page);
    expect(link(page).get('24.dem')).toBeNull();
    expect(await headline(page)).toBe(published);

    for (const [text, sentence] of [
      ['many', 'This is not a number. Write, for example, 3T.'],
      ['', 'Enter a value, for example 3T.'],
      ['50T', 'The low end must not lie above the high end: 50T tokens is more than 13T tokens.'],
      ['1', 'Too small: it must lie between'],
    ] as const) {
      await enter(low, text);
      await soon(() => problem.innerText()).toContain(sentence);
      expect(await problem.innerText()).toContain('The last valid value stays: 3T–13T tokens');
      expect(await low.getAttribute('aria-invalid')).toBe('true');
      expect(await low.getAttribute('aria-describedby')).toBe(await problem.getAttribute('id'));
      expect(link(page).get('24.dem')).toBeNull();
      expect(await headline(page)).toBe(published);
    }
    await low.press('Escape');
    await soon(() => problem.innerText()).toBe('');
    expect(await low.inputValue()).toBe('3T');
    site.expectQuiet();
  });

  test('demand that never meets the stock is told at its control, and the last good result stays, marked', async () => {
    const site = await openWorkbench('#/runway?24.cw=0', withoutAnalyses);
    const { page } = site;
    const published = await headline(page);
    const growth = control(page, 'demandGrowthOomPerYear');
    await enter(endBox(page, 'demandGrowthOomPerYear', 'low'), '1');
    await soon(() => headline(page)).not.toBe(published);
    await enter(endBox(page, 'demandGrowthOomPerYear', 'high'), '1');
    await soon(() => growth.locator('.parameter-problem').innerText()).toContain(
      'demand does not meet the stock before 2100 in at least 999 of 1,000 draws',
    );
    const last = await headline(page);
    expect(last).toMatch(/^Public text is (not )?used up/);
    expect(await page.locator('header.headline').getAttribute('data-stale')).toBe('true');
    expect(await page.locator('header.headline .problem').innerText()).toContain(
      'This is the last scenario that could be run; the present one cannot',
    );
    expect(await page.locator('[data-panel=runway-fan] [data-stale=true]').count()).toBe(1);
    await page.goBack();
    await soon(() => page.locator('header.headline').getAttribute('data-stale')).toBe('false');
    expect(await headline(page)).toBe(last);
    site.expectQuiet();
  });
});

test('a locked assumption stays through presets and resets, and a chip resets the one it names', async () => {
  const site = await openWorkbench('#/runway?fanv=working&24.over=5&24.sf=2', withoutAnalyses);
  const { page } = site;
  const chips = page.locator('.chip');
  await page.getByRole('button', { name: 'Lock Overtraining' }).click();
  await soon(() => link(page).get('lock')).toBe('epoch-2024-overtrainingFactor');
  const slider = control(page, 'overtrainingFactor').getByRole('slider');
  expect(await slider.isDisabled()).toBe(true);
  await page.getByLabel('Start from').selectOption({ label: 'Epoch 2024, compute only' });
  await settled(page);
  expect(link(page).get('24.over')).toBe('5');
  expect(link(page).get('24.sf')).toBeNull();
  await page.getByRole('button', { name: 'Reset all but 1 locked' }).click();
  await settled(page);
  expect(await countChanged(page)).toBe('1 of 24 changed');
  expect(await chips.first().getAttribute('aria-disabled')).toBe('true');
  await chips.first().click({ force: true });
  expect(link(page).get('24.over')).toBe('5');
  await page.getByRole('button', { name: 'Lock Overtraining' }).click();
  await soon(() => link(page).get('lock')).toBeNull();
  await enter(control(page, 'stockFactor').getByRole('textbox'), '3');
  await settled(page);
  expect(await chips.count()).toBe(2);
  await chips.filter({ hasText: 'Overtraining' }).click();
  await settled(page);
  expect(link(page).get('24.over')).toBeNull();
  expect(link(page).get('24.sf')).toBe('3');
  site.expectQuiet();
});

describe('presets', () => {
  test.each([
    [
      'Epoch 2024',
      (modelId: string, kind: string) => modelId === 'epoch-2024' && kind !== 'open-end',
    ],
    ['Epoch 2022', (modelId: string) => modelId === 'epoch-2022'],
    ['what if', (_: string, kind: string) => kind === 'open-end'],
  ])(
    'of %s each can be chosen, answers with a year or that there is none, and names its sources',
    async (_, isMeant) => {
      const site = await openWorkbench('#/runway?fanv=working', withoutAnalyses);
      const { page } = site;
      const select = page.getByLabel('Start from');
      await soon(() => select.locator('option').count()).toBe(presets.length);
      for (const { id } of presets.filter(({ modelId, kind }) => isMeant(modelId, kind))) {
        await select.selectOption(`preset-${id}`);
        await settled(page);
        expect(await headline(page), id).toMatch(
          /used up in (after )?2\d{3}|not used up before 2100/,
        );
        expect(await select.inputValue(), id).toBe(`preset-${id}`);
        const note = page.locator('.preset-note');
        expect(await note.locator('p').first().innerText(), id).toMatch(/\.$/);
        expect(await note.locator('.source-line').innerText(), id).toMatch(/^Sources: \S/);
      }
      site.expectQuiet();
    },
  );

  test('“as observed” follows the line through the records as the query fits it', async () => {
    const text = await readFile(`${inject('siteFolder')}/results/disclosed-growth.json`, 'utf8');
    const [fit] = readRows(growthQuery.shape, decodeShippedResult(JSON.parse(text)).table);
    const slower = { ...fit!, growth_oom_per_year: fit!.growth_oom_per_year / 2 };
    const site = await openWorkbench('#/runway?fanv=working', withoutAnalyses);
    const { page } = site;
    const choose = async (): Promise<string | null> => {
      await page.getByLabel('Start from').selectOption('preset-as-observed');
      await settled(page);
      return link(page).get('24.dg');
    };
    const said = ({ low, high }: Interval) => `${low}..${high}`;
    expect(await choose()).toBe(said(observedChanges(fit!)['demandGrowthOomPerYear'] as Interval));
    site.expectQuiet();

    const other = await openWorkbench('#/runway', { block: ['**/engine/**'] });
    await other.page.route('**/results/disclosed-growth.json*', (route) =>
      route.fulfill({
        body: text.replace(String(fit!.growth_oom_per_year), String(slower.growth_oom_per_year)),
      }),
    );
    await other.page.reload();
    await other.page.getByLabel('Start from').selectOption('preset-as-observed');
    await soon(() => link(other.page).get('24.dg')).toBe(
      said(observedChanges(slower)['demandGrowthOomPerYear'] as Interval),
    );
  });
});

describe('studies and links', () => {
  test('the other study keeps the changes of the first, and the link holds both', async () => {
    const site = await openWorkbench('#/runway?fanv=working&24.over=5', withoutAnalyses);
    const { page } = site;
    await settled(page);
    const of2024 = await headline(page);
    await page.getByRole('radio', { name: 'Epoch AI 2022' }).check();
    await settled(page);
    expect(await headline(page)).toContain('Low-quality language data');
    await enter(control(page, 'stockFactor').getByRole('textbox'), '2');
    await settled(page);
    expect(link(page).get('model')).toBe('epoch-2022');
    expect(link(page).get('24.over')).toBe('5');
    expect(link(page).get('22.sf')).toBe('2');
    await page.getByRole('radio', { name: 'Epoch AI 2024' }).check();
    await settled(page);
    expect(await headline(page)).toBe(of2024);
    expect(await countChanged(page)).toBe('1 of 24 changed');
    expect(link(page).get('22.sf')).toBe('2');
    site.expectQuiet();
  });

  test('images are counted as images: no text sets are drawn beside them, and the picture says so', async () => {
    const site = await openWorkbench('#/runway?model=epoch-2022&22.stock=images&fanv=table');
    const { page } = site;
    expect(await headline(page)).toContain('The stock of images is used up');
    const fan = page.locator('[data-panel=runway-fan]');
    expect(await fan.innerText()).toContain('counted in tokens of text, so they are not drawn');
    const ids = [...(await tableOf(page, 'runway-fan')).keys()];
    expect(ids.filter((id) => !/^(ghost-)?(stock|demand)-\d{4}$/.test(id))).toEqual([]);
    site.expectQuiet();
  });

  test('a link with two scenarios opens both, and a part of it that is broken is named', async () => {
    const site = await openWorkbench(
      '#/runway?fanv=working&24.over=5&24.qual=lots&vs=other&b24.sf=3&b24.over=1..2',
      withoutAnalyses,
    );
    const { page } = site;
    await settled(page);
    expect(await page.locator('main > .notice p').innerText()).toBe(
      '2 settings in this link were not understood and left at the default: 24.qual=lots, b24.over=1..2',
    );
    expect(await page.locator('.chip').allInnerTexts()).toEqual([
      expect.stringContaining('Overtraining ×5'),
    ]);
    const own = await headline(page);
    await soon(() => page.locator('.comparison').innerText()).toContain('scenario B');
    const span = /used up in (\d{4})/.exec(own)?.[1] ?? 'no span';
    await page.getByRole('button', { name: 'Swap A and B' }).click();
    await settled(page);
    expect(await page.locator('.chip').allInnerTexts()).toEqual([
      expect.stringContaining('Stock multiplied by ×3'),
    ]);
    await soon(() => page.locator('.comparison').innerText()).toContain(span);
    site.expectQuiet();
  });
});
