import { expect, test } from 'vitest';
import { fromMillions } from '../../src/charts/parts/from-millions.ts';

test('an amount in millions is whole in cents, without the noise of floating point', () => {
  expect(fromMillions(4099.999_999_999_999)).toBe(4_100_000_000);
  expect(fromMillions(0.1 + 0.2)).toBe(300_000);
  expect(fromMillions(1.234_567_89)).toBe(1_234_567.89);
  expect(fromMillions(-12.5)).toBe(-12_500_000);
});

test('what is missing stays missing, and zero stays zero', () => {
  expect(fromMillions(undefined)).toBeUndefined();
  expect(fromMillions(0)).toBe(0);
});
