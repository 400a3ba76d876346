import { beforeAll, describe, expect, test } from 'vitest';
import type { Column } from '../../src/data/connector.ts';
import { decodeTable, type ArrowTable } from '../../src/data/decode-table.ts';
import { emptyEngine } from '../support/node-engine.ts';

describe('what the real engine returns', () => {
  let engine: Awaited<ReturnType<typeof emptyEngine>>;
  beforeAll(async () => {
    engine = await emptyEngine();
  });

  async function decode(expression: string): Promise<Pick<Column, 'type' | 'values'> | undefined> {
    const { columns } = await engine.run(`SELECT ${expression} AS x`, {});
    return columns[0] && { type: columns[0].type, values: columns[0].values };
  }

  test.each([
    ['1::TINYINT', 1],
    ['-2::INTEGER', -2],
    ['4294967295::UINTEGER', 4294967295],
    ['8118836000::BIGINT', 8118836000],
    ['9007199254740993::BIGINT', 9007199254740992],
    ['-5::HUGEINT', -5],
    ['list_sum([1, 2]::INTEGER[])', 3],
    ['(SELECT sum(i::INTEGER) FROM range(5) r(i))', 10],
    ['1.25::DECIMAL(9, 2)', 1.25],
    ['-0.001::DECIMAL(4, 3)', -0.001],
    ['-123456789012345678.25::DECIMAL(38, 2)', -123456789012345680],
    ['0.1::DOUBLE', 0.1],
    ['0.5::FLOAT', 0.5],
    ["'NaN'::DOUBLE", Number.NaN],
    ["'-Infinity'::DOUBLE", Number.NEGATIVE_INFINITY],
  ])('%s is a number', async (expression, value) => {
    expect(await decode(expression)).toEqual({ type: 'number', values: [value] });
  });

  test.each([
    ["DATE '2024-02-29'", 'date', '2024-02-29'],
    ["DATE '1850-01-01'", 'date', '1850-01-01'],
    ["TIMESTAMP '2024-02-29 23:59:59.5'", 'timestamp', '2024-02-29T23:59:59.500Z'],
    ["TIMESTAMP_NS '2024-02-29 23:59:59.5'", 'timestamp', '2024-02-29T23:59:59.500Z'],
    ["TIMESTAMPTZ '2024-02-29 23:59:59+02'", 'timestamp', '2024-02-29T21:59:59.000Z'],
    ['true', 'boolean', true],
    ['false', 'boolean', false],
    ["'資料 ''quoted'''", 'text', "資料 'quoted'"],
    ["''", 'text', ''],
    ["'b'::ENUM ('a', 'b')::VARCHAR", 'text', 'b'],
  ])('%s is a %s', async (expression, type, value) => {
    expect(await decode(expression)).toEqual({ type, values: [value] });
  });

  test.each([
    ['[1, 2, NULL]', [1, 2, null]],
    ['[]::DOUBLE[]', []],
    ['[3::BIGINT, NULL]', [3, null]],
    ['[-4::HUGEINT]', [-4]],
    ['[1.5::DECIMAL(5, 2), NULL]', [1.5, null]],
    ["[DATE '2024-02-29']", ['2024-02-29']],
    ["[['a'], NULL, ['b', 'c']]", [['a'], null, ['b', 'c']]],
    ['array[1, 2]::INTEGER[2]', [1, 2]],
  ])('%s is a list', async (expression, value) => {
    expect(await decode(expression)).toEqual({ type: 'list', values: [value] });
  });

  test.each([
    ['BIGINT', 'number'],
    ['DECIMAL(9, 2)', 'number'],
    ['DOUBLE', 'number'],
    ['DATE', 'date'],
    ['TIMESTAMP', 'timestamp'],
    ['BOOLEAN', 'boolean'],
    ['VARCHAR', 'text'],
    ['INTEGER[]', 'list'],
  ])('NULL of type %s is null', async (sqlType, type) => {
    expect(await decode(`NULL::${sqlType}`)).toEqual({ type, values: [null] });
  });

  test.each([
    ["{'a': 1}", /^unsupported type: Struct/],
    ["'b'::ENUM ('a', 'b')", /^unsupported type: Dictionary/],
    ["MAP {'a': 1}", /^unsupported type: Map/],
    ["TIME '12:00:00'", /^unsupported type: Time64/],
    ['INTERVAL 3 DAY', /^unsupported type: Interval/],
    ["'x'::BLOB", /^unsupported type: Binary/],
    ["[{'a': 1}]", /^unsupported type: Struct/],
  ])('%s is refused', async (expression, message) => {
    await expect(decode(expression)).rejects.toThrow(message);
  });

  test('an empty result keeps its columns', async () => {
    expect(
      await engine.run("SELECT 1::BIGINT AS a, DATE '2024-01-01' AS b WHERE false", {}),
    ).toEqual({
      rowCount: 0,
      columns: [
        { name: 'a', type: 'number', values: [] },
        { name: 'b', type: 'date', values: [] },
      ],
    });
  });

  test('rows stay in order over many batches', async () => {
    const { rowCount, columns } = await engine.run('SELECT range AS i FROM range(5000)', {});
    expect(rowCount).toBe(5000);
    expect(columns[0]?.values).toEqual(Array.from({ length: 5000 }, (_, i) => i));
  });
});

test('batches of a stream are joined', () => {
  const field = { name: 'a', type: { typeId: 2 } };
  const batch = (...values: number[]) => ({ numRows: values.length, getChildAt: () => values });
  const stream: ArrowTable = { schema: { fields: [field] }, batches: [batch(1, 2), batch(3)] };
  expect(decodeTable(stream)).toEqual({
    rowCount: 3,
    columns: [{ name: 'a', type: 'number', values: [1, 2, 3] }],
  });
});
