import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { projectRoot } from './project-root.ts';

/** The rows of a table of `data/` as a query would deliver them; an empty cell is `undefined`. */
export function readTable(name: string): readonly unknown[] {
  const text = readFileSync(join(projectRoot, 'data', `${name}.csv`), 'utf8');
  return Papa.parse<unknown>(text, {
    header: true,
    skipEmptyLines: true,
    dynamicTyping: true,
    transform: (cell) => (cell === '' ? undefined : cell) as string,
  }).data;
}
