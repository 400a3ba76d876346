import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import type { EngineFacts } from '../../src/data/build-facts.ts';
import { downloadEngine } from '../../src/data/engine-download.ts';
import type { OpeningProgress } from '../../src/data/engine-status.ts';

const baseUrl = 'https://host.test/some/path/';
const wasm = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251);
const gz = new Uint8Array(gzipSync(wasm));

const facts: EngineFacts = {
  version: '1',
  workerFile: 'worker.js',
  gzFile: 'eh.wasm.gz',
  gzBytes: gz.byteLength,
  partFiles: ['eh.part0', 'eh.part1'],
  rawBytes: wasm.byteLength,
};

const parts = { 'eh.part0': wasm.slice(0, 3000), 'eh.part1': wasm.slice(3000) };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A host with these files; it sends them in two chunks. Returns the names that were asked for. */
function host(files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.replace(`${baseUrl}engine/`, '');
    asked.push(name);
    const bytes = files[name];
    return bytes === undefined
      ? new Response(null, { status: 404 })
      : new Response(inChunks(bytes));
  });
  return asked;
}

function inChunks(bytes: Uint8Array): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, 100));
      controller.enqueue(bytes.slice(100));
      controller.close();
    },
  });
}

async function download() {
  const progress: OpeningProgress[] = [];
  const blob = await downloadEngine({ baseUrl, facts, report: (seen) => progress.push(seen) });
  return { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()), progress };
}

test('one gzipped file is fetched and unpacked; progress is exact', async () => {
  const asked = host({ 'eh.wasm.gz': gz, ...parts });
  const { type, bytes, progress } = await download();
  expect(bytes).toEqual(wasm);
  expect(type).toBe('application/wasm');
  expect(asked).toEqual(['eh.wasm.gz']);
  const { gzBytes: totalBytes } = facts;
  expect(progress).toEqual([
    { step: 'download', loadedBytes: 0, totalBytes },
    { step: 'download', loadedBytes: 100, totalBytes },
    { step: 'download', loadedBytes: totalBytes, totalBytes },
    { step: 'unpack', loadedBytes: totalBytes, totalBytes },
  ]);
});

test('a file that the browser unpacked already is taken as it is; progress counts its bytes', async () => {
  host({ 'eh.wasm.gz': wasm });
  const { bytes, progress } = await download();
  expect(bytes).toEqual(wasm);
  expect(progress.map(({ loadedBytes }) => loadedBytes)).toEqual([0, 100, 5000, 5000]);
  expect(progress.slice(1).every(({ totalBytes }) => totalBytes === 5000)).toBe(true);
});

const flipped = gz.with(gz.byteLength - 6, (gz.at(-6) ?? 0) ^ 0xff);

test.each([
  ['missing', undefined],
  ['cut off', gz.slice(0, -100)],
  ['of a wrong checksum', flipped],
  ['a page of the host', new TextEncoder().encode('<!doctype html>')],
  ['empty', new Uint8Array(0)],
])('when the gzipped file is %s, the parts are joined', async (_, broken) => {
  const asked = host({ ...parts, ...(broken && { 'eh.wasm.gz': broken }) });
  const { bytes, type, progress } = await download();
  expect(bytes).toEqual(wasm);
  expect(type).toBe('application/wasm');
  expect(asked).toEqual(['eh.wasm.gz', 'eh.part0', 'eh.part1']);
  expect(progress.at(-1)).toEqual({ step: 'download', loadedBytes: 5000, totalBytes: 5000 });
});

test('a browser that cannot unpack does not fetch the gzipped file', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  const asked = host({ 'eh.wasm.gz': gz, ...parts });
  expect((await download()).bytes).toEqual(wasm);
  expect(asked).toEqual(['eh.part0', 'eh.part1']);
});

test('when neither can be had, the error names the step and the file', async () => {
  host({});
  await expect(download()).rejects.toMatchObject({
    name: 'EngineError',
    step: 'download',
    message: `cannot fetch ${baseUrl}engine/eh.part0: 404`,
  });
});

test('parts of a wrong size are refused', async () => {
  host({ ...parts, 'eh.part1': new Uint8Array(1) });
  await expect(download()).rejects.toMatchObject({
    step: 'download',
    message: 'damaged engine: 3001 of 5000 bytes',
  });
});

test('a host that cannot be reached is an error of the download', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(download()).rejects.toMatchObject({
    step: 'download',
    message: `cannot fetch ${baseUrl}engine/eh.part0: TypeError: Failed to fetch`,
  });
});
