import { expect, test } from 'vitest';
import {
  changedParameters,
  isSameScenario,
  publishedCase,
  scenarioOf,
} from '../../src/models/model-parameters.ts';

const bent = { stock: 'images', projection: 'compute', stockFactor: 3 };

test('a scenario is told from its published case by the assumptions that differ; the choice of a case is no change', () => {
  expect(changedParameters(scenarioOf('epoch-2024'))).toEqual([]);
  expect(changedParameters(scenarioOf('epoch-2022', bent))).toEqual(['stockFactor']);
  expect(changedParameters(scenarioOf('epoch-2024', { stock: 'whole-web' }))).toEqual(['stock']);
});

test('the published case of 2022 is of the same stock and projection, that of 2024 the one there is', () => {
  const { stock, projection } = bent;
  expect(publishedCase(scenarioOf('epoch-2022', bent))).toEqual(
    scenarioOf('epoch-2022', { stock, projection }),
  );
  expect(publishedCase(scenarioOf('epoch-2024', { stock: 'whole-web' }))).toEqual(
    scenarioOf('epoch-2024'),
  );
});

test('scenarios are the same when model and values are, interval by interval', () => {
  const wide = { qualityShare: { low: 0.1, high: 0.4, level: 0.95 } };
  expect(isSameScenario(scenarioOf('epoch-2024', wide), scenarioOf('epoch-2024'))).toBe(true);
  const wider = { qualityShare: { low: 0.1, high: 0.5, level: 0.95 } };
  expect(isSameScenario(scenarioOf('epoch-2024', wider), scenarioOf('epoch-2024'))).toBe(false);
  expect(isSameScenario(scenarioOf('epoch-2022'), scenarioOf('epoch-2024'))).toBe(false);
});
