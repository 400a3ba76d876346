import { expect, test } from 'vitest';
import { makeDraws } from '../../src/models/draws.ts';

const options = { streams: ['first', 'second'], count: 1024, seed: 1 };

test('the same options give the same draws, another seed or method others', () => {
  const column = makeDraws(options).normal('second');
  expect(makeDraws(options).normal('second')).toEqual(column);
  expect(makeDraws({ ...options, seed: 2 }).normal('second')).not.toEqual(column);
  expect(makeDraws({ ...options, method: 'pseudo-random' }).normal('second')).not.toEqual(column);
});

test('a stream keeps its draws when others are appended or more draws are made', () => {
  const column = makeDraws(options).uniform('first');
  const longer = makeDraws({ streams: ['first', 'second', 'third'], count: 4096, seed: 1 });
  expect(longer.uniform('first').slice(0, 1024)).toEqual(column);
});

test('a column is made once', () => {
  const draws = makeDraws(options);
  expect(draws.normal('first')).toBe(draws.normal('first'));
});

test('normal draws have mean 0 and variance 1 to a thousandth', () => {
  const column = makeDraws({ ...options, count: 16_384 }).normal('second');
  const mean = column.reduce((sum, z) => sum + z, 0) / column.length;
  const variance = column.reduce((sum, z) => sum + z * z, 0) / column.length;
  expect(Math.abs(mean)).toBeLessThan(1e-3);
  expect(Math.abs(variance - 1)).toBeLessThan(2e-3);
});

test('uniform draws stay below 1 in 32 bits of floating point', () => {
  const column = makeDraws({ ...options, count: 65_536 }).uniform('first');
  expect(column.every((share) => share > 0 && share < 1)).toBe(true);
});

test('a stream that was not named is refused', () => {
  expect(() => makeDraws(options).normal('third')).toThrow('no such stream: third');
});
