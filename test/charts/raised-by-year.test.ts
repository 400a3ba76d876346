import { expect, test } from 'vitest';
import { totalOf } from '../../src/charts/funding-quarters/series.ts';
import { frameOf } from '../../src/charts/raised-by-year/frame.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { nothingRaised, raisedByYear } from '../cases/funding-quarters.ts';

test('bars are as high as their sums, and a year without a known amount has none', () => {
  const { bars } = frameOf(raisedByYear, contextOf('en', 592));
  const perUsd = bars.flatMap(({ period, box }) => {
    const { raisedUsd } = totalOf(period);
    expect(box === undefined).toBe(raisedUsd === undefined);
    return box === undefined || raisedUsd === undefined || box.height <= 1
      ? []
      : [box.height / raisedUsd];
  });
  expect(perUsd.length).toBeGreaterThan(1);
  for (const one of perUsd) expect(one).toBeCloseTo(perUsd[0]!, 12);
});

test('nothing raised gives no bars', () => {
  expect(frameOf(nothingRaised, contextOf('en', 592)).bars).toEqual([]);
});
