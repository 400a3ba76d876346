import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { allSettings, type PageSettings } from '../../src/app/page-settings.ts';
import { fundingPageSettings } from '../../src/app/funding/funding-page-settings.ts';
import { growthPageSettings } from '../../src/app/growth/growth-page-settings.ts';
import { marketPageSettings } from '../../src/app/market/market-page-settings.ts';
import { runwayPageSettings } from '../../src/app/runway/runway-page-settings.ts';
import { articleDeck } from '../../src/deck/article-deck.ts';
import { encodeDeckLink } from '../../src/deck/deck-link.ts';
import { readMarkdown } from '../../src/deck/markdown.ts';
import { readDeck } from '../../src/deck/read-deck.ts';
import { writeDeck } from '../../src/deck/write-deck.ts';
import type { PanelSlide } from '../../src/deck/deck.ts';
import { locales } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';
import { decodeLink, encodeLink } from '../../src/scenario/url-codec.ts';
import { readSources } from '../support/source-file.ts';

const pages: Readonly<Record<string, PageSettings>> = {
  '/runway': runwayPageSettings,
  '/growth': growthPageSettings,
  '/market': marketPageSettings,
  '/funding': fundingPageSettings,
};

const claims = new Map(
  Papa.parse<Record<string, string>>(readFileSync('data/claims.csv', 'utf8'), {
    header: true,
  }).data.map((row) => [row['claim_id'], row]),
);

const columns = { en: 'claim_en', 'zh-Hant': 'claim_zh_hant', 'zh-Hans': 'claim_zh_hans' } as const;

const decks = locales.map((locale) => ({
  locale,
  deck: articleDeck(makeTranslate(locale), '2026-10-01'),
}));

const panels = decks.flatMap(({ deck }) =>
  deck.slides.filter((slide): slide is PanelSlide => slide.kind === 'panel'),
);

describe.each(decks)('the article in $locale', ({ locale, deck }) => {
  test('has twelve slides', () => {
    expect(deck.slides).toHaveLength(12);
  });

  test('can be kept, and is short enough for a link', () => {
    expect(readDeck(writeDeck(deck))).toEqual({ ok: true, value: deck });
    expect(encodeDeckLink(deck)).toMatchObject({ ok: true });
  });

  test('asks the room first, leaves a slider live, and builds up', () => {
    const own = panels.slice(0, panels.length / 3);
    expect(own.filter(({ guess }) => guess === 'first').length).toBeGreaterThan(0);
    expect(own.filter(({ controls }) => controls === 'live').length).toBeGreaterThan(0);
    expect(own.filter(({ build }) => build !== 'at-once').length).toBeGreaterThan(0);
  });

  test('names only claims of the article, and no number that the claim does not give', () => {
    let checked = 0;
    for (const slide of deck.slides.filter(({ kind }) => kind === 'text')) {
      for (const { kind, runs } of 'body' in slide ? readMarkdown(slide.body) : []) {
        const id = runs[0]?.text ?? '';
        if (kind !== 'item' || !/^C\d\d$/.test(id)) continue;
        const text = runs
          .slice(1)
          .map((run) => run.text)
          .join('');
        const claim = claims.get(id)?.[columns[locale]];
        for (const number of text.match(/\d+(\.\d+)?/g) ?? []) expect(claim, id).toContain(number);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(12);
  });

  test('refers to claims that there are', () => {
    const named = deck.slides.flatMap(({ title }) => title?.match(/C\d\d/g) ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !claims.has(id))).toEqual([]);
  });
});

test('is the same slides in every language', () => {
  const bare = decks.map(({ deck }) =>
    deck.slides.map((slide) => ({ ...slide, title: '', note: '', body: '' })),
  );
  expect(bare[1]).toEqual(bare[0]);
  expect(bare[2]).toEqual(bare[0]);
  const blocks = decks.map(({ deck }) =>
    deck.slides.map((slide) =>
      'body' in slide ? readMarkdown(slide.body).map(({ kind, level }) => [kind, level]) : [],
    ),
  );
  expect(blocks[1]).toEqual(blocks[0]);
  expect(blocks[2]).toEqual(blocks[0]);
});

test('every setting can be read by its page, and none is there for nothing', () => {
  for (const { path, search } of panels) {
    const page = pages[path];
    if (page === undefined) throw new Error(`no page: ${path}`);
    const settings = allSettings(page);
    const { values, problems } = decodeLink(settings, search);
    expect(problems, path).toEqual([]);
    expect(encodeLink(settings, values), path).toEqual(search);
  }
});

test('every panel is one that its page shows', () => {
  const charts = readSources('src/charts').flatMap(({ path }) =>
    [...readFileSync(path, 'utf8').matchAll(/^ {2}id: '([a-z-]+)'/gm)].map(([, id]) => id),
  );
  expect(panels.map(({ panel }) => panel).filter((id) => !charts.includes(id))).toEqual([]);
});
