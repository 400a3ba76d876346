import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import type { ParameterSpec, ParameterValue } from '../../src/models/parameter.ts';
import { modelIds, type Scenario } from '../../src/models/scenario.ts';
import { parameterSetting } from '../../src/scenario/parameter-setting.ts';
import {
  readScenario,
  scenarioSettings,
  writeScenario,
  type ScenarioValues,
  type Slot,
} from '../../src/scenario/scenario-settings.ts';
import { decodeLink, encodeLink } from '../../src/scenario/url-codec.ts';

function valueOf(spec: ParameterSpec): fc.Arbitrary<ParameterValue> {
  if (spec.kind === 'choice') return fc.constantFrom(...spec.options);
  const number = fc.double({ min: spec.min, max: spec.max, noNaN: true }).map((value) => value + 0);
  if (spec.kind === 'point') return number;
  return fc.record({
    low: fc.constant(spec.min),
    high: number,
    level: fc.constantFrom(0.5, 0.8, 0.9, 0.95, spec.default.level),
  });
}

const anyScenario: fc.Arbitrary<Scenario> = fc.constantFrom(...modelIds).chain((modelId) => {
  const values = Object.values(modelCatalog[modelId].parameters).map(
    (spec) => [spec.id, fc.option(valueOf(spec), { nil: spec.default })] as const,
  );
  return fc
    .record(Object.fromEntries(values))
    .map((changed) => ({ modelId, values: { ...scenarioOf(modelId).values, ...changed } }));
});

function fromLink(search: Readonly<Record<string, string>>): ScenarioValues {
  return decodeLink(scenarioSettings, search).values;
}

describe('a scenario in the link', () => {
  test('comes back whole, in both slots at once', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (own, other) => {
        const values = {
          ...fromLink({}),
          ...writeScenario('own', own),
          ...writeScenario('other', other),
        };
        const read = fromLink(encodeLink(scenarioSettings, values));
        const both = (['own', 'other'] as readonly Slot[]).map((slot) => readScenario(read, slot));
        expect(both).toEqual([own, other]);
      }),
      { numRuns: 500 },
    );
  });

  test('says only what differs, in keys that a person can read', () => {
    const search = encodeLink(scenarioSettings, {
      ...fromLink({}),
      ...writeScenario('own', scenarioOf('epoch-2024', { overtrainingFactor: 5 })),
      ...writeScenario(
        'other',
        scenarioOf('epoch-2022', {
          stock: 'images',
          githubTb: { low: 20, high: 70, level: 0.5 },
        }),
      ),
    });
    expect(search).toEqual({
      v: '1',
      '24.over': '5',
      bmodel: 'epoch-2022',
      'b22.stock': 'images',
      'b22.github': '20..70_0.5',
    });
  });

  test('keeps what was set in the model that is not chosen', () => {
    const values = fromLink({ model: 'epoch-2022', '24.over': '5' });
    expect(encodeLink(scenarioSettings, values)).toMatchObject({ '24.over': '5' });
  });

  test.each([
    ['24.over', '5000'],
    ['24.over', '1e'],
    ['24.over', '0x10'],
    ['24.over', ''],
    ['24.qual', '0.4..0.1'],
    ['24.qual', '0.1..0.4_2'],
    ['24.qual', '0.1'],
    ['24.stock', 'images'],
    ['22.over', '5'],
  ])('%s=%s is named as not understood and left at its default', (key, text) => {
    const { values, problems } = decodeLink(scenarioSettings, { [key]: text });
    expect(problems).toEqual([{ where: key, value: text }]);
    expect(encodeLink(scenarioSettings, values)).toEqual({});
  });

  test('gives the same value object for the same text', () => {
    const search = { '24.qual': '0.2..0.4' };
    const read = () => readScenario(fromLink(search), 'own').values['qualityShare'];
    expect(read()).toBe(read());
  });
});

test('every assumption has a key of its own', () => {
  const keys = Object.values(scenarioSettings).map(({ urlKey }) => urlKey);
  expect(new Set(keys).size).toBe(keys.length);
  const { parameters } = modelCatalog['epoch-2024'];
  const setting = parameterSetting(parameters['webPages']!, 'x');
  expect(setting.format({ low: 75e9, high: 1e12, level: 0.95 })).toBe('7.5e10..1e12');
});
