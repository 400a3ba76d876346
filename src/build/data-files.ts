import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { listDataFiles, readDataVersion } from './data-version.ts';
import { publishFolder, type PublishedFile } from './publish-folder.ts';

/** Publishes the files of `data/` unchanged and defines `DATA_VERSION`; the dev server restarts when one of them changes. */
export function dataFiles(): Plugin {
  let folder: string;

  return {
    name: 'datawall:data-files',

    async config({ root = '.' }) {
      folder = resolve(root, 'data');
      return { define: { DATA_VERSION: JSON.stringify(await readDataVersion(folder)) } };
    },

    async configResolved({ configFileDependencies }) {
      const names = await listDataFiles(folder);
      configFileDependencies.push(...names.map((name) => join(folder, name)));
    },

    ...publishFolder('data', async () =>
      (await listDataFiles(folder)).map((name) => dataFile(folder, name)),
    ),
  };
}

function dataFile(folder: string, name: string): PublishedFile {
  return {
    name,
    mediaType: name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json',
    read: () => readFile(join(folder, name)),
  };
}
