import { describe, expect, test } from 'vitest';
import { writeRequiredValue } from '../../src/charts/required-value/write-required-value.ts';
import type { Outcome, RequiredValue } from '../../src/models/analysis/required-value.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import { contextOf } from '../cases/chart-cases.ts';

const lasts: Outcome = { kind: 'not-before', year: 2035, probability: 0.8 };
const usedUp: Outcome = { kind: 'by', year: 2028, probability: 0.5 };

const needs: RequiredValue = {
  kind: 'needs',
  value: 0.2,
  direction: 'at-most',
  isMonotone: true,
  probability: 0.81,
  currentProbability: 0.43,
};

function write(
  result: RequiredValue,
  outcome = lasts,
  parameterId = 'overtrainingFactor',
  locale: 'en' | 'zh-Hant' | 'zh-Hans' = 'en',
): string {
  return writeRequiredValue(
    result,
    outcome,
    scenarioOf('epoch-2024'),
    parameterId,
    contextOf(locale),
  );
}

describe('what must be true', () => {
  test('a value at most', () => {
    expect(write(needs)).toBe(
      'For the stock to last until 2035 with a probability of 80% or more, “Overtraining” has to be ×0.2 or less, all else as in this scenario: the probability is then 81%, now it is 43%.',
    );
  });
  test('a value at least, for a stock that is used up', () => {
    const words = write({ ...needs, value: 2, direction: 'at-least' }, usedUp);
    expect(words).toMatch(/^For the stock to be used up by 2028 with a probability of 50% or more/);
    expect(words).toContain('×2 or more');
  });
  test('an uncertain input is spoken of by its median', () => {
    expect(write(needs, lasts, 'qualityShare')).toContain('the median of “');
  });
  test('an input that could be uncertain but is not is spoken of as a number', () => {
    const words = write(needs, lasts, 'efficiencyOomPerYear');
    expect(words).toContain('“Efficiency gain” has to be');
    expect(words).not.toMatch(/median|uncertainty/);
  });
  test('that moving it narrows it near the ends is said of an uncertain input alone', () => {
    const narrows = 'Near the end of its range its uncertainty narrows.';
    expect(write(needs, lasts, 'qualityShare')).toContain(narrows);
    expect(write(needs)).not.toContain(narrows);
  });
  test('a value beyond which it fails again is neither "or more" nor "or less"', () => {
    const words = write({ ...needs, isMonotone: false });
    expect(words).toContain('has to be about ×0.2, all else');
    expect(words).toContain('further out it fails again.');
    expect(words).not.toContain('or less');
  });
  test('it holds already', () => {
    const holds = { kind: 'holds-already', probability: 0.9, currentProbability: 0.9 } as const;
    expect(write(holds)).toContain('the probability is 90% already');
  });
  test('no value is enough', () => {
    const none = {
      kind: 'none',
      best: 0.1,
      bestProbability: 0.7,
      currentProbability: 0.4,
    } as const;
    expect(write(none)).toContain('the best value in its range, ×0.1, gives 70%; now it is 40%.');
  });
  test('no value is better than the present one', () => {
    const none = { kind: 'none', best: 1, bestProbability: 0.4, currentProbability: 0.4 } as const;
    expect(write(none)).toContain('no value in its range does better than the present one');
  });
  test.each(['zh-Hant', 'zh-Hans'] as const)(
    'in Chinese the figures are the same: %s',
    (locale) => {
      const words = write(needs, lasts, 'demandGrowthOomPerYear', locale);
      expect(words).not.toMatch(/\p{Script=Han} \p{Script=Han}/u);
      for (const figure of ['2035', '80%', '81%', '43%', '1.58']) expect(words).toContain(figure);
    },
  );
});
