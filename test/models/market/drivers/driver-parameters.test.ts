import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/models/market/basis/outcome.ts';
import { statedPoints } from '../../../../src/models/market/basis/stated-points.ts';
import { driverBaseIds, driverParameters } from '../../../../src/models/market/drivers/index.ts';
import { projectRoot } from '../../../support/project-root.ts';
import { forecastRow, forecastRows, outcomeRows, valueOf } from '../market-tables.ts';

interface FactRow {
  readonly annotation_fact_id: string;
  readonly value_low: number;
  readonly value_high: number;
  readonly evidence: string;
}

function readTable(name: string): readonly unknown[] {
  const text = readFileSync(join(projectRoot, 'data', `${name}.csv`), 'utf8');
  return Papa.parse<unknown>(text, { header: true, skipEmptyLines: true, dynamicTyping: true })
    .data;
}

const facts = readTable('annotation_economics') as readonly FactRow[];
const sourceIds = (readTable('sources') as readonly { source_id: string }[]).map(
  (row) => row.source_id,
);

const fact = (id: string): FactRow => facts.find((row) => row.annotation_fact_id === id)!;

test('every source is one of the package, and no two assumptions share a key', () => {
  const specs = Object.values(driverParameters);
  expect(specs.map(({ sourceId }) => sourceId).filter((id) => !sourceIds.includes(id))).toEqual([]);
  expect(new Set(specs.map(({ urlKey }) => urlKey)).size).toBe(specs.length);
});

test.each(driverBaseIds)('%s prints a figure for 2025, linked and sound', (id) => {
  const forecast = forecastRows.find((row) => row.market_forecast_id === id);
  const row = forecast ?? outcomeRows.find((one) => one.market_outcome_id === id)!;
  expect(row).toMatchObject({ evidence: 'linked', standing: 'sound' });
  expect(row.unverified_fields).toBeUndefined();
  const years = forecast
    ? valueOf(statedPoints(forecast)).map(({ year }) => year)
    : [valueOf(outcomeOf(outcomeRows.find((one) => one.market_outcome_id === id)!)).figure.year];
  expect(years).toContain(2025);
});

describe('the ends of a default are those of its rows', () => {
  const {
    labelGrowthPerYear: growth,
    machineShare: machine,
    machineShareAtHorizon: machineLater,
    machineCostShare: cost,
    expertShare: expert,
    expertShareAtHorizon: expertLater,
    expertPriceFactor: price,
  } = driverParameters;
  const human = fact('theeazyware-2025-human-label');
  const model = fact('theeazyware-2025-llm-label');
  const hard = fact('theeazyware-2025-hard-case-share');
  const [pair, expertPair] = [
    fact('pccvdi-2026-preference-pair'),
    fact('pccvdi-2026-expert-preference'),
  ];
  test.each([
    [
      'growth, low',
      growth.default.low,
      forecastRow('dataintelo-2026-labelling-services').stated_growth_per_year!,
      3,
    ],
    [
      'growth, high',
      growth.default.high,
      forecastRow('mordor-2026-training-datasets').stated_growth_per_year!,
      3,
    ],
    ['machines, low', machine.default.low, 1 - fact('typedef-2025-manual-share').value_low, 2],
    ['machines, high', machine.default.high, 1 - fact('mordor-2025-manual-share').value_low, 2],
    ['machines later, low', machineLater.default.low, fact('agentbus-2025-llm-share').value_low, 9],
    ['machines later, high', machineLater.default.high, 1 - hard.value_low, 9],
    ['machine cost, low', cost.default.low, model.value_low / human.value_low, 9],
    // a re-check costs as much as a label, and the label by the machine its lowest share
    [
      'machine cost, high',
      cost.default.high,
      fact('book118-2025-recheck-share').value_low + cost.default.low,
      1,
    ],
    ['experts, high', expert.default.high, hard.value_high, 9],
    ['experts later, low', expertLater.default.low, hard.value_low, 9],
    ['expert price, low', price.default.low, expertPair.value_low / pair.value_high, 9],
    ['expert price, high', price.default.high, expertPair.value_high / pair.value_low, 9],
  ])('%s', (_name, found, expected, digits) => {
    expect(found).toBeCloseTo(expected, digits);
  });
});

test('every default lies inside its range and its ends are in order', () => {
  for (const spec of Object.values(driverParameters)) {
    if (spec.kind !== 'interval') continue;
    const { low, high, level } = spec.default;
    expect(spec.min).toBeLessThanOrEqual(low);
    expect(low).toBeLessThan(high);
    expect(high).toBeLessThanOrEqual(spec.max);
    expect(level).toBe(0.8);
  }
});

test('scarcity is off unless asked for', () => {
  expect(driverParameters.scarcityElasticity).toMatchObject({ default: 0, min: 0 });
});
