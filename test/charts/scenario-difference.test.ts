import { describe, expect, test } from 'vitest';
import { scenarioDifferenceChart } from '../../src/charts/scenario-difference/index.ts';
import { endOf, waterfallRows } from '../../src/charts/scenario-difference/series.ts';
import { writeDifference } from '../../src/charts/scenario-difference/write-difference.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  lastsBeyond2100,
  laterInThreeSteps,
  moreStepsThanRows,
  noDifference,
  twoModels,
} from '../cases/scenario-difference.ts';

const context = contextOf('en');
type Case = typeof laterInThreeSteps;

function write(series: Case): string {
  return writeDifference(series.difference, series, context);
}

describe('the way from B to A', () => {
  test.each([
    ['three steps', laterInThreeSteps, 2031.2],
    ['more steps than rows', moreStepsThanRows, 2049.1],
    ['cut at 2100', lastsBeyond2100, 2100],
  ])('begins at B, and its last step ends at A: %s', (_, series, end) => {
    const rows = waterfallRows(series);
    rows.slice(1, -1).forEach((row, place) => {
      expect(row.kind === 'step' && row.from).toBe(endOf(rows[place]!));
    });
    expect(endOf(rows.at(-2)!)).toBeCloseTo(end, 9);
    expect(endOf(rows.at(-1)!)).toBe(end);
  });

  test('sums up what has no row of its own', () => {
    const rows = waterfallRows(moreStepsThanRows);
    expect(rows).toHaveLength(14);
    expect(rows[12]).toMatchObject({ id: 'rest', count: 3 });
  });

  test('is empty between two models', () => {
    expect(waterfallRows(twoModels).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

test('the picture has a row for each stretch of the way', () => {
  const { series } = scenarioDifferenceChart.buildOption(laterInThreeSteps, context) as unknown as {
    series: readonly { data: readonly (readonly number[])[] }[];
  };
  const drawn = series[0]?.data.map((row) => row.map((value) => Math.round(value * 10) / 10));
  expect(drawn).toEqual([
    [0, 2028.9, 2028.9],
    [1, 2028.9, 2032.4],
    [2, 2032.4, 2030.6],
    [3, 2030.6, 2031.2],
    [4, 2031.2, 2031.2],
  ]);
});

test('the table gives every step, with the sources of both models', () => {
  expect(scenarioDifferenceChart.toTable(moreStepsThanRows, context).rows).toHaveLength(16);
  const { rows } = scenarioDifferenceChart.toTable(twoModels, context);
  expect(rows.map((row) => row.source?.id)).toEqual(['older-paper', 'paper']);
  expect(scenarioDifferenceChart.sources?.(twoModels).map(({ id }) => id)).toEqual([
    'older-paper',
    'paper',
  ]);
});

test('the data cursor visits every row from the top', () => {
  const [track] = scenarioDifferenceChart.toTracks(laterInThreeSteps, context);
  expect(track?.points.map(({ at }) => at[1])).toEqual([0, 1, 2, 3, 4]);
  expect(track?.points[1]?.text).toBe('Which stock: +3.5 years');
});

describe('in words', () => {
  test('the years, then what they come from', () => {
    expect(write(laterInThreeSteps)).toMatch(
      /^In “My scenario” the stock is used up in 2031\.2, 2\.3 years later than in “Epoch 2024” \(2028\.9\)\. The largest effect is that of “Which stock” \(\+3\.5 years\); then “Overtraining” \(.1\.8 years\) and /,
    );
  });
  test('a step against the direction of the whole is not most of it', () => {
    const steps = [
      { parameterId: 'overtrainingFactor', years: -2 },
      { parameterId: 'stock', years: 1.6 },
      { parameterId: 'qualityShare', years: 0.9 },
    ];
    const difference = { ...laterInThreeSteps.difference, toYear: 2029.4, steps };
    expect(write({ ...laterInThreeSteps, difference })).toContain(
      '“Overtraining” (−2 years) and “Which stock” (+1.6 years) nearly cancel out; then “',
    );
  });
  test.each([
    ['more than half, the rest the same way', [2, 1], 'Most of it comes from “Which stock”'],
    ['more than half, with a little the other way', [2, 1, -0.5], 'Most of it comes from'],
    ['more than the whole', [3, -1], 'The largest effect is that of “Which stock”'],
    ['half of it the other way', [2, 1.5, -1], 'The largest effect is that of “Which stock”'],
    ['less than half', [2, 1.5, 1], 'The largest effect is that of “Which stock”'],
    ['a little less the other way', [2, -1.9], 'nearly cancel out.'],
  ])('%s', (_, effects, expected) => {
    const ids = ['stock', 'overtrainingFactor', 'qualityShare'];
    const steps = effects.map((years, place) => ({ parameterId: ids[place]!, years }));
    const toYear = 2028.9 + effects.reduce((sum, years) => sum + years, 0);
    const difference = { ...laterInThreeSteps.difference, toYear, steps };
    expect(write({ ...laterInThreeSteps, difference })).toContain(expected);
  });
  test('the difference is that of the years as they are written', () => {
    const steps = [{ parameterId: 'stock', years: 0.98 }];
    const difference = {
      ...laterInThreeSteps.difference,
      fromYear: 2028.86,
      toYear: 2029.84,
      steps,
    };
    const words = write({ ...laterInThreeSteps, difference });
    expect(words).toContain('2029.8, 0.9 years later than in “Epoch 2024” (2028.9)');
    expect(words).toContain('All of it comes from “Which stock” (+0.9 years)');
  });
  test('one step is all of it', () => {
    const steps = [{ parameterId: 'stock', years: 1 }];
    const difference = { ...laterInThreeSteps.difference, toYear: 2029.9, steps };
    const words = write({ ...laterInThreeSteps, difference });
    expect(words).toContain('1 year later');
    expect(words).toContain('All of it comes from “Which stock” (+1 year).');
  });
  test('sooner', () => {
    const difference = { ...laterInThreeSteps.difference, toYear: 2027.9, steps: [] };
    expect(write({ ...laterInThreeSteps, difference })).toContain('1 year sooner');
  });
  test('no difference', () => {
    expect(write(noDifference)).toContain('No difference');
    expect(write(noDifference)).toContain('All their assumptions are the same');
  });
  test('beyond 2100, with what that means for the steps', () => {
    expect(write(lastsBeyond2100)).toMatch(
      /lasts until after 2100.*Years after 2100 count as 2100/s,
    );
  });
  test('B beyond 2100, and both', () => {
    const { difference } = lastsBeyond2100;
    const turned = { ...difference, fromYear: undefined, toYear: 2028.9 };
    const both = { ...difference, fromYear: undefined };
    expect(write({ ...lastsBeyond2100, difference: turned })).toMatch(
      /used up in 2028\.9; .* until after 2100/,
    );
    expect(write({ ...lastsBeyond2100, difference: both })).toContain('No difference up to 2100');
  });
  test('two models cannot be split into assumptions', () => {
    expect(write(twoModels)).toContain('8.8 years sooner');
    expect(write(twoModels)).toContain('cannot be split into assumptions');
  });
});
