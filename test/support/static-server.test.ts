import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from './project-root.ts';
import { resolveRequest, serveFolder } from './static-server.ts';
import type { StaticServer } from './static-server.ts';

const basePath = '/some/sub-path/';
let server: StaticServer;
beforeAll(async () => {
  server = await serveFolder(`${projectRoot}test/support`, { basePath });
});
afterAll(() => server.close());

test.each([
  '/some/sub-path/../../package.json',
  '/some/sub-path/%2e%2e/%2e%2e/package.json',
  '/some/sub-path/..%2f..%2fpackage.json',
  '/some/sub-path/%00',
  '/some/sub-path/%ff',
  '/some/sub-path/missing.js',
  '/project-root.ts',
])('%s names no file', (path) => {
  expect(resolveRequest(`${projectRoot}test/support`, basePath, path)).toBeUndefined();
});

test('a file comes with its type and length, uncompressed', async () => {
  const response = await fetch(`${server.url}run.mjs?version=1`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/javascript');
  expect(response.headers.get('content-encoding')).toBeNull();
  expect((await response.text()).length).toBeGreaterThan(0);
  expect((await fetch(`${server.url}missing.js`)).status).toBe(404);
});

test('a file that has not changed is not sent again', async () => {
  const first = await fetch(`${server.url}run.mjs`, { method: 'HEAD' });
  const since = first.headers.get('last-modified') ?? '';
  const again = await fetch(`${server.url}run.mjs`, { headers: { 'if-modified-since': since } });
  expect(again.status).toBe(304);
});
