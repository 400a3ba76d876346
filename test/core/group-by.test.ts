import { expect, test } from 'vitest';
import { groupBy } from '../../src/core/group-by.ts';

test('keys and items keep the order in which they come', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (name) => name[0]);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('no items make no groups', () => {
  expect(groupBy([], String).size).toBe(0);
});
