import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Deck } from '../../src/deck/deck.ts';
import { readDeckFile } from '../../src/deck/deck-file.ts';
import { writeDeck } from '../../src/deck/write-deck.ts';
import { openSite, visit, type Site } from './open-site.ts';

const plain = { kind: 'panel', controls: 'still', build: 'at-once', guess: 'none' } as const;

/** A text, a panel of one page and one of another with a setting of its own. */
const deck: Deck = {
  title: 'Three slides',
  dataVersion: 'ba9876543210',
  slides: [
    {
      kind: 'text',
      id: 'a',
      title: 'First',
      body: '- one\n- **two**',
      note: 'Hi.',
      build: 'at-once',
    },
    {
      ...plain,
      id: 'b',
      path: '/runway',
      panel: 'training-sets',
      search: { v: '1', unit: 'words' },
    },
    { ...plain, id: 'c', path: '/market', panel: 'football-field', search: {}, title: 'My title' },
  ],
};

const lost: Deck = {
  ...deck,
  slides: [
    ...deck.slides.slice(0, 2),
    { ...plain, id: 'x', path: '/runway', panel: 'gone', search: {} },
  ],
};

async function openDialog(kept: Deck): Promise<Site> {
  const site = await openSite();
  await site.page.addInitScript(
    (text) => localStorage.setItem('datawall.deck', text),
    writeDeck(kept),
  );
  await visit(site, '#/deck', 'h1');
  await site.page.getByRole('button', { name: 'Export' }).click();
  await site.page.getByRole('dialog', { name: 'Save the deck' }).waitFor();
  return site;
}

async function save(page: Page, form: RegExp): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('radio', { name: form }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  return download;
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

test('a deck is saved as a presentation with a chart that can be edited on every slide of a panel', async () => {
  const site = await openDialog(deck);
  const download = await save(site.page, /PowerPoint/);
  expect(download.suggestedFilename()).toMatch(/^datawall-three-slides-[0-9a-f]+-[-\d]+\.pptx$/);
  const files = unzipSync(await bytesOf(download));
  const names = Object.keys(files);
  expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
  expect(names.some((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toBe(true);
  const text = (name: string): string => strFromU8(files[name]!);
  expect(text('ppt/slides/slide1.xml')).toContain('First');
  expect(text('ppt/slides/slide3.xml')).toContain('My title');
  expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('Hi.');
  await site.page.getByText(`Saved: ${download.suggestedFilename()}`).waitFor();
  expect(await site.page.getByRole('radio', { name: /PowerPoint/ }).isChecked()).toBe(true);
  site.expectQuiet();
});

test('the ZIP with everything opens as the same deck, and has the files of every slide', async () => {
  const site = await openDialog(deck);
  const bytes = await bytesOf(await save(site.page, /Everything/));
  expect(readDeckFile(bytes)).toEqual({ ok: true, value: deck });
  const files = unzipSync(bytes);
  for (const name of [
    'README.md',
    'three-slides.pptx',
    '01-first/slide.md',
    '02-training-sets/training-sets.svg',
    '02-training-sets/training-sets.png',
    '02-training-sets/as-shown.csv',
    '02-training-sets/training-sets.xlsx',
    '02-training-sets/scenario.json',
    '03-my-title/football-field.svg',
  ]) {
    expect(Object.keys(files)).toContain(name);
    expect(files[name]!.length).toBeGreaterThan(0);
  }
  const scenario = strFromU8(files['02-training-sets/scenario.json']!);
  expect(JSON.parse(scenario)).toMatchObject({ path: '/runway', settings: { unit: 'words' } });
  expect(strFromU8(files['README.md']!)).toContain('ba9876543210');
  site.expectQuiet();
});

test('pictures alone are an SVG and a PNG for every panel, in the light theme', async () => {
  const site = await openDialog(deck);
  const files = unzipSync(await bytesOf(await save(site.page, /Pictures only/)));
  expect(Object.keys(files)).toEqual([
    '02-training-sets.svg',
    '02-training-sets.png',
    '03-my-title.svg',
    '03-my-title.png',
  ]);
});

test('the slide under way is named, and cancelling saves nothing and keeps the dialog', async () => {
  const site = await openDialog({
    ...deck,
    slides: Array.from({ length: 30 }, (_, index) => ({ ...deck.slides[1]!, id: `s${index}` })),
  });
  const { page } = site;
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await page.getByRole('radio', { name: /Everything/ }).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Slide \d+ of 30: /).waitFor();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByText('Cancelled; nothing was saved.').waitFor();
  expect(await page.getByRole('radio', { name: /Everything/ }).isChecked()).toBe(true);
  expect(await page.getByText(/^Slide \d+ of 30: /).count()).toBe(0);
  expect(downloads).toEqual([]);
});

test('a slide whose panel cannot be had is told of, and keeps its place', async () => {
  const site = await openDialog(lost);
  const { page } = site;
  const files = unzipSync(await bytesOf(await save(page, /PowerPoint/)));
  expect(strFromU8(files['ppt/slides/slide3.xml']!)).toContain('gone');
  expect(await page.getByRole('alert').innerText()).toMatch(/Slide 3 shows the panel gone/);
});

test('in print every slide is a landscape page in place of the site, gone when the dialog is closed', async () => {
  const site = await openSite({ colorScheme: 'dark' });
  const { page } = site;
  await page.addInitScript((text) => {
    localStorage.setItem('datawall.deck', text);
    globalThis.print = () => document.documentElement.toggleAttribute('data-asked', true);
  }, writeDeck(deck));
  await visit(site, '#/deck', 'h1');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: /Print or PDF/ }).check();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.locator('html[data-asked]').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.deck-print article').count()).toBe(3);
  expect(await page.locator('.site-header').isVisible()).toBe(false);
  const pictures = page.locator('.deck-print img');
  expect(await pictures.count()).toBe(2);
  const drawn = await pictures.evaluateAll((all) =>
    all.map((image) => (image as HTMLImageElement).naturalWidth > 0),
  );
  expect(drawn).toEqual([true, true]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('The pages were handed to the print dialog.').waitFor();
  expect(await page.locator('.deck-print').count()).toBe(0);
});
