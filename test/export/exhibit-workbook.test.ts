import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exhibitWorkbook } from '../../src/export/exhibit-workbook.ts';
import { sheetNames } from '../../src/export/xlsx/sheet-names.ts';
import { headingCell, plainCell, serialDay } from '../../src/export/xlsx/sheet.ts';
import { writeXlsx } from '../../src/export/xlsx/write-xlsx.ts';
import { changedExhibit, plainExhibit } from '../cases/exhibits.ts';

const day = Date.UTC(2026, 10, 23);

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([path, content]) => [path, strFromU8(content)]));
}

function matches(text: string | undefined, pattern: RegExp): readonly string[] {
  return [...(text ?? '').matchAll(pattern)].map(([, found]) => found ?? '');
}

describe('the package', () => {
  const parts = partsOf(exhibitWorkbook(changedExhibit, { isFull: true }));

  test('declares every part that it has, and has every part that it names', () => {
    const declared = matches(parts['[Content_Types].xml'], /PartName="\/([^"]+)"/g);
    const own = Object.keys(parts).filter((path) => !/rels$|Content_Types/.test(path));
    expect(declared.toSorted()).toEqual(own.toSorted());
    const targets = matches(parts['xl/_rels/workbook.xml.rels'], /Target="([^"]+)"/g);
    expect(targets.filter((target) => !(`xl/${target}` in parts))).toEqual([]);
  });

  test('resolves the relationship of each sheet, and each cell style', () => {
    const ids = matches(parts['xl/_rels/workbook.xml.rels'], / Id="([^"]+)"/g);
    const used = matches(parts['xl/workbook.xml'], /r:id="([^"]+)"/g);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    const styles = matches(
      parts['xl/styles.xml']?.replace(/^.*<cellXfs[^>]*>|<\/cellXfs>.*$/gs, ''),
      /<xf (num)/g,
    );
    const worn = Object.entries(parts)
      .filter(([path]) => path.startsWith('xl/worksheets/'))
      .flatMap(([, xml]) => matches(xml, / s="(\d+)"/g));
    expect(new Set(worn).size).toBeGreaterThan(2);
    expect(worn.filter((style) => Number(style) >= styles.length)).toEqual([]);
  });

  test('holds as shown, the rows of each query once, settings and sources', () => {
    expect(matches(parts['xl/workbook.xml'], /name="([^"]+)"/g)).toEqual([
      '如圖所示',
      'market-forecasts',
      'market-forecasts-2',
      '設定',
      '來源',
    ]);
    expect(parts['xl/worksheets/sheet4.xml']).toContain('=資料標註');
    expect(parts['xl/worksheets/sheet4.xml']).toContain('0123456789ab');
  });

  test('has no formula, whatever a text starts with', () => {
    expect(Object.values(parts).filter((xml) => xml.includes('<f>'))).toEqual([]);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('>=cmd()\nsecond line<');
  });

  test('types its cells: a true zero, a date as a serial day, nothing where nothing is known', () => {
    const xml = parts['xl/worksheets/sheet2.xml'];
    expect(xml).toContain('<c r="B2" s="0"><v>0</v></c>');
    expect(xml).toContain('<c r="C2" s="2"><v>45351</v></c>');
    expect(xml).toContain('<c r="E2" s="0" t="b"><v>0</v></c>');
    expect(xml).not.toContain('r="B3"');
  });
});

test('as shown leaves the rows of the queries out', () => {
  const parts = partsOf(exhibitWorkbook(changedExhibit, { isFull: false }));
  expect(matches(parts['xl/workbook.xml'], /name="([^"]+)"/g)).toHaveLength(3);
});

test('the same exhibit gives the same bytes', () => {
  const options = { isFull: true };
  expect(exhibitWorkbook(plainExhibit, options)).toEqual(exhibitWorkbook(plainExhibit, options));
});

test('names of sheets are short, plain and different', () => {
  const names = sheetNames([
    `a[b]:c*d?e/f\\g`,
    '',
    "'quoted'",
    'History',
    'x'.repeat(40),
    'X'.repeat(40),
    'x'.repeat(31),
  ]);
  expect(names).toEqual([
    'a b c d e f g',
    'Sheet',
    'quoted',
    'History (2)',
    'x'.repeat(31),
    `${'X'.repeat(27)} (2)`,
    `${'x'.repeat(27)} (3)`,
  ]);
});

test('characters that XML forbids are left out, and a text that looks like a code stays a text', () => {
  const text = 'a\u0000b\uD800c\uFFFE<&>_x0041_';
  const rows = [[headingCell('h')], [plainCell(text)], [plainCell(Number.NaN)]];
  const sheet = { name: 'a', rows, columnWidths: [], headingRows: 0 };
  const xml = partsOf(writeXlsx([sheet], day))['xl/worksheets/sheet1.xml'];
  expect(xml).toContain('>abc&lt;&amp;&gt;_x005F_x0041_<');
  expect(xml).not.toContain('NaN');
});

test('days count as spreadsheets count them', () => {
  expect(serialDay(Date.UTC(1900, 2, 1))).toBe(61);
  expect(serialDay(Date.UTC(2024, 1, 29, 12))).toBe(45351.5);
  expect(serialDay(Date.UTC(1900, 1, 28))).toBeUndefined();
});
