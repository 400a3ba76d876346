import { beforeAll, describe, expect, test } from 'vitest';
import { allQueries } from '../../src/charts/queries.ts';
import { datesQuery } from '../../src/charts/exhaustion-dates/queries.ts';
import { passingsQuery } from '../../src/charts/stock-passings/queries.ts';
import {
  conversionsQuery,
  setsQuery,
  stocksQuery,
} from '../../src/charts/training-sets/queries.ts';
import { readRows, type Query, type RowOf, type ShapeOf } from '../../src/data/query.ts';
import type { SqlParameters } from '../../src/data/connector.ts';
import { emptyEngine, nodeEngine } from '../support/node-engine.ts';

type Engine = Awaited<ReturnType<typeof nodeEngine>>;

async function ask<S extends ShapeOf, P extends SqlParameters>(
  engine: Engine,
  query: Query<S, P>,
  parameters: Partial<P> = {},
): Promise<readonly RowOf<S>[]> {
  return readRows(query.shape, await engine.run(query.sql, { ...query.defaults, ...parameters }));
}

describe('every query on the tables of the package', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await nodeEngine();
  });

  test.each(allQueries.map((query) => [query.id, query] as const))('%s binds', async (_, query) => {
    const plan = await engine.run(`EXPLAIN ${query.sql}`, query.defaults);
    expect(plan.rowCount).toBeGreaterThan(0);
  });

  test.each(allQueries.map((query) => [query.id, query] as const))(
    '%s returns DOUBLE, INTEGER, VARCHAR and DATE only, as its shape says',
    async (_, query) => {
      const described = await engine.run(`DESCRIBE ${query.sql}`, query.defaults);
      const types = described.columns.find((column) => column.name === 'column_type')?.values;
      expect(
        [...new Set(types)].filter(
          (type) => !['DOUBLE', 'INTEGER', 'VARCHAR', 'DATE'].includes(String(type)),
        ),
      ).toEqual([]);
      const names = described.columns.find((column) => column.name === 'column_name')?.values;
      expect([...(names ?? [])].toSorted()).toEqual(Object.keys(query.shape).toSorted());
      expect((await ask(engine, query)).length).toBeGreaterThan(0);
    },
  );

  test('all 334 training sets are there, and filters part them', async () => {
    const count = async (parameters: Partial<typeof setsQuery.defaults>): Promise<number> =>
      (await ask(engine, setsQuery, parameters)).length;
    expect(await count({})).toBe(334);
    expect(
      (await count({ modality: 'language' })) + (await count({ modality: 'multimodal' })),
    ).toBe(334);
    expect(await count({ confidences: 'confident' })).toBe(194);
    expect(await count({ confidences: 'likely,speculative' })).toBe(120);
    expect(await count({ confidences: '' })).toBe(0);
  });

  test('a record is larger than every set before its day', async () => {
    const rows = await ask(engine, setsQuery);
    const records = rows.filter((row) => row.record_number !== undefined);
    expect(records.map((row) => row.record_number)).toEqual(records.map((_, index) => index + 1));
    for (const record of records) {
      const before = rows.filter(
        (row) =>
          row.standing === 'sound' &&
          row.published_on >= '2010-01-01' &&
          row.published_on < record.published_on,
      );
      expect(before.every((row) => row.training_tokens < record.training_tokens)).toBe(true);
    }
    expect(records.at(-1)).toMatchObject({ model: 'Inkling', training_tokens: 4.5e13 });
  });

  test('a published stock starts at its own figure and grows at its own rate', async () => {
    const rows = await ask(engine, stocksQuery);
    const high = rows.filter((row) => row.data_stock_id === 'epoch-2022-high-published');
    expect(high[0]).toMatchObject({
      year: 2022,
      low: 4.6e12,
      median: 9e12,
      high: 1.7e13,
      unit: 'words',
    });
    expect(high[2]?.median).toBeCloseTo(9e12 * 1.045 ** 2, -3);
  });

  test('both factors between words and tokens are offered', async () => {
    expect((await ask(engine, conversionsQuery)).map((row) => row.words_per_token)).toEqual([
      0.8, 0.75,
    ]);
  });

  test('the eleven published dates and the three claims of the article are there', async () => {
    const rows = await ask(engine, datesQuery);
    expect(rows.filter((row) => row.kind !== 'claim')).toHaveLength(11);
    expect(
      rows
        .filter((row) => row.kind === 'claim')
        .map((row) => [row.date_id, row.low_year, row.high_year]),
    ).toEqual([
      ['C02', undefined, 2026],
      ['C03', 2030, 2050],
      ['C04', 2030, 2060],
    ]);
  });

  test('at 0.75 words a token the 2022 median was passed between March and April 2024, its 95th percentile in April 2025', async () => {
    const rows = await ask(engine, passingsQuery, { conversion_id: 'words-per-token-rule' });
    expect(rows.map((row) => row.level)).toEqual(['low', 'median', 'high']);
    expect(rows[1]).toMatchObject({ level_size: 9e12, level_unit: 'words', model: 'Llama 3-70B' });
    expect(rows[1]?.published_on).toBe('2024-04-18');
    expect(rows[2]?.training_tokens).toBe(3e13);
    expect(rows[2]?.published_on?.slice(0, 7)).toBe('2025-04');
  });
});

describe('on tiny tables, by hand', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptyEngine();
    engine.exec(
      `CREATE TABLE sources AS SELECT 's' AS source_id, 'A title' AS title, NULL::VARCHAR AS url, 'CC-BY-4.0' AS licence`,
    );
    engine.exec(`CREATE TABLE training_datasets AS
      SELECT *, 'Lab' AS organizations, 'language' AS modality, 'likely' AS confidence,
        NULL::VARCHAR AS note_en, NULL::VARCHAR AS note_zh_hant, NULL::VARCHAR AS note_zh_hans, 's' AS source_id, 'linked' AS evidence
      FROM (VALUES
        ('old', 'Old', DATE '2009-01-01', 900.0, 'sound'),
        ('one', 'One', DATE '2022-03-01', 10.0, 'sound'),
        ('two', 'Two', DATE '2023-03-01', 10.0, 'sound'),
        ('small', 'Small', DATE '2024-03-01', 60.0, 'sound'),
        ('big', 'Big', DATE '2024-03-01', 80.0, 'sound'),
        ('claimed', 'Claimed', DATE '2024-03-01', 500.0, 'disputed'),
        ('next', 'Next', DATE '2025-03-01', 70.0, 'sound')
      ) AS t(training_dataset_id, model, published_on, training_tokens, standing)`);
    engine.exec(`CREATE TABLE data_stocks AS
      SELECT 'stock' AS data_stock_id, 'words' AS unit, 2022 AS year, 8::DOUBLE AS low, 40::DOUBLE AS median, 60::DOUBLE AS high,
        0.1 AS growth_per_year, 0.9 AS interval_level, 's' AS source_id,
        'linked' AS evidence, 'sound' AS standing`);
    engine.exec(`CREATE TABLE unit_conversions AS SELECT 'half' AS conversion_id, 0.5 AS factor`);
  });

  test('the largest of a day is the record; an equal, a disputed and a too old one are none', async () => {
    const rows = await ask(engine, setsQuery);
    expect(rows.map((row) => [row.training_dataset_id, row.record_number])).toEqual([
      ['old', undefined],
      ['one', 1],
      ['two', undefined],
      ['big', 2],
      ['claimed', undefined],
      ['small', undefined],
      ['next', undefined],
    ]);
    const fromTheOld = await ask(engine, setsQuery, { records_from: '2000-01-01' });
    expect(
      fromTheOld.filter((row) => row.record_number !== undefined).map((row) => row.model),
    ).toEqual(['Old']);
  });

  test('a level is passed by a set that exceeds it: 8 and 40 words are 16 and 80 tokens', async () => {
    const rows = await ask(engine, passingsQuery, {
      data_stock_id: 'stock',
      conversion_id: 'half',
    });
    expect(rows.map((row) => [row.level, row.level_size, row.model, row.published_on])).toEqual([
      ['low', 8, 'Big', '2024-03-01'],
      ['median', 40, undefined, undefined],
      ['high', 60, undefined, undefined],
    ]);
  });

  test('a stock that grows is passed later or not at all', async () => {
    engine.exec(`UPDATE data_stocks SET low = 34.0`);
    const [low] = await ask(engine, passingsQuery, {
      data_stock_id: 'stock',
      conversion_id: 'half',
    });
    expect(low).toMatchObject({ level_size: 34, model: 'Big', grown_model: undefined });
  });
});
