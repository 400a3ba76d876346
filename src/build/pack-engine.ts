import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { EngineFacts } from '../data/build-facts.ts';
import { duckdbPackage } from './duckdb-package.ts';
import type { PublishedFile } from './publish-folder.ts';

/** The engine's files and what the page must know of them. */
export interface PackedEngine {
  readonly facts: EngineFacts;
  readonly files: readonly PublishedFile[];
}

/** Hosts refuse files of 25 MiB and more. */
const maxPartBytes = 24 * 1024 * 1024;

/**
 * Put before DuckDB's worker: the page notices its death because a lock becomes free, and its failure to start because a
 * rejection that nobody handles is reported as an error.
 */
const workerPreamble = `navigator.locks?.request(self.name, () => new Promise(() => {}));
addEventListener('unhandledrejection', (event) => reportError(event.reason));
`;

/** Packs DuckDB-Wasm, with the gzipped wasm kept in `cacheFolder`: about 4 s the first time, then as long as it takes to look. */
export async function packEngine(cacheFolder: string): Promise<PackedEngine> {
  const { version, wasmPath } = duckdbPackage;
  const stem = `duckdb-${version}-eh`;
  const worker = await readWorker();
  const gzPath = await cachedGzip(join(cacheFolder, `${stem}.wasm.gz`));
  const { size: rawBytes } = await stat(wasmPath);
  const partCount = Math.ceil(rawBytes / maxPartBytes);
  const facts: EngineFacts = {
    version,
    workerFile: `${stem}.worker.${shortHash(worker)}.js`,
    gzFile: `${stem}.wasm.gz`,
    gzBytes: (await stat(gzPath)).size,
    partFiles: Array.from({ length: partCount }, (_, part) => `${stem}.wasm.part${part}`),
    rawBytes,
  };
  const files: readonly PublishedFile[] = [
    { name: facts.workerFile, mediaType: 'text/javascript', read: async () => worker },
    { name: facts.gzFile, mediaType: 'application/gzip', read: () => readFile(gzPath) },
    ...facts.partFiles.map((name, part) => ({
      name,
      mediaType: 'application/octet-stream',
      read: () => readPart(part, Math.ceil(rawBytes / partCount)),
    })),
  ];
  return { facts, files };
}

/** Without the address of a source map, which is not shipped. */
async function readWorker(): Promise<string> {
  const script = await readFile(duckdbPackage.workerPath, 'utf8');
  return workerPreamble + script.replace(/\/\/# sourceMappingURL=.*\s*$/, '');
}

async function readPart(part: number, partBytes: number): Promise<Uint8Array> {
  const wasm = await readFile(duckdbPackage.wasmPath);
  return wasm.subarray(part * partBytes, (part + 1) * partBytes);
}

/** Written under another name first, so that a build that was cut off leaves no half file behind. */
async function cachedGzip(path: string): Promise<string> {
  const isCached = await stat(path).then(
    () => true,
    () => false,
  );
  if (isCached) return path;
  const packed = await promisify(gzip)(await readFile(duckdbPackage.wasmPath), { level: 9 });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, packed);
  await rename(`${path}.${process.pid}`, path);
  return path;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
