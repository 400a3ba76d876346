import { describe, expect, test } from 'vitest';
import { writeTableChanges } from '../../src/app/data-version/write-table-changes.ts';
import type { ChangesOfTable } from '../../src/data/changes-since.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';

const none = { count: 0, names: [] };
const unchanged: ChangesOfTable = {
  table: 'licence_deals',
  titles: { en: 'Data licence deals', 'zh-Hant': '資料授權交易', 'zh-Hans': '数据授权交易' },
  isExact: true,
  rows: { added: none, removed: none, changed: none },
  columns: { added: [], removed: [], redefined: [] },
};

function write(changes: Partial<ChangesOfTable>, locale: Locale = 'en'): string {
  return writeTableChanges({ ...unchanged, ...changes }, makeTranslate(locale), locale);
}

const rows = {
  added: { count: 1, names: ['a'] },
  removed: none,
  changed: { count: 20, names: 'bcdefghijklmnop'.split('') },
};

describe('the changes of a table in a line', () => {
  test('say each kind, name the first 12 rows and count the others', () => {
    expect(write({ rows })).toBe(
      'Data licence deals: 1 row added (a) and 20 rows changed (b, c, d, e, f, g, h, i, j, k, l, m and 8 more)',
    );
    expect(write({ rows }, 'zh-Hant')).toBe(
      '資料授權交易：新增 1 列（a）和修改 20 列（b、c、d、e、f、g、h、i、j、k、l、m，另有 8 項）',
    );
  });

  test('say that sums are sums, and leave open how many more there are', () => {
    const text = write({ rows, isExact: false });
    expect(text).toContain('20 rows changed (among them b, c,');
    expect(text).not.toContain('more');
    expect(text).toMatch(/A row counts once for each version that changed it$/);
  });

  test('tell rows of which none is known by name', () => {
    const removed = { count: 3, names: [] };
    expect(write({ isExact: false, rows: { ...unchanged.rows, removed } })).toMatch(
      /^Data licence deals: 3 rows removed\./,
    );
  });

  test('name columns', () => {
    const columns = { added: ['term'], removed: ['old'], redefined: ['x', 'y'] };
    expect(write({ columns }, 'zh-Hans')).toBe(
      '数据授权交易：新增 1 列（term）、删除 1 列（old）和更新 2 列的说明（x、y）',
    );
  });

  test('fall back to the English title, and to the name of the table', () => {
    expect(write({ titles: { en: 'Deals' }, rows }, 'zh-Hant')).toMatch(/^Deals：/);
    expect(write({ titles: {}, rows })).toMatch(/^licence_deals:/);
  });
});
