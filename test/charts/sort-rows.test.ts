import { describe, expect, test } from 'vitest';
import { entered, type TableCell, type TableTwin } from '../../src/charts/chart.ts';
import { nextSort, sortRows } from '../../src/charts/parts/sort-rows.ts';
import type { TableSort } from '../../src/scenario/table-sort.ts';
import { contextOf } from '../cases/chart-cases.ts';

const context = contextOf('en');
const seen = { evidence: 'linked', standing: 'sound' };

function source(title: string) {
  return { id: title, title, url: undefined, licence: undefined };
}

function cell(value: string | number | undefined, rank?: number): TableCell {
  return { value, text: String(value ?? ''), ...(rank !== undefined && { rank }) };
}

const twin: TableTwin = {
  columns: [
    { id: 'name', label: 'Name' },
    { id: 'size', label: 'Size', unit: 'bn' },
    { id: 'verdict', label: 'Verdict' },
  ],
  rows: [
    {
      id: 'b',
      cells: [cell('émile'), cell(-3), cell('agrees', 0)],
      source: source('Z'),
      grade: seen,
    },
    {
      id: 'a',
      cells: [cell('Zoe'), cell(undefined), cell('gross', 4)],
      source: source('A'),
      grade: seen,
    },
    {
      id: 'd',
      cells: [cell('eva 10'), cell(20), cell('small', 2)],
      source: source('M'),
      grade: seen,
    },
    {
      id: 'c',
      cells: [cell('eva 9'), cell(20), cell('none', -1)],
      source: undefined,
      grade: entered,
    },
  ],
};

function sorted(columnId: string, direction: TableSort['direction']): string {
  return sortRows(twin, { columnId, direction }, context)
    .map(({ id }) => id)
    .join('');
}

describe('a table', () => {
  test('without a sort, or by a column that it has not, keeps its own order', () => {
    expect(sortRows(twin, undefined, context)).toBe(twin.rows);
    expect(sorted('colour', 'ascending')).toBe('badc');
  });

  test('is sorted by words as the language orders them, with numbers in them by their size', () => {
    expect(sorted('name', 'ascending')).toBe('bcda');
    expect(sorted('name', 'descending')).toBe('adcb');
  });

  test('is sorted by figures, equal ones in its own order and missing ones last in both directions', () => {
    expect(sorted('size', 'descending')).toBe('dcba');
    expect(sorted('size', 'ascending')).toBe('bdca');
  });

  test('is sorted by the rank of a cell where that is not its value', () => {
    expect(sorted('verdict', 'descending')).toBe('adbc');
  });

  test('is sorted by source, what the reader entered last', () => {
    expect(sorted('source', 'ascending')).toBe('adbc');
    expect(sorted('source', 'descending')).toBe('bdac');
  });

  test('is sorted by evidence as it is written', () => {
    expect(sorted('evidence', 'ascending')).toBe('cbad');
  });

  test('is not changed itself', () => {
    sorted('size', 'descending');
    expect(twin.rows.map(({ id }) => id).join('')).toBe('badc');
  });
});

describe('pressing a heading', () => {
  test.each([
    [true, ['descending', 'ascending', undefined]],
    [false, ['ascending', 'descending', undefined]],
  ] as const)('numeric %s: goes through %o', (isNumeric, directions) => {
    let sort: TableSort | undefined;
    for (const direction of directions) {
      sort = nextSort(sort, 'x', isNumeric);
      expect(sort).toEqual(direction && { columnId: 'x', direction });
    }
  });

  test('begins anew at another column', () => {
    const sort = { columnId: 'x', direction: 'ascending' } as const;
    expect(nextSort(sort, 'y', true)).toEqual({ columnId: 'y', direction: 'descending' });
  });
});
