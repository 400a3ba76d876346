import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { nameOfPage } from '../../src/app/page-name.ts';
import { pages } from '../../src/app/pages.ts';
import { readDeck } from '../../src/deck/read-deck.ts';
import { violations } from './axe.ts';
import { openSite, visit, type Site } from './open-site.ts';
import { soon } from './workbench-page.ts';

const settled = '.panel-alone[data-settled=true]';

const places = (
  await Promise.all(
    Object.entries(pages).map(async ([path, load]) =>
      (await load()).panels.map((panel) => ({ path, panel })),
    ),
  )
).flat();

/** Changes what the address says behind the `#`, as a reader does who follows a link in the same window. */
async function follow(page: Page, url: string): Promise<void> {
  await page.goto(url.startsWith('#') ? inject('siteUrl') + url : url);
}

function panelOf(page: Page, id: string): Locator {
  return page.locator(`.panel[data-panel=${id}]`);
}

/** Opens the dialog of a panel and reads what it hands on. */
async function share(page: Page, panel: Locator) {
  await panel.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const field = (name: string) => dialog.getByLabel(name, { exact: true }).inputValue();
  await dialog.getByLabel('Link to the page', { exact: true }).waitFor();
  return {
    dialog,
    link: await field('Link to the page'),
    alone: await field('Link to this panel alone'),
    markdown: await field('Markdown'),
    embed: await field('Embed (HTML)'),
    citation: await field('Citation'),
    bibtex: await field('BibTeX'),
    ris: await field('RIS'),
  };
}

function dataVersionIn(link: string): string {
  return new URL(link.replace('#', '')).searchParams.get('data') ?? 'none';
}

test('every panel of every page can be shown alone, and does not wait for its page', async () => {
  const site = await openSite();
  const failures: string[] = [];
  for (const { path, panel } of places) {
    await follow(site.page, `#/embed/${nameOfPage(path)}/${panel}`);
    const shown = site.page.locator(`${settled}[data-panel=${panel}]`);
    await shown
      .locator('canvas, tbody tr[data-row], [role=status]')
      .first()
      .waitFor({ timeout: 15_000 })
      .catch(() => failures.push(`${path} ${panel}`));
  }
  expect(failures).toEqual([]);
  site.expectQuiet();
}, 180_000);

test('a panel that is first opened alone gets what it needs, be it the database', async () => {
  const late = ['/runway stock-passings', '/runway model-reproduction', '/funding league-table'];
  const searches = ['?wpt=words-per-token-rule', '', '?find=scale'];
  for (const [place, at] of late.entries()) {
    const site = await openSite();
    const [path = '', panel = ''] = at.split(' ');
    await visit(
      site,
      `#/embed${path}/${panel}${searches[place]}`,
      `${settled}[data-panel=${panel}] tbody:has(tr[data-row])`,
    );
    site.expectQuiet();
  }
}, 120_000);

test('the link of a panel of /runway shows what was shared, and leads to the panel', async () => {
  const site = await openSite();
  await visit(site, '#/runway?unit=words&24.over=5', '[data-chart=run-out][data-painted=true]');
  const { page } = site;
  const panel = panelOf(page, 'run-out');
  const finding = await panel.locator('.finding').innerText();
  const shared = await share(page, panel);
  expect(new URL(shared.link).hash).toMatch(/^#\/runway\?/);
  expect(shared.link).toContain('unit=words');
  expect(shared.link).toContain('at=run-out');
  expect(dataVersionIn(shared.link)).toMatch(/^[0-9a-f]{12}$/);
  expect(shared.markdown).toContain(`(${shared.link})`);
  expect(shared.markdown.replaceAll('\\', '')).toContain(finding);
  for (const text of [shared.citation, shared.bibtex, shared.ris]) {
    expect(text).toContain(dataVersionIn(shared.link));
  }

  const other = await openSite();
  await follow(other.page, shared.link);
  const heading = panelOf(other.page, 'run-out').locator('h2');
  await soon(() => panelOf(other.page, 'run-out').locator('.finding').innerText()).toBe(finding);
  await soon(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await soon(() => heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
    60,
  );
  other.expectQuiet();
  site.expectQuiet();
});

test('a panel of /funding stands alone in the state in which it was shared, without the page', async () => {
  const site = await openSite();
  await visit(site, '#/funding?find=scale', '[data-chart=funding-quarters][data-painted=true]');
  const { page } = site;
  const panel = panelOf(page, 'funding-quarters');
  await soon(() => panel.locator('.finding').innerText()).toContain('US$1.45B');
  const finding = await panel.locator('.finding').innerText();
  const { alone, embed, dialog } = await share(page, panel);
  expect(new URL(alone).hash).toMatch(/^#\/embed\/funding\/funding-quarters\?/);
  expect(alone).not.toContain('at=');
  expect(embed).toContain(`src="${alone.replaceAll('&', '&amp;')}"`);
  const qr = dialog.getByRole('img', { name: 'QR code of the link' });
  await soon(() =>
    qr.evaluate((image) => (image as HTMLImageElement).naturalWidth),
  ).toBeGreaterThan(20);

  const other = await openSite();
  await follow(other.page, alone);
  const shown = other.page.locator(settled);
  await shown.waitFor();
  expect(await shown.locator('.finding').innerText()).toBe(finding);
  expect(await shown.locator('footer').innerText()).toMatch(/Settings: .*scale/i);
  expect(await shown.locator('.source-line a').count()).toBeGreaterThan(0);
  expect(await shown.locator('footer').innerText()).toContain(
    `Data version ${dataVersionIn(alone)}`,
  );
  for (const role of ['banner', 'navigation', 'contentinfo'] as const) {
    expect(await other.page.getByRole(role).count()).toBe(0);
  }
  expect(await other.page.getByRole('heading', { level: 1 }).count()).toBe(1);
  const door = other.page.getByRole('link', { name: 'Open on its page in Datawall' });
  const target = (await door.getAttribute('href')) ?? '';
  expect(target).toMatch(/#\/funding\?.*find=scale/);
  expect(target).toContain('at=funding-quarters');
  other.expectQuiet();
});

test('the link of the first panel of a page leads to the top', async () => {
  const site = await openSite();
  await visit(site, '#/growth', '[data-chart=growth-audit][data-painted=true]');
  const { link } = await share(site.page, panelOf(site.page, 'growth-audit'));
  expect(link).not.toContain('at=');
});

describe('a link to a panel on its page', () => {
  const top = (heading: Locator) =>
    heading.evaluate((element) => Math.round(element.getBoundingClientRect().top));

  test('waits for a panel that comes late, and stays at it while the page grows', async () => {
    const site = await openSite({ delay: { '**/assets/DealsSection-*.js': 1500 } });
    await visit(site, '#/funding?at=licence-deals', '[data-panel=licence-deals] h2');
    const heading = panelOf(site.page, 'licence-deals').locator('h2');
    await soon(() => top(heading)).toBeLessThan(60);
    await site.page.locator('[data-chart=capital-against-market][data-painted=true]').waitFor();
    await site.page.locator('[data-chart=licence-deals][data-painted=true]').waitFor();
    await soon(() => top(heading)).toBeLessThan(60);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    site.expectQuiet();
  });

  test('gives way to a reader who has begun to read', async () => {
    const site = await openSite({ delay: { '**/assets/DealsSection-*.js': 5000 } });
    await visit(
      site,
      '#/funding?at=licence-deals',
      '[data-chart=funding-timeline][data-painted=true]',
    );
    await site.page.keyboard.press('ArrowDown');
    const heading = panelOf(site.page, 'licence-deals').locator('h2');
    await heading.waitFor();
    await site.page.waitForTimeout(300);
    expect(await top(heading)).toBeGreaterThan(900);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(false);
  });

  test('says so no longer once something is changed, and Back does not take the focus there', async () => {
    const site = await openSite();
    await visit(site, '#/runway?at=tornado', '[data-panel=tornado] [data-painted=true]');
    const { page } = site;
    const heading = panelOf(page, 'tornado').locator('h2');
    await soon(() => top(heading)).toBeLessThan(60);
    await page.getByLabel('Words', { exact: true }).check();
    await page.waitForURL(/unit=words/);
    expect(page.url()).not.toContain('at=');
    await page.goBack();
    await page.waitForURL(/at=tornado/);
    await page.waitForTimeout(300);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(false);
  });

  test('of a panel that this version does not have opens the page all the same', async () => {
    const site = await openSite();
    await visit(site, '#/market?at=nothing', '[data-chart=market-paths][data-painted=true]');
    expect(await site.page.evaluate(() => scrollY)).toBe(0);
    await follow(site.page, '#/market?at=No+panel');
    await site.page.locator('main > .notice').getByText('at=No panel').waitFor();
    site.expectQuiet();
  });
});

describe('an address of a panel alone that is broken', () => {
  test.each([
    ['an unknown page', '#/embed/nowhere/tornado', '“/nowhere”'],
    ['an unknown panel', '#/embed/runway/nothing', '“nothing”'],
    ['a panel of another page', '#/embed/growth/tornado', '“tornado”'],
  ])('says so: %s', async (_, place, named) => {
    const site = await openSite({ bypassCSP: true });
    await visit(site, place, '[role=alert]');
    expect(await site.page.getByRole('alert').innerText()).toContain(named);
    expect(await site.page.locator(settled).count()).toBe(0);
    expect(await site.page.getByRole('link', { name: 'Open Datawall' }).count()).toBe(1);
    expect(await violations(site)).toEqual([]);
    site.expectQuiet();
  });

  test('says which settings it could not read, and shows the panel without them', async () => {
    const site = await openSite();
    await visit(site, '#/embed/runway/run-out?unit=miles&nothing=1&data=yesterday', settled);
    const notice = await site.page
      .getByRole('status')
      .filter({ hasText: 'unit=miles' })
      .innerText();
    expect(notice).toContain('nothing=1');
    expect(notice).toContain('data=yesterday');
    expect(await site.page.locator(`${settled} footer`).innerText()).toContain(
      'everything at its default',
    );
  });

  test('says that the database cannot be had, where the panel needs it', async () => {
    const site = await openSite({ block: ['**/engine/**'] });
    await visit(site, '#/embed/funding/funding-timeline?find=scale', '.stage-target .problem');
    await site.page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
    expect(await site.page.locator(settled).count()).toBe(0);
  });

  test('tells a version of the data that the site does not know', async () => {
    const site = await openSite();
    await visit(site, '#/embed/runway/run-out?data=0123456789ab', settled);
    await site.page.getByText('does not know (0123456789ab)').waitFor();
  });
});

test('a panel with nothing to show as it is set says why', async () => {
  const site = await openSite();
  const { page } = site;
  await visit(site, '#/embed/runway/scenario-difference', settled);
  expect(await page.locator(`${settled} [role=status]`).innerText()).toContain('published');
  await visit(site, '#/embed/funding/valuation-steps?company=no-such', settled);
  expect(await page.locator(`${settled} [role=status]`).innerText()).toContain('no-such');
  for (const panel of ['compared-steps', 'round-peers']) {
    await visit(site, `#/embed/funding/${panel}?compare=none`, `${settled}[data-panel=${panel}]`);
    expect(await page.locator(`${settled} [role=status]`).innerText()).not.toBe('');
  }
  site.expectQuiet();
});

describe('comparing', () => {
  const views = '.compared-view .panel-alone[data-settled=true]';
  const link = (place: string) => `${inject('siteUrl')}#${place}`;

  async function paste({ page }: Site, a: string, b: string): Promise<void> {
    await page.getByLabel('Link A').fill(a);
    await page.getByLabel('Link B').fill(b);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
  }

  async function differences({ page }: Site): Promise<readonly string[]> {
    const rows = await page.locator('.compare tbody tr').allInnerTexts();
    return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim());
  }

  test('two links gives both views and every setting in which they differ; Back takes them away', async () => {
    const site = await openSite();
    const { page } = site;
    await visit(site, '#/compare', 'h1');
    await paste(site, link('/runway?unit=words'), link('/runway?model=epoch-2022'));
    await page.locator(views).nth(1).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(
      /\d settings differ/,
    );
    const listed = await differences(site);
    expect(listed).toContain('Unit Words Tokens (default)');
    expect(listed).toHaveLength(2);
    const findings = await page.locator(`${views} .finding`).allInnerTexts();
    expect(findings[0]).not.toBe(findings[1]);

    await page.getByLabel('Panel', { exact: true }).selectOption('Run-out year');
    await soon(() => page.locator(`${views}[data-panel=run-out]`).count()).toBe(2);
    await page.getByRole('button', { name: 'Swap A and B' }).click();
    await soon(() => differences(site)).toContain('Unit Tokens (default) Words');
    expect(await page.getByLabel('Link A').inputValue()).toContain('model=epoch-2022');
    await soon(() => page.locator(`${views}[data-panel=run-out]`).count()).toBe(2);

    await page.goBack();
    await soon(() => differences(site)).toContain('Unit Words Tokens (default)');
    await page.goBack();
    await soon(() => page.locator(`${views}[data-panel=runway-fan]`).count()).toBe(2);
    await page.goBack();
    await soon(() => page.locator('.compared-view').count()).toBe(0);
    expect(await page.getByLabel('Link A').inputValue()).toBe('');
    site.expectQuiet();
  });

  test('with a text that is no link says what is wrong and changes nothing', async () => {
    const site = await openSite();
    const { page } = site;
    await visit(site, '#/compare', 'h1');
    await paste(site, link('/growth'), link('/growth?at=growth-audit'));
    await page.locator(views).nth(1).waitFor();
    const before = page.url();
    await paste(site, link('/growth'), 'javascript:alert(1)');
    const field = page.getByLabel('Link B');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText('This is no link to a view: “javascript:alert(1)”.').waitFor();
    expect(page.url()).toBe(before);
    expect(await page.locator(views).count()).toBe(2);
    await field.fill(link('/growth?__proto__=1'));
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('“__proto__”').waitFor();
    expect(page.url()).toBe(before);
    site.expectQuiet();
  });

  test('links that arrive broken, unread, from elsewhere or with other data says so of each', async () => {
    const site = await openSite();
    const { page } = site;
    const unread = new URLSearchParams({
      a: 'https://other.example/#/runway?unit=miles&data=0123456789ab',
      b: 'not a link',
    });
    await visit(site, `#/compare?${unread}`, views);
    const told = page.locator('.link-report');
    expect(await told.innerText()).toContain('other.example');
    expect(await told.innerText()).toContain('unit=miles');
    await page.getByText('does not know (0123456789ab)').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Link B: This is no link');
    expect(await page.locator('.compared-view').count()).toBe(1);
    site.expectQuiet();
  });

  test('a view that is handed on begins with it, in the panel that was shared', async () => {
    const site = await openSite();
    const { page } = site;
    await visit(
      site,
      '#/market?lang=en&theme=dark',
      '[data-chart=football-field][data-painted=true]',
    );
    const { dialog } = await share(page, panelOf(page, 'football-field'));
    await dialog.getByRole('link', { name: 'Compare this view with another one' }).click();
    await page.locator(`${views}[data-panel=football-field]`).waitFor();
    expect(page.url()).toContain('theme=dark');
    expect(await page.getByLabel('Link A').inputValue()).toContain('#/market?');
  });
});

test('a panel is pinned as it is set, and said to be which slide; the visit is not pinned with it', async () => {
  const site = await openSite();
  await visit(
    site,
    '#/market?lang=en&theme=dark&num=short&data=0123456789ab&year=2032&at=football-field',
    '[data-chart=football-field][data-painted=true]',
  );
  const { page } = site;
  for (const [id, place] of [
    ['football-field', 1],
    ['market-paths', 2],
  ] as const) {
    const panel = panelOf(page, id);
    await panel.getByRole('button', { name: 'Pin to the deck' }).click();
    await panel.locator('.pinned').getByText(`slide ${place} of your deck`).waitFor();
    expect(await panel.getByRole('link', { name: 'Open the deck' }).count()).toBe(1);
  }
  const kept = (await page.evaluate(() => localStorage.getItem('datawall.deck'))) ?? '';
  const deck = readDeck(kept);
  if (!deck.ok) throw new Error(`the kept deck cannot be read: ${kept}`);
  expect(deck.value.slides).toMatchObject([
    { kind: 'panel', path: '/market', panel: 'football-field', search: { year: '2032' } },
    { kind: 'panel', path: '/market', panel: 'market-paths', search: { year: '2032' } },
  ]);
  for (const slide of deck.value.slides) {
    const keys = slide.kind === 'panel' ? Object.keys(slide.search) : [];
    expect(keys.filter((key) => !['v', 'year'].includes(key))).toEqual([]);
  }
  site.expectQuiet();
});

describe.each(['light', 'dark'])('in the %s theme axe finds nothing', (theme) => {
  test('in the share dialog', async () => {
    const site = await openSite({ bypassCSP: true });
    await visit(site, `#/growth?theme=${theme}`, '[data-chart=growth-audit][data-painted=true]');
    await share(site.page, panelOf(site.page, 'growth-audit'));
    expect(await violations(site)).toEqual([]);
  });

  test('around a panel alone', async () => {
    const site = await openSite({ bypassCSP: true });
    for (const place of ['runway/run-out?x=1', 'market/market-paths', 'funding/league-table']) {
      const panel = place.replace(/^.*\/|\?.*$/g, '');
      const [path, search = ''] = place.split('?');
      await visit(
        site,
        `#/embed/${path}?theme=${theme}&data=0123456789ab&${search}`,
        `${settled}[data-panel=${panel}]`,
      );
      expect(await violations(site)).toEqual([]);
    }
  });

  test('on the page that compares', async () => {
    const site = await openSite({ bypassCSP: true });
    const search = new URLSearchParams({
      theme,
      a: '#/growth?x=1',
      b: '#/growth?data=0123456789ab',
    });
    await visit(
      site,
      `#/compare?${search}`,
      '.compared-view + .compared-view .panel-alone[data-settled=true]',
    );
    await soon(() => site.page.locator(settled).count()).toBe(2);
    await site.page.getByLabel('Link A').fill('x');
    await site.page.getByRole('button', { name: 'Compare', exact: true }).click();
    expect(await violations(site)).toEqual([]);
  });
});
