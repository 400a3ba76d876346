import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of the data package's files in a folder, sorted: the descriptor and the tables. */
export async function listDataFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => /\.(json|csv)$/.test(name)).toSorted();
}

/** 12 hex digits that change with every byte, name or number of the data package's files. */
export async function readDataVersion(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await listDataFiles(folder)) {
    const content = await readFile(join(folder, name));
    hash.update(`${name}\n${content.byteLength}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
}
