import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeBundle } from '../../src/export/bundle/write-bundle.ts';
import { changedExhibit, plainExhibit } from '../cases/exhibits.ts';
import { packageProblems } from '../support/table-schema.ts';

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
const bytes = await writeBundle(changedExhibit, { png });
const files = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
);
const descriptor = JSON.parse(files['datapackage.json'] ?? '') as {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
    };
  }[];
};

test('holds the view in every form, each under a plain path', () => {
  expect(Object.keys(files)).toEqual([
    'README.md',
    'growth-audit.svg',
    'growth-audit.png',
    'as-shown.csv',
    'rebuild.R',
    'rebuild.py',
    'rebuild.sql',
    'growth-audit.xlsx',
    'full/market-forecasts.csv',
    'queries/market-forecasts.sql',
    'full/market-forecasts-2.csv',
    'queries/market-forecasts-2.sql',
    'scenario.json',
    'citation.txt',
    'citation.bib',
    'citation.ris',
    'LICENSE.txt',
    'LICENSE-DATA.txt',
    'datapackage.json',
  ]);
});

describe('the descriptor', () => {
  test('is a Data Package v2', () => {
    expect(packageProblems(descriptor)).toEqual([]);
  });

  test('describes each CSV as it is', () => {
    const described = descriptor.resources.map(({ path }) => path);
    expect(described).toEqual(Object.keys(files).filter((path) => path.endsWith('.csv')));
    for (const { path, schema } of descriptor.resources) {
      const [names] = parse<string[]>(files[path] ?? '').data;
      expect(schema.fields.map(({ name }) => name)).toEqual(names);
    }
  });
});

test('the README names every file, what was set, the sources, the link and the citation', () => {
  const readme = files['README.md'] ?? '';
  for (const path of Object.keys(files).slice(1)) expect(readme).toContain(`\`${path}\``);
  for (const { title } of changedExhibit.sources) expect(readme).toContain(title);
  for (const part of ['中國', '=資料標註', changedExhibit.link, '0123456789ab', 'LICENSE-DATA']) {
    expect(readme).toContain(part);
  }
});

test('what the reader wrote is text in the README: no HTML, no link of its own', () => {
  const readme = files['README.md'] ?? '';
  expect(readme).toContain(String.raw`# 成長率 \<查核\> \& \_其他\_`);
  expect(readme).not.toContain('[連結](');
});

test('the settings are there key by key, and a hostile key is only a key', () => {
  const scenario = JSON.parse(files['scenario.json'] ?? '') as Record<string, unknown>;
  expect(scenario).toMatchObject({
    panel: 'growth-audit',
    path: '/growth',
    link: changedExhibit.link,
    dataVersion: '0123456789ab',
    date: '2026-11-23',
  });
  expect(Object.entries(scenario['settings'] as object)).toEqual([
    ['regions', 'CN'],
    ['__proto__', 'x'],
    ['k', 'a b'],
  ]);
});

test('each query is a script with its own values', () => {
  expect(files['queries/market-forecasts.sql']).toContain("SET VARIABLE region = 'o''Brien';");
  expect(files['queries/market-forecasts-2.sql']).toContain("SET VARIABLE region = 'all';");
});

test('code and figures have their licences, each source in its place', () => {
  expect(files['LICENSE.txt']).toContain('MIT License');
  const text = files['LICENSE-DATA.txt'] ?? '';
  for (const { title } of changedExhibit.sources) expect(text).toContain(title);
});

test('figures are listed by the licence that their source states, and apart where it states none', async () => {
  const source = { id: 'a', title: 'A', url: 'https://example.org/a', licence: 'CC-BY-4.0' };
  const sources = [
    source,
    { ...source, id: 'b', title: 'B', licence: undefined },
    { ...source, id: 'c', title: 'C', licence: 'Own terms (v2)' },
  ];
  const unzipped = unzipSync(await writeBundle({ ...plainExhibit, drawing: undefined, sources }));
  const [, byA, byC, byNone] = strFromU8(unzipped['LICENSE-DATA.txt']!).split('\n\n');
  expect(byA).toContain('by/4.0/>, credit the source:\n- A <https://example.org/a>');
  expect(byC).toContain('Own terms (v2), credit the source:\n- C ');
  expect(byNone).toMatch(/No licence is stated.*\n- B /);
  const { licenses } = JSON.parse(strFromU8(unzipped['datapackage.json']!)) as {
    licenses: object[];
  };
  expect(licenses).toEqual([
    expect.objectContaining({ name: 'CC-BY-4.0' }),
    { name: 'Own-terms-v2-', title: 'Own terms (v2)' },
  ]);
});

test('the same exhibit gives the same bytes', async () => {
  expect(await writeBundle(changedExhibit, { png })).toEqual(bytes);
});

test('says each step before it takes it, and stops when it is told to', async () => {
  const steps: string[] = [];
  await writeBundle(plainExhibit, { onStep: (step, count) => void steps.push(`${step}/${count}`) });
  expect(steps).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
  const stopped = writeBundle(plainExhibit, {
    onStep: (step) => {
      if (step === 2) throw new DOMException('stopped', 'AbortError');
    },
  });
  await expect(stopped).rejects.toThrow('stopped');
});

test('a finding that is told by a table alone has everything but a picture', async () => {
  const table = await writeBundle({ ...plainExhibit, drawing: undefined });
  expect(Object.keys(unzipSync(table))).not.toContain('training-sets.svg');
  expect(Object.keys(unzipSync(table))).toContain('as-shown.csv');
});
