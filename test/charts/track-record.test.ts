import { beforeAll, describe, expect, test } from 'vitest';
import { recordsQuery, type RecordRow } from '../../src/charts/track-record/queries.ts';
import { selectTrackRecord } from '../../src/charts/track-record/select-track-record.ts';
import { writeTrackRecord } from '../../src/charts/track-record/write-track-record.ts';
import { readRows } from '../../src/data/query.ts';
import { runForecast } from '../../src/models/runner/run-forecast.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import type { ParameterValues, ModelId } from '../../src/models/scenario.ts';
import { emptyEngine, nodeEngine } from '../support/node-engine.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { inputs2022 } from '../models/tables.ts';

let records: readonly RecordRow[];

beforeAll(async () => {
  const engine = await nodeEngine();
  records = readRows(recordsQuery.shape, await engine.run(recordsQuery.sql, recordsQuery.defaults));
}, 60_000);

function forecastOf(modelId: ModelId, changes: ParameterValues = {}) {
  const answer = runForecast({
    scenario: scenarioOf(modelId, changes),
    rows: inputs2022,
    worldCount: 0,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value.forecast;
}

describe('the records', () => {
  test('grow from one to the next, in time and in size', () => {
    expect(records.length).toBeGreaterThan(10);
    const own = records.filter(({ is_standing }) => is_standing === 0);
    own.slice(1).forEach((row, i) => {
      expect(row.year).toBeGreaterThan(own[i]!.year);
      expect(row.training_tokens).toBeGreaterThan(own[i]!.training_tokens);
      expect(row.seen_on).toBe(row.published_on);
    });
  });

  test('end with the one still standing on the day of the newest set', () => {
    const [last, standing] = records.slice(-2);
    expect(records.filter(({ is_standing }) => is_standing === 1)).toEqual([standing]);
    expect(standing).toMatchObject({
      training_dataset_id: last?.training_dataset_id,
      training_tokens: 36e12,
      published_on: '2025-04-29',
      seen_on: '2026-08-11',
    });
    expect(standing?.year).toBeCloseTo(2026 + 222 / 365, 9);
  });

  test('have no such row where the newest set is the record', async () => {
    const own = await emptyEngine();
    own.exec(
      `CREATE TABLE sources AS SELECT 's' AS source_id, 'A' AS title, NULL::VARCHAR AS url, NULL::VARCHAR AS licence`,
    );
    own.exec(`CREATE TABLE training_datasets AS
      SELECT 'set-' || y AS training_dataset_id, 'M' AS model, make_date(y, 1, 1) AS published_on, y * 1e9 AS training_tokens,
        'language' AS modality, 'linked' AS evidence, 'sound' AS standing, 's' AS source_id
      FROM range(2020, 2024) AS years(y)`);
    const rows = readRows(
      recordsQuery.shape,
      await own.run(recordsQuery.sql, recordsQuery.defaults),
    );
    expect(rows.map(({ is_standing }) => is_standing)).toEqual([0, 0, 0, 0]);
  });
});

/** Counted by hand: log10 of each size, for 2022 times 0.8 words a token, against the band between the whole years around it. */
const countedByHand = {
  'epoch-2022': { inside: 5, above: 0, below: 4, total: 9 },
  'epoch-2024': { inside: 7, above: 0, below: 0, total: 7 },
} as const;

describe('a track record', () => {
  test.each(['epoch-2022', 'epoch-2024'] as const)('%s: as counted by hand', (modelId) => {
    expect(selectTrackRecord(forecastOf(modelId), records, 0.8)).toMatchObject({
      ...countedByHand[modelId],
      hasStanding: true,
    });
  });

  test('says that the one still standing is counted, and where there is none does not', () => {
    const record = selectTrackRecord(forecastOf('epoch-2024'), records, 0.8)!;
    const names = { name: 'Epoch 2024', baseYear: 2024 };
    expect(writeTrackRecord(record, names, contextOf('en'))).toContain(
      'of the 7 points since 2024, the record sets of text and the one still standing, 7 (100%) lie',
    );
    const without = writeTrackRecord({ ...record, hasStanding: false }, names, contextOf('en'));
    expect(without).not.toContain('standing');
  });

  test('counts every record since the base year once', () => {
    const record = selectTrackRecord(forecastOf('epoch-2024'), records, 0.8);
    const since = records.filter(({ year }) => year >= 2024).length;
    expect(record?.total).toBe(since);
    expect((record?.inside ?? 0) + (record?.above ?? 0) + (record?.below ?? 0)).toBe(since);
  });

  test('is worse for a demand that is a thousand times too high', () => {
    const changes = { computeWeight: 0, demandTokens: { low: 3e14, high: 1e15, level: 0.9 } };
    const record = selectTrackRecord(forecastOf('epoch-2024', changes), records, 0.8);
    expect(record?.below).toBe(record?.total);
    expect(record?.share).toBe(0);
  });

  test('is in the unit of the forecast: fewer words than tokens', () => {
    const forecast = forecastOf('epoch-2022');
    const few = selectTrackRecord(forecast, records, 0.001);
    expect(few?.below).toBe(few?.total);
    expect(selectTrackRecord(forecast, records, 0.8)?.below).toBeLessThan(few?.total ?? 0);
  });

  test('does not exist for images, and says so', () => {
    const record = selectTrackRecord(forecastOf('epoch-2022', { stock: 'images' }), records, 0.8);
    expect(record).toBeUndefined();
    const text = writeTrackRecord(record, { name: 'Epoch 2022', baseYear: 2022 }, contextOf('en'));
    expect(text).toContain('Epoch 2022: counts images');
  });
});
