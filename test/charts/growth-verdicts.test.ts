import { expect, test } from 'vitest';
import { growthVerdictsChart } from '../../src/charts/growth-verdicts/index.ts';
import { checkedForecasts } from '../../src/charts/growth-audit/series.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { everyVerdict } from '../cases/growth-audit.ts';

test.each([592, 358, 60])(
  'at %i pixels every checked forecast has a mark of its own within the drawing',
  (width) => {
    const context = contextOf('en', width);
    const points = growthVerdictsChart
      .toTracks(everyVerdict, context)
      .flatMap((track) => track.points);
    expect(points.map(({ id }) => id).toSorted()).toEqual(
      checkedForecasts(everyVerdict)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(new Set(points.map(({ at }) => at.join())).size).toBe(points.length);
    const height = growthVerdictsChart.height(everyVerdict, width);
    for (const { at } of points) {
      expect(at[1]).toBeGreaterThan(0);
      expect(at[1]).toBeLessThan(height);
    }
  },
);
