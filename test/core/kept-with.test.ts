import { expect, test } from 'vitest';
import { keptWith } from '../../src/core/kept-with.ts';

test('every owner has one value of its own, made once', () => {
  let made = 0;
  const numberOf = keptWith(() => ++made);
  const [first, second] = [{}, {}];
  expect([numberOf(first), numberOf(second), numberOf(first)]).toEqual([1, 2, 1]);
});
