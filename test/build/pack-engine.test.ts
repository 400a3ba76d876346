import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { duckdbPackage } from '../../src/build/duckdb-package.ts';
import { packEngine, type PackedEngine } from '../../src/build/pack-engine.ts';

let engine: PackedEngine;
let wasm: Buffer;
beforeAll(async () => {
  engine = await packEngine('node_modules/.cache/datawall');
  wasm = await readFile(duckdbPackage.wasmPath);
});

async function read(name: string): Promise<Buffer> {
  const file = engine.files.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`no file: ${name}`);
  return Buffer.from(await file.read());
}

test('the gzipped file has the announced size and unpacks to the wasm', async () => {
  const gz = await read(engine.facts.gzFile);
  expect(gz.byteLength).toBe(engine.facts.gzBytes);
  expect(gunzipSync(gz).equals(wasm)).toBe(true);
});

test('the parts join to the wasm and none passes 25 MiB', async () => {
  const parts = await Promise.all(engine.facts.partFiles.map(read));
  expect(Buffer.concat(parts).equals(wasm)).toBe(true);
  expect(wasm.byteLength).toBe(engine.facts.rawBytes);
  expect(Math.max(...parts.map(({ byteLength }) => byteLength))).toBeLessThan(25 * 1024 * 1024);
});

test('the worker tells of its death and points to no source map', async () => {
  const worker = (await read(engine.facts.workerFile)).toString();
  expect(worker).toMatch(/^navigator\.locks/);
  expect(worker).not.toContain('sourceMappingURL');
});

test('every name carries the version, so that no cache mixes two engines', () => {
  expect(engine.files.map(({ name }) => name.includes(duckdbPackage.version))).not.toContain(false);
});
