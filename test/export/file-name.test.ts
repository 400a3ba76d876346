import { expect, test } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';
import { slug, uniqueNames } from '../../src/export/slug.ts';
import { contextOf } from '../cases/chart-cases.ts';

const view = { id: 'runway-fan', dataVersion: '0123456789ab', context: contextOf('en') };

test('a file says which panel it holds, what of it, from which data and which day', () => {
  expect(fileName(view, 'as shown', 'csv')).toBe(
    'datawall-runway-fan-as-shown-0123456789ab-2026-11-23.csv',
  );
});

test.each(['../../etc/passwd', 'a/b\\c:d*e?"<>|', 'nul\u0000', '圖表', '', 'é'.repeat(300)])(
  'the panel id %o leaves a safe name',
  (id) => {
    const name = fileName({ ...view, id }, id, 'PNG');
    expect(name).toMatch(/^datawall-[a-z0-9-]+\.png$/);
    expect(name.length).toBeLessThan(200);
  },
);

test('letters lose their accents; what has no letter of ASCII gets the fallback', () => {
  expect(slug('Évolution du Marché')).toBe('evolution-du-marche');
  expect(slug('圖表', 'chart')).toBe('chart');
});

test('names are told apart whatever their case', () => {
  expect(uniqueNames(['a', 'A', 'b', 'a', 'a-2'])).toEqual(['a', 'A-2', 'b', 'a-3', 'a-2-2']);
});
