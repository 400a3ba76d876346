import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readCatalog, type Resource } from '../data/catalog.ts';

/** A table of the data package with its rows as text; an empty cell is missing. */
export interface DataTable {
  readonly resource: Resource;
  /** What the descriptor says of each column, as it stands there. */
  readonly definitions: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

interface RawDescriptor {
  readonly resources: readonly {
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

async function readRows(file: string): Promise<DataTable['rows']> {
  const text = await readFile(file, 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Every table of the data package in a folder, in the order of its descriptor; throws as `readCatalog` does, or where a file is missing. */
export async function readDataTables(folder: string): Promise<readonly DataTable[]> {
  const json: unknown = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  const { resources } = readCatalog(json);
  const raw = (json as RawDescriptor).resources;
  return Promise.all(
    resources.map(async (resource, index) => ({
      resource,
      definitions: Object.fromEntries(
        (raw[index]?.schema.fields ?? []).map((field) => [field.name, field]),
      ),
      rows: await readRows(join(folder, resource.path)),
    })),
  );
}
