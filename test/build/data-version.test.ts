import { mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { listDataFiles, readDataVersion } from '../../src/build/data-version.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-'));
  await writeFile(join(folder, 'datapackage.json'), '{}');
  await writeFile(join(folder, 'a.csv'), 'x\n1\n');
});

test('is 12 hex digits, the same each time', async () => {
  const version = await readDataVersion(folder);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(await readDataVersion(folder)).toBe(version);
});

test.each([
  ['a cell', () => writeFile(join(folder, 'a.csv'), 'x\n2\n')],
  ['the descriptor', () => writeFile(join(folder, 'datapackage.json'), '{ }')],
  ['the name of a file', () => rename(join(folder, 'a.csv'), join(folder, 'b.csv'))],
  ['the number of files', () => writeFile(join(folder, 'b.csv'), '')],
])('changes with %s', async (_, change) => {
  const before = await readDataVersion(folder);
  await change();
  expect(await readDataVersion(folder)).not.toBe(before);
});

test('other files do not count', async () => {
  const before = await readDataVersion(folder);
  await writeFile(join(folder, 'notes.md~'), 'draft');
  expect(await readDataVersion(folder)).toBe(before);
  expect(await listDataFiles(folder)).toEqual(['a.csv', 'datapackage.json']);
});
