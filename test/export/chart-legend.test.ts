import { expect, test } from 'vitest';
import { shareLegends } from '../../src/export/pptx/chart-legend.ts';

const namesOf = (wanted: readonly (readonly string[])[]) =>
  shareLegends(wanted).map(({ names }) => names);

test('one legend stands for all plots where it names all', () => {
  expect(
    namesOf([
      ['a', 'b'],
      ['a', 'b'],
    ]),
  ).toEqual([[], ['a', 'b']]);
  expect(namesOf([['a', 'b', 'c'], ['c', 'a'], []])).toEqual([['a', 'b', 'c'], [], []]);
});

test('plots with names of their own have a smaller legend each', () => {
  const own = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  expect(namesOf(own)).toEqual(own);
  const [shared] = shareLegends([['a', 'b']]);
  expect(shareLegends(own).every(({ fontSize }) => fontSize < shared!.fontSize)).toBe(true);
});

test('nothing is named where there is nothing to tell apart', () => {
  expect(namesOf([[], []])).toEqual([[], []]);
});
