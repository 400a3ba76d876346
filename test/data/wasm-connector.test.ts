import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import type { BuildFacts } from '../../src/data/build-facts.ts';
import { makeWasmConnector } from '../../src/data/wasm-connector.ts';
import { openWasmSession } from '../../src/data/wasm-session.ts';
import { descriptorWith, fieldOfType } from '../support/catalog-fixture.ts';
import { makeFakeSession, tableOf } from '../support/fake-session.ts';

vi.mock('../../src/data/wasm-session.ts', () => ({ openWasmSession: vi.fn() }));

const baseUrl = 'https://host.test/some/path/';
const gz = gzipSync('wasm');

const facts: BuildFacts = {
  dataVersion: '1f',
  engine: {
    version: '1',
    workerFile: 'worker.js',
    gzFile: 'eh.wasm.gz',
    gzBytes: gz.byteLength,
    partFiles: [],
    rawBytes: 4,
  },
};

const files: Readonly<Record<string, BodyInit>> = {
  'engine/eh.wasm.gz': gz,
  'data/datapackage.json?v=1f': JSON.stringify(descriptorWith([fieldOfType('name', 'string')])),
  'data/things.csv?v=1f': 'name\na\n',
};

function host(missing?: string) {
  const fetch = vi.fn(async (url: string) => {
    const name = url.replace(baseUrl, '');
    return name === missing ? new Response(null, { status: 404 }) : new Response(files[name]);
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.mocked(openWasmSession).mockReset();
});

test('a session gets the wasm, the tables and the address of the worker', async () => {
  host();
  vi.mocked(openWasmSession).mockResolvedValue(makeFakeSession());
  await makeWasmConnector({ baseUrl, facts }).open();
  const [parts] = vi.mocked(openWasmSession).mock.lastCall ?? [];
  expect(parts?.workerUrl).toBe('https://host.test/some/path/engine/worker.js');
  expect(await parts?.wasm.text()).toBe('wasm');
  expect(parts?.tables.map(({ resource }) => resource.name)).toEqual(['things']);
});

test('a restart fetches nothing, so it works offline', async () => {
  const fetch = host();
  const [first, second] = [makeFakeSession(), makeFakeSession()];
  vi.mocked(openWasmSession).mockResolvedValueOnce(first).mockResolvedValueOnce(second);
  const connector = makeWasmConnector({ baseUrl, facts });
  await connector.open();
  const fetched = fetch.mock.calls.length;
  first.crash();
  const running = connector.run('SELECT 1', {});
  await vi.waitUntil(() => second.started.length === 1);
  second.answer(tableOf(1));
  expect(await running).toEqual(tableOf(1));
  expect(fetch).toHaveBeenCalledTimes(fetched);
});

test('a retry fetches only what is missing', async () => {
  host('data/things.csv?v=1f');
  vi.mocked(openWasmSession).mockResolvedValue(makeFakeSession());
  const connector = makeWasmConnector({ baseUrl, facts });
  await expect(connector.open()).rejects.toMatchObject({ name: 'EngineError', step: 'tables' });
  const fetch = host();
  await connector.retry();
  expect(connector.getStatus()).toEqual({ state: 'ready', restarts: 0 });
  expect(fetch.mock.calls.map(([url]) => url.replace(baseUrl, ''))).toEqual([
    'data/datapackage.json?v=1f',
    'data/things.csv?v=1f',
  ]);
});

test('the steps after the download keep its bytes', async () => {
  host();
  vi.mocked(openWasmSession).mockImplementation(async (_, enter) => {
    enter('start');
    return makeFakeSession();
  });
  const connector = makeWasmConnector({ baseUrl, facts });
  const seen: unknown[] = [];
  connector.subscribe(() => seen.push(connector.getStatus()));
  await connector.open();
  const bytes = { loadedBytes: gz.byteLength, totalBytes: gz.byteLength };
  expect(seen.at(-2)).toEqual({ state: 'loading', step: 'start', ...bytes, restarts: 0 });
});
