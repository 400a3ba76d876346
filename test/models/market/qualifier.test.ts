import { expect, test } from 'vitest';
import { combinedQualifier, inverseQualifier } from '../../../src/models/market/qualifier.ts';

test.each([
  [[], 'exact'],
  [['exact', 'exact'], 'exact'],
  [['exact', 'over'], 'over'],
  [['almost', 'exact'], 'almost'],
  [['over', 'over'], 'over'],
  [['over', 'almost'], 'about'],
  [['over', 'about'], 'about'],
  [['midpoint'], 'about'],
  [['exact', 'midpoint'], 'about'],
] as const)('what rests on %j is %s', (parts, qualifier) => {
  expect(combinedQualifier(parts)).toBe(qualifier);
  expect(combinedQualifier(parts.toReversed())).toBe(qualifier);
});

test('a share of a lower bound is an upper bound, and the other way round', () => {
  expect((['exact', 'over', 'almost', 'about', 'midpoint'] as const).map(inverseQualifier)).toEqual(
    ['exact', 'almost', 'over', 'about', 'midpoint'],
  );
});
