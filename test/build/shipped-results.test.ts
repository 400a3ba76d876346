import { beforeAll, expect, test } from 'vitest';
import { shipResult } from '../../src/build/shipped-results.ts';
import { defineQuery, readRows } from '../../src/data/query.ts';
import { answers, decodeShippedResult } from '../../src/data/shipped-result.ts';
import { emptyEngine } from '../support/node-engine.ts';

let engine: Awaited<ReturnType<typeof emptyEngine>>;
beforeAll(async () => {
  engine = await emptyEngine();
  engine.exec("CREATE TABLE sets AS FROM (VALUES ('a', 3::BIGINT), ('b', NULL)) t(model, tokens)");
});

const largeSets = defineQuery({
  id: 'large-sets',
  sql: "SELECT model, tokens FROM sets WHERE coalesce(tokens, 0) >= getvariable('least') ORDER BY model",
  defaults: { least: 0 },
  shape: { model: 'text', tokens: 'number?' },
});

test('what is shipped answers the query with its defaults, and reads like a live result', async () => {
  const shipped = decodeShippedResult(
    JSON.parse(await shipResult(engine, largeSets, '0123456789ab')),
  );
  const { id: queryId, sql, defaults: parameters } = largeSets;
  expect(answers(shipped, { queryId, sql, parameters, dataVersion: '0123456789ab' })).toBe(true);
  expect(shipped.table).toEqual(await engine.run(sql, parameters));
  expect(readRows(largeSets.shape, shipped.table)).toEqual([
    { model: 'a', tokens: 3 },
    { model: 'b', tokens: undefined },
  ]);
});

test('a query whose result is not finite stops the build', async () => {
  const infinite = { ...largeSets, sql: "SELECT 'inf'::DOUBLE AS tokens" };
  await expect(shipResult(engine, infinite, '0')).rejects.toThrow(
    'not a finite number in large-sets: tokens',
  );
});
