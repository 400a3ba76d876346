import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readKeptHistory, updateDataHistory } from '../../src/build/data-history.ts';
import { listDataFiles, readDataVersion } from '../../src/build/data-version.ts';
import { readDataTables } from '../../src/build/read-data-tables.ts';
import { digestTables } from '../../src/build/table-digests.ts';
import { dataFolder } from '../support/data-package.ts';

const howToMend = 'data/ has changed: run `npm run data-version` and commit data/history';

describe('the history of the data', () => {
  test('ends with the data as it is now', async () => {
    const { history } = await readKeptHistory(dataFolder);
    expect(history.versions.at(-1)?.version, howToMend).toBe(await readDataVersion(dataFolder));
  });

  test('keeps the digests of the rows as they are now', async () => {
    const { digests } = await readKeptHistory(dataFolder);
    const isUpToDate =
      JSON.stringify(digests) === JSON.stringify(digestTables(await readDataTables(dataFolder)));
    expect(isUpToDate, howToMend).toBe(true);
  });

  test('gives every row a key of its own', async () => {
    const { digests } = await readKeptHistory(dataFolder);
    for (const { resource, rows } of await readDataTables(dataFolder)) {
      expect(Object.keys(digests[resource.name]?.rows ?? {}), resource.name).toHaveLength(
        rows.length,
      );
    }
  });

  test('stands in the order of time, titles every table that it names, and never counts less than it names', async () => {
    const { history } = await readKeptHistory(dataFolder);
    const dates = history.versions.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    const changes = history.versions.flatMap((version) => version.changes);
    expect(changes.filter(({ table }) => !Object.hasOwn(history.tables, table))).toEqual([]);
    const miscounted = changes.filter(
      ({ rows, ...counts }) =>
        rows.added.length > counts.added ||
        rows.removed.length > counts.removed ||
        rows.changed.length > counts.changed,
    );
    expect(miscounted).toEqual([]);
  });

  test('is small enough to be sent, and its digests to be kept', async () => {
    const size = async (name: string) => (await stat(join(dataFolder, 'history', name))).size;
    expect(await size('versions.json')).toBeLessThan(60_000);
    expect(await size('rows.json')).toBeLessThan(150_000);
  });

  test('is no part of the data that it tells of', async () => {
    expect((await listDataFiles(dataFolder)).filter((name) => name.includes('history'))).toEqual(
      [],
    );
    const folder = await copyOfData();
    const before = await readDataVersion(folder);
    await writeFile(join(folder, 'history', 'versions.json'), '{}');
    expect(await readDataVersion(folder)).toBe(before);
  });
});

async function copyOfData(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'datawall-history-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(dataFolder, folder, { recursive: true });
  return folder;
}

async function edit(folder: string, name: string, change: (text: string) => string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

interface Descriptor {
  resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
}

async function editDescriptor(
  folder: string,
  change: (resources: Descriptor['resources']) => Descriptor['resources'],
): Promise<void> {
  await edit(folder, 'datapackage.json', (text) => {
    const descriptor = JSON.parse(text) as Descriptor;
    return JSON.stringify({ ...descriptor, resources: change(descriptor.resources) });
  });
}

const date = '2027-01-02';
const nothing = { added: [], removed: [], changed: [] };
const noColumns = { added: [], removed: [], redefined: [] };

describe('the next version', () => {
  test('names the rows that came, went and changed, and is added once', async () => {
    const folder = await copyOfData();
    await edit(folder, 'unit_conversions.csv', (text) => {
      const [head = '', changed = '', ...others] = text.trimEnd().split('\n');
      const cells = changed.split(',');
      expect(others).toHaveLength(1);
      const added = ['new-row', ...cells.slice(1)].join(',');
      return `${[head, `${changed}!`, added].join('\n')}\n`;
    });
    const [table] = (await readDataTables(dataFolder)).filter(
      ({ resource }) => resource.name === 'unit_conversions',
    );
    const [kept, gone] = (table?.rows ?? []).map((row) => row['conversion_id']);

    const added = await updateDataHistory(folder, date);
    expect(added).toEqual({
      version: await readDataVersion(folder),
      date,
      changes: [
        {
          table: 'unit_conversions',
          added: 1,
          removed: 1,
          changed: 1,
          rows: { added: ['new-row'], removed: [gone], changed: [kept] },
          columns: noColumns,
        },
      ],
    });
    const { history, digests } = await readKeptHistory(folder);
    expect(history.versions.at(-1)).toEqual(added);
    expect(digests).toEqual(digestTables(await readDataTables(folder)));
    expect(await updateDataHistory(folder, date)).toBeUndefined();
    expect((await readKeptHistory(folder)).history).toEqual(history);
  });

  test('tells a new column without calling its rows changed, and one described anew', async () => {
    const folder = await copyOfData();
    await edit(folder, 'consumer_prices.csv', (text) =>
      text.trimEnd().replaceAll(/$/gm, ',7').replace(',7', ',seven').concat('\n'),
    );
    await editDescriptor(folder, (resources) =>
      resources.map((resource) => {
        if (resource.name !== 'consumer_prices') return resource;
        const [year, ...others] = resource.schema.fields;
        const fields = [{ ...year!, title: 'Other' }, ...others, { ...others[0]!, name: 'seven' }];
        return { ...resource, schema: { ...resource.schema, fields } };
      }),
    );
    expect((await updateDataHistory(folder, date))?.changes).toEqual([
      {
        table: 'consumer_prices',
        added: 0,
        removed: 0,
        changed: 0,
        rows: nothing,
        columns: { added: ['seven'], removed: [], redefined: ['year'] },
      },
    ]);
  });

  test('calls the rows of a removed column changed where it said something', async () => {
    const folder = await copyOfData();
    const tables = await readDataTables(folder);
    const claims = tables.find(({ resource }) => resource.name === 'claims');
    const told = (claims?.rows ?? []).filter((row) => row['funding_round_id'] !== '');
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(claims?.rows.length ?? 0);
    await editDescriptor(folder, (resources) =>
      resources.map((resource) => {
        if (resource.name !== 'claims') return resource;
        const fields = resource.schema.fields.filter(({ name }) => name !== 'funding_round_id');
        return { ...resource, schema: { ...resource.schema, fields } };
      }),
    );
    expect((await updateDataHistory(folder, date))?.changes).toMatchObject([
      {
        table: 'claims',
        changed: told.length,
        rows: { changed: told.map((row) => row['claim_id']) },
        columns: { ...noColumns, removed: ['funding_round_id'] },
      },
    ]);
  });

  test('counts a large change whole and names the first 50, and tells a table that went by its rows', async () => {
    const folder = await copyOfData();
    await editDescriptor(folder, (resources) =>
      resources.filter(({ name }) => name !== 'population'),
    );
    const [change, ...others] = (await updateDataHistory(folder, date))?.changes ?? [];
    const { digests, history } = await readKeptHistory(dataFolder);
    const keys = Object.keys(digests['population']?.rows ?? {});
    expect(others).toEqual([]);
    expect(change).toMatchObject({ removed: keys.length, columns: noColumns });
    expect(change?.rows.removed).toEqual(keys.slice(0, 50));
    expect((await readKeptHistory(folder)).history.tables['population']).toEqual(
      history.tables['population'],
    );
  });

  test('of a descriptor alone has no changes in any table', async () => {
    const folder = await copyOfData();
    await edit(folder, 'datapackage.json', (text) => `${text}\n`);
    expect(await updateDataHistory(folder, date)).toMatchObject({ date, changes: [] });
  });

  test('puts the columns of a row in any order', async () => {
    const before = digestTables(await readDataTables(dataFolder));
    const turned = (await readDataTables(dataFolder)).map((table) => ({
      ...table,
      rows: table.rows.map((row) => Object.fromEntries(Object.entries(row).toReversed())),
    }));
    expect(digestTables(turned)).toEqual(before);
  });
});
