import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, visit, type Site } from './open-site.ts';
import { soon } from './workbench-page.ts';

const painted = '[data-chart=funding-timeline][data-painted=true]';

const charts = [
  'funding-timeline',
  'funding-quarters',
  'valuation-steps',
  'compared-steps',
  'round-peers',
  'return-curve',
  'capital-against-market',
  'licence-deals',
] as const;

function heading({ page }: Site): Promise<string> {
  return page.locator('h1').innerText();
}

function finding({ page }: Site, panel: string): Promise<string> {
  return page.locator(`[data-panel=${panel}] .finding`).innerText();
}

function leagueRows({ page }: Site) {
  return page.locator('[data-panel=league-table] tr[data-row]');
}

test('opens with what is known to have been raised, what that leaves out, and the rounds of the article', async () => {
  const site = await openSite();
  await visit(site, '#/funding', painted);
  expect(await heading(site)).toMatch(
    /^33 companies raised at least US\$3\.95B in 54 rounds whose amount is known$/,
  );
  const { page } = site;
  const head = page.locator('header.headline');
  await soon(() => head.innerText()).toContain('Weaviate sold 25% for US$50M');
  expect(await head.innerText()).toContain('Pinecone sold 13.3% for US$100M');
  expect(await head.innerText()).toMatch(
    /Neon raised US\$46M at a valuation that is not known and was bought for US\$1B in 2025, 7\.66 times/,
  );
  expect(await head.innerText()).toContain('12 rounds whose amount is not known');
  for (const chart of charts)
    await page.locator(`[data-chart=${chart}][data-painted=true]`).waitFor();
  await site.engineReady();
  expect(await heading(site)).toContain('US$3.95B');
  site.expectQuiet();
});

test('a search is one filter for every panel, stays in the link, and Back undoes it as one step', async () => {
  const site = await openSite();
  await visit(site, '#/funding', painted);
  const { page } = site;
  const search = page.getByRole('searchbox', { name: 'Company' });
  await search.pressSequentially('scale', { delay: 20 });
  await soon(() => heading(site)).toContain('1 company raised US$1.45B');
  await soon(() => finding(site, 'funding-timeline')).toContain('7 events');
  await soon(() => finding(site, 'funding-quarters')).toContain('US$1.45B');
  await soon(() => finding(site, 'league-table')).toContain('Scale AI raised the most');
  await soon(() => leagueRows(site).count()).toBe(1);
  await search.blur();
  expect(page.url()).toContain('find=scale');
  await page.reload();
  await page.locator(painted).waitFor();
  await soon(() => heading(site)).toContain('1 company');
  await page.goBack();
  await soon(() => heading(site)).toContain('33 companies');
  await search.fill('no such company');
  await soon(() => heading(site)).toBe('No round that passes the filters has a known amount');
  await page.getByRole('button', { name: 'All rounds again' }).click();
  await soon(() => heading(site)).toContain('33 companies');
  site.expectQuiet();
});

test('a drag over the timeline asks every panel for those years, and a double click for all again', async () => {
  const site = await openSite();
  await visit(site, '#/funding', painted);
  const { page } = site;
  await site.engineReady();
  const drawing = page.locator('[data-chart=funding-timeline]');
  await drawing.scrollIntoViewIfNeeded();
  const box = (await drawing.boundingBox())!;
  const y = box.y + box.height * 0.75;
  await page.mouse.move(box.x + box.width * 0.62, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.8, y, { steps: 4 });
  await page.mouse.up();
  await soon(() => page.url()).toMatch(/years=20\d\d-20\d\d/);
  const years = /years=(20\d\d)-(20\d\d)/.exec(page.url())!;
  expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe(years[1]);
  expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe(years[2]);
  await soon(() => heading(site)).not.toContain('33 companies');
  await drawing.dblclick({ position: { x: box.width * 0.5, y: box.height * 0.75 } });
  await soon(() => heading(site)).toContain('33 companies');
});

test('unverified figures count once they are asked for, and the headline no longer leaves them out', async () => {
  const site = await openSite();
  await visit(site, '#/funding', painted);
  const { page } = site;
  await page.getByRole('radio', { name: 'unverified ones too' }).check();
  await soon(() => page.locator('header.headline').innerText()).not.toContain('not verified');
  expect(page.url()).toContain('unseen=in');
  site.expectQuiet();
});

test('the league table sorts by any column, keeps that in the link, draws what is in view, and prints whole', async () => {
  const site = await openSite();
  await visit(site, '#/funding', painted);
  const { page } = site;
  const table = page.locator('[data-panel=league-table]');
  await leagueRows(site).first().waitFor();
  expect(await leagueRows(site).first().getAttribute('data-row')).toBe('scale-ai');
  await soon(() => leagueRows(site).count()).toBeLessThan(40);
  const company = table.locator('th[data-column=company]');
  await company.getByRole('button').press('Enter');
  await soon(() => company.getAttribute('aria-sort')).toBe('ascending');
  expect(page.url()).toContain('order=company.asc');
  expect(await table.locator('table').getAttribute('aria-rowcount')).toBe('61');
  await page.emulateMedia({ media: 'print' });
  await soon(() => leagueRows(site).count()).toBe(60);
  await page.emulateMedia({ media: 'screen' });
  await soon(() => leagueRows(site).count()).toBeLessThan(40);
});

test('Enter on an event and a row of the league table lead to the company', async () => {
  const site = await openSite();
  await visit(site, '#/funding', painted);
  const { page } = site;
  await leagueRows(site).first().getByRole('button', { name: 'Look at Scale AI' }).click();
  const company = page.locator('#company');
  await soon(() => company.innerText()).toMatch(/Scale AI raised US\$1\.45B/);
  expect(await company.innerText()).toMatch(/2\.1 times/);
  await soon(() => company.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  expect(page.url()).toContain('company=scale-ai');
  const cursor = page.locator('[data-panel=funding-timeline] p[role=status]').first();
  await page.locator('[data-chart=funding-timeline]').focus();
  await page.keyboard.press('ArrowRight');
  const stop = (await cursor.innerText()).split(/[,:]/)[0]!;
  await page.keyboard.press('Enter');
  await soon(() =>
    company
      .locator('select')
      .first()
      .evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text),
  ).toContain(stop.trim());
  site.expectQuiet();
});

test('a link that asks for what is not there says so, and shows the rest', async () => {
  const site = await openSite();
  await visit(
    site,
    '#/funding?category=embeddings.zzz&country=XX.US&years=2050-2040&company=nobody&flows=rubbish&find=<b>x</b>',
    '[data-panel=funding-timeline]',
  );
  const { page } = site;
  const notice = page.locator('.notice[role=status]');
  for (const key of ['category', 'years', 'flows']) {
    expect(await notice.innerText()).toContain(key);
  }
  await soon(() => page.locator('.filter-bar').innerText()).toContain('The link asks for XX');
  await soon(() => page.locator('#company').innerText()).toContain('nobody');
  expect(await page.locator('main b').count()).toBe(0);
});

test.each([
  ['en', 'light', 'rounds=table&quarters=table'],
  ['zh-Hant', 'dark', 'deals=table&capital=table&unseen=in'],
])(
  'axe finds nothing in %s, %s, %s, and nothing runs over on a phone',
  async (lang, theme, view) => {
    const site = await openSite({ bypassCSP: true });
    const { page } = site;
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(site, `#/funding?lang=${lang}&theme=${theme}&${view}`, painted);
    for (const chart of charts)
      await page.locator(`[data-chart=${chart}][data-painted=true]`).waitFor();
    await site.engineReady();
    await page.locator('[data-panel=licence-deals][data-origin=live]').waitFor();
    await page.locator('tbody tr').first().waitFor();
    expect(await violations(site)).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  },
);
