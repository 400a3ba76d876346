import { expect, test } from 'vitest';
import { openSite, visit, type Site } from './open-site.ts';
import { withoutAnalyses } from './workbench-page.ts';

/** What a reader can see of the settings: every control, the open panels and the address. */
async function view(site: Site) {
  for (const panel of ['run-out', 'model-reproduction']) {
    await site.page.locator(`[data-panel=${panel}] .finding`).waitFor();
  }
  await expect
    .poll(() => site.page.locator('[data-origin=old]').count(), { timeout: 20_000 })
    .toBe(0);
  await site.page.waitForTimeout(200);
  return site.page.evaluate(() => ({
    url: location.hash,
    controls: [...document.querySelectorAll<HTMLInputElement>('main input, select')].map((input) =>
      input.type === 'checkbox' || input.type === 'radio' ? input.checked : input.value,
    ),
    expanded: [...document.querySelectorAll('[aria-expanded]')].map((button) =>
      button.getAttribute('aria-expanded'),
    ),
    findings: [...document.querySelectorAll('.finding')].map((finding) => finding.textContent),
  }));
}

/** Zooms the time axis of the first chart in, with Ctrl and the wheel. */
async function zoomIn({ page }: Site): Promise<void> {
  await page.locator('[data-chart=training-sets]').scrollIntoViewIfNeeded();
  const box = await page.locator('[data-chart=training-sets]').boundingBox();
  if (box === null) throw new Error('no chart');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
}

test('reload and Back restore the exact view', async () => {
  const site = await openSite(withoutAnalyses);
  await visit(site, '#/runway');
  await site.engineReady();
  const { page } = site;
  const views = [await view(site)];
  const steps = [
    () => page.getByLabel('Words', { exact: true }).check(),
    () => page.getByLabel('Multimodal').check(),
    () => page.getByLabel('Whole web, 2024').check(),
    () =>
      page.locator('[data-panel=exhaustion-dates]').getByRole('button', { name: 'Table' }).click(),
    () => page.getByLabel('Language', { exact: true }).first().selectOption('繁體中文'),
  ];
  for (const step of steps) {
    await step();
    await page.locator('[data-panel=training-sets][data-origin=live]').waitFor();
    views.push(await view(site));
  }
  await page.reload();
  await page.locator('[data-chart=training-sets][data-painted=true]').waitFor();
  await page.locator('[data-panel=training-sets][data-origin=live]').waitFor();
  expect(await view(site)).toEqual(views.at(-1));
  for (const earlier of views.toReversed().slice(1)) {
    await page.goBack();
    await page.locator('[data-panel=training-sets][data-origin=live]').waitFor();
    expect(await view(site)).toEqual(earlier);
  }
  site.expectQuiet();
});

test('a drag of a slider is one step of the history', async () => {
  const site = await openSite(withoutAnalyses);
  await visit(site, '#/runway');
  const { page } = site;
  const before = await view(site);
  const length = await page.evaluate(() => history.length);
  await page.getByLabel('From', { exact: true }).scrollIntoViewIfNeeded();
  const box = await page.getByLabel('From', { exact: true }).boundingBox();
  if (box === null) throw new Error('no slider');
  await page.mouse.move(box.x + box.width * 0.55, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 8 });
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  const after = await view(site);
  expect(after.url).toMatch(/years=\d{4}-2030/);
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.goBack();
  expect(await view(site)).toEqual(before);
  await page.goForward();
  expect(await view(site)).toEqual(after);
});

test('moves of a slider by keys are one step of the history too', async () => {
  const site = await openSite(withoutAnalyses);
  await visit(site, '#/runway');
  const { page } = site;
  const before = await view(site);
  await page.getByLabel('From', { exact: true }).focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  expect((await view(site)).url).toBe('#/runway?v=1&years=2021-2030');
  await page.goBack();
  expect(await view(site)).toEqual(before);
});

test('a drag that was never let go is forgotten when the reader goes elsewhere', async () => {
  const site = await openSite(withoutAnalyses);
  await visit(site, '#/runway');
  const { page } = site;
  await page.getByLabel('From', { exact: true }).evaluate((slider: HTMLInputElement) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(slider, '2020');
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForURL(/years=2020/);
  await page.evaluate(() => {
    location.hash = '#/runway?modality=language';
  });
  await page.getByLabel('Multimodal').check();
  await page.waitForURL(/modality=multimodal/);
  await page.goBack();
  expect((await view(site)).url).toBe('#/runway?modality=language');
});

test('a zoom is kept when the theme changes while it comes to rest', async () => {
  const site = await openSite();
  await visit(site, '#/runway');
  const { page } = site;
  await zoomIn(site);
  await page.getByLabel('Theme').selectOption('Dark');
  await page.waitForURL(/years=\d{4}-\d{4}/);
  expect(page.url()).toContain('theme=dark');
});

test('parameters that other sites put before the # change nothing', async () => {
  const site = await openSite();
  await visit(site, '?fbclid=x#/runway?unit=words');
  expect(await site.page.getByLabel('Words', { exact: true }).isChecked()).toBe(true);
  expect(await site.page.locator('main > .notice').count()).toBe(0);
  expect(site.page.url()).not.toContain('fbclid');
});

test('what a link says that cannot be read is named, and the rest of it holds', async () => {
  const site = await openSite();
  await visit(site, '#/runway?unit=words&conf=sure&colour=%3Cb%3Ered%3C%2Fb%3E');
  const notice = site.page.locator('main > .notice');
  expect(await notice.locator('p').textContent()).toBe(
    '2 settings in this link were not understood and left at the default: conf=sure, colour=<b>red</b>',
  );
  expect(await site.page.getByLabel('Words', { exact: true }).isChecked()).toBe(true);
  await notice.getByRole('button').click();
  expect(await notice.count()).toBe(0);
  site.expectQuiet();
});

test('an address without a page says so and leads back', async () => {
  const site = await openSite();
  await visit(site, '#/no/such/page', 'h1');
  expect(await site.page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'There is no page here',
  );
  await site.page.getByRole('link', { name: 'Go to the data runway' }).click();
  await site.page.locator('[data-chart=training-sets][data-painted=true]').waitFor();
  site.expectQuiet();
});

test('the years chosen by zooming the chart stand in the link', async () => {
  const site = await openSite(withoutAnalyses);
  await visit(site, '#/runway');
  const { page } = site;
  await zoomIn(site);
  await page.waitForURL(/years=\d{4}-\d{4}/);
  const shown = await view(site);
  await page.reload();
  await page.locator('[data-chart=training-sets][data-painted=true]').waitFor();
  expect(await view(site)).toEqual(shown);
});

test('language, theme and numbers are taken from the browser, then remembered', async () => {
  const site = await openSite({ locale: 'zh-TW', colorScheme: 'dark' });
  await visit(site, '#/runway');
  const { page } = site;
  const root = () =>
    page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']]);
  expect(await root()).toEqual(['zh-Hant', 'dark']);
  await page.getByLabel('語言', { exact: true }).first().selectOption('简体中文');
  await page.getByLabel('主题').selectOption('浅色');
  await page.getByLabel('大数字格式').selectOption({ index: 2 });
  expect(page.url()).toContain('lang=zh-Hans&theme=light&num=scientific');
  const later = await page.context().newPage();
  await later.goto(page.url().replace(/#.*/, '#/runway'));
  await later.getByLabel('大数字格式').waitFor();
  expect(await later.getByLabel('大数字格式').inputValue()).toBe('scientific');
  expect(await later.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
  site.expectQuiet();
});

test('a switch of theme or language keeps the chart where it is', async () => {
  const site = await openSite();
  await visit(site, '#/runway?years=2020-2028');
  const { page } = site;
  await page.evaluate(() => {
    document.querySelector('[data-chart=training-sets] canvas')?.setAttribute('data-kept', 'yes');
  });
  await page.getByLabel('Theme').selectOption('Dark');
  await page.getByLabel('Language', { exact: true }).first().selectOption('简体中文');
  await page.waitForTimeout(300);
  expect(await page.locator('[data-chart=training-sets] canvas[data-kept=yes]').count()).toBe(1);
  expect(page.url()).toContain('years=2020-2028');
});
