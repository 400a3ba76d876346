import { expect, test } from 'vitest';
import { readCatalog } from '../../src/data/catalog.ts';
import type { DataTable } from './data-package.ts';
import {
  cellProblems,
  currencyProblems,
  evidenceProblems,
  keyProblems,
  languageProblems,
  orderProblems,
  referenceProblems,
  standingProblems,
} from './table-problems.ts';

const field = (name: string, type: string, more: object = {}) => ({
  name,
  type,
  unit: 'none',
  title: name,
  description: name,
  ...more,
});

const { resources } = readCatalog({
  name: 'bad',
  title: 'Bad',
  version: '1',
  resources: [
    {
      name: 'prices',
      path: 'prices.csv',
      title: 'Prices',
      description: 'Prices',
      schema: {
        primaryKey: ['price_id'],
        foreignKeys: [
          { fields: ['copy_of'], reference: { fields: ['price_id'] } },
          { fields: ['source_id'], reference: { resource: 'sources', fields: ['source_id'] } },
        ],
        fields: [
          field('price_id', 'string', { constraints: { required: true, pattern: '^[a-z]+$' } }),
          field('seen_on', 'date'),
          field('is_old', 'boolean'),
          field('price_low', 'number', {
            unit: 'thousand of currency',
            constraints: { minimum: 0 },
          }),
          field('price_high', 'number', { unit: 'thousand of currency' }),
          field('currency', 'string', { constraints: { enum: ['USD', 'CNY'] } }),
          field('evidence', 'string'),
          field('unverified_fields', 'string'),
          field('standing', 'string'),
          field('copy_of', 'string'),
          field('note_en', 'string'),
          field('note_zh_hant', 'string'),
          field('note_zh_hans', 'string'),
        ],
      },
    },
  ],
});

const sound = {
  price_id: 'a',
  seen_on: '2024-02-29',
  is_old: 'true',
  price_low: '1.5',
  price_high: '2e3',
  currency: 'USD',
  evidence: 'linked',
  unverified_fields: '',
  standing: 'sound',
  copy_of: '',
  note_en: 'Seen.',
  note_zh_hant: '已見。',
  note_zh_hans: '已见。',
};

function tableOf(...rows: readonly Partial<typeof sound>[]): DataTable {
  const [resource] = resources;
  if (resource === undefined) throw new Error('no resource');
  return {
    resource,
    columns: resource.schema.fields.map(({ name }) => name),
    rows: rows.map((row) => ({ ...sound, ...row })),
  };
}

const checks = [
  cellProblems,
  keyProblems,
  evidenceProblems,
  standingProblems,
  languageProblems,
  currencyProblems,
  orderProblems,
];

test('a sound row has no problem', () => {
  const table = tableOf({});
  expect(checks.flatMap((check) => check(table))).toEqual([]);
});

test.each([
  [cellProblems, { price_id: '' }],
  [cellProblems, { price_id: 'A1' }],
  [cellProblems, { seen_on: '2023-02-29' }],
  [cellProblems, { seen_on: '2023-2-1' }],
  [cellProblems, { is_old: 'yes' }],
  [cellProblems, { price_low: '-1' }],
  [cellProblems, { price_low: '1,500' }],
  [cellProblems, { price_high: '> 2' }],
  [cellProblems, { currency: 'usd' }],
  [cellProblems, { note_en: ' padded' }],
  [evidenceProblems, { unverified_fields: 'price' }],
  [evidenceProblems, { evidence: 'unverified' }],
  [evidenceProblems, { unverified_fields: '*' }],
  [standingProblems, { standing: 'duplicate' }],
  [standingProblems, { copy_of: 'a', standing: 'duplicate' }],
  [standingProblems, { copy_of: 'b' }],
  [languageProblems, { note_zh_hans: '' }],
  [currencyProblems, { price_high: '', currency: '' }],
  [orderProblems, { price_low: '10', price_high: '9' }],
])('%o finds one problem in %o', (check, row) => {
  expect(check(tableOf(row))).toHaveLength(1);
});

test('a key that stands twice and references that lead nowhere are found', () => {
  const table = tableOf({}, {}, { price_id: 'c', copy_of: 'gone', standing: 'misquote' });
  expect(keyProblems(table)).toHaveLength(1);
  expect(referenceProblems(table, [table])).toEqual([
    'prices copy_of: no gone in prices',
    'prices: no table sources',
  ]);
});
