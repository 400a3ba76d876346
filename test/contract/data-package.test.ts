import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadDataPackage } from '../../src/build/node-connector.ts';
import { readCatalog } from '../../src/data/catalog.ts';
import type { Field } from '../../src/data/catalog.ts';
import type { Cell } from '../../src/data/connector.ts';
import { foreignCharacters } from '../support/chinese-script.ts';
import { dataFolder, readDataPackage, readDescriptor } from '../support/data-package.ts';
import { emptyEngine, nodeEngine } from '../support/node-engine.ts';
import {
  cellProblems,
  currencyProblems,
  evidenceProblems,
  keyProblems,
  languageProblems,
  orderProblems,
  referenceProblems,
  standingProblems,
} from '../support/table-problems.ts';
import { descriptorProblems } from '../support/table-schema.ts';

const descriptor = await readDescriptor();
const tables = await readDataPackage();
const named = tables.map((table) => ({ name: table.resource.name, table }));

describe('the descriptor', () => {
  test('is a Data Package v2 as far as we use it, with our additions', () => {
    expect(descriptorProblems(descriptor)).toEqual([]);
  });

  test('lists every file of data/, each once', async () => {
    const files = (await readdir(dataFolder)).filter((file) => file.endsWith('.csv'));
    expect(tables.map(({ resource }) => resource.path).toSorted()).toEqual(files.toSorted());
  });

  test('names each controlled word in three languages', () => {
    const unlike = tables.flatMap(({ resource }) =>
      resource.schema.fields
        .filter(({ categories, constraints }) => categories.length > 0 || constraints.enum)
        .filter(
          ({ categories, constraints }) =>
            JSON.stringify(categories.map(({ value }) => value)) !==
            JSON.stringify(constraints.enum),
        )
        .map(({ name }) => `${resource.name}.${name}`),
    );
    expect(unlike).toEqual([]);
  });

  test('bounds every calendar year', () => {
    const unbounded = tables.flatMap(({ resource }) =>
      resource.schema.fields
        .filter(({ name }) => /(^|(?<!per)_)year$/.test(name))
        .filter(
          ({ constraints: { minimum, maximum } }) => minimum === undefined || maximum === undefined,
        )
        .map(({ name }) => `${resource.name}.${name}`),
    );
    expect(unbounded).toEqual([]);
  });

  test('points every figure to a source', () => {
    const sourceless = tables
      .filter(({ resource }) => resource.name !== 'sources')
      .filter(
        ({ resource }) =>
          !resource.schema.foreignKeys.some(({ reference }) => reference.resource === 'sources'),
      );
    expect(sourceless.map(({ resource }) => resource.name)).toEqual([]);
  });

  test('is written in the right script', () => {
    const found: string[] = [];
    collectTexts(descriptor, (text, locale) => {
      const strangers = foreignCharacters(text, locale);
      if (strangers.length > 0) found.push(`${strangers.join('')} in ${text}`);
    });
    expect(found).toEqual([]);
  });
});

type ChineseLocale = 'zh-Hant' | 'zh-Hans';

function collectTexts(value: unknown, visit: (text: string, locale: ChineseLocale) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'zh-Hant' || key === 'zh-Hans') && typeof inner === 'string') visit(inner, key);
    else collectTexts(inner, visit);
  }
}

describe.each(named)('$name', ({ table }) => {
  const { resource, columns, rows } = table;

  test('has the declared columns in the declared order, and rows', () => {
    expect(columns).toEqual(resource.schema.fields.map(({ name }) => name));
    expect(rows.length).toBeGreaterThan(0);
  });

  test('is plain UTF-8 with line feeds', async () => {
    const bytes = await readFile(join(dataFolder, resource.path));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text).not.toMatch(/^\uFEFF|\r|\0/);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('every cell is of its type and within its constraints', () => {
    expect(cellProblems(table)).toEqual([]);
  });

  test('keys are unique and references lead to a row', () => {
    expect([...keyProblems(table), ...referenceProblems(table, tables)]).toEqual([]);
  });

  test('grades and standings are consistent', () => {
    expect([...evidenceProblems(table), ...standingProblems(table)]).toEqual([]);
  });

  test('texts exist in all three languages or in none, in the right script', () => {
    const strangers = rows.flatMap((row) =>
      columns.flatMap((column) => {
        const locale = localeOf(column);
        const found = locale === undefined ? [] : foreignCharacters(row[column] ?? '', locale);
        return found.length === 0 ? [] : [`${found.join('')} in ${column}: ${row[column]}`];
      }),
    );
    expect([...languageProblems(table), ...strangers]).toEqual([]);
  });

  test('money has a currency, and no range runs backwards', () => {
    expect([...currencyProblems(table), ...orderProblems(table)]).toEqual([]);
  });

  test('reads the same through papaparse and DuckDB', async () => {
    const engine = await nodeEngine();
    const result = await engine.run(`FROM "${resource.name}"`, {});
    expect(result.rowCount).toBe(rows.length);
    for (const field of resource.schema.fields) {
      const read = result.columns.find(({ name }) => name === field.name)?.values;
      expect(read, field.name).toEqual(rows.map((row) => toCell(field, row[field.name] ?? '')));
    }
  });
});

function localeOf(column: string): ChineseLocale | undefined {
  if (column.endsWith('_zh_hant')) return 'zh-Hant';
  return column.endsWith('_zh_hans') ? 'zh-Hans' : undefined;
}

function toCell({ type }: Field, cell: string): Cell {
  if (cell === '') return null;
  if (type === 'boolean') return cell === 'true';
  return type === 'string' || type === 'date' ? cell : Number(cell);
}

test('a new dataset is one CSV and one resource, and no code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'datawall-data-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(dataFolder, folder, { recursive: true });
  const { resources, ...rest } = JSON.parse(
    await readFile(join(folder, 'datapackage.json'), 'utf8'),
  ) as { resources: { name: string; path: string; schema: { fields: unknown[] } }[] };
  const model = resources.find(({ name }) => name === 'consumer_prices');
  const added = { ...model, name: 'new_table', path: 'new_table.csv' };
  await writeFile(
    join(folder, 'datapackage.json'),
    JSON.stringify({ ...rest, resources: [...resources, added] }),
  );
  await cp(join(folder, 'consumer_prices.csv'), join(folder, 'new_table.csv'));

  expect(descriptorProblems(await readDescriptor(folder))).toEqual([]);
  expect(readCatalog(await readDescriptor(folder)).resources.at(-1)?.name).toBe('new_table');
  const engine = await emptyEngine();
  await loadDataPackage(engine, folder);
  const old = await engine.run('FROM consumer_prices', {});
  expect(await engine.run('FROM new_table', {})).toEqual(old);
});
