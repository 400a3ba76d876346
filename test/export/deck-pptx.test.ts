import { describe, expect, test } from 'vitest';
import type { Deck, PanelSlide, TextSlide } from '../../src/deck/deck.ts';
import { readDeckFile } from '../../src/deck/deck-file.ts';
import { readMarkdown } from '../../src/deck/markdown.ts';
import type { MadePanelSlide, MadeSlide } from '../../src/export/deck/made-slide.ts';
import { packDeck, packPictures } from '../../src/export/deck/pack-deck.ts';
import { slideFiles, slideName } from '../../src/export/deck/slide-folder.ts';
import { toPptxBlocks } from '../../src/export/deck/text-blocks.ts';
import { toPptxDeck } from '../../src/export/deck/to-pptx-deck.ts';
import type { Exhibit } from '../../src/export/exhibit.ts';
import type { PptxPanelSlide, PptxTextSlide } from '../../src/export/pptx/pptx-deck.ts';
import { strFromU8, unzipSync } from 'fflate';
import { changedExhibit, plainExhibit } from '../cases/exhibits.ts';

const panel: PanelSlide = {
  kind: 'panel',
  id: 'one',
  path: '/runway',
  search: { v: '1', unit: 'words' },
  panel: 'training-sets',
  controls: 'still',
  build: 'at-once',
  guess: 'none',
};
const text: TextSlide = {
  kind: 'text',
  id: 'two',
  title: 'What holds',
  body: '# Three\n\n- a\n  - b\n\n1. c\n\n> said\n\n`x`',
  note: 'Slowly.',
  build: 'at-once',
};
const deckOf = (...slides: Deck['slides']): Deck => ({
  title: 'A deck',
  slides,
  dataVersion: '0123456789ab',
});
const made = (
  slide: Partial<PanelSlide> = {},
  exhibit: Partial<Exhibit> = {},
  more: Partial<MadePanelSlide> = {},
): MadePanelSlide => ({
  kind: 'panel',
  slide: { ...panel, ...slide },
  exhibit: { ...plainExhibit, ...exhibit },
  ...more,
});
const reader = plainExhibit.context;
const mapped = (one: MadeSlide) => toPptxDeck(deckOf(one.slide), [one], reader).slides[0];
const panelOf = (one: MadeSlide) => mapped(one) as PptxPanelSlide;

describe('the head of a slide', () => {
  test('is its own title, else the finding, else the title of the panel', () => {
    expect(panelOf(made({ title: 'Mine' }))).toMatchObject({
      title: 'Mine',
      finding: 'What was found.',
    });
    expect(panelOf(made())).toMatchObject({
      title: 'What was found.',
      finding: plainExhibit.title,
    });
    const silent = panelOf(made({}, { findings: [], finding: undefined }));
    expect(silent.title).toBe(plainExhibit.title);
    expect(silent).not.toHaveProperty('finding');
  });

  test('stays empty where the title was made empty', () => {
    expect(panelOf(made({ title: '' })).title).toBe('');
  });

  test('loses nothing of a finding that is too long for a title', () => {
    const finding = 'A very long finding, clause after clause. '.repeat(9).trim();
    const slide = panelOf(made({}, { findings: [finding], finding }));
    expect(slide.title).toBe(plainExhibit.title);
    expect(finding.startsWith(slide.finding ?? '-')).toBe(true);
    expect(slide.notes).toContain(finding);
    const own = panelOf(made({ note: 'Mine.' }, { findings: [finding], finding }));
    expect(own.notes).toBe(`Mine.\nWhat the marks mean.\n${finding}`);
  });

  test('is told by the second finding where the first is the title, and the notes keep what it leaves out', () => {
    const findings = ['It runs out in 2030.', 'It may be 2027 or 2035.'];
    expect(panelOf(made({}, { findings }))).toMatchObject({
      title: findings[0],
      finding: findings[1],
    });
    const own = panelOf(made({ title: 'Mine', note: 'Slowly.' }, { findings }));
    expect(own).toMatchObject({ title: 'Mine', finding: findings[0] });
    expect(own.notes).toBe(`Slowly.\nWhat the marks mean.\n${findings[1]}`);
  });
});

test('the notes are the slide’s own, else the findings, and then what the marks mean and what else the figures say', () => {
  const notesOf = (note: string, notes: readonly string[] = []) =>
    panelOf(made({ note }, { notes })).notes;
  expect(notesOf('Say this.', ['An arrow.'])).toBe('Say this.\nWhat the marks mean.\nAn arrow.');
  expect(notesOf('')).toBe('What the marks mean.');
  const told = 'First: An arrow.\nWhat the marks mean.';
  expect(notesOf(told, ['An arrow.'])).toBe(told);
  expect(panelOf(made({}, { notes: ['An arrow.'] })).notes).toBe(
    'What was found.\nWhat the marks mean.\nAn arrow.',
  );
});

test('sources that find no room in the line under a slide stand in its notes with their addresses', () => {
  const sources = Array.from({ length: 30 }, (_, index) => ({
    id: `s${index}`,
    title: `Source number ${index} with a long title`,
    url: `https://source.example/${index}`,
    licence: undefined,
  }));
  const { sourceLine, notes } = panelOf(made({ note: 'Mine.' }, { sources }));
  expect(sourceLine).toMatch(/and \d+ more/);
  expect(notes.startsWith('Mine.\n')).toBe(true);
  for (const { title, url } of sources) expect(notes).toContain(`${title} <${url}>`);
  const few = panelOf(made({ note: 'Mine.' }, { sources: sources.slice(0, 2) }));
  expect(few.sourceLine).toBe(
    'Sources: Source number 0 with a long title; Source number 1 with a long title',
  );
  expect(few.notes).toBe('Mine.\nWhat the marks mean.');
});

test('a chart that can be edited goes before the picture, that before the table', () => {
  const native = { plots: [] };
  const picture = { svg: '<svg/>', width: 2, height: 1 };
  const png = Uint8Array.of(1);
  expect(panelOf(made({}, {}, { native, picture: { ...picture, png } }))).toHaveProperty('native');
  const drawn = panelOf(made({}, {}, { picture: { ...picture, png } }));
  expect(drawn.picture).toEqual({ ...picture, png });
  expect(drawn).not.toHaveProperty('native');
  const table = panelOf(made({}, { drawing: undefined }));
  expect(table.table).toEqual(plainExhibit.toTwin());
  expect(table.alt).toBe(plainExhibit.title);
});

test('a slide says what was set, where it opens, of which data and day', () => {
  const { settings, link, dataVersion, context } = changedExhibit;
  const slide = toPptxDeck(deckOf(panel), [made({}, changedExhibit)], context).slides[0];
  expect(slide).toMatchObject({ settings, link, dataVersion, date: '2026-11-23', hasQr: true });
});

test('a slide that could not be made keeps its place and its note, and says why', () => {
  const slide: PanelSlide = { ...panel, note: 'Mine.' };
  const lost = mapped({ kind: 'missing', slide, reason: 'no answer in time' }) as PptxTextSlide;
  expect(lost.kind).toBe('text');
  expect(lost.notes).toBe('Mine.');
  expect(JSON.stringify(lost.blocks)).toContain('no answer in time');
});

test('text keeps its order, its lists apart by kind, and its line breaks', () => {
  const blocks = toPptxBlocks(readMarkdown('one  \ntwo\n\n- a **b**\n  - c\n\n1. d\n\n> e'));
  expect(blocks).toEqual([
    { kind: 'paragraph', runs: [{ text: 'one' }] },
    { kind: 'paragraph', runs: [{ text: 'two' }] },
    {
      kind: 'list',
      isOrdered: false,
      items: [
        { level: 0, runs: [{ text: 'a ' }, { text: 'b', isBold: true }] },
        { level: 1, runs: [{ text: 'c' }] },
      ],
    },
    { kind: 'list', isOrdered: true, items: [{ level: 0, runs: [{ text: 'd' }] }] },
    { kind: 'paragraph', runs: [{ text: 'e', isItalic: true }] },
  ]);
});

describe('the ZIP', () => {
  const deck = deckOf({ ...panel, title: 'A ../title' }, text, { ...panel, id: 'three' });
  const [first, , third] = deck.slides as readonly [PanelSlide, TextSlide, PanelSlide];
  const slides: readonly MadeSlide[] = [
    made(first, changedExhibit),
    { kind: 'text', slide: text },
    { kind: 'missing', slide: third, reason: 'gone' },
  ];
  const saved = {
    deck,
    slides,
    remarks: ['Slide 3 is missing.'],
    address: 'https://datawall.example/#/deck',
    dataVersion: 'ba9876543210',
    context: changedExhibit.context,
  };
  const picture = { svg: '<svg/>', png: Uint8Array.of(137) };
  const folders = slides.map((slide) => slideFiles(slide, picture));
  const pack = () => packDeck(saved, Uint8Array.of(80), folders);
  const files = unzipSync(pack());

  test('is a deck file that gives the same deck', () => {
    expect(readDeckFile(pack())).toEqual({ ok: true, value: deck });
  });

  test('has a folder for every slide that was made, each with its files', () => {
    expect(Object.keys(files)).toEqual([
      'README.md',
      'deck.json',
      'a-deck.pptx',
      'citation.txt',
      'LICENSE.txt',
      'LICENSE-DATA.txt',
      '01-a-title/growth-audit.svg',
      '01-a-title/growth-audit.png',
      '01-a-title/as-shown.csv',
      '01-a-title/growth-audit.xlsx',
      '01-a-title/scenario.json',
      '01-a-title/citation.txt',
      '02-what-holds/slide.md',
    ]);
    expect(strFromU8(files['02-what-holds/slide.md']!)).toContain('Slowly.');
  });

  test('the README names the slides, what is missing, the sources and the change of the data', () => {
    const readme = strFromU8(files['README.md']!);
    for (const part of [
      'Slide 3 is missing',
      'gone',
      'What holds',
      '0123456789ab',
      'ba9876543210',
      '中國',
      ...changedExhibit.sources.map(({ title }) => title),
    ]) {
      expect(readme).toContain(part);
    }
  });

  test('is the same bytes for the same deck and day', () => {
    expect(pack()).toEqual(pack());
  });

  test('of pictures alone has one of each kind for a slide that has one', () => {
    const only = unzipSync(packPictures(saved, [picture, undefined, undefined]));
    expect(Object.keys(only)).toEqual(['01-a-title.svg', '01-a-title.png']);
  });
});

test('a file is named after its slide’s place and title, in ASCII', () => {
  const chinese: PanelSlide = { ...panel, title: '資料何時用完' };
  const deck = deckOf(chinese, text);
  expect(deck.slides.map((slide, index) => slideName(slide, index, deck))).toEqual([
    '01-training-sets',
    '02-what-holds',
  ]);
});
