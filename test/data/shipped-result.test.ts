import { afterEach, expect, test, vi } from 'vitest';
import {
  answers,
  decodeShippedResult,
  encodeShippedResult,
  fetchShippedResult,
  type ShippedResult,
} from '../../src/data/shipped-result.ts';

const shipped: ShippedResult = {
  queryId: 'sets',
  sql: 'SELECT 1',
  parameters: { modality: 'language', least: 1e13, all: true, author: null },
  dataVersion: '0123456789ab',
  table: {
    rowCount: 2,
    columns: [
      { name: 'model', type: 'text', values: ['資料 "A"', null] },
      { name: 'tokens', type: 'number', values: [1.5e13, -0.1] },
      { name: 'on', type: 'date', values: ['2024-02-29', null] },
      { name: 'sure', type: 'boolean', values: [true, false] },
      { name: 'tags', type: 'list', values: [['a', null], []] },
    ],
  },
};

function withValues(...values: ShippedResult['table']['columns'][number]['values']): ShippedResult {
  return {
    ...shipped,
    table: { rowCount: values.length, columns: [{ name: 'x', type: 'list', values }] },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('comes back as it was', () => {
  expect(decodeShippedResult(JSON.parse(encodeShippedResult(shipped)))).toEqual(shipped);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  '%d is refused, also in a list',
  (value) => {
    expect(() => encodeShippedResult(withValues(1, value))).toThrow(
      'not a finite number in sets: x',
    );
    expect(() => encodeShippedResult(withValues([1, [value]]))).toThrow(
      'not a finite number in sets: x',
    );
  },
);

test.each([
  ['null', null],
  ['a page', 'html'],
  ['a result without a table', { ...shipped, table: undefined }],
  [
    'an unknown type',
    { ...shipped, table: { rowCount: 0, columns: [{ name: 'x', type: 'blob', values: [] }] } },
  ],
  [
    'a short column',
    { ...shipped, table: { rowCount: 2, columns: [{ name: 'x', type: 'text', values: ['a'] }] } },
  ],
])('%s is refused', (_, json) => {
  expect(() => decodeShippedResult(json)).toThrow(/^invalid shipped result: /);
});

test('answers only its own question, whatever the order of the parameters', () => {
  const { author, all, least, modality } = shipped.parameters as Record<string, string>;
  const reordered = { author, all, least, modality } as unknown as ShippedResult['parameters'];
  expect(answers(shipped, { ...shipped, parameters: reordered })).toBe(true);
  expect(answers(shipped, { ...shipped, parameters: { ...shipped.parameters, least: 1 } })).toBe(
    false,
  );
  expect(answers(shipped, { ...shipped, sql: 'SELECT 2' })).toBe(false);
  expect(answers(shipped, { ...shipped, dataVersion: 'ba9876543210' })).toBe(false);
});

test('is fetched from beside the page, and only taken when it answers', async () => {
  const fetch = vi.fn(async () => new Response(encodeShippedResult(shipped)));
  vi.stubGlobal('fetch', fetch);
  const baseUrl = 'https://host.test/some/path/index.html';
  expect(await fetchShippedResult(baseUrl, shipped)).toEqual(shipped.table);
  expect(fetch).toHaveBeenCalledWith(
    'https://host.test/some/path/results/sets.json?v=0123456789ab',
    expect.anything(),
  );
  expect(await fetchShippedResult(baseUrl, { ...shipped, sql: 'SELECT 2' })).toBeUndefined();
});

test('one that is not there is undefined, an aborted fetch rejects', async () => {
  vi.stubGlobal('fetch', async () => new Response('not found', { status: 404 }));
  expect(await fetchShippedResult('https://host.test/', shipped)).toBeUndefined();
  const aborted = fetchShippedResult('https://host.test/', shipped, AbortSignal.abort());
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
});
