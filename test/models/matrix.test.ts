import { describe, expect, test } from 'vitest';
import { epoch2022 } from '../../src/models/data-exhaustion/epoch2022/index.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import type { Band } from '../../src/models/band.ts';
import { makeDraws } from '../../src/models/draws.ts';
import type { Forecast } from '../../src/models/model.ts';
import {
  defaultsOf,
  type ParameterSpec,
  type ParametersOf,
  type ParameterValue,
} from '../../src/models/parameter.ts';
import { runOutYear } from '../../src/models/run-out.ts';
import { inputs2022 } from './tables.ts';

type Values = Readonly<Record<string, ParameterValue>>;

/** An assumption at its minimum, default and maximum; a choice at each of its options. */
function levelsOf(spec: ParameterSpec): readonly ParameterValue[] {
  if (spec.kind === 'choice') return spec.options;
  if (spec.kind === 'point') return [spec.min, spec.default, spec.max];
  const { min, max } = spec;
  const { level } = spec.default;
  return [{ low: min, high: min, level }, spec.default, { low: max, high: max, level }];
}

function changesOf(specs: Readonly<Record<string, ParameterSpec>>): readonly Values[] {
  return Object.values(specs).flatMap((spec) =>
    levelsOf(spec).map((value) => ({ [spec.id]: value })),
  );
}

function pairsOf(changes: readonly Values[]): readonly Values[] {
  const idOf = (change: Values): string => Object.keys(change)[0]!;
  return changes.flatMap((first, i) =>
    changes
      .slice(i)
      .filter((second) => first === second || idOf(first) !== idOf(second))
      .map((second) => ({ ...first, ...second })),
  );
}

function isAscending(values: Iterable<number>): boolean {
  let before = -Infinity;
  for (const value of values) {
    if (!(value >= before)) return false;
    before = value;
  }
  return true;
}

function isSoundBand({ log10Values, shares }: Band): boolean {
  for (let at = 0; at < log10Values.length; at += shares.length) {
    const year = log10Values.subarray(at, at + shares.length);
    if (!year.every(Number.isFinite) || !isAscending(year)) return false;
  }
  return true;
}

function isSound({ stock, demand, runOut }: Forecast): boolean {
  const years = runOut.quantiles.map(({ year }) => year ?? Infinity);
  const dots = runOut.dots.map((year) => year ?? Infinity);
  const shares = [runOut.alreadyShare, runOut.neverShare];
  return (
    isSoundBand(stock) &&
    isSoundBand(demand) &&
    isAscending(years) &&
    isAscending(dots) &&
    [...years, ...dots].every(
      (year) => year >= runOut.baseYear && (year <= 2100 || year === Infinity),
    ) &&
    isAscending(runOut.cumulativeShares) &&
    shares.every((share) => share >= 0 && share <= 1)
  );
}

const few2024 = makeDraws({ streams: epoch2024.streams, count: 64, seed: 9 });
const few2022 = makeDraws({ streams: epoch2022.streams, count: 64, seed: 9 });
const defaults2024 = defaultsOf(epoch2024.parameters);
const defaults2022 = defaultsOf(epoch2022.parameters);

function run2024(changes: Values, draws = few2024) {
  return epoch2024.run(undefined, { ...defaults2024, ...changes }, draws);
}

function run2022(changes: Values, draws = few2022) {
  return epoch2022.run(inputs2022, { ...defaults2022, ...changes }, draws);
}

type Run = (changes: Values) => ReturnType<typeof epoch2024.run>;

function unsound(run: Run, changes: readonly Values[]): readonly string[] {
  return changes
    .filter((change) => {
      const result = run(change);
      if (result.ok) return !isSound(result.value);
      return result.problems.some(({ reason }) => reason !== 'never-crosses');
    })
    .map((change) => JSON.stringify(change));
}

describe('every pair of assumptions at minimum, default and maximum gives a sound forecast or says that it never crosses', () => {
  test('2024', { timeout: 120_000 }, () => {
    expect(unsound(run2024, pairsOf(changesOf(epoch2024.parameters)))).toEqual([]);
  });

  const { stock: stocks, projection: projections, ...others } = epoch2022.parameters;
  const used: Readonly<Record<string, readonly string[]>> = {
    low_quality_language: [
      'internetUsersWeight',
      'popularPlatformsWeight',
      'betweenBoundsWeight',
      'spokenWordsPerDay',
      'recordedShare',
      'writtenWordsPerYear',
      'crawlCompressionShare',
    ],
    high_quality_language: [
      'githubTb',
      'codeShare',
      'ebooks',
      'booksPerYear',
      'digitizedShare',
      'bookGrowthPerYear',
      'representedShare',
    ],
    images: [
      'videoHoursPerMinute',
      'usefulFramesShare',
      'photosPerDay',
      'timesShared',
      'outsideImagesPerYear',
    ],
  };
  const shared = [
    'stockFactor',
    'demandWords',
    'demandImages',
    'computeFactor',
    'languageGrowthOomPerYear',
    'visionGrowthOomPerYear',
  ];
  const cases = stocks.options.flatMap((stock) =>
    projections.options.map((projection) => ({ stock, projection })),
  );
  test.each(cases)('2022: $stock, $projection', { timeout: 120_000 }, ({ stock, projection }) => {
    const ids = [...shared, ...used[stock]!];
    const own = Object.fromEntries(Object.entries(others).filter(([id]) => ids.includes(id)));
    const changes = pairsOf(changesOf(own)).map((change) => ({ ...change, stock, projection }));
    const singles = changesOf(others).map((change) => ({ ...change, stock, projection }));
    expect(unsound(run2022, [...singles, ...changes])).toEqual([]);
  });
});

/** What theory says of a higher value: run-out is never earlier, or never later. */
const later2024 = [
  'stockFactor',
  'webPages',
  'qualityShare',
  'repetitionFactor',
  'textPerPageGrowthPerYear',
  'webPagesGrowthPerYear',
  'privateTextShare',
  'imagesShare',
  'videoShare',
  'syntheticShare',
  'efficiencyOomPerYear',
] as const;
const earlier2024 = [
  'closedSharePerYear',
  'machineWrittenShare',
  'demandTokens',
  'demandGrowthOomPerYear',
  'computeFlop',
  'computeGrowthOomPerYear',
  'computeSlowdownYear',
  'computeGrowthKeptShare',
  'overtrainingFactor',
] as const;

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Run-out years at some shares; Infinity is beyond 2100 or never. */
function yearsOf(result: ReturnType<typeof epoch2024.run>): readonly number[] {
  if (!result.ok) return shares.map(() => Infinity);
  return shares.map((share) => runOutYear(result.value.runOut, share) ?? Infinity);
}

/** The places between minimum and maximum at which an assumption is tried, an interval with a width that stays. */
function ladder(spec: ParameterSpec): readonly ParameterValue[] {
  if (spec.kind === 'choice') return spec.options;
  const { min, max, scale } = spec;
  const places = Array.from({ length: 9 }, (_, i) =>
    scale === 'log' ? min * (max / min) ** (i / 8) : min + ((max - min) * i) / 8,
  );
  if (spec.kind === 'point') return places;
  return places.map((value) => ({ low: value, high: value, level: spec.default.level }));
}

const roundOff = 1e-3;

function isMonotone(
  run: Run,
  id: string,
  spec: ParameterSpec,
  sign: 1 | -1,
  others: Values,
): boolean {
  const rungs = ladder(spec).map((value) => yearsOf(run({ ...others, [id]: value })));
  return rungs.every((years, i) =>
    years.every((year, place) => {
      const before = rungs[i - 1]?.[place];
      return before === undefined || before === year || sign * (year - before) >= -roundOff;
    }),
  );
}

describe('theory', () => {
  const settings: readonly Values[] = [
    {},
    { computeWeight: 0 },
    { computeWeight: 1 },
    { closedSharePerYear: 0.1, machineWrittenShare: 0.5 },
  ];
  test('2024: more stock never means earlier, more or faster demand never later', () => {
    const { parameters } = epoch2024;
    const broken = settings.flatMap((others) => [
      ...later2024.filter((id) => !isMonotone(run2024, id, parameters[id], 1, others)),
      ...earlier2024.filter((id) => !isMonotone(run2024, id, parameters[id], -1, others)),
    ]);
    expect(broken).toEqual([]);
  });

  test('more passes over the data never mean earlier', () => {
    const others = { repetitionValue: 'value-of-passes' };
    expect(isMonotone(run2024, 'passes', epoch2024.parameters.passes, 1, others)).toBe(true);
  });

  test('2022: more stock never means earlier, more or faster demand never later', () => {
    const { parameters } = epoch2022;
    const cases: readonly (readonly [keyof ParametersOf<typeof parameters>, 1 | -1, Values])[] = [
      ['stockFactor', 1, {}],
      ['writtenWordsPerYear', 1, {}],
      ['stockFactor', 1, { stock: 'high_quality_language' }],
      ['stockFactor', 1, { stock: 'images' }],
      ['demandWords', -1, {}],
      ['languageGrowthOomPerYear', -1, {}],
      ['languageGrowthOomPerYear', -1, { stock: 'high_quality_language' }],
      ['visionGrowthOomPerYear', -1, { stock: 'images' }],
      ['computeFactor', -1, { projection: 'compute' }],
    ];
    const broken = cases.filter(
      ([id, sign, others]) => !isMonotone(run2022, id, parameters[id], sign, others),
    );
    expect(broken).toEqual([]);
  });
});

describe('a run', () => {
  test('says the same again, whatever was run in between', () => {
    const before = run2024({});
    run2024({ overtrainingFactor: 5 });
    run2024({ qualityShare: { low: 0.2, high: 0.5, level: 0.9 } });
    expect(run2024({})).toEqual(before);
    const fresh = makeDraws({ streams: epoch2024.streams, count: 64, seed: 9 });
    expect(run2024({}, fresh)).toEqual(before);
    expect(run2022({})).toEqual(run2022({}));
  });

  test('moves its band only up and down when only a level moves', () => {
    const before = run2024({});
    const after = run2024({ stockFactor: 10 });
    if (!before.ok || !after.ok) throw new Error('no forecast');
    after.value.stock.log10Values.forEach((value, i) => {
      expect(value).toBeCloseTo(before.value.stock.log10Values[i]! + 1, 9);
    });
  });
});
