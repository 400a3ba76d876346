import { expect, test } from 'vitest';
import { hatch } from '../../src/charts/parts/hatch.ts';

function childTypes(width: number, height: number): unknown {
  const drawn = hatch({ x: 0, y: 0, width, height }, '#000', '#fff');
  return (drawn as { readonly children: readonly { readonly type: string }[] }).children.map(
    ({ type }) => type,
  );
}

test('a box has a rectangle and lines', () => {
  expect(childTypes(20, 10)).toEqual(['rect', 'path']);
});

test.each([
  [0, 0],
  [-40, 10],
  [Number.NaN, 10],
  [Infinity, 10],
])('a box of %d by %d has no lines, and is no error', (width, height) => {
  expect(childTypes(width, height)).toEqual(['rect']);
});
