import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, type Plugin } from 'vite';
import { dataFiles } from '../../src/build/data-files.ts';
import { engineFiles } from '../../src/build/engine-files.ts';
import { launchBrowser } from '../support/chromium.ts';
import { openPage, type RecordedPage } from '../support/open-page.ts';
import { projectRoot } from '../support/project-root.ts';
import { serveFolder, type StaticServer } from '../support/static-server.ts';
import type { Answer, Statement } from './engine-page/main.ts';

let folder: string;
let server: StaticServer;
let browser: Browser;
let recorded: RecordedPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'datawall-engine-page-'));
  await buildEnginePage(folder);
  server = await serveFolder(folder, { basePath: '/some/sub-path/' });
  browser = await launchBrowser();
  recorded = await openPage(browser, { siteUrl: server.url });
  await recorded.page.goto(server.url);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** The site's own index.html, and so its policy, with another script. */
const otherScript: Plugin = {
  name: 'datawall:engine-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/src/main.tsx', '/test/browser/engine-page/main.ts'),
  },
};

async function buildEnginePage(outDir: string): Promise<void> {
  await build({
    root: projectRoot,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [dataFiles(), engineFiles(), otherScript],
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
}

function ask(statement: Statement): Promise<Answer> {
  return recorded.page.evaluate((given) => askEngine(given), statement);
}

/** The first cell of every column. */
async function cells(statement: Statement): Promise<unknown> {
  const { table, error } = await ask(statement);
  return error ?? table?.columns.map(({ values }) => values[0]);
}

async function decode(expression: string): Promise<unknown> {
  const { table, error } = await ask({ sql: `SELECT ${expression} AS x` });
  return error ?? table?.columns.map(({ type, values }) => ({ type, values }))[0];
}

describe('a value of the worker is decoded as one of the engine in Node', () => {
  test.each([
    ['-2::INTEGER', 'number', -2],
    ['8118836000::BIGINT', 'number', 8118836000],
    ['9007199254740993::BIGINT', 'number', 9007199254740992],
    ['-5::HUGEINT', 'number', -5],
    ['(SELECT sum(i::INTEGER) FROM range(5) r(i))', 'number', 10],
    ['-0.001::DECIMAL(4, 3)', 'number', -0.001],
    ['-123456789012345678.25::DECIMAL(38, 2)', 'number', -123456789012345680],
    ['0.5::FLOAT', 'number', 0.5],
    ["'NaN'::DOUBLE", 'number', Number.NaN],
    ["'-Infinity'::DOUBLE", 'number', Number.NEGATIVE_INFINITY],
    ["DATE '1850-01-01'", 'date', '1850-01-01'],
    ["TIMESTAMP '2024-02-29 23:59:59.5'", 'timestamp', '2024-02-29T23:59:59.500Z'],
    ["TIMESTAMP_NS '2024-02-29 23:59:59.5'", 'timestamp', '2024-02-29T23:59:59.500Z'],
    ["TIMESTAMPTZ '2024-02-29 23:59:59+02'", 'timestamp', '2024-02-29T21:59:59.000Z'],
    ['true', 'boolean', true],
    ['false', 'boolean', false],
    ["'資料 ''quoted'''", 'text', "資料 'quoted'"],
    ["''", 'text', ''],
    ['[1, 2, NULL]', 'list', [1, 2, null]],
    ['[]::DOUBLE[]', 'list', []],
    ['[-4::HUGEINT]', 'list', [-4]],
    ['[1.5::DECIMAL(5, 2), NULL]', 'list', [1.5, null]],
    ["[DATE '2024-02-29']", 'list', ['2024-02-29']],
    ["[['a'], NULL, ['b', 'c']]", 'list', [['a'], null, ['b', 'c']]],
    ['array[1, 2]::INTEGER[2]', 'list', [1, 2]],
    ['NULL::BIGINT', 'number', null],
    ['NULL::DECIMAL(9, 2)', 'number', null],
    ['NULL::DATE', 'date', null],
    ['NULL::TIMESTAMP', 'timestamp', null],
    ['NULL::BOOLEAN', 'boolean', null],
    ['NULL::VARCHAR', 'text', null],
    ['NULL::INTEGER[]', 'list', null],
  ])('%s is a %s', async (expression, type, value) => {
    expect(await decode(expression)).toEqual({ type, values: [value] });
  });

  // A sent statement's stream lacks the dictionaries: https://github.com/duckdb/duckdb-wasm/issues/1548
  test('an ENUM is refused, not read as NULL', async () => {
    expect(await decode("'b'::ENUM ('a', 'b')")).toMatchObject({
      message: expect.stringMatching(/^unsupported type: Dictionary/),
    });
  });

  test('a struct is refused', async () => {
    expect(await decode("{'a': 1}")).toMatchObject({
      message: expect.stringMatching(/^unsupported type: Struct/),
    });
  });

  test('an empty result keeps its columns', async () => {
    const { table } = await ask({ sql: "SELECT 1::BIGINT AS a, 'x' AS b WHERE false" });
    expect(table).toEqual({
      rowCount: 0,
      columns: [
        { name: 'a', type: 'number', values: [] },
        { name: 'b', type: 'text', values: [] },
      ],
    });
  });

  test('rows stay in order over many batches', async () => {
    const { table } = await ask({
      sql: "SELECT [i, NULL] AS l, 'r' || i AS t FROM range(5000) r(i)",
    });
    const rows = Array.from({ length: 5000 }, (_, i) => i);
    expect(table?.columns.map(({ values }) => values)).toEqual([
      rows.map((i) => [i, null]),
      rows.map((i) => `r${i}`),
    ]);
  });
});

describe('parameters', () => {
  test.each([
    `Robert'); DROP TABLE sources; --`,
    `"; SELECT 1; /* ? $1 \\' */`,
    '資料 🦆\n',
    'null',
    '',
  ])('the text %j stays text', async (text) => {
    const sql = "SELECT getvariable('t'), typeof(getvariable('t')), count(*) > 0 FROM sources";
    expect(await cells({ sql, parameters: { t: text } })).toEqual([text, 'VARCHAR', true]);
  });

  test('do not stay for the next statement', async () => {
    const sql = "SELECT getvariable('a'), getvariable('b')";
    expect(await cells({ sql, parameters: { a: 1.5, b: true } })).toEqual([1.5, true]);
    expect(await cells({ sql, parameters: { b: null } })).toEqual([null, null]);
  });
});

test('statements that are asked together answer one after the other, each with its parameters', async () => {
  const finished = await recorded.page.evaluate(async () => {
    const answers: unknown[] = [];
    const run = async (sql: string, n: number) => {
      const { table } = await askEngine({ sql, parameters: { n } });
      answers.push(table?.columns[0]?.values[0]);
    };
    await Promise.all([
      run("SELECT getvariable('n') + 0 * count(*) FROM range(5000) a, range(5000) b", 1),
      run("SELECT getvariable('n')", 2),
    ]);
    return answers;
  });
  expect(finished).toEqual([1, 2]);
});

test.each([
  ['SELEC 1', 'Parser Error: syntax error at or near "SELEC"'],
  ['SELECT nothing FROM sources', 'Binder Error: Referenced column "nothing" not found'],
  ["SELECT 'x'::INTEGER", "Conversion Error: Could not convert string 'x' to INT32"],
  ['', 'no statements'],
])('bad SQL is told in the words of DuckDB: %s', async (sql, message) => {
  const { error } = await ask({ sql });
  expect(error).toMatchObject({ name: 'QueryError', kind: 'sql' });
  expect(error?.message).toContain(message);
});

describe('a statement that takes too long', () => {
  const crossJoin =
    'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range * b.range % 7 = 3';
  const oneLongCall = "SELECT levenshtein(repeat('a', 200000), repeat('b', 200000))";
  const aborted = { name: 'AbortError' };
  const late = { name: 'QueryError', kind: 'timeout', message: 'timeout: 1000 ms' };

  /** Asks, expects the error, and returns how often the engine had to be replaced before it answered again. */
  async function restartsAfter(statement: Statement, error: object): Promise<number> {
    const to = statement.to ?? 'ordinary';
    const before = await ask({ sql: 'SELECT 1', to });
    expect((await ask(statement)).error).toMatchObject(error);
    const after = await ask({ sql: 'SELECT 2 AS x', to });
    expect(after.table?.columns[0]?.values).toEqual([2]);
    return after.restarts - before.restarts;
  }

  test('can be aborted, and the next one is answered by the same engine', async () => {
    expect(await restartsAfter({ sql: crossJoin, abortMs: 500 }, aborted)).toBe(0);
  });

  test('can be aborted as soon as it is asked', async () => {
    expect(await restartsAfter({ sql: crossJoin, abortMs: 0 }, aborted)).toBe(0);
  });

  test('can be aborted while it does not listen: another engine answers the next one', async () => {
    expect(await restartsAfter({ sql: oneLongCall, abortMs: 500 }, aborted)).toBe(1);
  });

  test('ends when its time is up, and the next one is answered by the same engine', async () => {
    expect(await restartsAfter({ sql: crossJoin, to: 'hasty' }, late)).toBe(0);
  });

  test('ends when its time is up though it does not listen', async () => {
    expect(await restartsAfter({ sql: oneLongCall, to: 'hasty' }, late)).toBe(1);
  });
});

describe('no statement leaves the database', () => {
  const promptMs = 3000;

  test.each([
    'LOAD parquet',
    "LOAD 'https://example.org/x.duckdb_extension.wasm'",
    "FROM 'https://example.org/x.csv'",
    "FROM 's3://example/x.csv'",
    "FROM read_csv('https://example.org/x.csv')",
    "FROM read_parquet('https://example.org/x.parquet')",
    "FROM read_text('https://example.org/x.txt')",
    "FROM glob('*')",
    "COPY sources TO 'https://example.org/x.csv'",
    "COPY sources FROM 'https://example.org/x.csv'",
    "EXPORT DATABASE 'https://example.org/x'",
    "ATTACH 'https://example.org/x.duckdb' AS x",
    'SET enable_external_access = true',
    'RESET enable_external_access',
  ])('%s is refused at once', async (sql) => {
    const start = performance.now();
    expect((await ask({ sql })).error).toMatchObject({ name: 'QueryError', kind: 'sql' });
    expect(performance.now() - start).toBeLessThan(promptMs);
    recorded.expectQuiet();
  });

  test('INSTALL is no error, but fetches nothing and makes nothing loadable', async () => {
    const start = performance.now();
    expect((await ask({ sql: 'INSTALL json' })).error).toBeUndefined();
    expect((await ask({ sql: "INSTALL json FROM 'https://example.org'" })).error).toBeUndefined();
    expect((await ask({ sql: 'LOAD json' })).error?.message).toContain('Permission Error');
    expect((await ask({ sql: "SELECT '{}'::JSON" })).error).toMatchObject({ kind: 'sql' });
    expect(performance.now() - start).toBeLessThan(promptMs);
    recorded.expectQuiet();
  });

  test('a request of the worker would have been seen', async () => {
    const [worker] = recorded.page.workers();
    await worker?.evaluate(() => fetch('https://foreign.invalid/').catch(() => undefined));
    await expect
      .poll(() => recorded.noise)
      .toContainEqual({ kind: 'foreign request', text: 'https://foreign.invalid/' });
  });
});
