import { expect, test } from 'vitest';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import {
  decodeNamedScenarios,
  encodeNamedScenarios,
  openNamed,
  withNamed,
} from '../../src/scenario/named-scenarios.ts';

const bold = scenarioOf('epoch-2024', { overtrainingFactor: 5 });
const calm = scenarioOf('epoch-2022', { stock: 'images' });

test('a scenario is kept under its name and comes back whole', () => {
  const kept = withNamed(withNamed([], 'bold', bold), 'calm', calm);
  const read = decodeNamedScenarios(encodeNamedScenarios(kept));
  if (!read.ok) throw new Error('not read');
  expect(read.value.map(({ name }) => name)).toEqual(['bold', 'calm']);
  expect(read.value.map((named) => openNamed(named).scenario)).toEqual([bold, calm]);
});

test('the same name again takes its place', () => {
  const kept = withNamed(withNamed(withNamed([], 'a', bold), 'b', bold), 'a', calm);
  expect(kept.map((named) => [named.name, openNamed(named).scenario.modelId])).toEqual([
    ['a', 'epoch-2022'],
    ['b', 'epoch-2024'],
  ]);
});

test.each([
  '{',
  '{}',
  '[1]',
  '[{"name":"x"}]',
  '[{"name":"","search":{}}]',
  '[{"name":"x","search":{"a":1}}]',
])('text that is no list of scenarios is a problem, never a list: %s', (text) => {
  expect(decodeNamedScenarios(text)).toMatchObject({ ok: false });
});

test('nothing kept is an empty list', () => {
  expect(decodeNamedScenarios(undefined)).toEqual({ ok: true, value: [] });
});

test('what a kept scenario says that can no longer be read is named', () => {
  const { scenario, problems } = openNamed({
    name: 'old',
    search: { v: '1', '24.over': '5', '24.gone': '1' },
  });
  expect(scenario).toEqual(bold);
  expect(problems).toEqual([{ where: '24.gone', value: '1' }]);
});
