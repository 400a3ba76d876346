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

const cursor = '[data-panel=growth-audit] [data-cursor]';

/** Moves the data cursor of the audit to its first stop and says what it reads. */
async function firstStop({ page }: Site): Promise<string> {
  await page.locator('[data-chart=growth-audit]').focus();
  await page.keyboard.press('Home');
  return page.locator(cursor).innerText();
}

const say = encodeURIComponent('from $2 billion in 2020 to $9 billion in 2026, a CAGR of 18%');

test('a claim of the reader is on the chart, follows corrections, and is the first row of the table', async () => {
  const site = await openSite();
  await visit(site, `#/growth?audit=table&say=${say}`, painted);
  const { page } = site;
  expect(await firstStop(site)).toContain('your claim: stated 18%, implied 28.5%');
  const row = page.locator('[data-row=your-claim]');
  expect(await row.innerText()).toContain('entered by the reader, no source');
  expect(await row.getByRole('link').count()).toBe(0);
  await field(site, 'rate').fill('28.5');
  await field(site, 'rate').press('Enter');
  await soon(() => row.innerText()).toContain('agrees');
  expect(await firstStop(site)).toContain('your claim: stated 28.5%, implied 28.5%');
  await page.getByRole('button', { name: 'See it among the published forecasts' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-chart'))).toBe(
    'growth-audit',
  );
  await page.getByRole('button', { name: 'Show your claim in the calculator' }).click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  site.expectQuiet();
});

test('the example is no claim of the reader', async () => {
  const site = await openSite();
  await visit(site, '#/growth?audit=table', painted);
  expect(await firstStop(site)).not.toContain('your claim');
  expect(await site.page.locator('[data-row=your-claim]').count()).toBe(0);
});

function openWorkings({ page }: Site) {
  return page
    .locator('[data-working][open]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-working')));
}

const article = 'article-2023-china-annotation';

test('Enter on a mark and the button of a row open its working, and lead back', async () => {
  const site = await openSite();
  await visit(site, '#/growth', painted);
  const { page } = site;
  const stop = await firstStop(site);
  await page.keyboard.press('Enter');
  await soon(() => openWorkings(site)).toHaveLength(1);
  const summary = page.locator('[data-working][open] > summary');
  expect(stop).toContain((await summary.innerText()).split(',')[0]);
  expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(page.url()).toMatch(/audit=working&row=/);
  await page.getByRole('button', { name: 'Its row in the table' }).click();
  const show = page.locator('tr[aria-current=true]').getByRole('button');
  await soon(() => show.evaluate((one) => one === document.activeElement)).toBe(true);
  await page
    .locator(`[data-row=${article}]`)
    .getByRole('button', { name: 'Show the working of iResearch' })
    .click();
  await soon(() => openWorkings(site)).toEqual([article]);
  await page.reload();
  await page.locator(painted).waitFor();
  await soon(() => openWorkings(site)).toEqual([article]);
  expect(await page.locator(`[data-working=${article}]`).innerText()).toContain(
    '= 21.6% a year from 2019 to 2025',
  );
  await page.getByRole('button', { name: 'Back to the chart' }).click();
  expect(await page.locator('[data-chart=growth-audit]:focus').count()).toBe(1);
  await page.goBack();
  await soon(() => page.locator('tr[aria-current=true]').count()).toBe(1);
  site.expectQuiet();
});

test('a click on a mark opens its working, and a second press closes it', async () => {
  const site = await openSite();
  await visit(site, '#/growth?verdict=gross&geo=CN', painted);
  const { page } = site;
  await page.locator('[data-chart=growth-audit]').focus();
  await page.keyboard.press('Home');
  const ring = page.locator('[data-panel=growth-audit] .cursor-ring');
  const box = await ring.boundingBox();
  if (box === null) throw new Error('no ring');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await soon(() => openWorkings(site)).toEqual([article]);
  await page.locator(`[data-working=${article}] > summary`).click();
  await soon(() => openWorkings(site)).toEqual([]);
  expect(page.url()).not.toContain('row=');
});

test.each(['', 'audit=working&', 'geo=JP&'])(
  'a row that does not exist is told above everything: %srow=zzz',
  async (view) => {
    const site = await openSite();
    await visit(site, `#/growth?${view}row=zzz`, painted);
    const notice = site.page.locator('main .notice');
    expect(await notice.innerText()).toBe('The link names a forecast that does not exist: zzz.');
    const tops = await Promise.all(
      [notice, site.page.locator('h1')].map(async (one) => (await one.boundingBox())?.y ?? 0),
    );
    expect(tops[0]).toBeLessThan(tops[1] ?? 0);
  },
);

test('the headline is of all forecasts, and says how many the filters show', async () => {
  const site = await openSite();
  await visit(site, '#/growth', painted);
  const { page } = site;
  const headline = page.locator('.headline');
  expect(await headline.innerText()).not.toContain('filters below');
  await page.getByRole('button', { name: 'None: Market' }).click();
  await soon(() => headline.innerText()).toContain(
    'This counts all 65 forecasts; the filters below show none of them.',
  );
  await page.getByRole('checkbox', { name: /^RLHF .* \(2\)$/ }).check();
  await soon(() => headline.innerText()).toContain('the filters below show 2 of them');
});

test('the worked example and the chart each have their own sources', async () => {
  const site = await openSite();
  await visit(site, '#/growth', painted);
  const example = site.page.getByRole('region', { name: 'A worked example' });
  expect(await example.locator('.source-line').count()).toBe(1);
  expect(await example.innerText()).toContain('nearer the stated rate');
  expect(await site.page.locator('[data-panel=growth-audit] .source-line').count()).toBe(1);
});

test('a row that the link names and the filters hide is told', async () => {
  const site = await openSite();
  await visit(site, `#/growth?audit=working&geo=JP&row=${article}`, painted);
  expect(await site.page.locator('[data-panel=growth-audit]').innerText()).toContain(
    `not among those shown: ${article}`,
  );
});

async function publishers({ page }: Site): Promise<readonly string[]> {
  const cells = page.locator('td[data-column=publisher]');
  await cells.first().waitFor();
  return cells.allInnerTexts();
}

test('headings and the order control sort table and workings, and the link keeps it', async () => {
  const site = await openSite();
  await visit(site, '#/growth?audit=table', painted);
  const { page } = site;
  const own = await publishers(site);
  const heading = page.locator('th[data-column=publisher]');
  await heading.getByRole('button').press('Enter');
  await soon(() => heading.getAttribute('aria-sort')).toBe('ascending');
  const collator = new Intl.Collator('en', { numeric: true });
  const sorted = await publishers(site);
  expect(sorted).toEqual(own.toSorted(collator.compare));
  expect(page.url()).toContain('sort=publisher.asc');
  expect(await page.getByLabel('Order of table and working').inputValue()).toBe('publisher');
  await heading.getByRole('button').press('Enter');
  await soon(() => heading.getAttribute('aria-sort')).toBe('descending');
  await heading.getByRole('button').press('Enter');
  await soon(() => publishers(site)).toEqual(own);
  expect(page.url()).not.toContain('sort=');
  await page.getByLabel('Order of table and working').selectOption('stated');
  await soon(() => page.url()).toContain('sort=stated.desc');
  await page.getByRole('button', { name: 'Show the working', exact: true }).click();
  const first = page.locator('[data-working] > summary').first();
  await soon(() => first.innerText()).toContain('ralphouensanga.com');
  await page.getByRole('radio', { name: 'ascending', exact: true }).check();
  await soon(() => first.innerText()).toContain('iResearch');
  site.expectQuiet();
});

test('a table without an order in the link sorts too: the training sets', async () => {
  const site = await openSite();
  await visit(site, '#/runway?sets=table');
  const { page } = site;
  const table = page.locator('[data-panel=training-sets] .table-scroll');
  const drawn = table.locator('tr[data-row]');
  const rows = () => drawn.evaluateAll((all) => all.map((row) => row.dataset['row']));
  await drawn.first().waitFor();
  const own = await rows();
  const heading = table.locator('th').first();
  await heading.getByRole('button').click();
  await soon(() => heading.getAttribute('aria-sort')).toMatch(/ascending|descending/);
  expect((await rows()).toSorted()).toEqual(own.toSorted());
  await heading.getByRole('button').click();
  await heading.getByRole('button').click();
  await soon(rows).toEqual(own);
});

test('many sources are folded, opened at a press, and complete in print', async () => {
  const site = await openSite();
  await visit(site, '#/growth', painted);
  const { page } = site;
  const line = page.locator('[data-panel=growth-audit] .source-line').last();
  const shown = () => line.locator('a:visible, span:visible > a').count();
  const folded = await shown();
  expect(folded).toBeLessThanOrEqual(3);
  const more = line.getByRole('button', { name: /^and \d+ more$/ });
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBeGreaterThan(20);
  expect(await line.getByRole('button').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await more.click();
  expect(await shown()).toBeGreaterThan(20);
  await line.getByRole('button', { name: 'fewer' }).click();
  expect(await shown()).toBe(folded);
});

test('one press leaves one filter with nothing, the next with all', async () => {
  const site = await openSite();
  await visit(site, '#/growth', painted);
  const { page } = site;
  await page.getByRole('button', { name: 'None: Market' }).click();
  await soon(() => page.url()).toContain('segment=none');
  await page.getByRole('checkbox', { name: /^annotation tools \(\d+\)$/ }).check();
  await soon(() => page.locator('[data-panel=growth-audit] .finding').innerText()).toMatch(
    /^Of \d forecasts/,
  );
  await page.getByRole('button', { name: 'All: Market' }).click();
  await soon(() => page.url()).not.toContain('segment=');
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
  ['en', 'light', 'audit=table&sort=stated.desc'],
  ['zh-Hans', 'dark', `audit=working&row=${article}`],
])(
  'axe finds nothing in %s, %s, %s, and nothing runs over on a phone',
  async (lang, theme, view) => {
    const site = await openSite({ bypassCSP: true });
    await site.page.setViewportSize({ width: 390, height: 844 });
    await visit(site, `#/growth?lang=${lang}&theme=${theme}&${view}&say=${say}`, painted);
    expect(await violations(site)).toEqual([]);
    const over = await site.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  },
);
