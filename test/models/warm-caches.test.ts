import { describe, expect, test } from 'vitest';
import { makeDraws, type Draws } from '../../src/models/draws.ts';
import { modelCatalog } from '../../src/models/model-catalog.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import type { ParameterSpec, ParameterValue } from '../../src/models/parameter.ts';
import type { ModelId, ParameterValues } from '../../src/models/scenario.ts';
import { inputs2022 } from './tables.ts';

const drawCount = 64;

function freshDraws(modelId: ModelId): Draws {
  return makeDraws({ streams: modelCatalog[modelId].streams, count: drawCount, seed: 3 });
}

/** Values of an assumption other than its default: another option, another number, another median, another spread. */
function otherValues(spec: ParameterSpec): readonly ParameterValue[] {
  if (spec.kind === 'choice') return spec.options.filter((option) => option !== spec.default);
  const { min, max } = spec;
  if (spec.kind === 'point') return [min, max].filter((value) => value !== spec.default);
  const { low, high, level } = spec.default;
  return [
    { low, high: (high + max) / 2, level },
    { low: (low + min) / 2, high, level },
    { low, high, level: level / 2 },
  ];
}

/** What a run says, to the last digit; a scenario that cannot be run says why. */
function answerOf(modelId: ModelId, changes: ParameterValues, draws: Draws): string {
  const { values } = scenarioOf(modelId, changes);
  const result = modelCatalog[modelId].run(inputs2022, values, draws);
  if (!result.ok) return JSON.stringify(result.problems);
  const { stock, demand, runOut } = result.value;
  return JSON.stringify([[...stock.log10Values], [...demand.log10Values], runOut.dots]);
}

const published: readonly (readonly [ModelId, ParameterValues])[] = [
  ['epoch-2024', {}],
  ['epoch-2024', { privateTextShare: 0.5, machineWrittenShare: 0.2, closedSharePerYear: 0.01 }],
  ['epoch-2024', { repetitionValue: 'value-of-passes' }],
  ...['low_quality_language', 'high_quality_language', 'images'].flatMap((stock) =>
    ['historical', 'compute'].map((projection): [ModelId, ParameterValues] => [
      'epoch-2022',
      { stock, projection },
    ]),
  ),
];

describe('what is kept from one run to the next never answers for another scenario', () => {
  test.each(published)(
    '%s %o: each single change gives the same after other runs as on draws of its own',
    { timeout: 120_000 },
    (modelId, base) => {
      const warm = freshDraws(modelId);
      const differing = Object.values(modelCatalog[modelId].parameters).flatMap((spec) =>
        otherValues(spec).flatMap((value) => {
          const changes = { ...base, [spec.id]: value };
          answerOf(modelId, base, warm);
          const isSame =
            answerOf(modelId, changes, warm) === answerOf(modelId, changes, freshDraws(modelId));
          return isSame ? [] : [`${spec.id}: ${JSON.stringify(value)}`];
        }),
      );
      expect(differing).toEqual([]);
    },
  );
});
