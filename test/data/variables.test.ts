import { beforeAll, expect, test } from 'vitest';
import { QueryError, type SqlValue } from '../../src/data/connector.ts';
import { emptyEngine } from '../support/node-engine.ts';

let engine: Awaited<ReturnType<typeof emptyEngine>>;
beforeAll(async () => {
  engine = await emptyEngine();
  engine.exec('CREATE TABLE kept AS SELECT 1 AS a');
});

async function readBack(value: SqlValue) {
  const { columns } = await engine.run(
    "SELECT getvariable('x') AS x, typeof(getvariable('x')) AS type",
    { x: value },
  );
  return columns.map(({ values }) => values[0]);
}

test.each([
  "'; DROP TABLE kept; --",
  '"); DROP TABLE kept; --',
  'a;b',
  "it's",
  '\\',
  '?',
  '$1',
  '資料 🧱\n\t',
  '',
])('the text %j stays text', async (text) => {
  expect(await readBack(text)).toEqual([text, 'VARCHAR']);
  expect((await engine.run('SELECT a FROM kept', {})).rowCount).toBe(1);
});

test.each([
  [1.5, 'DOUBLE'],
  [-3, 'DOUBLE'],
  [1e20, 'DOUBLE'],
  [true, 'BOOLEAN'],
  [false, 'BOOLEAN'],
])('%j is bound as %s', async (value, type) => {
  expect(await readBack(value)).toEqual([value, type]);
});

test('null is NULL', async () => {
  expect((await readBack(null))[0]).toBeNull();
});

test('a variable that was never set is NULL', async () => {
  const { columns } = await engine.run("SELECT getvariable('never') AS x", {});
  expect(columns[0]?.values).toEqual([null]);
});

test('nothing leaks from one query to the next, even when the first fails', async () => {
  await expect(engine.run('SELECT nonsense', { x: 1, y: 2 })).rejects.toThrow(QueryError);
  const { columns } = await engine.run("SELECT getvariable('x') AS x, getvariable('y') AS y", {
    y: 3,
  });
  expect(columns.map(({ values }) => values[0])).toEqual([null, 3]);
});

test('a reserved word may name a parameter', async () => {
  const { columns } = await engine.run("SELECT getvariable('limit') AS x", { limit: 'a' });
  expect(columns[0]?.values).toEqual(['a']);
});

test.each(['', 'X', 'a b', 'a"', 'a1', '_a', 'x = 1; DROP TABLE kept; --'])(
  'the name %j is refused',
  async (name) => {
    await expect(engine.run('SELECT 1', { [name]: 1 })).rejects.toThrow(
      `invalid parameter name: ${name}`,
    );
  },
);

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d cannot be bound', async (value) => {
  await expect(engine.run('SELECT 1', { x: value })).rejects.toThrow(
    `invalid parameter: x is ${value}`,
  );
});
