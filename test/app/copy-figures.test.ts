import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../src/app/download/copy-text.ts';
import { asShownName, copyData } from '../../src/app/download/save-figures.ts';
import { changedExhibit, plainExhibit } from '../cases/exhibits.ts';

function clipboardThat(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

afterEach(() => vi.unstubAllGlobals());

test('a browser that refuses the clipboard leaves the text to select', async () => {
  clipboardThat(() => Promise.reject(new Error('denied')));
  expect(await copyText('a', 'R')).toEqual({ kind: 'refused', text: 'a' });
  vi.stubGlobal('navigator', {});
  expect(await copyText('a', 'R')).toEqual({ kind: 'refused', text: 'a' });
});

test('data in full are the tables of all queries, one after the other', async () => {
  const copied: string[] = [];
  clipboardThat(async (text) => void copied.push(text));
  expect(await copyData(changedExhibit, 'full', 'data')).toEqual({ kind: 'copied', name: 'data' });
  const tables = copied[0]?.split('\n\n') ?? [];
  expect(tables.map((table) => table.split('\n').length)).toEqual([3, 3]);
});

test('the code reads the file that is saved beside it', () => {
  expect(asShownName(plainExhibit)).toBe(
    'datawall-training-sets-as-shown-0123456789ab-2026-11-23.csv',
  );
});
