import { describe, expect, test } from 'vitest';
import { selectCompared } from '../../src/charts/market-fan/compared-figures.ts';
import { driverBaseYear, selectDriverBases } from '../../src/charts/market-fan/driver-bases.ts';
import { marketFanChart } from '../../src/charts/market-fan/index.ts';
import { moneyScale, placeOn } from '../../src/charts/market-fan/money-scale.ts';
import type { MarketFanSeries } from '../../src/charts/market-fan/series.ts';
import {
  writeDriversComparison,
  writeDriversHeadline,
  writeDriversKey,
} from '../../src/charts/market-fan/summarize.ts';
import type { MarketRows } from '../../src/charts/market-figures/select-market.ts';
import { driverBaseIds } from '../../src/models/market/drivers/index.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  marketAtDefaults,
  marketOfConvertedBase,
  marketWithScarcity,
} from '../cases/market-fan.ts';
import { forecastRows, outcomeRows, tables } from '../models/market/market-tables.ts';

const context = contextOf('en');
const rows = { forecasts: forecastRows, outcomes: outcomeRows, ...tables } as unknown as MarketRows;

interface Drawn {
  readonly yAxis: { readonly type: string; readonly min: number; readonly max: number };
  readonly series: readonly {
    readonly id: string;
    readonly data: readonly (readonly number[])[];
  }[];
}

function optionOf(series: MarketFanSeries): Drawn {
  return marketFanChart.buildOption(series, context) as unknown as Drawn;
}

function lineOf(series: MarketFanSeries, id: string): readonly (readonly number[])[] | undefined {
  return optionOf(series).series.find((one) => one.id === id)?.data;
}

describe('the picture', () => {
  test('has two bands and a median from the start to the horizon', () => {
    expect(lineOf(marketAtDefaults, 'size-90')).toHaveLength(11);
    expect(lineOf(marketAtDefaults, 'size-50')).toHaveLength(11);
    const median = lineOf(marketAtDefaults, 'median');
    expect(median?.[0]).toEqual([2025, expect.closeTo(5e9, -3)]);
    expect(median?.at(-1)).toEqual([2035, expect.closeTo(5e9 * 1.25 ** 10, -6)]);
  });

  test('has a ghost and a line without scarcity only where they differ from the median', () => {
    const ids = (series: MarketFanSeries) => optionOf(series).series.map(({ id }) => id);
    expect(ids(marketAtDefaults)).not.toContain('baseline');
    expect(ids(marketAtDefaults)).not.toContain('without-scarcity');
    expect(ids(marketWithScarcity)).toEqual(
      expect.arrayContaining(['baseline', 'without-scarcity', 'path-Low Insights']),
    );
  });

  test('begins with the first published figure, at least a year before the start', () => {
    expect(marketAtDefaults.span).toEqual([2023, 2035]);
    expect(marketOfConvertedBase.span).toEqual([2024, 2035]);
  });

  test('holds every amount on a logarithmic axis; a linear one begins at 0 and holds the 50% band', () => {
    const { size, outcomes } = marketAtDefaults;
    const log = optionOf(marketAtDefaults).yAxis;
    expect(log.type).toBe('log');
    expect(log.min).toBeLessThanOrEqual(Math.min(...outcomes.map(({ amount }) => amount)));
    expect(log.max).toBeGreaterThanOrEqual(size.p95.at(-1)!);
    const linear = optionOf(marketWithScarcity).yAxis;
    expect([linear.type, linear.min]).toEqual(['value', 0]);
    expect(linear.max).toBeGreaterThanOrEqual(marketWithScarcity.size.p75.at(-1)!);
  });
});

describe('the upright axis', () => {
  test.each(['log', 'linear'] as const)('%s: round ticks inside its ends', (kind) => {
    const scale = moneyScale(kind, [3.1e9, 4.4e10]);
    expect(scale.ticks.length).toBeGreaterThan(2);
    expect(scale.ticks.length).toBeLessThanOrEqual(8);
    expect(scale.ticks.filter((tick) => tick < scale.min || tick > scale.max)).toEqual([]);
    expect(placeOn(scale, scale.min)).toBeCloseTo(0);
    expect(placeOn(scale, scale.max)).toBeCloseTo(1);
  });
  test('without an amount is still an axis', () => {
    expect(moneyScale('log', []).max).toBeGreaterThan(moneyScale('log', []).min);
    expect(moneyScale('linear', [Number.NaN, 0]).max).toBeGreaterThan(0);
  });
});

describe('the words', () => {
  test('the headline gives the median, its 90% interval and the multiple of the start', () => {
    expect(writeDriversHeadline(marketAtDefaults, context)).toBe(
      'With these assumptions the market for data collection and labelling (world) is US$15.3B in 2030 (90%: US$7.15B–32.5B), ×3.05 of 2025.',
    );
  });
  test('the defaults are told where something is changed', () => {
    expect(writeDriversComparison(marketAtDefaults, context)).toBeUndefined();
    expect(writeDriversComparison(marketWithScarcity, context)).toContain('US$15.3B');
  });
  test('the key tells what is drawn, and no more', () => {
    expect(writeDriversKey(marketAtDefaults, context)).toContain('2 published forecasts');
    const bare = writeDriversKey(marketOfConvertedBase, context);
    expect(bare).not.toMatch(/published forecast|Ink dots|Grey dashes|Blue dots/);
  });
  test.each(['en', 'zh-Hant', 'zh-Hans'] as const)('are complete: %s', (locale) => {
    for (const series of [marketAtDefaults, marketWithScarcity, marketOfConvertedBase]) {
      const reader = contextOf(locale);
      const texts = [
        marketFanChart.summarize(series, reader),
        writeDriversHeadline(series, reader),
        writeDriversKey(series, reader),
        ...marketFanChart
          .toTracks(series, reader)
          .flatMap(({ points }) => points.map((p) => p.text)),
      ];
      expect(texts.filter((text) => /undefined|NaN|\{/.test(text))).toEqual([]);
    }
  });
});

describe('the data cursor', () => {
  const tracks = marketFanChart.toTracks(marketWithScarcity, context);
  test('visits the scenario, its start, outcomes, forecasts and what is compared', () => {
    expect(tracks.map(({ id }) => id)).toEqual([
      'size',
      'base',
      'outcome-IDC',
      'path-Low Insights',
      'path-High Insights',
      'baseline',
      'without-scarcity',
    ]);
    expect(tracks[0]?.points[5]?.text).toMatch(/^Scenario, 2030: median US\$26\.9B; 50% interval/);
  });
  test('names what a converted start was published as', () => {
    const [, start] = marketFanChart.toTracks(marketOfConvertedBase, context);
    expect(start?.points[0]?.text).toBe('start, A Research, 2025: RMB 36B, published as US$5B');
  });
});

describe('the table twin', () => {
  const { columns, rows: table } = marketFanChart.toTable(marketWithScarcity, context);
  test('has a row for every figure, each with its grade, and a cell for every column', () => {
    expect(table.filter((row) => row.cells.length !== columns.length)).toEqual([]);
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    const gradeOf = (id: string) => table.find((row) => row.id === id)?.grade.evidence;
    expect(gradeOf('size-2030')).toBe('modelled');
    expect(gradeOf('base-a-forecast')).toBe('linked');
    expect(gradeOf('unseen-2024')).toBe('unverified');
    expect(gradeOf('baseline-2030')).toBe('modelled');
  });
  test('says how a published figure came about', () => {
    const kindOf = (id: string) => table.find((row) => row.id === id)?.cells.at(-1)?.text;
    expect(kindOf('High Insights-2025')).toBe('printed');
    expect(kindOf('High Insights-2030')).toBe('printed, a lower bound');
    expect(kindOf('unseen-2024')).toBe('outcome, approximate');
    expect(kindOf('size-2030')).toBe('');
  });
  test('numbers are in units of the currency, which the column names', () => {
    expect(columns.find(({ id }) => id === 'median')?.unit).toBe('USD');
    const start = table.find((row) => row.id === 'base-a-forecast');
    expect(start?.cells[2]).toEqual({ value: 5e9, text: 'US$5B' });
  });
});

describe('from the tables', () => {
  const bases = selectDriverBases(rows);
  test('every start that the model offers has a figure for its year that was seen', () => {
    expect([...bases.keys()].toSorted()).toEqual([...driverBaseIds].toSorted());
    for (const { figure, grade } of bases.values()) {
      expect(figure.year).toBe(driverBaseYear);
      expect(grade).toEqual({ evidence: 'linked', standing: 'sound' });
    }
  });
  test('a start is the printed amount in units of its currency', () => {
    expect(bases.get('idc-2025-china-base-data')?.figure).toMatchObject({
      amount: 6.262e9,
      currency: 'CNY',
      geography: 'CN',
    });
  });
  const asDefault = (currency: 'USD' | 'CNY', counting = {}) => ({
    currency,
    rate: 'implied' as const,
    counting,
  });
  const chinese = bases.get('idc-2025-china-base-data')!.figure;
  test('forecasts of China, of which none that counts reaches 2030, stand for the last year with three', () => {
    const { paths, spreadYear } = selectCompared(rows, chinese, asDefault('CNY'));
    // iResearch to 2028, IDC to 2026, and to 2025 CIRN and the blog
    expect(spreadYear).toBe(2025);
    expect(paths.map(({ id }) => id).toSorted()).toEqual([
      'blog-2026-china-annotation',
      'cirn-2024-china-annotation-high',
      'idc-2026-china-base-data',
      'iresearch-2024-china-base-data',
    ]);
  });
  test('what counts is what the page counts', () => {
    const sound = { standings: ['sound'] } as const;
    const idsOf = (counting: object) =>
      selectCompared(rows, chinese, asDefault('CNY', counting)).paths.map(({ id }) => id);
    expect(idsOf(sound)).not.toContain('blog-2026-china-annotation');
    expect(
      idsOf({ ...sound, standings: ['sound', 'superseded'], countsUnverified: true }),
    ).toContain('iresearch-2020-china-base-data');
  });
  test('a year has the grade of its own amount, and its bound', () => {
    const some = rows.forecasts.map((row) =>
      row.market_forecast_id === 'iresearch-2024-china-base-data'
        ? { ...row, unverified_fields: 'target_bn', target_qualifier: 'over' as const }
        : row,
    );
    const path = selectCompared(
      { ...rows, forecasts: some },
      chinese,
      asDefault('CNY', {
        countsUnverified: true,
      }),
    ).paths.find(({ id }) => id === 'iresearch-2024-china-base-data');
    expect(path?.points[0]).toMatchObject({ year: 2023, grade: { evidence: 'linked' } });
    expect(path?.points.at(-1)).toMatchObject({
      year: 2028,
      qualifier: 'over',
      grade: { evidence: 'unverified' },
    });
  });
  test('published figures stand beside a start of the same place in the asked currency', () => {
    const world = selectCompared(rows, bases.get(driverBaseIds[0])!.figure, asDefault('USD'));
    expect(world.spreadYear).toBe(2030);
    expect(world.paths.length).toBeGreaterThanOrEqual(6);
    expect(world.paths.length).toBeLessThanOrEqual(9);
    const china = selectCompared(rows, chinese, asDefault('CNY'));
    expect(china.outcomes.find(({ id }) => id === 'idc-2025-china-base-data')?.amount).toBe(
      6.262e9,
    );
  });
});
