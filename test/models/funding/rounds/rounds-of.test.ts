import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jointBound, quotientBound } from '../../../../src/models/funding/bound.ts';
import {
  amountKinds,
  fundingCategories,
  orderedStages,
  type FundingRow,
} from '../../../../src/models/funding/funding-row.ts';
import { known } from '../../../../src/models/funding/funding-problem.ts';
import { roundEvents, type Round } from '../../../../src/models/funding/rounds/round.ts';
import { roundsOf } from '../../../../src/models/funding/rounds/rounds-of.ts';
import { stepUps } from '../../../../src/models/funding/rounds/step-ups.ts';
import { totalRaised } from '../../../../src/models/funding/rounds/total-raised.ts';
import {
  all,
  codesOf,
  companyRounds,
  companyRows,
  fundingRow,
  fundingRows,
} from '../funding-tables.ts';

const base = fundingRow('weaviate-2023-series-b');

/** Rows of one company made from changes of a real one, seen in full. */
const rowsWith = (...changes: readonly Partial<FundingRow>[]): FundingRow[] =>
  changes.map((change, place) => ({
    ...base,
    funding_round_id: `made-${place}`,
    unverified_fields: undefined,
    ...change,
  }));

function roundWith(changes: Partial<FundingRow>): Round {
  const [round] = roundsOf(rowsWith(changes)).rounds;
  if (round === undefined) throw new Error(`no round: ${JSON.stringify(changes)}`);
  return round;
}

const reasonsOf = (figure: { ok: boolean; problems?: readonly { reason: string }[] }) =>
  figure.problems?.map(({ reason }) => reason);

const roundNamed = (id: string): Round =>
  roundsOf(fundingRows).rounds.find(({ roundId }) => roundId === id)!;

test('the codes are those of the table', () => {
  expect(codesOf('funding_rounds', 'category').toSorted()).toEqual(fundingCategories.toSorted());
  expect(codesOf('funding_rounds', 'amount_kind').toSorted()).toEqual(amountKinds.toSorted());
  expect(codesOf('funding_rounds', 'stage')).toEqual(expect.arrayContaining([...orderedStages]));
  expect(codesOf('funding_rounds', 'event')).toEqual(expect.arrayContaining([...roundEvents]));
});

test('every row is a round or left out with a reason, and none of the left out is duplicated', () => {
  const { rounds, leftOut } = roundsOf(fundingRows);
  const ids = [
    ...rounds.map(({ roundId }) => roundId),
    ...leftOut.map(({ row }) => row.funding_round_id),
  ];
  expect(ids.toSorted()).toEqual(fundingRows.map((row) => row.funding_round_id).toSorted());
  expect(leftOut.every(({ reasons }) => reasons.length > 0)).toBe(true);
});

// Raise over post-money, by hand, in millions.
test.each([
  ['weaviate-2023-series-b', 50 / 200, 'exact'],
  ['pinecone-2023-series-b', 100 / 750, 'exact'],
  ['mercor-2025-series-b', 100 / 2000, 'exact'],
  // Meta took 49 %.
  ['scale-ai-2025-meta-stake', 14_300 / 29_000, 'exact'],
  // Over 100 raised at 4000.
  ['micro1-2026-new-round', 100 / 4000, 'at-least'],
  // 100 raised at over 1000.
  ['scale-ai-2019-series-c', 100 / 1000, 'at-most'],
  ['paxini-2026-growth', 145 / 1400, 'at-most'],
])('%s sold %f of the company, %s', (id, share, bound) => {
  expect(roundNamed(id).shareSold).toEqual({
    ok: true,
    value: { share: expect.closeTo(share, 12), bound, isDerived: false, isVerified: true },
  });
});

test('the share sold of Weaviate is 25 % and of Pinecone 13.3 %', () => {
  expect(known(roundNamed('weaviate-2023-series-b').shareSold)?.share).toBe(0.25);
  expect(known(roundNamed('pinecone-2023-series-b').shareSold)?.share.toFixed(3)).toBe('0.133');
});

test.each([
  ['the round has no valuation', 'toloka-2025-strategic', ['undisclosed']],
  ['the size of the round was not seen', 'afterquery-2026-new-round', ['undisclosed']],
  [
    'the valuation may be before the money',
    'invisible-technologies-2025-growth',
    ['unclear-valuation'],
  ],
  ['the amount was not seen', 'scale-ai-2020-series-d', ['unverified']],
  [
    'the sum is of several rounds and there is no valuation',
    'bespoke-labs-2026-series-a',
    ['cumulative', 'undisclosed'],
  ],
  ['neither is known', 'chroma-2022-pre-seed', ['undisclosed', 'undisclosed']],
])('no share sold where %s', (_, id, reasons) => {
  expect(reasonsOf(roundNamed(id).shareSold)).toEqual(reasons);
});

test('a pre-money valuation becomes a post-money one by the raise alone, and says so', () => {
  const pre = { post_money_usd_m: undefined, valuation_kind: undefined, pre_money_usd_m: 150 };
  const round = roundWith(pre);
  expect(round.postMoney).toMatchObject({ value: { usd: 200e6, origin: 'derived' } });
  expect(round.shareSold).toMatchObject({ value: { share: 0.25, isDerived: true } });
  const floor = roundWith({ ...pre, amount_kind: 'lower_bound' });
  expect(floor.postMoney).toMatchObject({ value: { bound: 'at-least' } });
  // More raised on the same pre-money value is a larger share.
  expect(floor.shareSold).toMatchObject({ value: { share: 0.25, bound: 'at-least' } });
  expect(reasonsOf(roundWith({ ...pre, amount_usd_m: undefined }).postMoney)).toEqual([
    'undisclosed',
  ]);
  expect(reasonsOf(roundWith({ ...pre, amount_kind: 'cumulative' }).postMoney)).toEqual([
    'cumulative',
  ]);
  const both = roundWith({ pre_money_usd_m: 150 });
  expect(both.postMoney).toMatchObject({ value: { usd: 200e6, origin: 'stated' } });
});

test.each([
  [{ amount_usd_m: 0 }, 'not-positive'],
  [{ amount_usd_m: -1 }, 'not-positive'],
  [{ amount_usd_m: Number.NaN }, 'not-positive'],
  [{ amount_kind: undefined }, 'unknown-kind'],
  [{ amount_kind: 'bid' }, 'not-a-raise'],
  [{ post_money_usd_m: 0 }, 'not-positive'],
  [{ post_money_usd_m: 49 }, 'above-post-money'],
  [{ valuation_kind: undefined }, 'unclear-valuation'],
  [{ valuation_kind: 'purchase_price' }, 'unclear-valuation'],
] as const)('%o: %s', (changes, reason) => {
  expect(reasonsOf(roundWith(changes).shareSold)).toEqual([reason]);
});

test.each(['duplicate', 'misquote', 'wrong', 'superseded'] as const)(
  'a row that is %s never counts, asked for or not',
  (standing) => {
    const rows = rowsWith({ standing }, { evidence: 'unverified', standing });
    expect(roundsOf(rows, all).rounds).toEqual([]);
    expect(roundsOf(rows).leftOut.map(({ reasons }) => reasons)).toEqual([
      [standing],
      [standing, 'unverified'],
    ]);
  },
);

test('unverified rows and figures count only when asked', () => {
  expect(companyRounds('weaviate').map(({ stage }) => stage)).toEqual(['series_b']);
  const { rounds } = roundsOf(companyRows('weaviate'), all);
  expect(rounds.map(({ stage }) => stage)).toEqual(['seed', 'series_a', 'series_b']);
  expect(known(rounds[0]!.raise)).toMatchObject({ usd: 1.2e6, isVerified: false });
});

test('talks, plans and what is no round are left out with their reasons', () => {
  const { leftOut } = roundsOf(fundingRows);
  const reasons = new Map(leftOut.map((one) => [one.row.funding_round_id, one.reasons]));
  expect(reasons.get('surge-ai-2025-talks')).toEqual(['talks']);
  expect(reasons.get('neon-2025-acquired-by-databricks')).toEqual(['not-a-round']);
  expect(reasons.get('appen-2024-innodata-bid')).toEqual(['not-a-round', 'withdrawn']);
  expect(reasons.get('haitian-ruisheng-2023-placement-plan')).toEqual(['not-a-round', 'planned']);
});

test('the order is that of time, whatever the order of the rows', () => {
  const stages = (rows: readonly FundingRow[]) =>
    roundsOf(rows).rounds.map(({ roundId }) => roundId);
  const expected = [
    'scale-ai-2016-first-round',
    'scale-ai-2018-series-b',
    'scale-ai-2019-series-c',
    'scale-ai-2020-series-d',
    'scale-ai-2021-series-e',
    'scale-ai-2024-series-f',
    'scale-ai-2025-meta-stake',
  ];
  const rows = companyRows('scale-ai');
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
      expect(stages(shuffled)).toEqual(expected);
    }),
  );
});

test('a date known to the year stands in the middle of it, and within one period the stage decides', () => {
  const year = { announced_on: '2021-01-01', announced_precision: 'year' } as const;
  const rows = rowsWith(
    { ...year, stage: 'series_a', funding_round_id: 'a' },
    { ...year, stage: 'seed', funding_round_id: 'b' },
    { announced_on: '2021-03-09', announced_precision: 'day', funding_round_id: 'march' },
    { announced_on: '2021-10-01', announced_precision: 'month', funding_round_id: 'october' },
  );
  expect(roundsOf(rows).rounds.map(({ roundId }) => roundId)).toEqual([
    'march',
    'b',
    'a',
    'october',
  ]);
});

test('a precision that was not seen gives the next coarser one', () => {
  const { date } = roundNamed('scale-ai-2021-series-e');
  expect(date).toMatchObject({ precision: 'year', firstDay: '2021-01-01', lastDay: '2021-12-31' });
  const asked = roundsOf(companyRows('scale-ai'), all).rounds.find(
    ({ stage }) => stage === 'series_e',
  );
  expect(asked?.date).toMatchObject({
    precision: 'month',
    firstDay: '2021-04-01',
    lastDay: '2021-04-30',
  });
});

/** By hand: later over earlier post-money valuation, and less the later raise over the earlier. */
test.each([
  [
    'mercor',
    [
      [2000 / 250, 1900 / 250, 'exact', 0],
      [10_000 / 2000, 9650 / 2000, 'exact', 0],
    ],
  ],
  // The raise of the Series D of 2025 was not seen.
  [
    'snorkel-ai',
    [
      [1.3, undefined, 'exact', 0],
      [3500 / 1300, 3150 / 1300, 'exact', 0],
    ],
  ],
  ['afterquery', [[3200 / 300, undefined, 'exact', 0]]],
  // "Over 100 million" is no exact raise.
  ['micro1', [[8, undefined, 'exact', 0]]],
  [
    'scale-ai',
    [
      // From over 1 billion.
      [3.5, undefined, 'at-most', 0],
      [7300 / 3500, 6975 / 3500, 'exact', 0],
      [13_800 / 7300, 12_800 / 7300, 'exact', 0],
      // A stake is not known to be new money.
      [29_000 / 13_800, undefined, 'exact', 0],
    ],
  ],
  ['pinecone', []],
] as const)('step-ups of %s', (company, expected) => {
  const steps = stepUps(companyRounds(company));
  expect(
    steps.map(({ multiple, multipleBeforeRaise, bound, roundsBetween }) => [
      multiple,
      multipleBeforeRaise,
      bound,
      roundsBetween,
    ]),
  ).toEqual(
    expected.map(([multiple, before, ...rest]) => [
      expect.closeTo(multiple, 12),
      before === undefined ? undefined : expect.closeTo(before, 12),
      ...rest,
    ]),
  );
});

test('rounds without a valuation between two that have one are counted', () => {
  const none = { post_money_usd_m: undefined, valuation_kind: undefined };
  const rows = rowsWith(
    { announced_on: '2020-01-01' },
    { announced_on: '2021-01-01', ...none },
    { announced_on: '2022-01-01', ...none },
    { announced_on: '2023-01-01', post_money_usd_m: 500 },
  );
  expect(stepUps(roundsOf(rows).rounds)).toMatchObject([{ multiple: 2.5, roundsBetween: 2 }]);
});

test('months between rounds follow the precision of the dates', () => {
  const [first, second] = stepUps(companyRounds('mercor'));
  // The year 2024 to 20 February 2025: 51 to 416 days.
  expect(first!.monthsBetween.low).toBeCloseTo(51 / 30.4375, 10);
  expect(first!.monthsBetween.high).toBeCloseTo(416 / 30.4375, 10);
  expect(first!.monthsBetween.isOrderCertain).toBe(true);
  // To October 2025: 223 to 253 days, the middle between.
  expect(second!.monthsBetween.low).toBeCloseTo(223 / 30.4375, 10);
  expect(second!.monthsBetween.months).toBeCloseTo(238 / 30.4375, 10);
  const days = rowsWith(
    { announced_on: '2024-01-15', announced_precision: 'day' },
    { announced_on: '2024-03-15', announced_precision: 'day' },
  );
  const [step] = stepUps(roundsOf(days).rounds);
  expect(step!.monthsBetween).toEqual({
    months: 60 / 30.4375,
    low: 60 / 30.4375,
    high: 60 / 30.4375,
    isOrderCertain: true,
  });
  const sameYear = rowsWith(
    { announced_on: '2024-01-01', announced_precision: 'year' },
    { announced_on: '2024-09-01', announced_precision: 'month' },
  );
  expect(stepUps(roundsOf(sameYear).rounds)[0]!.monthsBetween).toMatchObject({
    low: 0,
    isOrderCertain: false,
  });
});

test('what Neon raised is the 130.6 million of its source', () => {
  expect(totalRaised(companyRounds('neon'))).toMatchObject({
    usd: expect.closeTo(130.6e6, 3),
    bound: 'exact',
    isVerified: true,
    withoutAmount: [],
  });
});

test('an amount that is not known makes the total a floor and is never zero', () => {
  const scale = totalRaised(companyRounds('scale-ai'));
  // 4.5 + 18 + 100 + 325 + 1000; the 155 of the Series D were not seen, and the stake stands apart.
  expect(scale).toMatchObject({ usd: 1447.5e6, bound: 'at-least' });
  expect(scale.withoutAmount.map(({ roundId }) => roundId)).toEqual(['scale-ai-2020-series-d']);
  expect(scale.stakes.map(({ roundId }) => roundId)).toEqual(['scale-ai-2025-meta-stake']);
  const listed = totalRaised(companyRounds('haitian-ruisheng'));
  expect(listed).toMatchObject({ usd: undefined, bound: 'at-least' });
  expect(listed.withoutAmount).toHaveLength(1);
  expect(totalRaised([])).toMatchObject({ usd: undefined, bound: 'exact' });
  expect(totalRaised(companyRounds('micro1'))).toMatchObject({ usd: 100e6, bound: 'at-least' });
});

test('a total to date stands for the rounds before it and is no raise of its own', () => {
  expect(totalRaised(companyRounds('bespoke-labs'))).toMatchObject({ usd: 40e6, bound: 'exact' });
  const rows = rowsWith(
    { announced_on: '2020-01-01', amount_usd_m: undefined, amount_kind: undefined },
    { announced_on: '2021-01-01', amount_usd_m: 7 },
    { announced_on: '2022-01-01', amount_usd_m: 40, amount_kind: 'cumulative' },
    { announced_on: '2023-01-01', amount_usd_m: 5 },
  );
  const total = totalRaised(roundsOf(rows).rounds);
  expect(total).toMatchObject({ usd: 45e6, bound: 'exact', cumulativeAt: { roundId: 'made-2' } });
});

test('bounds of sums and quotients', () => {
  expect(jointBound('exact', 'at-least')).toBe('at-least');
  expect(jointBound('at-least', 'at-least')).toBe('at-least');
  expect(jointBound('at-most', 'at-least')).toBe('unknown');
  expect(quotientBound('at-least', 'exact')).toBe('at-least');
  expect(quotientBound('exact', 'at-least')).toBe('at-most');
  expect(quotientBound('at-least', 'at-most')).toBe('at-least');
  expect(quotientBound('at-least', 'at-least')).toBe('unknown');
});
