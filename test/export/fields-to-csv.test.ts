import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { asShownFields, fullFields } from '../../src/export/export-field.ts';
import { fieldsToCsv, fieldsToTsv } from '../../src/export/fields-to-csv.ts';
import { changedExhibit, everyKindOfCell, plainExhibit } from '../cases/exhibits.ts';

function read(csv: string) {
  const { data, errors } = parse<Record<string, string>>(csv, { header: true, delimiter: ',' });
  expect(errors).toEqual([]);
  return data;
}

test('as shown: each figure with its unit, source and grade, and what was set', () => {
  const rows = read(fieldsToCsv(asShownFields(plainExhibit)));
  expect(rows).toHaveLength(plainExhibit.toTwin().rows.length);
  expect(rows.find(({ id }) => id === 'large')).toMatchObject({
    name: 'LARGE',
    date: '2024-04-18',
    size: '15000000000000',
    size_unit: 'tokens',
    low: '',
    source: 'A paper',
    source_url: 'https://example.org/paper',
    licence: 'CC-BY-4.0',
    evidence: 'linked',
    standing: 'sound',
    link: 'https://datawall.example/#/runway',
    settings: 'everything at its default',
    data_version: '0123456789ab',
    made_on: '2026-11-23',
  });
});

test('in full: every column of the rows, what is missing is empty and never 0', () => {
  const [first, second] = read(fieldsToCsv(fullFields(everyKindOfCell, changedExhibit)));
  expect(first).toMatchObject({
    name: "'=cmd()\nsecond line",
    amount: '0',
    seen_on: '2024-02-29',
    seen_at: '2024-02-29T12:30:00.000Z',
    is_sound: 'false',
    parts: '["a;b",null,2]',
    settings: '地區：中國; 類別：=資料標註',
  });
  expect(second).toMatchObject({
    name: "''-quoted",
    amount: '',
    seen_on: '',
    seen_at: '',
    is_sound: '',
    parts: '',
  });
});

test('columns keep their own names where a table already has one of ours', () => {
  const table = { rowCount: 1, columns: [{ name: 'link', type: 'text', values: ['x'] }] } as const;
  const names = fullFields(table, plainExhibit).map(({ name }) => name);
  expect(names).toEqual(['link', 'link_2', 'settings', 'data_version', 'made_on']);
});

test('a table without rows still has its header', () => {
  const empty = { rowCount: 0, columns: [{ name: 'a', type: 'text', values: [] }] } as const;
  expect(fieldsToCsv(fullFields(empty, plainExhibit)).trim()).toBe(
    'a,link,settings,data_version,made_on',
  );
});

test.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '=1\n2', "'=1", '＝1', '＋x', '＠x'])(
  'the text %j is not run as a formula',
  (text) => {
    const table = { rowCount: 1, columns: [{ name: 'a', type: 'text', values: [text] }] } as const;
    const fields = fullFields(table, plainExhibit).slice(0, 1);
    expect(read(fieldsToCsv(fields))[0]?.['a']).toBe(`'${text}`);
    const pasted = fieldsToTsv(fields).split('\n')[1];
    expect(pasted).not.toMatch(/^"?[=+\-@\t\r＝＋－＠]/);
  },
);

test('pasted text has one line a row and one tab a column', () => {
  const lines = fieldsToTsv(fullFields(everyKindOfCell, changedExhibit)).split('\n');
  expect(lines).toHaveLength(3);
  expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([10]));
});

test('texts of a table are not run either, and a negative number stays one', () => {
  const row = {
    id: '=cmd',
    cells: [
      { value: '=HYPERLINK("x")', text: '' },
      { value: -5, text: '' },
    ],
    source: { id: 's', title: '@sum', url: undefined, licence: undefined },
    grade: { evidence: 'unverified', standing: 'wrong' },
  } as const;
  const columns = [
    { id: 'a', label: 'a' },
    { id: 'b', label: 'b', unit: '+x' },
  ];
  const toTwin = () => ({ columns, rows: [row] });
  const csv = fieldsToCsv(asShownFields({ ...plainExhibit, toTwin, link: '+link' }));
  expect(csv.split('\r\n')[1]).toMatch(
    /^"'=cmd","'=HYPERLINK\(""x""\)",-5,"'\+x","'@sum",,,unverified,wrong,"'\+link",/,
  );
});
