import { expect, test } from 'vitest';
import { epoch2022 } from '../../src/models/data-exhaustion/epoch2022/index.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { makeDraws } from '../../src/models/draws.ts';
import { defaultsOf } from '../../src/models/parameter.ts';
import { inputs2022 } from './tables.ts';

const defaults = defaultsOf(epoch2024.parameters);
const draws = makeDraws({ streams: epoch2024.streams, count: 256, seed: 1 });
const draws2022 = makeDraws({ streams: epoch2022.streams, count: 256, seed: 1 });

function problemsOf(changes: object) {
  const result = epoch2024.run(undefined, { ...defaults, ...changes }, draws);
  return result.ok ? [] : result.problems;
}

test('low above high is named with its ends', () => {
  const demandTokens = { low: 5e13, high: 3e12, level: 0.9 };
  expect(problemsOf({ demandTokens })).toEqual([
    {
      where: 'demandTokens',
      value: '50000000000000..3000000000000..0.9',
      reason: 'low-above-high',
    },
  ]);
});

test.each([
  ['empty', { passes: undefined }, ''],
  ['not-a-number', { passes: Number.NaN }, 'NaN'],
  ['below-minimum', { passes: 0 }, '0'],
  ['above-maximum', { passes: 1000 }, '1000'],
  ['unknown-choice', { stock: 'library' }, 'library'],
  ['level-outside-0-1', { qualityShare: { low: 0.1, high: 0.2, level: 1 } }, '0.1..0.2..1'],
  ['empty', { qualityShare: { low: 0.1, level: 0.9 } }, '0.1....0.9'],
] as const)('%s: %o', (reason, changes, value) => {
  expect(problemsOf(changes)).toEqual([{ where: Object.keys(changes)[0], value, reason }]);
});

test('several problems are all named', () => {
  expect(problemsOf({ passes: 0, imagesShare: 2 }).map(({ where }) => where)).toEqual([
    'passes',
    'imagesShare',
  ]);
});

test('demand that never meets the stock is a problem of its growth, in both readings', () => {
  const still = {
    ...defaults,
    computeWeight: 0,
    demandGrowthOomPerYear: { low: 0, high: 0, level: 0.9 },
  };
  const problem = { where: 'demandGrowthOomPerYear', value: '0..0..0.9', reason: 'never-crosses' };
  expect(epoch2024.run(undefined, still, draws)).toEqual({ ok: false, problems: [problem] });
});

test('rows that are missing are a problem, not a number', () => {
  const { parameters } = epoch2022;
  const inputs = { ...inputs2022, population: inputs2022.population.slice(10), compute: [] };
  expect(epoch2022.run(inputs, defaultsOf(parameters), draws2022)).toEqual({
    ok: false,
    problems: [
      { where: 'population', value: '1951', reason: 'no-rows' },
      { where: 'compute', value: '0', reason: 'no-rows' },
    ],
  });
});

test('a mixture of nothing is a problem', () => {
  const none = {
    internetUsersWeight: 0,
    popularPlatformsWeight: 0,
    commonCrawlWeight: 0,
    betweenBoundsWeight: 0,
  };
  const result = epoch2022.run(
    inputs2022,
    { ...defaultsOf(epoch2022.parameters), ...none },
    draws2022,
  );
  expect(result.ok ? [] : result.problems).toEqual([
    { where: 'betweenBoundsWeight', value: '0', reason: 'empty' },
  ]);
});
