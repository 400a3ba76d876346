import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addSlide } from '../../src/deck/change-deck.ts';
import { encodeDeckLink } from '../../src/deck/deck-link.ts';
import { emptyDeck, type Deck, type NewSlide } from '../../src/deck/deck.ts';
import { writeDeck } from '../../src/deck/write-deck.ts';
import { openSite, visit, type Site } from './open-site.ts';

const head = '.deck-head';
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000 });
const names = (page: Page): Promise<readonly string[]> =>
  page.locator('.slide-item-name').allInnerTexts();
const keptText = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('datawall.deck'));
const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

interface KeptPanel {
  readonly panel: string;
  readonly path: string;
  readonly search: Readonly<Record<string, string>>;
}

async function keptPanels(page: Page): Promise<readonly KeptPanel[]> {
  const kept = JSON.parse((await keptText(page)) ?? '{}') as { readonly slides: KeptPanel[] };
  return kept.slides;
}

/** Presses a button that saves a file. */
async function saved(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return download;
}

/** Saves the deck in a form of the export dialog, and closes that. */
async function exported(page: Page, form: RegExp): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Save the deck' });
  await dialog.getByRole('radio', { name: form }).check();
  const bytes = await bytesOf(await saved(page, 'Save'));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return bytes;
}

const svgsOf = (zip: Uint8Array): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(zip, { filter: ({ name }) => name.endsWith('.svg') }))
    .map(([name, content]) => [name, strFromU8(content)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

async function pin(page: Page, panel: string): Promise<void> {
  const pinned = page.locator(`[data-panel=${panel}]`);
  await pinned.getByRole('button', { name: 'Pin to the deck' }).click();
  await pinned.getByRole('link', { name: 'Open the deck' }).waitFor();
}

const painted = (panel: string): string => `[data-chart=${panel}][data-painted=true]`;

/** Presses Shift and Tab until an element has the focus. */
async function tabBackTo(page: Page, selector: string): Promise<void> {
  const hasFocus = () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Shift+Tab');
    if (await hasFocus()) return;
  }
  throw new Error(`not reached with Shift and Tab: ${selector}`);
}

async function pinFivePages(site: Site): Promise<void> {
  const { page } = site;
  await visit(site, '#/', painted('market-spread'));
  await pin(page, 'market-spread');
  await visit(site, '#/runway', painted('training-sets'));
  await page.getByLabel('Words', { exact: true }).check();
  await page.waitForURL(/unit=words/);
  await pin(page, 'training-sets');
  await visit(site, '#/market', painted('football-field'));
  await pin(page, 'football-field');
  await visit(site, '#/growth', painted('growth-audit'));
  await pin(page, 'growth-audit');
  await visit(site, '#/funding', painted('funding-timeline'));
  await page.getByRole('searchbox', { name: 'Company' }).fill('scale');
  await page.waitForURL(/find=scale/);
  await pin(page, 'funding-timeline');
}

const pinned = [
  ['/', 'market-spread'],
  ['/runway', 'training-sets'],
  ['/market', 'football-field'],
  ['/growth', 'growth-audit'],
  ['/funding', 'funding-timeline'],
] as const;
const ordered = [pinned[4], pinned[0], pinned[1], pinned[3], pinned[2]];

const places = async (page: Page) =>
  (await keptPanels(page)).map(({ path, panel }) => [path, panel]);

/** Moves the last slide to the front, and then the one of the market to the end, with keys. */
async function reorder(page: Page): Promise<void> {
  const items = page.locator('.slide-item');
  await items.nth(4).focus();
  for (const place of [3, 2, 1, 0]) {
    await page.keyboard.press('Alt+ArrowUp');
    await soon(async () => (await places(page))[place]).toEqual(pinned[4]);
  }
  await items.nth(3).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await soon(() => places(page)).toEqual(ordered);
}

async function presentByKeys(page: Page): Promise<void> {
  await tabBackTo(page, 'a.deck-present');
  await page.keyboard.press('Enter');
  const turns = ['PageDown', 'ArrowRight', ' ', 'ArrowDown', 'Home', '3', 'End'];
  const shown = [0, 1, 2, 3, 4, 0, 2, 4];
  for (const [index, slide] of shown.entries()) {
    const key = turns[index - 1];
    if (key !== undefined) await page.keyboard.press(key);
    await page.locator(`.present[data-slide="${slide + 1}"]`).waitFor();
    await page.locator(`.slide ${painted(ordered[slide]![1])}`).waitFor();
  }
  await page.keyboard.press('b');
  await page.locator('.present[data-blank=true]').waitFor();
  await page.keyboard.press('b');
  await page.locator('.present[data-blank=false]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator(head).waitFor();
}

function expectPresentation(bytes: Uint8Array, titles: readonly string[]): void {
  const files = unzipSync(bytes);
  const named = (pattern: RegExp) => Object.keys(files).filter((name) => pattern.test(name));
  expect(named(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(5);
  expect(named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(5);
  const charts = named(/^ppt\/charts\/chart\d+\.xml$/);
  expect(charts).toHaveLength(5);
  expect(named(/^ppt\/embeddings\/.*\.xlsx$/)).toHaveLength(charts.length);
  for (const [index, title] of titles.entries()) {
    const text = strFromU8(files[`ppt/slides/slide${index + 1}.xml`]!);
    const relations = strFromU8(files[`ppt/slides/_rels/slide${index + 1}.xml.rels`]!);
    expect(relations).toMatch(/\/charts\/chart\d+\.xml/);
    const shown = [...text.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, run]) => run).join(' ');
    expect(shown.replaceAll(/\s+/g, ' ')).toContain(title.slice(0, 30));
    const note = strFromU8(files[`ppt/notesSlides/notesSlide${index + 1}.xml`]!);
    expect(note).toMatch(/<a:t>[^<]{20,}<\/a:t>/);
  }
}

test(
  'a deck of five pages is pinned, ordered, presented by keyboard and exported; its file shows the same pictures to somebody else',
  { timeout: 240_000 },
  async () => {
    const site = await openSite();
    const { page } = site;
    await pinFivePages(site);
    await visit(site, '#/deck', head);
    await soon(() => places(page)).toEqual(pinned);
    await page.reload();
    await page.locator('.slide-item').nth(4).waitFor();
    expect(await places(page)).toEqual(pinned);
    const slides = await keptPanels(page);
    expect(slides[1]?.search).toMatchObject({ unit: 'words' });
    expect(slides[4]?.search).toMatchObject({ find: 'scale' });

    await reorder(page);
    await presentByKeys(page);
    await soon(() => page.locator('.thumbnail img').count()).toBe(5);
    const titles = await names(page);
    expect(new Set(titles).size).toBe(5);

    expectPresentation(await exported(page, /PowerPoint/), titles);
    const zip = await exported(page, /Everything/);
    const pictures = svgsOf(zip);
    expect(new Set(pictures.map(([, svg]) => svg)).size).toBe(5);
    const written = pictures.map(([, svg]) => svg.replaceAll(/<[^>]*>/g, ''));
    for (const [index, [path]] of ordered.entries()) expect(written[index]).toContain(`#${path}?`);
    expect([written[0], written[2]]).toEqual([
      expect.stringContaining('find=scale'),
      expect.stringContaining('unit=words'),
    ]);
    const file = await bytesOf(await saved(page, 'Save as a file'));

    const other = await openSite({
      colorScheme: 'dark',
      viewport: { width: 1000, height: 700 },
      reducedMotion: 'reduce',
    });
    await visit(other, '#/deck', head);
    expect(await keptText(other.page)).toBeNull();
    await other.page
      .locator('.deck-actions input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await soon(() => names(other.page)).toEqual(titles);
    expect(await keptText(other.page)).toBe(await keptText(page));
    expect(svgsOf(await exported(other.page, /Everything/))).toEqual(pictures);
    site.expectQuiet();
    other.expectQuiet();
  },
);

test('a chart is saved as PNG of the size that was chosen', async () => {
  const site = await openSite();
  const { page } = site;
  await visit(site, '#/funding?find=scale', painted('funding-timeline'));
  await page
    .locator('[data-panel=funding-timeline]')
    .getByRole('button', { name: 'Download', exact: true })
    .click();
  const size = page.getByLabel('Size of PNG');
  const sizes: (readonly [number, number])[] = [];
  for (const scale of ['1', '4']) {
    await size.selectOption(scale);
    const png = await bytesOf(await saved(page, 'Save PNG'));
    expect(png.slice(0, 8)).toEqual(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
    expect(strFromU8(png.slice(-8, -4))).toBe('IEND');
    const view = new DataView(png.buffer, png.byteOffset);
    sizes.push([view.getUint32(16), view.getUint32(20)]);
    await page.getByText(new RegExp(`^Saved: .*${scale}x.*\\.png$`)).waitFor();
  }
  const [[width, height] = [0, 0], large] = sizes;
  expect(await size.locator('option[value="1"]').innerText()).toContain(width.toLocaleString('en'));
  expect(height).toBeGreaterThan(200);
  expect(large?.[0]).toBe(4 * width);
  expect(Math.abs((large?.[1] ?? 0) - 4 * height)).toBeLessThanOrEqual(2);
  site.expectQuiet();
});

const script = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const mine = deckOf('Mine', [{ kind: 'text', title: 'Kept', body: 'Mine', build: 'at-once' }]);
const runOut: NewSlide = {
  kind: 'panel',
  path: '/runway',
  panel: 'run-out',
  search: {},
  controls: 'still',
  build: 'at-once',
  guess: 'none',
};

function deckOf(title: string, slides: readonly NewSlide[]): Deck {
  return slides.reduce<Deck>((deck, slide) => addSlide(deck, slide), emptyDeck(title, 'aa00bb11'));
}

/** Opens a place with a deck kept in the browser before. */
async function openKept(
  deck: Deck,
  place = '#/deck',
  drawn = head,
  options: Parameters<typeof openSite>[0] = {},
): Promise<Site> {
  const site = await openSite(options);
  await visit(site, '#/deck', head);
  await site.page.evaluate((text) => localStorage.setItem('datawall.deck', text), writeDeck(deck));
  await site.page.goto('about:blank');
  await visit(site, place, drawn);
  return site;
}

/** Drops a file on the deck's page. */
async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, bytes]) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(bytes)], fileName));
      return dropped;
    },
    [name, [...content]] as const,
  );
  await page.dispatchEvent('.deck', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.deck', 'drop', { dataTransfer: transfer });
}

describe('a hostile or damaged deck', () => {
  const whole = writeDeck(deckOf('Theirs', [runOut]));
  const inside = (text: string, name = 'deck.json'): Uint8Array =>
    zipSync({ [name]: strToU8(text), 'README.md': strToU8('Read me.') });
  const newer = whole.replace('"version": 1', '"version": 2');
  const nested = whole.replace('"search": {', '"search": {"constructor": "x"');

  test.each([
    ['of a newer version in an archive', inside(newer), 'newer version'],
    ['cut off in an archive', inside(whole.slice(0, -30)), 'not JSON'],
    ['whose name leads out of the archive', inside(whole, '../deck.json'), '../deck.json'],
    [
      'beside a name that leads out of the archive',
      zipSync({
        'deck.json': strToU8(whole),
        '/etc/passwd': strToU8('x'),
      }),
      '/etc/passwd',
    ],
    ['that unpacks to a multiple', inside(whole + ' '.repeat(5_000_000)), '2 MB'],
    ['in an archive that is cut off', inside(whole).slice(0, -12), 'damaged'],
    ['with a prototype key in settings', strToU8(nested), 'constructor'],
  ])('%s is told and changes nothing', async (_, content, reason) => {
    const site = await openKept(mine);
    const { page } = site;
    await drop(page, 'theirs.zip', content);
    const alert = page.locator('.problem[role=alert]', { hasText: 'theirs.zip' });
    await soon(() => alert.innerText()).toContain(reason);
    expect(await names(page)).toEqual(['Kept']);
    expect(await keptText(page)).toBe(writeDeck(mine));
    site.expectQuiet();
  });

  const hostile = deckOf(script, [
    {
      kind: 'text',
      title: script,
      body: [
        script,
        `- item ${script}`,
        '[go](javascript:window.ran=1) ![x](x onerror=window.ran=1)',
        '<svg onload="window.ran=1"></svg>',
      ].join('\n\n'),
      note: script,
      build: 'at-once',
    },
    { ...runOut, title: script, note: script },
  ]);

  async function expectNothingRan(page: Page): Promise<void> {
    const inserted = await page.evaluate(
      () =>
        [...document.querySelectorAll('img, svg, a, script')].filter(
          (element) =>
            element.matches('[onerror], [onload], [src=x], [href^="javascript:"]') ||
            element.textContent === 'window.ran=1',
        ).length,
    );
    expect([inserted, await page.evaluate(() => 'ran' in globalThis)]).toEqual([0, false]);
  }

  test(
    'with scripts in titles, notes and text shows them as text, also to the room and in files',
    { timeout: 120_000 },
    async () => {
      const site = await openKept(mine);
      const { page } = site;
      await page.locator('.deck-actions input[type=file]').setInputFiles({
        name: 'theirs.json',
        mimeType: 'application/json',
        buffer: Buffer.from(writeDeck(hostile)),
      });
      await soon(() => names(page)).toEqual([script, script]);
      await soon(() => page.locator('.large-slide').innerText()).toContain(`item ${script}`);
      expect(await page.getByLabel('Notes for the speaker').inputValue()).toBe(script);
      await expectNothingRan(page);

      const files = unzipSync(await exported(page, /Everything/));
      const pptx = Object.keys(files).find((name) => name.endsWith('.pptx'));
      const parts = unzipSync(files[pptx!]!);
      for (const part of ['slides/slide1', 'slides/slide2', 'notesSlides/notesSlide2']) {
        const xml = strFromU8(parts[`ppt/${part}.xml`]!);
        expect(xml).toContain('&lt;script&gt;');
        expect(xml).not.toMatch(/<(img|script|svg)\b/);
      }
      const safe = /^[\w-]+(\/[\w.-]+)*(\.\w+)?$/;
      expect(Object.keys(files).filter((name) => !safe.test(name))).toEqual([]);

      await visit(site, '#/present?v=1&slide=2', `.slide ${painted('run-out')}`);
      expect(await page.locator('.slide h2').innerText()).toBe(script);
      await expectNothingRan(page);
      const opening = page.context().waitForEvent('page');
      await page.keyboard.press('n');
      const desk = await opening;
      await soon(() => desk.locator('.presenter-notes p').innerText()).toBe(script);
      await expectNothingRan(desk);
      site.expectQuiet();
    },
  );

  function linkOf(deck: Deck): string {
    const link = encodeDeckLink(deck);
    if (!link.ok) throw new Error(`too long: ${link.length}`);
    return `#/deck?deck=${link.text}`;
  }

  test('in a link is looked at as text, and the deck of the reader stays', async () => {
    const site = await openKept(mine, linkOf(hostile), '.linked-deck');
    const { page } = site;
    await soon(() => page.locator('.linked-slides').innerText()).toContain(script);
    await expectNothingRan(page);
    expect(await keptText(page)).toBe(writeDeck(mine));
    site.expectQuiet();
  });

  test('in a link that was cut in the middle is told, to a new reader as well', async () => {
    const link = linkOf(hostile);
    const site = await openSite();
    const { page } = site;
    await visit(site, link.slice(0, link.length / 2), '.problem[role=alert]');
    expect(await page.getByRole('alert').innerText()).toContain('damaged or was cut off');
    expect(await keptText(page)).toBeNull();
    await expectNothingRan(page);
    site.expectQuiet();
  });
});

describe('everything of the largest chart as a ZIP', () => {
  const all = { place: '#/funding', panel: 'funding-timeline' };

  interface Watched {
    readonly steps: readonly string[];
    readonly frames: number;
  }

  /** Opens the dialog, and keeps count of the frames and steps of the work; at the first step that is shown from one on it may press Cancel. */
  async function watch(
    cancelFrom = Infinity,
  ): Promise<Site & { readonly read: () => Promise<Watched> }> {
    const site = await openSite();
    const { page } = site;
    await visit(site, all.place, painted(all.panel));
    await site.engineReady();
    await page
      .locator(`[data-panel=${all.panel}]`)
      .getByRole('button', { name: 'Download', exact: true })
      .click();
    const button = page.getByRole('button', { name: 'Save ZIP' });
    await button.waitFor();
    await page.evaluate((wanted) => {
      const watched = { steps: [] as string[], frames: 0 };
      const status = document.querySelector('.job-status')!;
      new MutationObserver(() => {
        const text = status.querySelector('progress + span')?.textContent;
        if (text === undefined || watched.steps.includes(text)) return;
        watched.steps.push(text);
        const step = Number(/\d+/.exec(text)?.[0]);
        if (step >= wanted) status.querySelector('button')?.click();
      }).observe(status, { childList: true, subtree: true, characterData: true });
      const count = (): void => {
        if (status.querySelector('progress')) watched.frames += 1;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      Object.assign(globalThis, { watched });
    }, cancelFrom);
    const read = () => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
    return { ...site, read };
  }

  test('is finished in steps that are shown, between which the page is painted', async () => {
    const { page, read, expectQuiet } = await watch();
    const files = unzipSync(await bytesOf(await saved(page, 'Save ZIP')));
    expect(strFromU8(files['as-shown.csv']!).split('\n').length).toBeGreaterThan(90);
    await page.getByText(/^Saved: .*\.zip$/).waitFor();
    const { steps, frames } = await read();
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(frames).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.job-status progress').count()).toBe(0);
    expectQuiet();
  });

  test('is cancelled on the way, saves nothing, and can be asked for again', async () => {
    const { page, read, expectQuiet } = await watch(2);
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByRole('button', { name: 'Save ZIP' }).click();
    await page.getByText('Cancelled; nothing was saved.').waitFor();
    const { steps } = await read();
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(downloads).toEqual([]);
    const png = await saved(page, 'Save PNG');
    expect(png.suggestedFilename()).toMatch(/\.png$/);
    expect(downloads).toHaveLength(1);
    expectQuiet();
  });
});

test(
  'after one visit the deck is opened, presented and exported without a network',
  { timeout: 120_000 },
  async () => {
    const market: NewSlide = { ...runOut, path: '/market', panel: 'football-field' };
    const raised: NewSlide = { ...runOut, path: '/', panel: 'raised-by-year' };
    const site = await openSite({ serviceWorkers: 'allow' });
    const { page } = site;
    await visit(site, '#/runway');
    await site.engineReady();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.evaluate(
      (text) => localStorage.setItem('datawall.deck', text),
      writeDeck(deckOf('Offline', [runOut, market, raised])),
    );
    await page.context().setOffline(true);
    await page.goto('about:blank');
    await visit(site, '#/deck', head);
    await soon(() => page.locator('.thumbnail img').count()).toBe(3);
    expect(await page.evaluate(() => navigator.onLine)).toBe(false);
    const files = Object.keys(unzipSync(await exported(page, /PowerPoint/)));
    expect(files.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
    expect(files.some((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toBe(true);

    await page.goto('about:blank');
    await page.goto(`${inject('siteUrl')}#/present`);
    await page.locator(`.slide ${painted('run-out')}`).waitFor();
    await page.keyboard.press('PageDown');
    await page.locator(`.slide ${painted('football-field')}`).waitFor();
    await page.keyboard.press('PageDown');
    await page.locator(`.slide ${painted('raised-by-year')}`).waitFor();
    const opening = page.context().waitForEvent('page');
    await page.keyboard.press('n');
    await (await opening).locator('.presenter-desk[data-slide="3"]').waitFor();
    site.expectQuiet();
  },
);
