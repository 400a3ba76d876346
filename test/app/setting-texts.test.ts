import { describe, expect, test } from 'vitest';
import { funding } from '../../src/app/funding/index.ts';
import { growth } from '../../src/app/growth/index.ts';
import type { PageModule } from '../../src/app/lazy-page.ts';
import { market } from '../../src/app/market/index.ts';
import { overview } from '../../src/app/overview/index.ts';
import { allSettings } from '../../src/app/page-settings.ts';
import { pages } from '../../src/app/pages.ts';
import { runway } from '../../src/app/runway/index.ts';
import type { SettingTexts, SettingWords } from '../../src/app/settings-text/setting-text.ts';
import { shownSettings } from '../../src/app/settings-text/shown-settings.ts';
import { isViewOnly, viewOnlySettings } from '../../src/app/settings-text/view-only-settings.ts';
import { writeLabel, writeSettings } from '../../src/app/settings-text/write-settings.ts';
import type { ChartDefinition } from '../../src/charts/chart.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { driverParameters } from '../../src/models/market/drivers/parameters.ts';
import { modelParameters } from '../../src/models/model-parameters.ts';
import type { ParameterSpec } from '../../src/models/parameter.ts';
import type { Search } from '../../src/scenario/migrations.ts';
import { parameterSetting } from '../../src/scenario/parameter-setting.ts';
import type { Setting } from '../../src/scenario/setting.ts';
import { decodeLink } from '../../src/scenario/url-codec.ts';
import { foreignCharacters } from '../support/chinese-script.ts';
import { readerOf } from '../support/reader-of.ts';

interface TestedPage extends PageModule {
  readonly path: string;
  readonly texts: SettingTexts;
  readonly all: ReturnType<typeof allSettings>;
}

const tested: readonly TestedPage[] = await Promise.all(
  Object.entries({
    '/': overview,
    '/runway': runway,
    '/market': market,
    '/growth': growth,
    '/funding': funding,
  }).map(async ([path, page]) => ({
    ...page,
    path,
    texts: await page.settingTexts(),
    all: allSettings(page.settings),
  })),
);

/** Panels that are no exhibit, or not yet. */
const otherPanels = ['required-value', 'growth-calculator', 'funding-return'];

function wordsOf(page: TestedPage, search: Search, locale: Locale, panelId?: string): SettingWords {
  const { t, format } = readerOf(locale);
  const { values } = decodeLink(page.all, search);
  return { t, format, locale, values, nameOf: () => undefined, panelId };
}

/** What can stand in a link of any setting that is not an assumption. */
const pool: readonly string[] = [
  ...'none tokens words words-per-token-2024 words-per-token-rule all language multimodal'.split(
    ' ',
  ),
  ...'confident likely speculative unknown unstated confident.likely.speculative.unknown'.split(
    ' ',
  ),
  ...'epoch-2022-high-published epoch-2024-text-whole-web epoch-2022 epoch-2024'.split(' '),
  ...'third-party-2026 article-2023 whole-web published other bands worlds on off'.split(' '),
  ...'dots curve not-before by stockFactor demandGrowthOomPerYear passes 2016-2040'.split(' '),
  ...'2016-2041 2020-2021 2031 2034 7 8 9 55 0.05 0.061 USD CNY EUR nominal real'.split(' '),
  ...'implied stated world CN JP rlhf vector_databases in out place scope amount index'.split(' '),
  ...'growth log linear spread own publisher median high name printed a-1.b-2 a-1'.split(' '),
  ...'agrees gross gap.asc stated.desc raised.asc company.desc quarter year period'.split(' '),
  ...'cumulative embeddings data_quality US.unknown series_a seed date months pinecone'.split(' '),
  ...'category category_year scale-ai neon text.news books firefly bases targets'.split(' '),
  ...'2021-01-01_in_29M 2021-01-01_in_29M*none_out_none empty'.split(' '),
  'The market grows from $1 billion in 2020 to $2 billion in 2025.',
  ...tested.flatMap(({ panels }) => panels.map((id) => `${id}.records.a~20~b.records.c`)),
];

function specTexts(spec: ParameterSpec): readonly string[] {
  if (spec.kind === 'choice') return spec.options;
  const { format } = parameterSetting(spec, 'any');
  const { min, max } = spec;
  const [near, far] = [min + (max - min) / 4, min + (max - min) / 2];
  return spec.kind === 'point'
    ? [near, far].map(format)
    : [
        { low: near, high: far, level: 0.8 },
        { low: far, high: max, level: 0.9 },
      ].map(format);
}

const parameterTexts = [
  ...Object.values(modelParameters).flatMap((specs) => Object.values(specs)),
  ...Object.values(driverParameters),
].flatMap((spec) => specTexts(spec));

/** Values that say in other words what the default says. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  infl: ['none'],
  sort: ['gap.desc'],
  order: ['raised.desc'],
  country: ['all'],
  stage: ['all'],
  'deals.content': ['all'],
  'path.pick': ['none'],
};

/** A few texts that a setting reads as something else than its default. */
function otherTexts(name: string, setting: Setting<unknown>): readonly string[] {
  const candidates = /^(own|other|driver)\./.test(name) ? parameterTexts : pool;
  const written = setting.default === undefined ? undefined : setting.format(setting.default);
  const read = [...new Set(candidates)].filter((text) => {
    const value = setting.parse(text);
    return value !== undefined && setting.format(value) !== written;
  });
  return read.filter((text) => synonyms[setting.urlKey]?.includes(text) !== true).slice(0, 12);
}

/** Of an assumption the first two, since any more may lie closer together than three digits tell. */
function distinctTexts(name: string, setting: Setting<unknown>): readonly string[] {
  const others = otherTexts(name, setting);
  return /^(own|other|driver)\./.test(name) ? others.slice(0, 2) : others;
}

describe.each(tested.map((page) => [page.path, page] as const))('%s', (path, page) => {
  const { texts, all, panels } = page;

  test('every setting is described, or declared to be one of the view alone', () => {
    const names = Object.keys(all);
    expect(names.filter((name) => name in texts === isViewOnly(name))).toEqual([]);
    expect(Object.keys(texts).filter((name) => !(name in all))).toEqual([]);
  });

  test('panels are those of the page', () => {
    const known = [...panels, ...otherPanels];
    const named = Object.values(texts).flatMap((text) => text.panels ?? []);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  test.each(locales)('labels are words of the language and tell settings apart: %s', (locale) => {
    const words = wordsOf(page, {}, locale);
    const labels = Object.values(texts).map((text) => writeLabel(text, words));
    expect(labels.filter((label) => label.trim() === '' || /[{}]/.test(label))).toEqual([]);
    expect(labels.filter((label, place) => labels.indexOf(label) !== place)).toEqual([]);
    if (locale !== 'en')
      expect(labels.flatMap((label) => foreignCharacters(label, locale))).toEqual([]);
  });

  test.each(locales)('values are told apart in words, the default among them: %s', (locale) => {
    const alike = Object.entries(texts).flatMap(([name, text]) => {
      const setting = all[name]!;
      const others = distinctTexts(name, setting);
      const searches = [{}, ...others.map((written) => ({ [setting.urlKey]: written }))];
      const written = searches.map((search) => {
        const words = wordsOf(page, search, locale);
        return text.text(words.values[name], words);
      });
      if (others.length === 0) return [`${name}: no other value`];
      if (written.some((one) => one.trim() === '' || /[{}]/.test(one))) return [`${name}: empty`];
      if (locale !== 'en' && written.some((one) => foreignCharacters(one, locale).length > 0))
        return [`${name}: ${written.join(' | ')}`];
      return new Set(written).size === written.length ? [] : [`${name}: ${written.join(' | ')}`];
    });
    expect(alike).toEqual([]);
  });

  test('what is set is written on each panel that it bears on, and on no other', () => {
    for (const [name, text] of Object.entries(texts)) {
      const setting = all[name]!;
      const [written] = otherTexts(name, setting);
      const search = { [setting.urlKey]: written! };
      for (const panelId of [undefined, ...panels]) {
        const words = wordsOf(page, search, 'en', panelId);
        const isOf = panelId === undefined || text.panels?.includes(panelId) !== false;
        const isWanted = isOf && text.isIdle?.(words) !== true;
        const shown = writeSettings(texts, all, search, readerOf('en'), panelId);
        expect(shown.length, `${name} on ${panelId}`).toBe(isWanted ? 1 : 0);
      }
    }
  });

  test('the defaults write nothing, nor do settings of the view', () => {
    const search = {
      lang: 'zh-Hant',
      theme: 'dark',
      head: 'working',
      rounds: 'table',
      lock: 'none',
    };
    expect(writeSettings(texts, all, {}, readerOf('en'))).toEqual([]);
    expect(writeSettings(texts, all, search, readerOf('en'))).toEqual([]);
  });

  test('arrows lie on the charts that are said to carry them', () => {
    const arrows = texts['arrows']?.panels ?? [];
    const parse = page.settings.annotations?.arrows.parse;
    const carried = panels.filter((id) => parse?.(`${id}.a.b.c.d`) !== undefined);
    expect([...arrows].toSorted()).toEqual(carried.toSorted());
  });

  test('events lie on the charts with an axis of time', () => {
    const events = texts['events']?.panels ?? [];
    const timed = panels.filter((id) => timedIds.has(id) && `${path} ${id}` !== '/market tornado');
    expect([...events].toSorted()).toEqual(
      page.settings.annotations === undefined ? [] : timed.toSorted(),
    );
  });
});

const charts = import.meta.glob<Readonly<Record<string, ChartDefinition<never>>>>(
  '../../src/charts/*/index.ts',
  { eager: true },
);

const timedIds = new Set(
  Object.values(charts)
    .flatMap((module) => Object.values(module))
    .filter(({ timeAxis }) => timeAxis !== undefined)
    .map(({ id }) => id),
);

test('every page whose panels leave the site is tested', () => {
  expect(tested.map(({ path }) => path)).toEqual(Object.keys(pages));
});

test('every setting of the view alone is one of a page', () => {
  const names = new Set(tested.flatMap(({ all }) => Object.keys(all)));
  expect(viewOnlySettings.filter((name) => !names.has(name))).toEqual([]);
  expect(new Set(viewOnlySettings).size).toBe(viewOnlySettings.length);
});

describe('what is shown', () => {
  const english = readerOf('en');

  test('is the assumption that was bent, with the study where the whole page is told', async () => {
    const search = { '24.over': '5' };
    expect(await shownSettings('/runway', search, 'run-out', english)).toEqual([
      { label: 'Overtraining', text: expect.stringContaining('5') },
    ]);
    const [whole] = writeSettings(
      await runway.settingTexts(),
      allSettings(runway.settings),
      search,
      english,
    );
    expect(whole?.label).toBe('Overtraining (Epoch AI 2024)');
  });

  test('is no assumption of a study that does not run', async () => {
    const search = { '22.github': '2..3', 'b24.over': '5' };
    expect(await shownSettings('/runway', search, 'runway-fan', english)).toEqual([]);
  });

  test('names the scenario beside by its preset, and what was changed in it', async () => {
    const beside = { vs: 'other', 'b24.over': '5' };
    const shown = await shownSettings('/runway', beside, 'scenario-difference', english);
    expect(shown).toEqual([
      { label: 'B: compare with', text: 'Epoch 2024, overtrained 5×' },
      { label: 'B: Overtraining', text: expect.stringContaining('5') },
    ]);
    expect(await shownSettings('/runway', beside, 'heat-map', english)).toEqual([]);
  });

  test('names the preset only while the scenario is that preset', async () => {
    const label = 'A: start from';
    const still = await shownSettings(
      '/runway',
      { preset: 'whole-web', '24.stock': 'whole-web' },
      'run-out',
      english,
    );
    const bent = await shownSettings(
      '/runway',
      { preset: 'whole-web', '24.over': '5' },
      'run-out',
      english,
    );
    expect(still.some((one) => one.label === label)).toBe(true);
    expect(bent.some((one) => one.label === label)).toBe(false);
  });

  test('are the filters that a panel follows', async () => {
    const search = {
      category: 'vector_database',
      years: '2020-2100',
      unseen: 'in',
      company: 'weaviate',
    };
    const labels = async (panel: string) =>
      (await shownSettings('/funding', search, panel, english)).map(({ label }) => label);
    expect(await labels('funding-timeline')).toEqual([
      'Years of announcement',
      'Evidence',
      'Line of business',
    ]);
    expect(await labels('licence-deals')).toEqual(['Years of announcement', 'Evidence']);
    expect(await labels('valuation-steps')).toEqual(['Evidence', 'Company']);
    expect(await labels('return-curve')).toEqual(['Evidence']);
  });

  test('takes the names of codes from who knows them', async () => {
    const [shown] = writeSettings(
      await funding.settingTexts(),
      allSettings(funding.settings),
      { company: 'weaviate' },
      english,
      'valuation-steps',
      (code, kind) => (kind === 'company' ? code.toUpperCase() : undefined),
    );
    expect(shown).toEqual({ label: 'Company', text: 'WEAVIATE' });
  });

  test('is one arrow of two where they lie on two charts', async () => {
    const search = { arrow: 'runway-fan.stock.2024.stock.2026*training-sets.records.a.records.b' };
    expect(await shownSettings('/runway', search, 'training-sets', english)).toEqual([
      { label: 'Measured growth', text: 'records/a to records/b' },
    ]);
    expect(await shownSettings('/runway', search, 'run-out', english)).toEqual([]);
  });

  test('is nothing for a page that there is not', async () => {
    expect(await shownSettings('/__proto__', { a: 'b' }, 'x', english)).toEqual([]);
  });
});

test('a company is named by the rows at hand, and keeps its code where they do not know it', async () => {
  const page = tested.find(({ path }) => path === '/funding');
  const urlKey = page?.all['company']?.urlKey ?? '';
  const textWith = async (rows: readonly unknown[]): Promise<string> => {
    const link: Search = { v: '1', [urlKey]: 'acme-data' };
    const shown = await shownSettings('/funding', link, 'valuation-steps', readerOf('en'), rows);
    return shown.map(({ text }) => text).join();
  };
  expect(await textWith([null, { company_id: 'acme-data', company: 'Acme Data' }])).toContain(
    'Acme Data',
  );
  expect(await textWith([{ company_id: 'other', company: 'Other' }])).toContain('acme-data');
});
