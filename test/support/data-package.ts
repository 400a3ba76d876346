import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readCatalog } from '../../src/data/catalog.ts';
import type { Field, Resource } from '../../src/data/catalog.ts';
import { projectRoot } from './project-root.ts';

/** A row as papaparse reads it: every cell is text, a missing one is empty. */
export type CsvRow = Readonly<Record<string, string>>;

/** A resource with the rows of its file. */
export interface DataTable {
  readonly resource: Resource;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** A field's constraints with those that the product itself has no use for. */
export type Constraints = Field['constraints'] & { readonly maxLength?: number };

/** Folder of the project's own data package. */
export const dataFolder = join(projectRoot, 'data');

/** The descriptor as JSON, unchecked. */
export async function readDescriptor(folder = dataFolder): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
}

/** Every table of a data package, read by papaparse; throws where a file is not plain CSV. */
export async function readDataPackage(folder = dataFolder): Promise<readonly DataTable[]> {
  const { resources } = readCatalog(await readDescriptor(folder));
  return Promise.all(resources.map((resource) => readTable(folder, resource)));
}

async function readTable(folder: string, resource: Resource): Promise<DataTable> {
  const text = await readFile(join(folder, resource.path), 'utf8');
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: false,
    newline: '\n',
    delimiter: ',',
  });
  const rows = text.endsWith('\n') ? data.slice(0, -1) : data;
  const [error] = errors.filter(({ row }) => row === undefined || row < rows.length);
  if (error !== undefined) {
    throw new SyntaxError(`${resource.path}: ${error.message} in row ${error.row}`);
  }
  return { resource, columns: meta.fields ?? [], rows };
}
