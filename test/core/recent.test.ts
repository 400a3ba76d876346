import { expect, test } from 'vitest';
import { makeRecent } from '../../src/core/recent.ts';

test('a key is computed once while it is among the last few', () => {
  const made: string[] = [];
  const recent = makeRecent<string>(2);
  const get = (key: string): string =>
    recent(key, () => {
      made.push(key);
      return key;
    });
  ['a', 'b', 'a', 'c', 'a', 'b'].forEach(get);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
