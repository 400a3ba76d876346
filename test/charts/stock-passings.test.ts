import { expect, test } from 'vitest';
import type { PassingRow } from '../../src/charts/stock-passings/queries.ts';
import { passingSources, selectPassings } from '../../src/charts/stock-passings/series.ts';
import { describePassings, passingsTable } from '../../src/charts/stock-passings/table.ts';
import { contextOf } from '../cases/chart-cases.ts';

const context = contextOf('en');

function level(name: string, words: number, model: string | undefined): PassingRow {
  const isPassed = model !== undefined;
  return {
    level: name,
    level_unit: 'words',
    level_size: words,
    interval_level: 0.9,
    model,
    published_on: isPassed ? '2024-03-27' : undefined,
    training_tokens: isPassed ? 12e12 : undefined,
    set_source_id: isPassed ? 'models' : undefined,
    set_source_title: isPassed ? 'Models' : undefined,
    set_source_url: undefined,
    grown_model: undefined,
    grown_on: undefined,
    growth_per_year: 0.045,
    source_id: 'paper',
    source_title: 'A paper',
    source_url: undefined,
    source_licence: undefined,
    evidence: 'linked',
    standing: 'sound',
  };
}

const rows = [level('low', 4.6e12, 'Small'), level('median', 9e12, undefined)];

test.each([0.75, 0.8])(
  'a stock published in words stays what was published at %d words a token',
  (factor) => {
    expect(selectPassings(rows, 'words', factor).passings.map(({ size }) => size)).toEqual([
      4.6e12, 9e12,
    ]);
  },
);

test('in tokens the stock is converted and the set is not', () => {
  const { passings } = selectPassings(rows, 'tokens', 0.8);
  expect(passings[0]).toMatchObject({ size: 5.75e12, setSize: 12e12 });
});

test('the sentence says what was passed, when, by whom, and what was not', () => {
  const series = selectPassings(rows, 'tokens', 0.8);
  expect(describePassings(series, false, context)).toBe(
    'The largest known size passed the published 2022 stock of high-quality language as follows: 5th percentile (5.75T tokens) in March 2024 with Small; median (11.3T tokens) not yet. Such sets are mostly filtered web text, outside the study’s narrow definition (code, papers, books), and training went on.',
  );
  expect(describePassings(series, true, context)).toMatch(
    /^Among the training sets counted here, the largest/,
  );
});

test('where nothing was passed the sentence says that', () => {
  const none = selectPassings([level('low', 4.6e12, undefined)], 'tokens', 0.8);
  expect(describePassings(none, true, context)).toMatch(/^None of the training sets counted here/);
});

test('stock and training sets both name their sources', () => {
  const series = selectPassings(rows, 'tokens', 0.8);
  expect(passingSources(series).map(({ id }) => id)).toEqual(['paper', 'models']);
  const { columns, rows: cells } = passingsTable(series, context);
  const column = columns.findIndex(({ id }) => id === 'training_set_source');
  expect(cells.map((row) => row.cells[column]?.value)).toEqual(['Models', undefined]);
});
