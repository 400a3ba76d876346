import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFormat } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';
import { checkParameters, type ParameterProblem } from '../../src/models/check-parameters.ts';
import { makeDraws } from '../../src/models/draws.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import type { Interval, ParameterSpec, ParameterValue } from '../../src/models/parameter.ts';
import { modelIds, type ModelId, type ParameterValues } from '../../src/models/scenario.ts';
import { describeProblem } from '../../src/scenario/parameter-text/describe-problem.ts';
import { groupName, parameterGroups } from '../../src/scenario/parameter-text/groups.ts';
import { isRelevant } from '../../src/scenario/parameter-text/is-relevant.ts';
import {
  fieldUnit,
  readField,
  writeField,
} from '../../src/scenario/parameter-text/number-field.ts';
import { parameterHelp } from '../../src/scenario/parameter-text/parameter-help.ts';
import {
  optionName,
  parameterName,
  streamName,
} from '../../src/scenario/parameter-text/parameter-name.ts';
import {
  writeNumber,
  writeValue,
  type NumberSpec,
} from '../../src/scenario/parameter-text/write-value.ts';
import type { Writer } from '../../src/scenario/parameter-text/writer.ts';
import { inputs2022 } from '../models/tables.ts';

function writerIn(locale: Locale): Writer {
  return { locale, t: makeTranslate(locale), format: makeFormat(locale, 'local') };
}

const writers = locales.map(writerIn);
const english = writerIn('en');

const everySpec = modelIds.flatMap((modelId) =>
  Object.values(modelCatalog[modelId].parameters).map((spec) => ({ modelId, spec })),
);
const numberSpecs = everySpec
  .map(({ spec }) => spec)
  .filter((spec): spec is NumberSpec => spec.kind !== 'choice');

function specOf(modelId: ModelId, id: string): NumberSpec {
  const spec = modelCatalog[modelId].parameters[id];
  if (spec === undefined || spec.kind === 'choice') throw new RangeError(`no number: ${id}`);
  return spec;
}

/** The width of a label in Chinese characters; a Latin one is half as wide. */
function widthOf(text: string): number {
  return text.length / 2 + text.replace(/[^\u2E80-\uFFEF]/g, '').length / 2;
}

describe('the words of an assumption', () => {
  test.each(everySpec)('$modelId, $spec.id has a name that fits and a help text', (one) => {
    for (const writer of writers) {
      const name = parameterName(one.modelId, one.spec.id, writer);
      expect(widthOf(name), name).toBeLessThanOrEqual(writer.locale === 'en' ? 14 : 12);
      expect(parameterHelp(one.modelId, one.spec.id, writer).length).toBeGreaterThan(15);
      const { spec } = one;
      if (spec.kind !== 'choice') expect(fieldUnit(spec, writer)).not.toBe('');
      else for (const option of spec.options) optionName(one.modelId, spec.id, option, writer);
    }
  });

  test.each(modelIds)(
    '%s: no two assumptions share a name, and every stream has one',
    (modelId) => {
      const { parameters, streams } = modelCatalog[modelId];
      for (const writer of writers) {
        const ids = [...new Set([...Object.keys(parameters), ...streams])];
        const names = ids.map((id) => streamName(modelId, id, writer));
        expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
      }
    },
  );

  test('an unknown name is an error of the program', () => {
    expect(() => parameterName('epoch-2024', 'papers', english)).toThrow('no such text: papers');
    expect(() => optionName('epoch-2024', 'stock', 'images', english)).toThrow(RangeError);
    expect(() => groupName('nothing', english)).toThrow('no such group: nothing');
  });
});

describe('a number with its unit', () => {
  test.each([
    ['epoch-2024', 'qualityShare', 0.4, '40%', '40%', '40%'],
    ['epoch-2024', 'computeGrowthKeptShare', 0.625, '62.5%', '62.5%', '62.5%'],
    ['epoch-2024', 'webPagesGrowthPerYear', 0.04, '+4% a year', '每年 +4%', '每年 +4%'],
    ['epoch-2024', 'webPagesGrowthPerYear', 0, '0% a year', '每年 0%', '每年 0%'],
    ['epoch-2024', 'webPagesGrowthPerYear', -0.1, '-10% a year', '每年 -10%', '每年 -10%'],
    ['epoch-2024', 'demandGrowthOomPerYear', 0.38, '×2.4 a year', '每年 2.4 倍', '每年 2.4 倍'],
    ['epoch-2024', 'stockFactor', 1.5, '×1.5', '1.5 倍', '1.5 倍'],
    ['epoch-2024', 'computeSlowdownYear', 2030.5, '2030.5', '2030.5 年', '2030.5 年'],
    ['epoch-2024', 'demandTokens', 13e12, '13T tokens', '13兆詞元', '13万亿词元'],
    ['epoch-2024', 'demandTokens', 1.3e14, '130T tokens', '130兆詞元', '130万亿词元'],
    ['epoch-2024', 'computeFlop', 2e25, '2 × 10²⁵ FLOP', '2 × 10²⁵ FLOP', '2 × 10²⁵ FLOP'],
    ['epoch-2024', 'passes', 1, '1 pass', '1 遍', '1 遍'],
    ['epoch-2024', 'passes', 4, '4 passes', '4 遍', '4 遍'],
    ['epoch-2022', 'betweenBoundsWeight', 5, '5 parts', '5 份', '5 份'],
    [
      'epoch-2022',
      'spokenWordsPerDay',
      5000,
      '5,000 words a person and day',
      '5,000 詞／人／天',
      '5,000 词／人／天',
    ],
    ['epoch-2022', 'photosPerDay', 5e9, '5B photos a day', '50億張／天', '50亿张／天'],
    ['epoch-2022', 'githubTb', 21, '21 TB', '21 TB', '21 TB'],
  ] as const)('%s, %s: %d', (modelId, id, value, ...texts) => {
    expect(writers.map((writer) => writeNumber(specOf(modelId, id), value, writer))).toEqual(texts);
  });

  test('follows the reader’s style of large numbers', () => {
    const writer = { ...english, format: makeFormat('en', 'scientific') };
    expect(writeNumber(specOf('epoch-2024', 'demandTokens'), 1.3e13, writer)).toBe(
      '1.3 × 10¹³ tokens',
    );
    expect(writeNumber(specOf('epoch-2024', 'passes'), 4, writer)).toBe('4 passes');
  });
});

describe('a value in words', () => {
  const written = (id: string, value: ParameterValue) =>
    writers.map((writer) =>
      writeValue('epoch-2024', modelCatalog['epoch-2024'].parameters[id]!, value, writer),
    );

  test.each<[string, ParameterValue, string, string, string]>([
    [
      'qualityShare',
      { low: 0.1, high: 0.4, level: 0.95 },
      '10%–40% (95%)',
      '10%–40%（95%）',
      '10%–40%（95%）',
    ],
    [
      'demandTokens',
      { low: 3e12, high: 13e12, level: 0.9 },
      '3T–13T tokens (90%)',
      '3兆–13兆詞元（90%）',
      '3万亿–13万亿词元（90%）',
    ],
    [
      'demandGrowthOomPerYear',
      { low: 0.27, high: 0.48, level: 0.95 },
      '×1.86–3.02 a year (95%)',
      '每年 1.86–3.02 倍（95%）',
      '每年 1.86–3.02 倍（95%）',
    ],
    [
      'webPagesGrowthPerYear',
      { low: 0, high: 0.1, level: 0.95 },
      '0%–10% a year (95%)',
      '每年 0%–10%（95%）',
      '每年 0%–10%（95%）',
    ],
    ['qualityShare', { low: 0.2, high: 0.2, level: 0.95 }, '20%', '20%', '20%'],
    ['overtrainingFactor', 5, '×5', '5 倍', '5 倍'],
    ['stock', 'whole-web', 'Whole web', '整個網路', '整个互联网'],
  ])('%s: %j', (id, value, ...texts) => {
    expect(written(id, value)).toEqual(texts);
  });

  test('every default can be written', () => {
    for (const { modelId, spec } of everySpec)
      for (const writer of writers)
        expect(writeValue(modelId, spec, spec.default, writer)).toMatch(/\S/);
  });

  test('a number is no option', () => {
    expect(() => written('stock', 3)).toThrow('not an option: 3');
  });
});

describe('a number box', () => {
  test.each([
    ['qualityShare', 0.4, '40', '40', '40'],
    ['webPagesGrowthPerYear', -0.025, '-2.5', '-2.5', '-2.5'],
    ['demandGrowthOomPerYear', 0.38, '2.4', '2.4', '2.4'],
    ['demandTokens', 13e12, '13T', '13兆', '13万亿'],
    ['computeFlop', 1.26e26, '1.26e26', '1.26e26', '1.26e26'],
    ['computeSlowdownYear', 2030.5, '2030.5', '2030.5', '2030.5'],
    ['passes', 4, '4', '4', '4'],
  ])('%s: %d', (id, value, ...texts) => {
    const spec = specOf('epoch-2024', id);
    expect(locales.map((locale) => writeField(spec, value, locale))).toEqual(texts);
  });

  const locale = fc.constantFrom(...locales);
  const held = fc
    .record({
      spec: fc.constantFrom(...numberSpecs),
      millionth: fc.integer({ min: 0, max: 1e6 }),
    })
    .map(({ spec, millionth }) => ({ spec, value: valueAt(spec, millionth / 1e6) }));

  test('gives back what it holds as exactly as it shows it; growth in OOM is read as a round number', () => {
    const shown = ({ unit }: NumberSpec, value: number) =>
      unit === 'OOM per year' ? 10 ** value : value;
    fc.assert(
      fc.property(held, locale, ({ spec, value }, locale) => {
        const read = readField(spec, writeField(spec, value, locale), locale)!;
        const share = spec.unit === 'OOM per year' ? 0.0101 : 0.00501;
        const step = spec.unit === 'year' ? 0.0501 : Math.abs(shown(spec, value)) * share;
        expect(Math.abs(shown(spec, read) - shown(spec, value))).toBeLessThanOrEqual(step);
        expect(writeField(spec, read, locale)).toBe(writeField(spec, value, locale));
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  test('gives back published values and the ends of the range exactly', () => {
    for (const spec of numberSpecs)
      for (const value of [spec.min, spec.max, ...endsOf(spec.default)])
        for (const locale of locales) {
          const text = writeField(spec, value, locale);
          expect(readField(spec, text, locale), `${spec.id}: ${text}`).toBe(value);
        }
  });

  test('takes a number as it is written elsewhere, and no percentage of what is no share', () => {
    const [growth, share, tokens] = ['demandGrowthOomPerYear', 'qualityShare', 'demandTokens'].map(
      (id) => specOf('epoch-2024', id),
    );
    expect(readField(growth!, '×2.4', 'en')).toBe(0.38);
    expect(readField(growth!, '0', 'en')).toBeUndefined();
    expect(readField(growth!, '-2', 'en')).toBeUndefined();
    expect(readField(growth!, '240%', 'en')).toBeUndefined();
    expect(readField(share!, '12.5%', 'en')).toBe(0.125);
    expect(readField(share!, '', 'en')).toBeUndefined();
    expect(readField(tokens!, '1.3 × 10^13', 'en')).toBe(1.3e13);
    expect(readField(tokens!, '13兆', 'zh-Hans')).toBeUndefined();
  });

  test.each([
    ['qualityShare', '%', '%', '%'],
    ['webPagesGrowthPerYear', '% a year', '%／年', '%／年'],
    ['demandGrowthOomPerYear', '× a year', '倍／年', '倍／年'],
    ['demandTokens', 'tokens', '詞元', '词元'],
    ['computeFlop', 'FLOP', 'FLOP', 'FLOP'],
    ['passes', 'passes', '遍', '遍'],
  ])('beside %s stands its unit', (id, ...texts) => {
    expect(writers.map((writer) => fieldUnit(specOf('epoch-2024', id), writer))).toEqual(texts);
  });
});

describe.each(modelIds)('the groups of %s', (modelId) => {
  const groups = parameterGroups(modelId);

  test('hold every assumption exactly once', () => {
    const ids = groups.flatMap((group) => group.parameterIds);
    expect(ids.toSorted()).toEqual(Object.keys(modelCatalog[modelId].parameters).toSorted());
  });

  test('have a name each, and the basic ones come first', () => {
    expect(groups.map(({ isBasic }) => isBasic)).toEqual(groups.map((_, place) => place === 0));
    for (const writer of writers) {
      const names = groups.map(({ id }) => groupName(id, writer));
      expect(new Set(names).size).toBe(groups.length);
    }
  });
});

const rows = { population: inputs2022.population, compute: inputs2022.compute };
const draws = {
  'epoch-2024': makeDraws({ streams: modelCatalog['epoch-2024'].streams, count: 256, seed: 7 }),
  'epoch-2022': makeDraws({ streams: modelCatalog['epoch-2022'].streams, count: 128, seed: 7 }),
};

function yearsOf(modelId: ModelId, values: ParameterValues): readonly number[] {
  const result = modelCatalog[modelId].runYears(rows, values, draws[modelId]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return [...result.value];
}

const noWeights = {
  internetUsersWeight: 0,
  popularPlatformsWeight: 0,
  commonCrawlWeight: 0,
  betweenBoundsWeight: 0,
};
const starts: readonly (readonly [ModelId, ParameterValues])[] = [
  ['epoch-2024', {}],
  ['epoch-2024', { repetitionValue: 'value-of-passes', stock: 'whole-web' }],
  ['epoch-2024', { computeWeight: 0, stock: 'common-crawl', privateTextShare: 0.5 }],
  ['epoch-2024', { computeWeight: 1 }],
  ['epoch-2024', { computeWeight: 1, computeGrowthKeptShare: 1 }],
  ['epoch-2022', {}],
  ['epoch-2022', { projection: 'compute' }],
  ['epoch-2022', { ...noWeights, internetUsersWeight: 2, indexedWebsitesWeight: 3 }],
  ['epoch-2022', { ...noWeights, popularPlatformsWeight: 1, commonCrawlWeight: 1 }],
  ['epoch-2022', { ...noWeights, popularPlatformsWeight: 1, betweenBoundsWeight: 1 }],
  ['epoch-2022', { stock: 'high_quality_language' }],
  ['epoch-2022', { stock: 'high_quality_language', projection: 'compute' }],
  ['epoch-2022', { stock: 'images' }],
  ['epoch-2022', { stock: 'images', projection: 'compute' }],
];

describe('an assumption that is called relevant has a say, and any other has none', () => {
  test.each(starts)('%s with %j', (modelId, changes) => {
    const scenario = scenarioOf(modelId, changes);
    const before = yearsOf(modelId, scenario.values);
    const hasSay = (spec: ParameterSpec): boolean =>
      othersOf(spec, scenario.values[spec.id]!).some((value) => {
        const after = yearsOf(modelId, { ...scenario.values, [spec.id]: value });
        return after.some((year, draw) => year !== before[draw]);
      });
    const specs = Object.values(modelCatalog[modelId].parameters);
    const idsOf = (test: (spec: ParameterSpec) => boolean) =>
      specs.filter(test).map(({ id }) => id);
    expect(idsOf(hasSay)).toEqual(
      idsOf(({ id }) => isRelevant(scenario.modelId, scenario.values, id)),
    );
  });
});

describe('a problem in words', () => {
  const problemsOf = (modelId: ModelId, changes: Record<string, unknown>) =>
    checkParameters(modelCatalog[modelId].parameters, {
      ...scenarioOf(modelId).values,
      ...changes,
    }).map((problem) => describeProblem(modelId, problem, english));

  test.each<[string, unknown, string]>([
    [
      'qualityShare',
      { low: 0.4, high: 0.1, level: 0.9 },
      'The low end must not lie above the high end: 40% is more than 10%.',
    ],
    ['closedSharePerYear', 0.6, 'Too large: it must lie between 0% and 50%.'],
    ['closedSharePerYear', -0.1, 'Too small: it must lie between 0% and 50%.'],
    [
      'demandTokens',
      { low: 1, high: 13e12, level: 0.9 },
      'Too small: it must lie between 100B tokens and 1,000T tokens.',
    ],
    ['passes', undefined, 'Enter a value, for example 4.'],
    ['qualityShare', { low: 0.1, level: 0.9 }, 'Enter a value, for example 10.'],
    ['passes', Number.NaN, 'This is not a number. Write, for example, 4.'],
    ['qualityShare', 'half', 'This is not a number. Write, for example, 10.'],
    [
      'qualityShare',
      { low: 0.1, high: 0.2, level: 1 },
      'The interval must hold more than 0% and less than 100% of the probability.',
    ],
    [
      'qualityShare',
      { low: 0.1, high: 0.2, level: 1.5 },
      'The interval must hold more than 0% and less than 100% of the probability.',
    ],
    ['stock', 'library', '“library” is none of the options.'],
    ['stock', 'x'.repeat(1000), `“${'x'.repeat(40)}” is none of the options.`],
  ])('%s: %j', (id, value, text) => {
    expect(problemsOf('epoch-2024', { [id]: value })).toEqual([text]);
  });

  test('a mixture of nothing', () => {
    const { values } = scenarioOf('epoch-2022', noWeights);
    const result = modelCatalog['epoch-2022'].runYears(rows, values, draws['epoch-2022']);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((problem) => describeProblem('epoch-2022', problem, english))).toEqual([
      'At least one of the estimates needs a weight above zero.',
    ]);
  });

  test('rows that are missing', () => {
    const { values } = scenarioOf('epoch-2022');
    const none = { population: [], compute: [] };
    const result = modelCatalog['epoch-2022'].runYears(none, values, draws['epoch-2022']);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((problem) => describeProblem('epoch-2022', problem, english))).toEqual([
      'The table of population lacks the year 1951, which the model needs.',
      'The projection of compute has no rows; the model needs at least two.',
    ]);
  });

  test('demand that never meets the stock', () => {
    const still = { low: 0, high: 0, level: 0.9 };
    const { values } = scenarioOf('epoch-2024', {
      computeWeight: 0,
      demandGrowthOomPerYear: still,
    });
    const result = modelCatalog['epoch-2024'].run(rows, values, draws['epoch-2024']);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((problem) => describeProblem('epoch-2024', problem, english))).toEqual([
      'With “Growth of training sets” at ×1 a year, demand does not meet the stock before 2100 in at least 999 of 1,000 draws.',
    ]);
  });

  test('every reason, at every assumption, in every language', () => {
    const reasons: readonly ParameterProblem['reason'][] = [
      'empty',
      'not-a-number',
      'below-minimum',
      'above-maximum',
      'low-above-high',
      'level-outside-0-1',
      'unknown-choice',
      'no-rows',
      'never-crosses',
    ];
    for (const { modelId, spec } of everySpec)
      for (const reason of reasons)
        for (const writer of writers) {
          const value = spec.kind === 'choice' ? spec.default : '0.2..0.1..0.9';
          const text = describeProblem(modelId, { where: spec.id, value, reason }, writer);
          expect(text).toMatch(/[.。]$/);
        }
  });

  test('of something that the model does not have', () => {
    const problem = { where: 'moon', value: '1', reason: 'empty' } as const;
    expect(describeProblem('epoch-2024', problem, english)).toBe(
      'The model has no assumption “moon”.',
    );
  });
});

function valueAt({ min, max, scale }: NumberSpec, place: number): number {
  const value = scale === 'log' ? min * (max / min) ** place : min + (max - min) * place;
  return Math.min(Math.max(value, min), max);
}

function endsOf(value: number | Interval): readonly number[] {
  return typeof value === 'number' ? [value] : [value.low, value.high];
}

/** Two values of an assumption that lie well apart from each other, or its other options. */
function othersOf(spec: ParameterSpec, value: ParameterValue): readonly ParameterValue[] {
  if (spec.kind === 'choice') return spec.options.filter((option) => option !== value);
  if (spec.kind === 'point') return [valueAt(spec, 0.3), valueAt(spec, 0.7)];
  return [0.3, 0.6].map((place) => ({
    low: valueAt(spec, place),
    high: valueAt(spec, place + 0.1),
    level: 0.9,
  }));
}
