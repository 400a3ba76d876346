import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { encodeDeckLink } from '../../src/deck/deck-link.ts';
import { addSlide } from '../../src/deck/change-deck.ts';
import { emptyDeck, type Deck, type NewSlide } from '../../src/deck/deck.ts';
import { writeDeck } from '../../src/deck/write-deck.ts';
import { violations } from './axe.ts';
import { openSite, visit, type Site } from './open-site.ts';

const deckPlace = '#/deck';
const head = '.deck-head';

const texts: readonly NewSlide[] = ['First', 'Second', 'Third'].map((title) => ({
  kind: 'text',
  title,
  body: `What *${title}* says`,
  build: 'at-once',
}));

const unknownPanel: NewSlide = {
  kind: 'panel',
  path: '/runway',
  panel: 'not-in-this-version',
  search: {},
  controls: 'still',
  build: 'at-once',
  guess: 'none',
};

const runOut: NewSlide = { ...unknownPanel, panel: 'run-out' };

function deckOf(title: string, slides: readonly NewSlide[], version = '0123456789ab'): Deck {
  return slides.reduce<Deck>((deck, slide) => addSlide(deck, slide), emptyDeck(title, version));
}

const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 20_000 });

/** Opens the deck's page with a text kept in the browser as its deck. */
async function openDeck(site: Site, kept?: string, place = deckPlace): Promise<Page> {
  const { page } = site;
  await visit(site, deckPlace, head);
  if (kept !== undefined) {
    await page.evaluate((text) => localStorage.setItem('datawall.deck', text), kept);
    await page.goto('about:blank');
    await visit(site, place, head);
  }
  return page;
}

const items = (page: Page): Locator => page.locator('.slide-item');
const names = (page: Page): Promise<readonly string[]> =>
  page.locator('.slide-item-name').allInnerTexts();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (page: Page) => page.locator('.deck-status p').innerText();
const keptSlides = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const text = localStorage.getItem('datawall.deck');
    return text === null ? 0 : (JSON.parse(text) as { slides: unknown[] }).slides.length;
  });

async function saved(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return download;
}

function fileOf(name: string, content: string | Uint8Array) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) };
}

const choose = (page: Page, file: ReturnType<typeof fileOf>) =>
  page.locator('.deck-actions input[type=file]').setInputFiles(file);

test('panels pinned on two pages are ordered, written, undone and kept', async () => {
  const site = await openSite();
  const { page } = site;
  for (const [place, panel] of [
    ['#/runway', 'training-sets'],
    ['#/market?yr=2030', 'market-paths'],
  ] as const) {
    await visit(site, place, `[data-chart=${panel}][data-painted=true]`);
    const pinned = page.locator(`[data-panel=${panel}]`);
    await pinned.getByRole('button', { name: 'Pin to the deck' }).click();
    await pinned.getByRole('link', { name: 'Open the deck' }).waitFor();
  }
  await visit(site, deckPlace, '.slide-list');
  await soon(() => page.locator('.thumbnail img').count()).toBe(2);
  const [sets, paths] = await names(page);
  expect([sets, paths]).not.toContain(undefined);
  expect(await page.locator('.slide-tools h2').innerText()).toBe('Slide 1 of 2');

  await press(page, 'Move down');
  await soon(() => names(page)).toEqual([paths, sets]);
  expect(await said(page)).toBe('Slide moved to place 2 of 2.');
  await items(page).nth(1).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await soon(() => names(page)).toEqual([sets, paths]);
  expect(await items(page).first().getAttribute('data-selected')).toBe('true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.react-aria-DropIndicator').first().waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await soon(() => names(page)).toEqual([paths, sets]);

  await items(page).first().click();
  const title = page.getByLabel('Title', { exact: true });
  await soon(() => title.getAttribute('placeholder')).toBe(paths);
  await title.fill('My own title');
  await soon(() => page.locator('.large-slide h2').innerText()).toBe('My own title');
  await page.getByLabel('Title of the deck').fill('Board meeting');
  await press(page, 'Remove');
  await soon(() => names(page)).toEqual([sets]);
  expect(await said(page)).toBe('Slide removed.');
  await page.locator('h1').click();
  await page.keyboard.press('Control+z');
  await soon(() => names(page)).toEqual(['My own title', sets]);
  expect(await said(page)).toBe('Undone: slide removed.');

  await page.reload();
  await soon(() => names(page)).toEqual(['My own title', sets]);
  expect(await page.getByLabel('Title of the deck').inputValue()).toBe('Board meeting');
  await press(page, 'Use the made one again');
  await soon(async () => (await names(page))[0]).toBe(paths);
  site.expectQuiet();
});

test('a moved setting of a live slide is kept on demand, and what was asked for stays asked', async () => {
  const live: NewSlide = { ...runOut, panel: 'training-sets', controls: 'live' };
  const site = await openSite();
  const page = await openDeck(site, writeDeck(deckOf('Live', [live])));
  const box = page.locator('.large-slide').getByLabel('Multimodal');
  await box.waitFor();
  await box.check();
  await page.getByText('You have moved settings of this slide.').waitFor();
  await press(page, 'Put them back');
  await soon(() => box.isChecked()).toBe(false);
  await box.check();
  await press(page, 'Keep these settings');
  await soon(() => page.getByText('You have moved settings').count()).toBe(0);
  const link = page.getByRole('link', { name: 'Open on its page' });
  await soon(() => link.getAttribute('href')).toMatch(/^#\/runway\?.+/);
  await page.reload();
  await soon(() => box.isChecked()).toBe(true);
  await page.getByLabel('Ask the room first').check();
  await page.locator('.large-slide').getByRole('button', { name: 'Reveal' }).waitFor();
  await page.keyboard.press('Control+z');
  await soon(() => page.getByLabel('Ask the room first').isChecked()).toBe(false);
  site.expectQuiet();
});

describe('files', () => {
  test('a saved deck opens on a clean profile, and opening loses nothing', async () => {
    const from = await openSite();
    const first = await openDeck(from, writeDeck(deckOf('提案 1/2', texts)));
    const download = await saved(first, 'Save as a file');
    expect(download.suggestedFilename()).toBe('提案 1 2.datawall.json');
    const content = await readFile(await download.path());

    const to = await openSite();
    const page = await openDeck(to, writeDeck(deckOf('Mine', texts.slice(0, 1))));
    await choose(page, fileOf('a.datawall.json', content));
    await soon(() => names(page)).toEqual(['First', 'Second', 'Third']);
    expect(await said(page)).toContain('stands in place of the deck before');
    expect(writeDeck(deckOf('提案 1/2', texts))).toBe(
      await page.evaluate(() => localStorage.getItem('datawall.deck')),
    );
    await page.locator('.deck-status').getByRole('button', { name: 'Undo' }).click();
    await soon(() => names(page)).toEqual(['First']);
    from.expectQuiet();
    to.expectQuiet();
  });

  const whole = writeDeck(deckOf('Whole', texts));
  const script = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';

  test.each([
    ['cut off', whole.slice(0, -40), 'not JSON'],
    ['newer', whole.replace('"version": 1', '"version": 9'), 'newer version'],
    ['with a prototype key', whole.replace('"title":', '"__proto__": {}, "title":'), '__proto__'],
    ['huge', 'x'.repeat(1_500_000), '1 MB'],
    ['no text', new Uint8Array([0x89, 0x50, 0xff, 0xd8]), 'UTF-8'],
    ['an empty archive', new Uint8Array([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]), 'deck'],
  ])('a file that is %s says why and changes nothing', async (_, content, reason) => {
    const site = await openSite();
    const kept = writeDeck(deckOf('Mine', texts));
    const page = await openDeck(site, kept);
    await choose(page, fileOf('bad.json', content));
    const alert = page.locator('.problem[role=alert]', { hasText: 'bad.json' });
    await soon(() => alert.innerText()).toContain(reason);
    expect(await alert.innerText()).toContain('Your deck is as it was');
    expect(await names(page)).toEqual(['First', 'Second', 'Third']);
    expect(await page.evaluate(() => localStorage.getItem('datawall.deck'))).toBe(kept);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    expect(await alert.count()).toBe(0);
    site.expectQuiet();
  });

  test('scripts in titles, notes and text are text', async () => {
    const hostile: NewSlide = {
      kind: 'text',
      title: script,
      body: `${script}\n\n[click](javascript:alert(1))`,
      note: script,
      build: 'at-once',
    };
    const site = await openSite();
    const page = await openDeck(site, writeDeck(deckOf(script, [hostile])));
    await soon(() => page.locator('.large-slide').innerText()).toContain('onerror');
    expect(await page.locator('.large-slide').locator('img, script, a').count()).toBe(0);
    expect(await page.evaluate(() => Object.hasOwn(globalThis, 'ran'))).toBe(false);
    site.expectQuiet();
  });
});

describe('links', () => {
  function placeOf(deck: Deck): string {
    const link = encodeDeckLink(deck);
    if (!link.ok) throw new Error(`too long: ${link.length}`);
    return `${deckPlace}?deck=${link.text}`;
  }
  const theirs = deckOf('Theirs', [...texts.slice(0, 2), unknownPanel]);
  const mine = deckOf('Mine', texts.slice(2));

  test('a linked deck is looked at first, then added or kept, and both can be undone', async () => {
    const site = await openSite();
    const page = await openDeck(site, writeDeck(mine), placeOf(theirs));
    await page.getByRole('heading', { name: 'Theirs' }).waitFor();
    expect(await page.locator('.linked-slides li').count()).toBe(3);
    expect([await names(page), await keptSlides(page)]).toEqual([['Third'], 1]);
    await press(page, 'Add its slides to mine');
    await soon(() => keptSlides(page)).toBe(4);
    expect(new URL(page.url()).hash).not.toContain('deck=');
    expect(await page.locator('.linked-deck').count()).toBe(0);
    await page.locator('.deck-undo').getByRole('button', { name: 'Undo' }).click();
    await soon(() => keptSlides(page)).toBe(1);

    await page.goto(inject('siteUrl') + placeOf(theirs));
    await press(page, 'Keep this deck');
    await soon(async () => (await names(page)).slice(0, 2)).toEqual(['First', 'Second']);
    expect(await page.getByLabel('Title of the deck').inputValue()).toBe('Theirs');
    await page.locator('.deck-undo').getByRole('button', { name: 'Undo' }).click();
    await soon(() => names(page)).toEqual(['Third']);
    site.expectQuiet();
  });

  test('a full deck says so, and the link stays', async () => {
    const full = deckOf('Full', Array<NewSlide>(100).fill(texts[0]!));
    const site = await openSite();
    const page = await openDeck(site, writeDeck(full), placeOf(theirs));
    await press(page, 'Add its slides to mine');
    await soon(() => said(page)).toBe('The deck takes no more than 100 slides.');
    expect(await page.locator('.linked-slides li').count()).toBe(3);
    expect([new URL(page.url()).hash, await keptSlides(page)]).toEqual([placeOf(theirs), 100]);
    site.expectQuiet();
  });

  test.each([
    ['damaged', placeOf(theirs).slice(0, -6)],
    ['too long', `${deckPlace}?deck=${'A'.repeat(9000)}`],
  ])('a link that is %s says so and changes nothing', async (_, place) => {
    const site = await openSite();
    const page = await openDeck(site, writeDeck(mine), place);
    const alert = page.locator('.problem[role=alert]');
    await soon(() => alert.innerText()).toMatch(/damaged or was cut off|longer than the 8,000/);
    expect([await names(page), await keptSlides(page)]).toEqual([['Third'], 1]);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await soon(() => alert.count()).toBe(0);
    expect(await names(page)).toEqual(['Third']);
    site.expectQuiet();
  });

  test('the link of a deck opens as the same deck, and a long deck says by how much it is too long', async () => {
    const site = await openSite();
    const page = await openDeck(site, writeDeck(mine));
    await press(page, 'Share as a link');
    const link = await page.getByLabel('Link to the deck').inputValue();
    expect(link).toBe(`${inject('siteUrl')}${placeOf(mine)}`);
    await page.getByLabel('Notes for the speaker').fill(noise(5000));
    await press(page, 'Duplicate');
    await page.getByLabel('Notes for the speaker').fill(noise(5000, 7));
    await soon(() => page.locator('.problem').innerText()).toMatch(/too long for a link by [\d,]+/);
    site.expectQuiet();
  });
});

/** Letters that do not pack. */
function noise(length: number, seed = 1): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (state % 20_000));
  }).join('');
}

test('what another tab keeps is shown, and a late change does not overwrite it', async () => {
  const site = await openSite();
  const page = await openDeck(site, writeDeck(deckOf('Mine', texts.slice(2))));
  const other = await page.context().newPage();
  await other.goto(inject('siteUrl') + deckPlace);
  await other.locator('.slide-item').waitFor();
  await other.getByLabel('Title of the deck').fill('Theirs');
  await soon(() => page.getByLabel('Title of the deck').inputValue()).toBe('Theirs');
  await other.close();

  const late = writeDeck(deckOf('Late', texts));
  await page.evaluate((text) => localStorage.setItem('datawall.deck', text), late);
  await press(page, 'Remove');
  await soon(() => said(page)).toMatch(/^Another tab has changed the deck/);
  expect([await names(page), await keptSlides(page)]).toEqual([['First', 'Second', 'Third'], 3]);
  site.expectQuiet();
});

test('an unreadable deck is told, can be saved, and is put aside by the next one', async () => {
  const site = await openSite();
  const page = await openDeck(site, '{"format":"datawall-deck","version":99}');
  await soon(() => page.locator('.problem').innerText()).toContain('newer version');
  const download = await saved(page, 'Save its text');
  expect(await readFile(await download.path(), 'utf8')).toContain('"version":99');
  await press(page, 'Add a text slide');
  await soon(() => page.locator('.problem').innerText()).toContain('put aside');
  await page.reload();
  await press(page, 'Let it go');
  await soon(() => page.locator('.problem').count()).toBe(0);
  site.expectQuiet();
});

test('a panel can be added by its name, and one that this version does not have is told and kept', async () => {
  const site = await openSite();
  const page = await openDeck(site, writeDeck(deckOf('Old', [unknownPanel])));
  await soon(() => page.locator('.thumbnail-problem').count()).toBe(1);
  await soon(() => page.locator('.large-slide').innerText()).toContain('not-in-this-version');
  await press(page, 'Add a panel');
  await page.getByLabel('Page', { exact: true }).selectOption({ label: 'Market' });
  await page
    .getByLabel('Panel', { exact: true })
    .selectOption({ label: 'Forecasts against outcomes' });
  await press(page, 'Add');
  await page.locator('.large-slide [data-chart=forecast-errors][data-painted=true]').waitFor();
  expect(await keptSlides(page)).toBe(2);
  site.expectQuiet();
});

describe.each(['en', 'zh-Hant'])('in %s', (lang) => {
  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing in the %s theme at %d pixels', async (theme, width) => {
    const site = await openSite({ bypassCSP: true, viewport: { width, height: 900 } });
    const slides = [{ ...runOut, build: ['finding', 'picture'] } as const, ...texts, unknownPanel];
    const place = `${deckPlace}?lang=${lang}&theme=${theme}`;
    const page = await openDeck(site, writeDeck(deckOf('Deck', slides)), place);
    await page.locator('.panel-slide[data-settled=true]').waitFor();
    await soon(() => page.locator('.thumbnail img').count()).toBe(1);
    expect(await violations(site)).toEqual([]);
    await items(page).nth(1).click();
    await page.locator('.large-slide .text-slide').waitFor();
    expect(await violations(site)).toEqual([]);
    const { overflow, small } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: [...document.querySelectorAll<HTMLElement>('.deck button, .deck select')]
        .filter((element) => element.checkVisibility() && element.offsetHeight < 24)
        .map((element) => element.textContent),
    }));
    expect([overflow, small]).toEqual([0, []]);
  });
});
