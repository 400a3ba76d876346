import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadBoxes, type LabelBox } from '../../src/export/pptx/spread-boxes.ts';

const gap = 0.2;

const boxes = fc.array(
  fc
    .record({
      left: fc.double({ min: 0, max: 8, noNaN: true }),
      width: fc.double({ min: 0.1, max: 3, noNaN: true }),
      y: fc.double({ min: 0, max: 3, noNaN: true }),
    })
    .map(({ left, width, y }): LabelBox => ({ left, right: left + width, y })),
  { maxLength: 25 },
);

function isOver(one: LabelBox, other: LabelBox): boolean {
  return one.left < other.right && other.left < one.right;
}

test('no label covers another', () => {
  fc.assert(
    fc.property(boxes, (given) => {
      const heights = spreadBoxes(given, gap);
      given.forEach((one, place) =>
        given.slice(0, place).forEach((other, before) => {
          if (!isOver(one, other)) return;
          expect(Math.abs(heights[place]! - heights[before]!)).toBeGreaterThanOrEqual(gap * 0.99);
        }),
      );
    }),
  );
});

test('labels of which none covers another stay where they are', () => {
  const apart: readonly LabelBox[] = [
    { left: 0, right: 1, y: 1 },
    { left: 1, right: 2, y: 1.05 },
    { left: 0.5, right: 1.5, y: 2 },
  ];
  expect(spreadBoxes(apart, gap)).toEqual([1, 1.05, 2]);
});

test('two at one place move by half a line each, in their order, and a third beside them stays', () => {
  const heights = spreadBoxes(
    [
      { left: 3, right: 5, y: 1 },
      { left: 3, right: 4, y: 1 },
      { left: 6, right: 7, y: 1 },
    ],
    gap,
  );
  expect(heights).toEqual([0.9, 1.1, 1]);
});

test('one that is pushed over another makes room there too', () => {
  const heights = spreadBoxes(
    [
      { left: 0, right: 2, y: 1 },
      { left: 0, right: 2, y: 1 },
      { left: 1, right: 3, y: 1.25 },
    ],
    gap,
  );
  expect(heights[1]! - heights[0]!).toBeCloseTo(gap);
  expect(heights[2]! - heights[1]!).toBeCloseTo(gap);
});
