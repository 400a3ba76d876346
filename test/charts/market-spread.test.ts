import { expect, test } from 'vitest';
import { marketSpreadChart } from '../../src/charts/market-spread/index.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { fieldOf2025, fieldOf2028, fieldOfNoPlace } from '../cases/football-field.ts';

test.each([
  ['several', fieldOf2025],
  ['one', fieldOf2028],
  ['no place', fieldOfNoPlace],
])('with %s: a point for each figure that counts, in order, and no other', (_, series) => {
  const tracks = marketSpreadChart.toTracks(series, contextOf('en', 592));
  const counted = series.groups.filter(({ consensus }) => consensus.figures.length > 0);
  expect(tracks.map(({ id }) => id)).toEqual(counted.map(({ geography }) => geography));
  tracks.forEach(({ points }, place) => {
    const amounts = counted[place]!.consensus.figures.map(({ point }) => point.amount);
    expect(points.map(({ at }) => at[0])).toEqual(amounts.toSorted((a, b) => a - b));
  });
});
