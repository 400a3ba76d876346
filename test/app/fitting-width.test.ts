import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingWidth } from '../../src/app/stage/fitting-width.ts';

const box = { width: 960, height: 400 };

/** The height of the picture once it is shown as wide as its box. */
function shownHeight(width: number, heightAt: (width: number) => number): number {
  return (heightAt(width) * box.width) / width;
}

test('a chart that fits is drawn at the width of its box', () => {
  expect(fittingWidth(box, () => 400)).toBe(960);
  expect(fittingWidth(box, () => 120)).toBe(960);
});

test('a chart that is too high is drawn wider and shown smaller, until it just fits', () => {
  const width = fittingWidth(box, () => 600);
  expect(shownHeight(width, () => 600)).toBeLessThanOrEqual(box.height + 1);
  expect(shownHeight(width, () => 600)).toBeGreaterThan(box.height * 0.95);
});

test('a chart whose height depends on its width fits too', () => {
  const heightAt = (width: number): number => (width < 1200 ? 900 : 500);
  const width = fittingWidth(box, heightAt);
  expect(width).toBeGreaterThanOrEqual(1200);
  expect(shownHeight(width, heightAt)).toBeLessThanOrEqual(box.height + 1);
});

test('a chart that no width makes fit is still drawn, at about four times the box', () => {
  const width = fittingWidth(box, (wide) => wide * 10);
  expect(width).toBeGreaterThanOrEqual(4 * box.width);
  expect(width).toBeLessThan(4.1 * box.width);
});

test('the width is whole, never less than that of the box, and fits wherever a width can', () => {
  const size = fc.integer({ min: 40, max: 4000 });
  fc.assert(
    fc.property(size, size, fc.integer({ min: 40, max: 3000 }), (width, height, picture) => {
      const found = fittingWidth({ width, height }, () => picture);
      expect(Number.isInteger(found)).toBe(true);
      expect(found).toBeGreaterThanOrEqual(width);
      const isPossible = picture / 4 <= height;
      if (isPossible) expect((picture * width) / found).toBeLessThanOrEqual(height * 1.02 + 1);
    }),
  );
});
