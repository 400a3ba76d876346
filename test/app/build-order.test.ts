import { expect, test } from 'vitest';
import {
  allParts,
  orderedParts,
  withPartMoved,
  withPartToggled,
} from '../../src/app/deck/build-order.ts';

const atOnce = { build: 'at-once' } as const;
const two = { build: ['finding', 'picture'] } as const;

test('parts without an order are there from the start and stand last', () => {
  expect([orderedParts(atOnce), allParts(atOnce)]).toEqual([[], ['picture', 'finding', 'notes']]);
  expect(allParts(two)).toEqual(['finding', 'picture', 'notes']);
});

test('a part that is ticked comes last, and the last one that is not leaves nothing to build', () => {
  expect(withPartToggled(two, 'notes')).toEqual(['finding', 'picture', 'notes']);
  expect(withPartToggled(two, 'finding')).toEqual(['picture']);
  expect(withPartToggled({ build: ['picture'] }, 'picture')).toBe('at-once');
});

test('a part moves by one place, within the order', () => {
  expect(withPartMoved(two, 'picture', -1)).toEqual(['picture', 'finding']);
  expect(withPartMoved(two, 'finding', 1)).toEqual(['picture', 'finding']);
  expect(withPartMoved(two, 'finding', -1)).toBe(two.build);
  expect(withPartMoved(two, 'picture', 1)).toBe(two.build);
  expect(withPartMoved(two, 'notes', -1)).toBe(two.build);
});
