import { expect, test } from 'vitest';
import { memoizeOnce } from '../../src/core/memoize-once.ts';

test('makes the value once, and only when it is asked for', () => {
  let count = 0;
  const value = memoizeOnce(() => {
    count += 1;
    return undefined;
  });
  expect(count).toBe(0);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(count).toBe(1);
});
