import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { trainingSetsChart } from '../../src/charts/training-sets/index.ts';
import { toCsv } from '../../src/export/csv.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { setsAcrossTheStocks } from '../cases/training-sets.ts';

const twin = trainingSetsChart.toTable(setsAcrossTheStocks, contextOf('zh-Hant'));

test('the file holds every row with raw numbers, unit and source', () => {
  const { data, errors } = parse<Record<string, string>>(
    toCsv(twin, 'https://datawall.example/#/runway'),
    { header: true },
  );
  expect(errors).toEqual([]);
  expect(data).toHaveLength(twin.rows.length);
  expect(data[2]).toMatchObject({
    id: 'large',
    name: 'LARGE',
    date: '2024-04-18',
    size: '15000000000000',
    size_unit: '詞元',
    low: '',
    low_unit: '詞元',
    source: 'A paper',
    source_url: 'https://example.org/paper',
    licence: 'CC-BY-4.0',
    evidence: 'linked',
    standing: 'sound',
    link: 'https://datawall.example/#/runway',
  });
});

test('a text that a spreadsheet would run is made harmless', () => {
  const row = {
    id: '=cmd',
    cells: [
      { value: '=HYPERLINK("x")', text: '' },
      { value: -5, text: '' },
    ],
    source: { id: 's', title: '@sum', url: undefined, licence: undefined },
    grade: { evidence: 'unverified', standing: 'wrong' },
  };
  const columns = [
    { id: 'a', label: 'a' },
    { id: 'b', label: 'b', unit: 'x' },
  ];
  expect(toCsv({ columns, rows: [row] }, '+link').split('\r\n')[1]).toBe(
    `"'=cmd","'=HYPERLINK(""x"")",-5,x,"'@sum",,,unverified,wrong,"'+link"`,
  );
});
