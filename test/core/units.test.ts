import { expect, test } from 'vitest';
import { convertText } from '../../src/core/units.ts';

test('the high-quality stock of 9e12 words is 12e12 tokens at 0.75 words a token', () => {
  expect(convertText(9e12, 'words', 'tokens', 0.75)).toBe(12e12);
});

test('tokens become fewer words', () => {
  expect(convertText(45e12, 'tokens', 'words', 0.8)).toBe(36e12);
});

test('the same unit is left alone', () => {
  expect(convertText(7, 'words', 'words', 0.8)).toBe(7);
});
