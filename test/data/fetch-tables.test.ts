import { afterEach, expect, test, vi } from 'vitest';
import { fetchTables } from '../../src/data/fetch-tables.ts';
import { descriptorWith, fieldOfType } from '../support/catalog-fixture.ts';

const baseUrl = 'https://host.test/some/path/';
const descriptor = JSON.stringify(
  descriptorWith([fieldOfType('name', 'string'), fieldOfType('tokens', 'number')]),
);

afterEach(() => {
  vi.unstubAllGlobals();
});

function host(files: Readonly<Record<string, string>>): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const body = files[url.replace(`${baseUrl}data/`, '')];
    return new Response(body ?? 'not found', { status: body === undefined ? 404 : 200 });
  });
}

test('the tables are those that the descriptor names, all of one data version', async () => {
  host({ 'datapackage.json?v=1f': descriptor, 'things.csv?v=1f': 'name,tokens\na,1\n' });
  const [table, ...others] = await fetchTables(baseUrl, '1f');
  expect(table?.resource.name).toBe('things');
  expect(new TextDecoder().decode(table?.csv)).toBe('name,tokens\na,1\n');
  expect(others).toEqual([]);
});

test.each([
  ['a page of the host', '<!doctype html>\n<title>Welcome</title>\n'],
  ['columns in another order', 'tokens,name\n1,a\n'],
  ['a column too many', 'name,tokens,note\na,1,\n'],
  ['nothing', ''],
])('%s in place of a table is refused', async (_, csv) => {
  host({ 'datapackage.json?v=1f': descriptor, 'things.csv?v=1f': csv });
  await expect(fetchTables(baseUrl, '1f')).rejects.toThrow('wrong header: things.csv');
});

test('a missing file is named', async () => {
  host({ 'datapackage.json?v=1f': descriptor });
  await expect(fetchTables(baseUrl, '1f')).rejects.toThrow(
    `cannot fetch ${baseUrl}data/things.csv?v=1f: 404`,
  );
});
