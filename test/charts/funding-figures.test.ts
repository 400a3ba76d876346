import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataPackage } from '../../src/build/node-connector.ts';
import {
  annualBases,
  datePrecisions,
  roundClaims,
  valuationKinds,
} from '../../src/charts/funding-figures/codes.ts';
import {
  comparedRoundsQuery,
  percentilesQuery,
  type CompanyRoundRow,
} from '../../src/charts/funding-figures/company-queries.ts';
import { dealsQuery } from '../../src/charts/funding-figures/deal-queries.ts';
import {
  companiesQuery,
  coverageQuery,
  quartersQuery,
  roundsQuery,
  type FundingCompanyRow,
  type FundingEventRow,
} from '../../src/charts/funding-figures/queries.ts';
import type { NodeConnector } from '../../src/build/node-connector.ts';
import { amountKinds, fundingCategories } from '../../src/models/funding/funding-row.ts';
import { ask } from '../support/ask.ts';
import { readDataPackage, type DataTable } from '../support/data-package.ts';
import { emptyEngine } from '../support/node-engine.ts';
import { projectRoot } from '../support/project-root.ts';

let tables: readonly DataTable[];

beforeAll(async () => {
  tables = await readDataPackage();
});

function tableOf(name: string): DataTable {
  const table = tables.find(({ resource }) => resource.name === name);
  if (table === undefined) throw new RangeError(`no table: ${name}`);
  return table;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

async function event(id: string): Promise<FundingEventRow> {
  const found = (await ask(roundsQuery)).find((row) => row.funding_round_id === id);
  if (found === undefined) throw new RangeError(`no event: ${id}`);
  return found;
}

async function company(id: string): Promise<FundingCompanyRow> {
  const found = (await ask(companiesQuery)).find((row) => row.company_id === id);
  if (found === undefined) throw new RangeError(`no company: ${id}`);
  return found;
}

describe('the rounds of the article', () => {
  test('Weaviate sold 25 % and Pinecone 13.3 %', async () => {
    const weaviate = await event('weaviate-2023-series-b');
    expect(weaviate).toMatchObject({ claim_id: 'C09', raised_usd_m: 50, post_money_usd_m: 200 });
    expect(weaviate).toMatchObject({ sold_share: 0.25, sold_share_bound: 'exact' });
    const pinecone = await event('pinecone-2023-series-b');
    expect(pinecone).toMatchObject({ claim_id: 'C10', raised_usd_m: 100, post_money_usd_m: 750 });
    expect(pinecone.sold_share).toBeCloseTo(0.1333, 4);
  });

  test('are three, with the amounts that the claims give', async () => {
    const claims = new Map(tableOf('claims').rows.map((row) => [row['claim_id'], row]));
    const marked = (await ask(roundsQuery)).filter((row) => row.claim_id !== undefined);
    expect(marked.map(({ company_id: id }) => id).toSorted()).toEqual([
      'neon',
      'pinecone',
      'weaviate',
    ]);
    for (const { claim_id: id, amount_usd_m: amount } of marked) {
      expect([id, Number(claims.get(id)!['asserted_low'])]).toEqual([id, amount]);
      expect(claims.get(id)!['asserted_unit']).toBe('usd_m');
    }
    const linked = [...claims.values()].filter((row) => row['funding_round_id'] !== '');
    expect(linked.map((row) => row['claim_id'])).toEqual(roundClaims);
  });

  test('Neon raised 130.6 million and was bought for 1 billion, 7.66 times that; no valuation is known', async () => {
    const neon = await company('neon');
    expect(neon).toMatchObject({
      round_count: 4,
      rounds_without_amount: 0,
      outcome: 'acquired',
      outcome_round_id: 'neon-2025-acquired-by-databricks',
      outcome_on: '2025-05-14',
      outcome_usd_m: 1000,
      outcome_multiple: undefined,
      post_money_usd_m: undefined,
    });
    expect(neon.raised_usd_m).toBeCloseTo(29 + 30 + 46 + 25.6, 9);
    expect(neon.outcome_per_raised).toBeCloseTo(1000 / 130.6, 9);
  });
});

describe('a company', () => {
  test('Scale: Meta’s stake is no money raised, and values it at 2.1 times its last round', async () => {
    const scale = await company('scale-ai');
    expect(scale).toMatchObject({
      outcome: 'partner_deal',
      outcome_usd_m: 29_000,
      rounds_without_amount: 1,
      outcome_multiple_bound: 'exact',
    });
    expect(scale.outcome_multiple).toBeCloseTo(29 / 13.8, 9);
    expect(scale.raised_usd_m).toBeCloseTo(4.5 + 18 + 100 + 325 + 1000, 9);
    const all = await ask(companiesQuery, { counts_unverified: true });
    const whole = all.find(({ company_id: id }) => id === 'scale-ai');
    expect(whole!.raised_usd_m).toBeCloseTo(1602.5, 9);
  });

  test('its outcome is the same whatever years are chosen', async () => {
    const early = await ask(companiesQuery, { to_year: 2021, company_text: 'scale' });
    expect(early).toHaveLength(1);
    expect(early[0]).toMatchObject({ post_money_usd_m: 7300, outcome_usd_m: 29_000 });
    expect(early[0]!.outcome_multiple).toBeCloseTo(29 / 13.8, 9);
    expect(early[0]!.step_up).toBeCloseTo(73 / 35, 9);
  });

  test('Scale’s steps: at most 3.5 from a valuation over 1 bn, then exact ones', async () => {
    const rows = await ask(comparedRoundsQuery, { company_ids: 'scale-ai' });
    const steps = rows.flatMap((row) => (row.step_up === undefined ? [] : [row]));
    expect(steps.map((row) => row.step_up_bound)).toEqual(['at-most', 'exact', 'exact', 'exact']);
    [3.5, 7.3 / 3.5, 13.8 / 7.3, 29 / 13.8].forEach((step, place) =>
      expect(steps[place]!.step_up).toBeCloseTo(step, 12),
    );
    expect(steps.map((row) => row.rounds_between_valuations)).toEqual([0, 0, 0, 0]);
    const { raised_usd_m: total } = await company('scale-ai');
    expect(rows.at(-1)!.cumulative_usd_m).toBeCloseTo(total!, 9);
  });

  test('months are told only between dates that are known to the month', async () => {
    const months = async (id: string, countsUnverified = false) =>
      (
        await ask(comparedRoundsQuery, { company_ids: id, counts_unverified: countsUnverified })
      ).map(({ months_since_round: since }) => since);
    expect(await months('neon')).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(await months('neon', true)).toEqual([undefined, undefined, 13, 12, undefined]);
    expect((await months('mercor')).slice(0, 4)).toEqual([undefined, undefined, undefined, 8]);
    expect((await months('mercor', true)).slice(0, 4)).toEqual([undefined, 15, 5, 8]);
  });

  test('Voyage was bought for 220 million with nothing known to divide by', async () => {
    expect(await company('voyage-ai')).toMatchObject({
      outcome_usd_m: 220,
      raised_usd_m: undefined,
      outcome_multiple: undefined,
      outcome_per_raised: undefined,
    });
  });
});

describe('unknown is never nought', () => {
  test('no sum is 0, and whoever disclosed nothing raised an unknown amount', async () => {
    for (const counts_unverified of [false, true]) {
      const companies = await ask(companiesQuery, { counts_unverified });
      const quarters = await ask(quartersQuery, { counts_unverified });
      const coverage = await ask(coverageQuery, { counts_unverified });
      for (const row of [...companies, ...quarters, ...coverage])
        expect(row.raised_usd_m === undefined).toBe(row.rounds_with_amount === 0);
    }
    expect(await company('graviti')).toMatchObject({ round_count: 1, rounds_without_amount: 1 });
    expect(await company('bespoke-labs')).toMatchObject({
      raised_usd_m: undefined,
      stated_total_usd_m: 40,
    });
  });

  test('with no event at all the counts are 0 and the sum is not known', async () => {
    const none = { company_text: 'no such company' };
    const coverage = await ask(coverageQuery, none);
    expect(coverage).toHaveLength(1);
    expect(coverage[0]).toMatchObject({ event_count: 0, raised_usd_m: undefined });
    expect(await ask(quartersQuery, none)).toEqual([]);
    expect(await ask(companiesQuery, none)).toEqual([]);
  });

  test('every event counts or has one reason why not', async () => {
    const [total] = await ask(coverageQuery);
    const { round_count: rounds, event_count: events, ...counts } = total!;
    const leftOut =
      counts.left_out_rejected +
      counts.left_out_unverified +
      counts.left_out_not_closed +
      counts.left_out_not_a_raise;
    expect(rounds + leftOut).toBe(events);
    expect(counts.rounds_linked + counts.rounds_unlinked + counts.rounds_unverified).toBe(rounds);
  });
});

describe('how far a date was seen', () => {
  test('is that of the row whose date it is', async () => {
    const events = await ask(roundsQuery);
    for (const row of await ask(companiesQuery)) {
      const own = events.filter((one) => one.company_id === row.company_id);
      const seenOn = (day: string | undefined, id?: string) =>
        own
          .filter((one) =>
            id === undefined ? one.left_out === undefined : one.funding_round_id === id,
          )
          .filter((one) => one.announced_on === day)
          .map((one) => one.date_precision);
      const { post_money_round_id: valued, outcome_round_id: outcome } = row;
      if (row.first_round_on !== undefined) {
        expect(seenOn(row.first_round_on)).toContain(row.first_round_precision);
        expect(seenOn(row.last_round_on)).toContain(row.last_round_precision);
      }
      if (valued !== undefined)
        expect(seenOn(row.post_money_on, valued)).toEqual([row.post_money_precision]);
      if (outcome !== undefined)
        expect(seenOn(row.outcome_on, outcome)).toEqual([row.outcome_precision]);
    }
    expect(await company('labelbox')).toMatchObject({ last_round_precision: 'unseen' });
    expect(await company('zilliz')).toMatchObject({ last_round_precision: 'year' });
  });
});

describe('the share sold', () => {
  test('is that of events that count, or that brought the company no money', async () => {
    const rows = await ask(roundsQuery);
    const left = rows.filter((row) => !['not_a_raise', undefined].includes(row.left_out));
    const both = left.filter((row) => row.amount_usd_m && row.post_money_usd_m);
    expect(both.map((row) => row.left_out)).toEqual(
      expect.arrayContaining(['unverified', 'not_closed']),
    );
    for (const row of left)
      expect([row.funding_round_id, row.sold_share, row.sold_share_bound]).toEqual([
        row.funding_round_id,
        undefined,
        undefined,
      ]);
  });
});

describe('quarters', () => {
  test('every category has every quarter of the span once, and nothing overlaps', async () => {
    const rows = (await ask(quartersQuery)).filter((row) => row.period_kind === 'quarter');
    const starts = [...new Set(rows.map((row) => row.period_start_on))];
    expect([starts[0], starts.at(-1)]).toEqual(['2014-10-01', '2026-10-01']);
    expect(starts).toHaveLength(12 * 4 + 1);
    expect(rows).toHaveLength(starts.length * fundingCategories.length);
    const first = rows.find((row) => row.period_start_on === '2024-01-01');
    expect(first!.period_end_on).toBe('2024-03-31');
  });

  test('the periods of a category add up to what it raised, those without a date too', async () => {
    const quarters = await ask(quartersQuery, { counts_unverified: true });
    const coverage = await ask(coverageQuery, { counts_unverified: true });
    for (const { category, raised_usd_m: raised } of coverage.slice(1)) {
      const own = quarters.filter((row) => row.category === category);
      const known = own.flatMap((row) => row.raised_usd_m ?? []);
      if (raised === undefined) expect(known).toEqual([]);
      else expect(sum(known)).toBeCloseTo(raised, 6);
    }
  });

  test('a round of which only the year was seen is in no quarter', async () => {
    const rows = await ask(quartersQuery, { company_text: 'pinecone' });
    const filled = rows.filter((row) => row.round_count > 0);
    expect(filled.map((row) => [row.period_kind, row.period_start_on, row.raised_usd_m])).toEqual([
      ['year', '2021-01-01', 10],
      ['year', '2022-01-01', 28],
      ['quarter', '2023-04-01', 100],
    ]);
  });

  test('a round whose date was not seen is in no year, and in the sum until its date counts', async () => {
    const neon = async (counts_unverified: boolean) => {
      const rows = await ask(quartersQuery, { company_text: 'neon', counts_unverified });
      return rows
        .filter((row) => row.round_count > 0)
        .map((row) => [row.period_kind, row.period_start_on, row.raised_usd_m]);
    };
    expect(await neon(false)).toEqual([
      ['year', '2021-01-01', 29],
      ['quarter', '2022-07-01', 30],
      ['quarter', '2024-07-01', 25.6],
      ['undated', undefined, 46],
    ]);
    expect((await neon(true))[2]).toEqual(['quarter', '2023-07-01', 46]);
  });

  test('the quarter of today and the one before may be incomplete, on any day of it', async () => {
    const incomplete = async (today: string, settling_months = 3) => {
      const rows = await ask(quartersQuery, { today, settling_months });
      const flagged = rows.filter((row) => row.may_be_incomplete === 1);
      return [...new Set(flagged.map((row) => `${row.period_kind} ${row.period_start_on}`))];
    };
    const lastTwo = ['quarter 2026-07-01', 'quarter 2026-10-01', 'year 2026-01-01'];
    expect((await incomplete('2026-10-01')).toSorted()).toEqual(lastTwo);
    expect((await incomplete('2026-12-30')).toSorted()).toEqual(lastTwo);
    expect(await incomplete('2026-10-01', 0)).toEqual(['quarter 2026-10-01', 'year 2026-01-01']);
    expect(await incomplete('2029-01-01')).toEqual(['quarter 2028-10-01', 'quarter 2029-01-01']);
  });
});

describe('percentiles', () => {
  test('eight labelling platforms of 2021 in their order', async () => {
    const rows = await ask(percentilesQuery, { counts_unverified: true });
    const group = rows.filter(
      (row) => row.category === 'labelling_platform' && row.announced_year === 2021,
    );
    const placed = group
      .filter((row) => row.amount_usd_m !== undefined)
      .toSorted((a, b) => a.amount_usd_m! - b.amount_usd_m!);
    expect(placed.map((row) => row.amount_usd_m)).toEqual([3.2, 9.3, 12.5, 14.5, 25, 35, 40, 85]);
    placed.forEach(({ amount_percentile: share, amount_group_size: size }, place) => {
      expect(size).toBe(8);
      expect(share).toBeCloseTo((place + 0.5) / 8, 12);
    });
    const graviti = group.find((row) => row.company_id === 'graviti');
    expect(graviti).toMatchObject({ amount_percentile: undefined, amount_group_size: 8 });
  });

  test('fewer figures than asked for give none, and the mean of a group is one half', async () => {
    for (const smallest_group of [1, 5]) {
      const rows = await ask(percentilesQuery, { smallest_group, counts_unverified: true });
      const groups = new Set(rows.map((row) => `${row.category} ${row.announced_year}`));
      for (const name of groups) {
        const group = rows.filter((row) => `${row.category} ${row.announced_year}` === name);
        const shares = group.flatMap((row) => row.amount_percentile ?? []);
        const size = group[0]!.amount_group_size;
        expect(shares).toHaveLength(size >= smallest_group ? size : 0);
        if (shares.length > 0) expect(sum(shares) / size).toBeCloseTo(0.5, 12);
      }
    }
  });

  test('a round whose year was not seen has no place and is no peer', async () => {
    const rows = await ask(percentilesQuery, { smallest_group: 1 });
    const neon = rows.find((row) => row.funding_round_id === 'neon-2023-series-b');
    expect(neon).toMatchObject({ amount_usd_m: undefined, amount_group_size: 0 });
  });
});

describe('licence deals', () => {
  test('a year’s value is the one of the table, where it is said what it rests on', async () => {
    const stored = new Map(
      tableOf('licence_deals').rows.map((row) => [
        row['licence_deal_id'],
        row['annualised_usd_m']!,
      ]),
    );
    const deals = await ask(dealsQuery);
    expect(deals).toHaveLength(stored.size);
    for (const deal of deals) {
      const printed = stored.get(deal.licence_deal_id)!;
      expect([deal.licence_deal_id, deal.annual_usd_m === undefined]).toEqual([
        deal.licence_deal_id,
        printed === '',
      ]);
      expect(deal.annual_usd_m === undefined).toBe(deal.annual_basis === undefined);
      if (printed !== '') expect(Math.abs(deal.annual_usd_m! - Number(printed))).toBeLessThan(0.05);
    }
    expect(new Set(deals.flatMap((deal) => deal.annual_basis ?? []))).toEqual(new Set(annualBases));
  });

  test('Axel Springer’s 25 to 30 million over three years are 8.3 to 10 a year', async () => {
    const deals = await ask(dealsQuery);
    const deal = deals.find((row) => row.licence_deal_id === 'axel-springer-openai-2023')!;
    expect(deal.annual_low_usd_m).toBeCloseTo(25 / 3, 9);
    expect(deal.annual_high_usd_m).toBe(10);
  });

  test('Freepik’s 2 to 4 cents an image make 200 million images', async () => {
    const deals = await ask(dealsQuery);
    expect(
      deals.find((row) => row.licence_deal_id === 'freepik-tech-companies-2024'),
    ).toMatchObject({
      unit_price_low: 0.02,
      unit_price_high: 0.04,
      unit_price_unit: 'per_image',
      implied_unit_count: 2e8,
      left_out: undefined,
    });
  });

  test('a number of units follows from figures that were seen alone', async () => {
    const unitsOf = async (id: string, counts_unverified: boolean) =>
      (await ask(dealsQuery, { counts_unverified })).find((row) => row.licence_deal_id === id)
        ?.implied_unit_count;
    expect(await unitsOf('authors-anthropic-settlement-2025', false)).toBeUndefined();
    expect(await unitsOf('authors-anthropic-settlement-2025', true)).toBe(500_000);
    expect(await unitsOf('photobucket-talks-2024', true)).toBeUndefined();
  });

  test('what is no licence, was denied or not seen is listed with its reason', async () => {
    const reasons = async (counts_unverified: boolean) =>
      new Map(
        (await ask(dealsQuery, { counts_unverified })).map((row) => [
          row.licence_deal_id,
          row.left_out,
        ]),
      );
    const [strict, loose] = [await reasons(false), await reasons(true)];
    expect(strict.get('shutterstock-apple-2024')).toBe('rejected');
    expect(strict.get('news-corp-google-2024')).toBe('denied');
    expect(strict.get('photobucket-talks-2024')).toBe('not_closed');
    expect(strict.get('shutterstock-ai-revenue-2023')).toBe('not_a_licence');
    expect(strict.get('reddit-openai-2024')).toBe('unverified');
    expect(loose.get('reddit-openai-2024')).toBeUndefined();
    expect(loose.get('authors-anthropic-settlement-2025')).toBe('not_a_licence');
  });
});

describe('companies whose event brought no money', () => {
  test('have an outcome with its price, exact unless it is printed as a floor', async () => {
    for (const row of await ask(companiesQuery))
      expect([row.company_id, row.outcome_bound === undefined]).toEqual([
        row.company_id,
        row.outcome_usd_m === undefined,
      ]);
    expect(await company('neon')).toMatchObject({ outcome_bound: 'exact' });
  });
});

describe('on rows by hand', () => {
  let few: NodeConnector;

  const roundsOf = (company_id: string): Promise<readonly CompanyRoundRow[]> =>
    ask(comparedRoundsQuery, { company_ids: company_id }, few);

  beforeAll(async () => {
    few = await emptyEngine();
    await loadDataPackage(few, resolve('data'));
    few.exec(`DELETE FROM funding_rounds`);
    few.exec(`INSERT INTO funding_rounds BY NAME
      SELECT *, company_id AS company, 'US' AS country, 'embeddings' AS category, 'day' AS announced_precision,
        'seed' AS stage, 'general-knowledge' AS source_id, 'linked' AS evidence,
        CASE event WHEN 'acquisition' THEN amount_usd_m END AS purchase_price_usd_m
      FROM (VALUES
        ('a1',        'a', DATE '2020-02-03', 'round',       2,    'exact',          10,   'post_money',     'closed',   'sound',     NULL),
        ('a1-again',  'a', DATE '2020-02-03', 'round',       2,    'exact',          NULL, NULL,             'closed',   'duplicate', NULL),
        ('a1-misread','a', DATE '2020-02-04', 'round',       20,   'exact',          100,  'post_money',     'closed',   'misquote',  NULL),
        ('a2',        'a', DATE '2021-02-03', 'round',       NULL, NULL,             NULL, NULL,             'closed',   'sound',     NULL),
        ('a3',        'a', DATE '2021-06-03', 'round',       5,    'exact',          9,    'unclear',        'closed',   'sound',     NULL),
        ('a4',        'a', DATE '2022-03-01', 'round',       8,    'lower_bound',    40,   'post_money',     'closed',   'sound',     NULL),
        ('a5-talks',  'a', DATE '2022-04-01', 'round',       900,  'exact',          4000, 'post_money',     'talks',    'sound',     NULL),
        ('a6-sold',   'a', DATE '2023-01-01', 'acquisition', 60,   'purchase_price', NULL, 'purchase_price', 'acquired', 'sound',     NULL),
        ('b1',        'b', DATE '2022-05-01', 'round',       8,    'exact',          NULL, NULL,             'closed',   'sound',     NULL),
        ('b2',        'b', DATE '2022-05-01', 'round',       8,    'exact',          NULL, NULL,             'closed',   'sound',     NULL),
        ('b3',        'b', DATE '2022-05-01', 'round',       3,    'exact',          NULL, NULL,             'closed',   'sound',     'amount_usd_m'),
        ('b4',        'b', DATE '2022-05-01', 'round',       1,    'exact',          NULL, NULL,             'closed',   'sound',     NULL),
        ('b5',        'b', DATE '2022-05-01', 'round',       50,   'exact',          40,   'post_money',     'closed',   'sound',     NULL)
      ) AS rows(funding_round_id, company_id, announced_on, event, amount_usd_m, amount_kind, post_money_usd_m, valuation_kind,
        status, standing, unverified_fields)`);
  });

  test('duplicates, misquotes, talks and purchases are listed and in no total', async () => {
    const rows = await ask(roundsQuery, { company_text: 'a' }, few);
    expect(rows.map((row) => [row.funding_round_id, row.left_out])).toEqual([
      ['a1', undefined],
      ['a1-again', 'rejected'],
      ['a1-misread', 'rejected'],
      ['a2', undefined],
      ['a3', undefined],
      ['a4', undefined],
      ['a5-talks', 'not_closed'],
      ['a6-sold', 'not_a_raise'],
    ]);
    const [a] = await ask(companiesQuery, { company_text: 'a' }, few);
    expect(a).toMatchObject({
      raised_usd_m: 15,
      round_count: 4,
      rounds_without_amount: 1,
      lower_bound_count: 1,
      left_out_count: 4,
      post_money_usd_m: 40,
      step_up: 4,
      outcome: 'acquired',
      outcome_usd_m: 60,
      outcome_multiple: 1.5,
      outcome_per_raised: 4,
    });
  });

  test('a step goes over an unclear valuation and one that is not known, which are counted', async () => {
    const rows = await roundsOf('a');
    const fourth = rows.find((row) => row.funding_round_id === 'a4');
    expect(fourth).toMatchObject({
      step_up: 4,
      rounds_between_valuations: 2,
      cumulative_usd_m: 15,
    });
    expect(fourth).toMatchObject({ sold_share: 0.2, sold_share_bound: 'at-least' });
    expect(fourth!.months_since_round).toBe(9);
    const sale = rows.at(-1)!;
    expect(sale).toMatchObject({
      step_up: undefined,
      purchase_multiple: 1.5,
      raised_usd_m: undefined,
    });
    expect(rows.map((row) => row.sold_share)).toEqual([
      0.2,
      undefined,
      undefined,
      undefined,
      undefined,
      0.2,
      undefined,
      undefined,
    ]);
  });

  test('more raised than the company is worth gives no share', async () => {
    expect(
      (await roundsOf('b')).find((row) => row.funding_round_id === 'b5')!.sold_share,
    ).toBeUndefined();
  });

  test('an amount that was not seen counts as a round, and as money when that is asked for', async () => {
    const totals = async (counts_unverified: boolean) => {
      const [b] = await ask(companiesQuery, { company_text: 'b', counts_unverified }, few);
      return [b!.round_count, b!.rounds_without_amount, b!.raised_usd_m];
    };
    expect(await totals(false)).toEqual([5, 1, 67]);
    expect(await totals(true)).toEqual([5, 0, 70]);
  });

  test('equal amounts share the middle of their places, a floor among them at what is printed', async () => {
    const rows = await ask(percentilesQuery, { smallest_group: 4 }, few);
    const places = new Map(rows.map((row) => [row.funding_round_id, row.amount_percentile]));
    expect(['b4', 'b1', 'b2', 'a4', 'b5', 'b3'].map((id) => places.get(id))).toEqual([
      0.1,
      0.5,
      0.5,
      0.5,
      0.9,
      undefined,
    ]);
    expect(rows.find((row) => row.funding_round_id === 'b4')).toMatchObject({
      amount_group_size: 5,
      amount_floor_count: 1,
      post_money_group_size: 2,
      post_money_percentile: undefined,
    });
  });
});

describe('the files', () => {
  const folder = join(projectRoot, 'src/charts/funding-figures');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

  test.each(['seen', 'judged', 'events', 'chosen'])('say in the same words what %s are', (name) => {
    const bodies = files.flatMap(
      (sql) => sql.match(new RegExp(`\\b${name} AS \\(.*?\n\\)`, 's')) ?? [],
    );
    expect(bodies.length).toBeGreaterThan(3);
    expect(new Set(bodies).size).toBe(1);
  });

  test('hold one statement each and know every code of the table', () => {
    for (const sql of files) expect(sql.match(/;(?=\s*$)/gm)).toHaveLength(1);
    const { resource } = tableOf('funding_rounds');
    const enumOf = (column: string): unknown =>
      resource.schema.fields.find(({ name }) => name === column)?.constraints.enum;
    expect(enumOf('category')).toEqual(fundingCategories);
    expect(enumOf('amount_kind')).toEqual(amountKinds);
    expect(enumOf('valuation_kind')).toEqual(valuationKinds);
    expect(enumOf('announced_precision')).toEqual(datePrecisions);
  });
});
