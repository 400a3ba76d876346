import { describe, expect, test } from 'vitest';
import { netPresentValue } from '../../src/models/funding/returns/net-present-value.ts';
import { returnCurveChart } from '../../src/charts/return-curve/index.ts';
import { curveRange } from '../../src/charts/return-curve/curve-range.ts';
import { frameOf } from '../../src/charts/return-curve/frame.ts';
import { curveDots } from '../../src/charts/return-curve/labels.ts';
import { rateTicks } from '../../src/charts/return-curve/rate-ticks.ts';
import { writeCurveFinding } from '../../src/charts/return-curve/write-finding.ts';
import {
  writeYearlyRate,
  writeYearlyRates,
} from '../../src/charts/return-curve/write-yearly-rate.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  aLoss,
  curveOf,
  noFlows,
  noRate,
  twentyPerCent,
  twoRates,
  wideRates,
} from '../cases/return-curve.ts';

const context = contextOf('en');

test('every rate that fits is found', () => {
  expect(twentyPerCent.ratesPerYear).toHaveLength(1);
  expect(twentyPerCent.ratesPerYear[0]).toBeCloseTo(0.2, 10);
  expect(twoRates.ratesPerYear).toHaveLength(2);
  expect(twoRates.ratesPerYear[0]).toBeCloseTo(0.1, 10);
  expect(twoRates.ratesPerYear[1]).toBeCloseTo(0.5, 10);
  expect(noRate.ratesPerYear).toEqual([]);
});

describe('the axes', () => {
  test.each([
    ['one rate', twentyPerCent],
    ['two rates', twoRates],
    ['a loss', aLoss],
    ['rates far apart', wideRates],
  ])('reach over every rate that fits and over zero: %s', (_, series) => {
    const { fromLog, toLog, low, high } = curveRange(series);
    for (const rate of series.ratesPerYear) {
      expect(Math.log1p(rate)).toBeGreaterThan(fromLog);
      expect(Math.log1p(rate)).toBeLessThan(toLog);
    }
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  test('show 0 % beside the one rate, so that the gain can be read', () => {
    for (const series of [twentyPerCent, aLoss]) {
      const { fromLog, toLog, low, high } = curveRange(series);
      expect(fromLog).toBeLessThan(0);
      expect(toLog).toBeGreaterThan(0);
      const gain = netPresentValue(series.flows, 0);
      expect(gain).toBeGreaterThan(low);
      expect(gain).toBeLessThan(high);
    }
  });

  test('give what lies between two rates at least an eighth of the height', () => {
    for (const series of [twoRates, wideRates]) {
      const { low, high } = curveRange(series);
      const [first, last] = series.ratesPerYear.map((rate) => Math.log1p(rate));
      const between = Array.from({ length: 99 }, (_, step) =>
        netPresentValue(series.flows, Math.expm1(first! + ((last! - first!) * (step + 1)) / 100)),
      );
      expect(Math.max(...between.map(Math.abs)) / (high - low)).toBeGreaterThan(1 / 8);
    }
  });

  test('have a span without a rate and without flows', () => {
    for (const series of [noRate, noFlows, curveOf([['2021-01-01', 5]])]) {
      const { fromLog, toLog, low, high } = curveRange(series);
      expect(toLog).toBeGreaterThan(fromLog);
      expect(high).toBeGreaterThan(low);
    }
  });
});

test.each([
  [0, 0.5, 5, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  [-0.5, 1, 4, [-0.5, 0, 0.5, 1]],
  [-0.9, 9, 4, [-0.9, -0.7, 0, 2, 9]],
])('round rates from %s to %s are %j', (from, to, most, ticks) => {
  const found = rateTicks(from, to, most);
  expect(found.every((rate) => ticks.some((tick) => Math.abs(tick - rate) < 1e-9))).toBe(true);
  expect(found.length).toBeGreaterThan(1);
});

test('a rate near a total loss says what is left, and close rates are told apart', () => {
  expect(writeYearlyRate(-0.999_95, context)).toBe('−99.995%');
  expect(writeYearlyRate(-0.448, context)).toBe('−44.8%');
  expect(writeYearlyRates([0.1, 0.1001], context)).toEqual(['10%', '10.01%']);
  expect(writeYearlyRates([0.1, 0.2], context)).toEqual(['10%', '20%']);
});

describe('the finding', () => {
  test.each([
    [twentyPerCent, 'At 20% a year the value is zero: that is the internal rate of return.'],
    [twoRates, 'The value is zero at 2 rates a year: 10% and 50%. None of them is the return.'],
    [noRate, 'At no rate is the value zero, so there is no internal rate of return.'],
    [
      curveOf([
        ['2021-01-01', -100],
        ['2022-01-01', 0],
      ]),
      'At no rate is the value zero, because nothing was paid out.',
    ],
    [noFlows, 'No curve: the cash flows are missing, or cancel on every day.'],
  ])('says at which rates the value is zero', (series, text) => {
    expect(writeCurveFinding(series, context)).toBe(text);
    expect(returnCurveChart.summarize(series, context)).toContain(text);
  });
});

test('each rate that fits has a dot on the line of zero with its name, and 0 % another', () => {
  const frame = frameOf(twoRates, context);
  const dots = curveDots(twoRates, frame, context);
  expect(dots.map(({ text, isRoot }) => [text, isRoot])).toEqual([
    ['10% a year', true],
    ['50% a year', true],
    ['−US$50M at 0%', false],
  ]);
  for (const { at, isRoot } of dots) if (isRoot) expect(at[1]).toBeCloseTo(frame.toY(0), 6);
});

describe('the table', () => {
  test('has every flow with its source and grade, each rate, and the curve', () => {
    const { columns, rows } = returnCurveChart.toTable(twentyPerCent, context);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    expect(
      rows.slice(0, 2).map(({ id, source, grade }) => [id, source?.id, grade.evidence]),
    ).toEqual([
      ['flow-1', 'report', 'linked'],
      ['flow-2', undefined, 'entered'],
    ]);
    const root = rows.find(({ id }) => id === 'rate-1');
    expect(root?.cells.map(({ text }) => text)).toEqual([
      'rate at which the value is zero',
      '',
      '',
      '20%',
      'US$0',
    ]);
    expect(root?.grade.evidence).toBe('entered');
    expect(rows.filter(({ id }) => id.startsWith('at-')).length).toBeGreaterThan(8);
  });

  test('what is computed from the data alone names all of their sources', () => {
    const flows = twentyPerCent.flows.map((flow, place) => ({
      ...flow,
      source: { id: `s${place}`, title: 'S', url: undefined, licence: undefined },
    }));
    const { rows } = returnCurveChart.toTable({ ...twentyPerCent, flows }, context);
    const root = rows.find(({ id }) => id === 'rate-1');
    expect([root?.source?.id, ...(root?.moreSources ?? []).map(({ id }) => id)]).toEqual([
      's0',
      's1',
    ]);
    expect(root?.grade.evidence).toBe('modelled');
  });

  test('has nothing to say without flows', () => {
    expect(returnCurveChart.toTable(noFlows, context).rows).toEqual([]);
    expect(returnCurveChart.toTracks(noFlows, context)).toEqual([]);
  });
});

test('the cursor stops at every rate that fits, then along the curve within the axes', () => {
  const [zero, curve] = returnCurveChart.toTracks(twoRates, context);
  expect(zero?.points.map(({ text }) => text)).toEqual([
    'at 10% a year the value is zero',
    'at 50% a year the value is zero',
  ]);
  const { low, high } = curveRange(twoRates);
  for (const { at } of curve?.points ?? []) {
    expect(at[1]).toBeGreaterThanOrEqual(low);
    expect(at[1]).toBeLessThanOrEqual(high);
  }
  expect(curve!.points.length).toBeGreaterThan(5);
});

test.each(locales)('is told in %s', (locale) => {
  const words = contextOf(locale);
  for (const series of [twentyPerCent, twoRates, noRate, noFlows])
    expect(returnCurveChart.summarize(series, words)).not.toMatch(/[{}]|undefined|NaN/);
});
