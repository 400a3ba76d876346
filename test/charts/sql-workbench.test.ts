import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { completePresets } from '../../src/charts/disclosed-growth/complete-presets.ts';
import { describeGrowth } from '../../src/charts/disclosed-growth/describe-growth.ts';
import { disclosedGrowthMessages } from '../../src/charts/disclosed-growth/messages.ts';
import {
  estimateInterval,
  observedChanges,
} from '../../src/charts/disclosed-growth/observed-changes.ts';
import { growthQuery, type GrowthRow } from '../../src/charts/disclosed-growth/queries.ts';
import { modelSourceIds } from '../../src/charts/model-sources/model-source-ids.ts';
import { modelSourcesQuery } from '../../src/charts/model-sources/queries.ts';
import { selectSource } from '../../src/charts/model-sources/select-source.ts';
import { claimsQuery } from '../../src/charts/claims/queries.ts';
import { modalityQuery } from '../../src/charts/stocks-by-modality/queries.ts';
import { fromIsoDate, toDecimalYear } from '../../src/core/time.ts';
import type { SqlParameters } from '../../src/data/connector.ts';
import { readRows, type Query, type RowOf, type ShapeOf } from '../../src/data/query.ts';
import { makeFormat } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { makeDraws } from '../../src/models/draws.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import type { Interval } from '../../src/models/parameter.ts';
import { presets } from '../../src/scenario/presets/presets.ts';
import { emptyEngine, nodeEngine } from '../support/node-engine.ts';

type Engine = Awaited<ReturnType<typeof nodeEngine>>;

async function ask<S extends ShapeOf, P extends SqlParameters>(
  engine: Engine,
  query: Query<S, P>,
  parameters: Partial<P> = {},
): Promise<readonly RowOf<S>[]> {
  return readRows(query.shape, await engine.run(query.sql, { ...query.defaults, ...parameters }));
}

interface SetRow {
  readonly published_on: string;
  readonly training_tokens: string;
  readonly modality: string;
  readonly evidence: string;
  readonly standing: string;
}

const { data: setRows } = Papa.parse<SetRow>(readFileSync('data/training_datasets.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
});

type Point = readonly [years: number, log10Tokens: number];

function pointOf(day: string, tokens: number): Point {
  return [toDecimalYear(fromIsoDate(day)) - 2024, Math.log10(tokens)];
}

/** The largest sets so far, and the one still the largest on the last day, year by year from 2024, straight from the file. */
function recordPoints(isCounted: (row: SetRow) => boolean) {
  const counted = setRows.filter(
    (row) => isCounted(row) && row.standing === 'sound' && row.evidence !== 'unverified',
  );
  const largestOn = new Map<string, number>();
  for (const { published_on, training_tokens } of counted) {
    const tokens = Math.max(largestOn.get(published_on) ?? 0, Number(training_tokens));
    largestOn.set(published_on, tokens);
  }
  const days = [...largestOn.keys()].toSorted();
  const isRecord = (day: string): boolean =>
    days.every((other) => other >= day || largestOn.get(other)! < largestOn.get(day)!);
  const records = days.filter(isRecord).map((day) => pointOf(day, largestOn.get(day)!));
  const lastDay = days.at(-1)!;
  const standing = isRecord(lastDay) ? [] : [pointOf(lastDay, Math.max(...largestOn.values()))];
  return { records, points: [...records, ...standing] };
}

function sumOf(points: readonly Point[], of: (point: Point) => number): number {
  return points.reduce((sum, point) => sum + of(point), 0);
}

/** Least squares by the normal equations of level and slope, with the covariance from the inverted matrix. */
function fitOf(points: readonly Point[]) {
  const n = points.length;
  const [x, xx] = [sumOf(points, ([at]) => at), sumOf(points, ([at]) => at * at)];
  const [y, xy] = [sumOf(points, ([, oom]) => oom), sumOf(points, ([at, oom]) => at * oom)];
  const determinant = n * xx - x * x;
  const slope = (n * xy - x * y) / determinant;
  const level = (xx * y - x * xy) / determinant;
  const unexplained = sumOf(points, ([at, oom]) => (oom - level - slope * at) ** 2);
  const total = sumOf(points, ([, oom]) => (oom - y / n) ** 2);
  const variance = unexplained / (n - 2);
  return {
    point_count: n,
    growth_oom_per_year: slope,
    growth_standard_error: Math.sqrt((variance * n) / determinant),
    log10_tokens: level,
    log10_tokens_standard_error: Math.sqrt((variance * xx) / determinant),
    r_squared: 1 - unexplained / total,
  };
}

const textSince2020 = recordPoints(
  ({ modality, published_on }) => modality === 'language' && published_on >= '2020-01-01',
);

describe('the growth of the disclosed sets', () => {
  let engine: Engine;
  let row: GrowthRow;
  beforeAll(async () => {
    engine = await nodeEngine();
    [row] = (await ask(engine, growthQuery)) as [GrowthRow];
  });

  test('is one row, from the records of text alone', () => {
    expect(textSince2020.records).toHaveLength(14);
    expect(row).toMatchObject({
      record_count: 14,
      point_count: 15,
      first_on: '2020-01-28',
      last_on: '2025-04-29',
      newest_on: '2026-08-11',
      largest_tokens: 36e12,
      at_year: 2024,
      source_id: 'epoch-notable-models',
      evidence: 'linked',
      standing: 'sound',
    });
  });

  test.each([
    ['language', '2020-01-01'],
    ['language', '2010-01-01'],
    ['multimodal', '2018-01-01'],
    ['all', '2022-01-01'],
  ])('is that of another computation from the file: %s since %s', async (modality, from) => {
    const { records, points } = recordPoints(
      (set) => (modality === 'all' || set.modality === modality) && set.published_on >= from,
    );
    const [found] = await ask(engine, growthQuery, { modality, records_from: from });
    const expected = fitOf(points);
    expect(found?.record_count).toBe(records.length);
    const [lastYears] = points.at(-1)!;
    const atEnd = expected.log10_tokens + expected.growth_oom_per_year * lastYears;
    expect(found?.newest_log10_tokens).toBeCloseTo(atEnd, 9);
    for (const [name, value] of Object.entries(expected))
      expect(found?.[name as keyof typeof expected], name).toBeCloseTo(value, 9);
  });

  test('is not told from fewer than five records', async () => {
    expect(await ask(engine, growthQuery, { records_from: '2024-12-01' })).toEqual([]);
    expect(await ask(engine, growthQuery, { confidences: '' })).toEqual([]);
  });

  test('leaves out what is disputed, unverified or of another kind, and finds a known line', async () => {
    const own = await emptyEngine();
    own.exec(
      `CREATE TABLE sources AS SELECT 's' AS source_id, 'A' AS title, NULL::VARCHAR AS url, NULL::VARCHAR AS licence`,
    );
    own.exec(`CREATE TABLE training_datasets AS
      SELECT *, 'likely' AS confidence, 's' AS source_id FROM (
        SELECT 'set-' || y AS training_dataset_id, make_date(y, 1, 1) AS published_on, pow(10, 13 + 0.5 * (y - 2024)) AS training_tokens,
          'language' AS modality, 'linked' AS evidence, 'sound' AS standing
        FROM range(2020, 2026) AS years(y)
        UNION ALL VALUES
          ('disputed', DATE '2021-06-01', 9e14, 'language', 'linked', 'disputed'),
          ('unseen', DATE '2021-06-01', 9e14, 'language', 'unverified', 'sound'),
          ('both', DATE '2021-06-01', 9e14, 'multimodal', 'linked', 'sound'),
          ('smaller', DATE '2021-06-01', 1e3, 'language', 'linked', 'sound')
      )`);
    const [line] = await ask(own, growthQuery);
    expect([line?.record_count, line?.point_count]).toEqual([6, 6]);
    expect(line?.growth_oom_per_year).toBeCloseTo(0.5, 9);
    expect(line?.log10_tokens).toBeCloseTo(13, 9);
    expect(line?.r_squared).toBeCloseTo(1, 9);
    own.exec(
      `INSERT INTO training_datasets BY NAME SELECT 'later' AS training_dataset_id, DATE '2027-01-01' AS published_on,
        7e12 AS training_tokens, 'language' AS modality, 'linked' AS evidence, 'sound' AS standing, 'likely' AS confidence, 's' AS source_id`,
    );
    const [paused] = await ask(own, growthQuery);
    expect(paused).toMatchObject({
      record_count: 6,
      point_count: 7,
      last_on: '2025-01-01',
      newest_on: '2027-01-01',
    });
    const before = [-4, -3, -2, -1, 0, 1].map((years): Point => [years, 13 + years / 2]);
    const { growth_oom_per_year: slope } = fitOf([...before, [3, 13.5]]);
    expect(paused?.growth_oom_per_year).toBeCloseTo(slope, 9);
    expect(slope).toBeLessThan(0.4);
    own.exec(
      `UPDATE training_datasets SET evidence = 'unlinked' WHERE training_dataset_id = 'set-2022'`,
    );
    expect((await ask(own, growthQuery))[0]?.evidence).toBe('unlinked');
  });

  test('becomes the demand of the preset: the line in 2024 with 90 %, its slope with 95 %', () => {
    const changes = observedChanges(row);
    const tokens = changes['demandTokens'] as Interval;
    const growth = changes['demandGrowthOomPerYear'] as Interval;
    expect([tokens.level, growth.level, changes['computeWeight']]).toEqual([0.9, 0.95, 0]);
    const expected = fitOf(textSince2020.points);
    expect(Math.sqrt(tokens.low * tokens.high) / 10 ** expected.log10_tokens).toBeCloseTo(1, 3);
    expect((growth.low + growth.high) / 2).toBeCloseTo(expected.growth_oom_per_year, 4);
    const tabledT = 2.160369;
    expect(textSince2020.points).toHaveLength(15);
    expect((growth.high - growth.low) / 2 / expected.growth_standard_error).toBeCloseTo(tabledT, 2);
    const runnable = modelCatalog['epoch-2024'];
    const draws = makeDraws({ streams: epoch2024.streams, count: 4096, seed: 2024 });
    const { values } = scenarioOf('epoch-2024', changes);
    expect(runnable.run({ population: [], compute: [] }, values, draws).ok).toBe(true);
  });

  test('stays within the ranges of the assumptions', () => {
    const wild = { ...row, growth_standard_error: 9, log10_tokens_standard_error: 9 };
    const changes = observedChanges(wild);
    const { demandTokens, demandGrowthOomPerYear } = epoch2024.parameters;
    expect(changes['demandTokens']).toMatchObject({
      low: demandTokens.min,
      high: demandTokens.max,
    });
    expect(changes['demandGrowthOomPerYear']).toMatchObject({
      low: demandGrowthOomPerYear.min,
      high: demandGrowthOomPerYear.max,
    });
  });

  test('an interval is as wide as Student’s t says: five records, 3.18 standard errors', () => {
    const { low, high } = estimateInterval(1, 0.1, 5, 0.95);
    expect((high - low) / 0.2).toBeCloseTo(3.18, 2);
  });

  test('completes the presets; without the row the observed one is left out', () => {
    const complete = completePresets(row);
    expect(complete.map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
    const observed = complete.find(({ kind }) => kind === 'observed');
    expect(observed?.changes).toEqual(observedChanges(row));
    const others = presets.filter(({ kind }) => kind !== 'observed');
    expect(completePresets(undefined)).toEqual(others);
  });

  test('is told in three languages with the figures of the row', () => {
    const twice = { ...row, growth_oom_per_year: Math.log10(2), log10_tokens: 13 };
    const words = locales.map((locale) => {
      const [t, format] = [makeTranslate(locale), makeFormat(locale, 'short')];
      return describeGrowth(twice, { t, format }) + t(disclosedGrowthMessages.limits);
    });
    expect(new Set(words).size).toBe(3);
    expect(words[0]).toContain(
      '14 records from January 2020 to April 2025, with the last one counted again in August 2026, where it still stands, grow ×2 a year',
    );
    expect(words.every((text) => text.includes('10T') && text.includes('0.301'))).toBe(true);
    expect(words[0]).toMatch(
      /for August 2026 it says .*T, while the largest disclosed set holds 36T/,
    );
    const [t, format] = [makeTranslate('en'), makeFormat('en', 'short')];
    const moving = describeGrowth({ ...twice, point_count: row.record_count }, { t, format });
    expect(moving).toContain('to April 2025 grow ×2');
  });
});

describe('the sources of the models', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await nodeEngine();
  });

  test('are those of every assumption and preset, each once, in order', async () => {
    const rows = await ask(engine, modelSourcesQuery);
    expect(rows.map(({ source_id }) => source_id)).toEqual(modelSourceIds);
    expect(modelSourceIds).toEqual([...new Set(modelSourceIds)].toSorted());
    const wanted = Object.values(modelCatalog).flatMap(({ parameters }) =>
      Object.values(parameters).map(({ sourceId }) => sourceId),
    );
    const all = [...wanted, ...presets.flatMap(({ sourceIds }) => sourceIds)];
    expect([...new Set(all)].toSorted()).toEqual(modelSourceIds);
  });

  test('are linked with an address, unlinked without one, unverified when not seen', async () => {
    const ids = 'longpre-2024,graphite-2025,general-knowledge';
    const rows = await ask(engine, modelSourcesQuery, { ids });
    expect(rows.map(({ source_id, evidence }) => [source_id, evidence])).toEqual([
      ['general-knowledge', 'unverified'],
      ['graphite-2025', 'unlinked'],
      ['longpre-2024', 'linked'],
    ]);
  });

  test('are selected by id', async () => {
    const rows = await ask(engine, modelSourcesQuery);
    expect(selectSource(rows, 'longpre-2024')?.url).toBe('https://arxiv.org/abs/2407.14933');
    expect(selectSource(rows, 'nobody')).toBeUndefined();
    expect(selectSource(undefined, 'longpre-2024')).toBeUndefined();
  });
});

describe('stocks by modality', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await nodeEngine();
  });

  test('one stock of each modality is compared, the private and other public ones stand beside', async () => {
    const rows = await ask(engine, modalityQuery);
    const compared = rows.filter(({ role }) => role === 'compared');
    expect(compared.map(({ modality, median }) => [modality, median])).toEqual([
      ['text', 5.1e14],
      ['images', 3e14],
      ['video', 1.35e15],
    ]);
    expect(rows.filter(({ access }) => access === 'private')).toHaveLength(3);
    expect(rows.filter(({ role }) => role === 'context').map(({ modality }) => modality)).toEqual(
      Array.from({ length: 5 }, () => 'text'),
    );
  });

  test('an interval has both ends around its median; a point has none', async () => {
    for (const row of await ask(engine, modalityQuery)) {
      const isInterval = row.interval_kind === 'interval';
      expect(row.low !== undefined && row.low < row.median, row.stock_id).toBe(isInterval);
      expect(row.high !== undefined && row.high > row.median, row.stock_id).toBe(isInterval);
      expect(row.interval_level !== undefined, row.stock_id).toBe(isInterval);
    }
  });

  test('the claim about video comes with its check', async () => {
    const [claim] = await ask(engine, claimsQuery, { ids: 'C07' });
    expect(claim).toMatchObject({ claim_id: 'C07', verdict: 'contested', standing: 'disputed' });
    expect(await ask(engine, claimsQuery, { ids: 'C99' })).toEqual([]);
  });
});
