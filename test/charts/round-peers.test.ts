import { describe, expect, test } from 'vitest';
import { percentilesQuery } from '../../src/charts/funding-figures/company-queries.ts';
import { roundPeersQuery } from '../../src/charts/funding-figures/comparables-queries.ts';
import { frameOf } from '../../src/charts/round-peers/frame.ts';
import { roundPeersChart } from '../../src/charts/round-peers/index.ts';
import { writePeersFinding } from '../../src/charts/round-peers/write-finding.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { aboveMost, oneOfTwo, withoutPlace } from '../cases/round-peers.ts';
import { ask } from '../support/ask.ts';

const context = contextOf('en');

describe('from the data', () => {
  test.each([false, true])(
    'a round lies among its category and year where the table of percentiles has it (unverified: %s)',
    async (counts_unverified) => {
      const all = await ask(percentilesQuery, { counts_unverified });
      const placed = all.filter((row) => row.amount_usd_m !== undefined);
      const some = placed.filter((_, place) => place % 8 === 0);
      expect(some.length).toBeGreaterThan(4);
      for (const row of some) {
        const round_id = row.funding_round_id;
        const peers = await ask(roundPeersQuery, { round_id, counts_unverified });
        const own = peers.find((peer) => peer.is_own === 1)!;
        expect(peers).toHaveLength(row.amount_group_size);
        expect([own.group_size, own.floor_count]).toEqual([
          row.amount_group_size,
          row.amount_floor_count,
        ]);
        expect(own.percentile).toBe(row.amount_percentile);
      }
    },
  );

  test('Weaviate’s Series B is second of three in its category and year: too few for a percentile', async () => {
    const peers = await ask(roundPeersQuery);
    expect(peers.map((row) => [row.company_id, row.amount_usd_m, row.is_own])).toEqual([
      ['pinecone', 100, 0],
      ['weaviate', 50, 1],
      ['chroma', 18, 0],
    ]);
    expect(peers[1]!.percentile).toBeUndefined();
  });

  test('a wider group holds every round of the narrower one', async () => {
    const idsOf = async (peer_group: string) =>
      (await ask(roundPeersQuery, { peer_group })).map((row) => row.funding_round_id);
    const narrow = await idsOf('category_year');
    for (const wide of ['category', 'year']) {
      const ids = await idsOf(wide);
      expect(ids.length).toBeGreaterThan(narrow.length);
      expect(ids).toEqual(expect.arrayContaining(narrow));
    }
  });

  test('a round whose date was not seen has no place in a year, and one in its category', async () => {
    const round_id = 'neon-2023-series-b';
    expect(await ask(roundPeersQuery, { round_id })).toEqual([]);
    expect(await ask(roundPeersQuery, { round_id, peer_group: 'year' })).toEqual([]);
    const peers = await ask(roundPeersQuery, { round_id, peer_group: 'category' });
    expect(peers.find((row) => row.is_own === 1)!.amount_usd_m).toBe(46);
  });
});

test('the finding says the percentile, what is equal, what is not known and what is a floor', () => {
  expect(writePeersFinding(aboveMost, context)).toBe(
    'Company 1, Series B of US$100M lies at the 75% mark of the 8 known raises of all categories in 2025: 5 are smaller, 1 other is equal. Their median is US$62.5M. 3 rounds of the group are not compared, as their amounts are not known. One amount is only a floor and is ranked at what is printed.',
  );
});

test('a small group gives a rank, and a round without a place says so', () => {
  expect(writePeersFinding(oneOfTwo, context)).toBe(
    'Company 1, Series B of US$40M ranks 2nd of the 2 known raises of expert human data in 2025: too few for a percentile.',
  );
  expect(writePeersFinding(withoutPlace, context)).toContain('has no place among');
});

test('equal amounts share a rank', () => {
  expect(aboveMost.peers.map(({ rank }) => rank)).toEqual([1, 2, 2, 4, 5, 6, 7, 8]);
});

test.each([358, 960])('no two marks lie over each other at %i', (width) => {
  const { places, right, left } = frameOf(aboveMost, { width });
  places.forEach(([x, y], place) => {
    expect(x).toBeGreaterThanOrEqual(left);
    expect(x).toBeLessThanOrEqual(right);
    for (const [otherX, otherY] of places.slice(place + 1))
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(16);
  });
});

test('the cursor goes from the smallest to the largest', () => {
  const [track] = roundPeersChart.toTracks(aboveMost, context);
  const amounts = track!.points.map(({ at }) => at[0]);
  expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
});
