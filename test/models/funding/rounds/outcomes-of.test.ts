import { expect, test } from 'vitest';
import { outcomesOf } from '../../../../src/models/funding/rounds/outcomes-of.ts';
import {
  secondaryOf,
  type SecondaryRow,
} from '../../../../src/models/funding/rounds/secondary-of.ts';
import { outcomeRow } from '../../market/market-tables.ts';
import { all, companyRows, fundingRow } from '../funding-tables.ts';

const secondaryRow = outcomeRow('scale-ai-2025-12-secondary-valuation') as SecondaryRow;

test('Neon: sold to Databricks for 1 billion, 7.66 times what it raised, no valuation known before', () => {
  expect(outcomesOf(companyRows('neon'))).toEqual([
    {
      kind: 'acquired',
      id: 'neon-2025-acquired-by-databricks',
      date: expect.objectContaining({ firstDay: '2025-05-14', precision: 'day' }),
      counterparty: 'Databricks',
      value: { ok: true, value: { usd: 1e9, bound: 'exact', isVerified: true } },
      onPostMoney: {
        ok: false,
        problems: [{ where: 'post_money_usd_m', value: '', reason: 'no-post-money-before' }],
      },
      onRaised: { ok: true, value: { multiple: expect.closeTo(1000 / 130.6, 10), bound: 'exact' } },
    },
  ]);
});

test('Scale: a partner at 29 billion, 2.1 times the last round, then less between investors', () => {
  const secondary = secondaryOf(secondaryRow);
  const secondaries = secondary.ok ? [secondary.value] : [];
  const [stake, sale, ...rest] = outcomesOf(companyRows('scale-ai'), { secondaries });
  expect(rest).toEqual([]);
  expect(stake).toMatchObject({
    kind: 'partner-deal',
    counterparty: 'Meta',
    value: { value: { usd: 29e9 } },
    onPostMoney: {
      value: {
        multiple: expect.closeTo(29_000 / 13_800, 12),
        bound: 'exact',
        lastPriced: { roundId: 'scale-ai-2024-series-f' },
        roundsSince: 0,
      },
    },
    // Over a total that is itself a floor.
    onRaised: { value: { multiple: expect.closeTo(29_000 / 1447.5, 10), bound: 'at-most' } },
  });
  expect(sale).toMatchObject({
    kind: 'secondary',
    id: 'scale-ai-2025-12-secondary-valuation',
    onPostMoney: {
      value: {
        multiple: expect.closeTo(12 / 29, 12),
        lastPriced: { roundId: 'scale-ai-2025-meta-stake' },
      },
    },
  });
});

test('rounds without a valuation since the last priced one are counted', () => {
  const base = fundingRow('neon-2024-strategic');
  const rows = [
    {
      ...base,
      funding_round_id: 'a',
      announced_on: '2022-01-01',
      post_money_usd_m: 100,
      valuation_kind: 'lower_bound',
    },
    { ...base, funding_round_id: 'b', announced_on: '2023-01-01' },
    fundingRow('neon-2025-acquired-by-databricks'),
  ];
  expect(outcomesOf(rows)).toMatchObject([
    { onPostMoney: { value: { multiple: 10, bound: 'at-most', roundsSince: 1 } } },
  ]);
});

test('a ceiling price is a ceiling, and an unknown one no number', () => {
  const sold = fundingRow('neon-2025-acquired-by-databricks');
  expect(outcomesOf([{ ...sold, amount_kind: 'maximum' }])).toMatchObject([
    {
      value: { value: { bound: 'at-most' } },
      onRaised: { problems: [{ reason: 'no-amount-before' }] },
    },
  ]);
  const unknown = { problems: [{ reason: 'undisclosed' }] };
  expect(outcomesOf([{ ...sold, purchase_price_usd_m: undefined }])).toMatchObject([
    { value: unknown, onPostMoney: unknown, onRaised: unknown },
  ]);
});

test('listings count as outcomes; bids, sales talked of, plans and companies bought do not', () => {
  expect(outcomesOf(companyRows('haitian-ruisheng'))).toMatchObject([
    { kind: 'listed', counterparty: undefined, value: { ok: false } },
  ]);
  expect(outcomesOf(companyRows('appen'))).toEqual([]);
  expect(outcomesOf(companyRows('pinecone'))).toEqual([]);
  expect(outcomesOf(companyRows('handshake'), all)).toEqual([]);
});

test('an outcome that was not seen counts only when asked', () => {
  expect(outcomesOf(companyRows('argilla'))).toEqual([]);
  expect(outcomesOf(companyRows('argilla'), all)).toMatchObject([
    { kind: 'acquired', value: { value: { usd: 10e6, isVerified: false } } },
  ]);
});

test.each([
  [{ metric: 'share_price' }, 'metric'],
  [{ standing: 'wrong' }, 'standing'],
  [{ currency: 'AUD' }, 'currency'],
  [{ value: 0 }, 'value'],
  [{ unverified_fields: 'value' }, 'value'],
] as const)('no secondary valuation from %o', (changes, where) => {
  expect(secondaryOf({ ...secondaryRow, ...changes })).toMatchObject({ problems: [{ where }] });
});
