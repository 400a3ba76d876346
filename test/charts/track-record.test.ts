import { beforeAll, describe, expect, test } from 'vitest';
import { recordsQuery, type RecordRow } from '../../src/charts/track-record/queries.ts';
import { selectTrackRecord } from '../../src/charts/track-record/select-track-record.ts';
import { writeTrackRecord } from '../../src/charts/track-record/write-track-record.ts';
import { readRows } from '../../src/data/query.ts';
import { runForecast } from '../../src/models/runner/run-forecast.ts';
import { scenarioOf } from '../../src/models/model-catalog.ts';
import type { ParameterValues, ModelId } from '../../src/models/scenario.ts';
import { nodeEngine } from '../support/node-engine.ts';
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
    records.slice(1).forEach((row, i) => {
      expect(row.year).toBeGreaterThan(records[i]!.year);
      expect(row.training_tokens).toBeGreaterThan(records[i]!.training_tokens);
    });
  });
});

describe('a track record', () => {
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
