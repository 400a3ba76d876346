import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalog, type Resource } from '../../src/data/catalog.ts';
import { createTableSql } from '../../src/data/create-table-sql.ts';
import { emptyEngine, nodeEngine } from '../support/node-engine.ts';
import { fieldOfType, resourceWith } from '../support/catalog-fixture.ts';

async function load(resource: Resource, csv: string) {
  const file = join(await mkdtemp(join(tmpdir(), "it's-")), resource.path);
  await writeFile(file, csv);
  const engine = await emptyEngine();
  engine.exec(createTableSql(resource, file));
  return engine.run(`FROM ${resource.name}`, {});
}

const everyType = resourceWith([
  fieldOfType('text', 'string'),
  fieldOfType('amount', 'number'),
  fieldOfType('people', 'integer'),
  fieldOfType('in_year', 'year'),
  fieldOfType('is_sure', 'boolean'),
  fieldOfType('seen_on', 'date'),
]);

const header = 'text,amount,people,in_year,is_sure,seen_on';

test('each type of the descriptor has its type in the table', async () => {
  const { columns } = await load(
    everyType,
    `${header}\na,1.8e13,8118836000,2024,true,2024-02-29\n`,
  );
  expect(columns.map(({ type, values }) => [type, values[0]])).toEqual([
    ['text', 'a'],
    ['number', 1.8e13],
    ['number', 8118836000],
    ['number', 2024],
    ['boolean', true],
    ['date', '2024-02-29'],
  ]);
});

test('an empty cell is NULL, quoted or not', async () => {
  const { columns } = await load(everyType, `${header}\n,,,,,\n"","","","","",""\n`);
  expect(columns.flatMap(({ values }) => values)).toEqual(Array.from({ length: 12 }, () => null));
});

test('quotes, commas, line breaks and text that looks like a number stay text', async () => {
  const cells = ['say "so", then', 'two\nlines', '007', '資料，標註'];
  const { columns } = await load(
    resourceWith([fieldOfType('text', 'string'), fieldOfType('amount', 'number')]),
    `text,amount\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}",1\n`).join('')}`,
  );
  expect(columns[0]?.values).toEqual(cells);
});

test.each([
  ['amount', 'a,one,1,2024,true,2024-01-01'],
  ['people', 'a,1,many,2024,true,2024-01-01'],
  ['is_sure', 'a,1,1,2024,maybe,2024-01-01'],
  ['seen_on', 'a,1,1,2024,true,01/02/2024'],
])('a cell of %s that does not fit its type fails', async (_, row) => {
  await expect(load(everyType, `${header}\n${row}\n`)).rejects.toThrow(
    /Conversion Error|Could not convert/,
  );
});

test('a row with a cell too many fails', async () => {
  await expect(load(everyType, `${header}\na,1,1,2024,true,2024-01-01,extra\n`)).rejects.toThrow();
});

test.each(['Name', 'a b', 'a"; DROP TABLE x; --', ''])('the table name %j is refused', (name) => {
  expect(() => createTableSql({ ...everyType, name }, 'a.csv')).toThrow(
    `invalid identifier: ${name}`,
  );
});

test('every table of data/ has a row for each record of its CSV', async () => {
  const engine = await nodeEngine();
  const { resources } = readCatalog(JSON.parse(await readFile('data/datapackage.json', 'utf8')));
  for (const { name, path } of resources) {
    const csv = await readFile(join('data', path), 'utf8');
    const { columns } = await engine.run(`SELECT count(*) AS n FROM ${name}`, {});
    expect([name, columns[0]?.values[0]]).toEqual([name, countRecords(csv)]);
  }
});

function countRecords(csv: string): number {
  const outsideQuotes = csv.replaceAll(/"[^"]*"/g, '');
  return outsideQuotes.trimEnd().split('\n').length - 1;
}
