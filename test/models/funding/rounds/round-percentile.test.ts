import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FundingRow } from '../../../../src/models/funding/funding-row.ts';
import type { Round } from '../../../../src/models/funding/rounds/round.ts';
import {
  fewestPeers,
  roundPercentile,
  type RankedFigure,
} from '../../../../src/models/funding/rounds/round-percentile.ts';
import { roundsOf } from '../../../../src/models/funding/rounds/rounds-of.ts';
import { all, fundingRow, fundingRows } from '../funding-tables.ts';

const everyRound = roundsOf(fundingRows, all).rounds;

function rank(id: string, rounds: readonly Round[], ranked: RankedFigure = 'raise', options = {}) {
  const round = rounds.find(({ roundId }) => roundId === id)!;
  return roundPercentile(round, rounds, ranked, options);
}

// Vector databases of 2023, unverified included: 5.2, 7.5, 18, 31, 50, 100.
test('Weaviate lies above four of six, Pinecone above five', () => {
  const common = { ties: 0, count: 6, floors: 0, withoutFigure: 0, medianUsd: 24.5e6 };
  expect(rank('weaviate-2023-series-b', everyRound, 'raise', all)).toEqual({
    ok: true,
    value: { ...common, share: 4.5 / 6, below: 4 },
  });
  expect(rank('pinecone-2023-series-b', everyRound, 'raise', all)).toEqual({
    ok: true,
    value: { ...common, share: 5.5 / 6, below: 5 },
  });
});

test('too few figures are said with their count, not ranked', () => {
  expect(rank('pinecone-2023-series-b', everyRound, 'postMoney', all)).toEqual({
    ok: false,
    problems: [{ where: 'postMoney', value: '2', reason: 'too-few' }],
  });
  // Chroma, Pinecone and Weaviate alone were seen with amount and year.
  expect(rank('pinecone-2023-series-b', roundsOf(fundingRows).rounds)).toMatchObject({
    problems: [{ value: '3', reason: 'too-few' }],
  });
});

test('equal figures share the middle of their ranks', () => {
  // Expert human data of 2025: 35, 100, 100, 111, 350.
  expect(rank('invisible-technologies-2025-growth', everyRound, 'raise', all)).toMatchObject({
    value: { share: 2 / 5, below: 1, ties: 1, count: 5 },
  });
});

test('a round whose figure or year was not seen has no percentile', () => {
  const { rounds } = roundsOf(fundingRows);
  expect(rank('micro1-2025-series-a', rounds)).toMatchObject({
    problems: [{ reason: 'unverified' }],
  });
  expect(rank('hive-2021-series-d', rounds)).toMatchObject({
    problems: [{ where: 'announced_on', reason: 'unverified' }],
  });
  expect(rank('scale-ai-2025-meta-stake', rounds)).toMatchObject({
    problems: [{ reason: 'not-a-raise' }],
  });
});

const rowsOf = (amounts: readonly (number | undefined)[]): FundingRow[] =>
  amounts.map((amount_usd_m, place) =>
    fundingRow('weaviate-2023-series-b', { funding_round_id: `made-${place}`, amount_usd_m }),
  );

test('unknown amounts are counted and not ranked', () => {
  const { rounds } = roundsOf(rowsOf([1, 2, 3, 4, 5, undefined]));
  expect(rank('made-2', rounds)).toMatchObject({
    value: { share: 0.5, count: 5, withoutFigure: 1 },
  });
});

test('percentiles of a group average to the middle and rise with the amount', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 9 }), {
    minLength: fewestPeers,
    maxLength: 20,
  });
  fc.assert(
    fc.property(amounts, (millions) => {
      const { rounds } = roundsOf(rowsOf(millions));
      const shares = millions.map((_, place) => {
        const ranked = rank(`made-${place}`, rounds);
        return ranked.ok ? ranked.value.share : Number.NaN;
      });
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      expect(mean).toBeCloseTo(0.5, 10);
      const byAmount = shares.toSorted((one, next) => one - next);
      const expected = millions.toSorted((one, next) => one - next);
      expect(byAmount.map((share) => millions[shares.indexOf(share)])).toEqual(expected);
    }),
  );
});
