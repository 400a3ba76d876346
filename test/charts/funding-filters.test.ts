import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparedRoundsQuery } from '../../src/charts/funding-figures/company-queries.ts';
import { capitalQuery } from '../../src/charts/funding-figures/deal-queries.ts';
import { everyEvent, type FundingFilters } from '../../src/charts/funding-figures/filters.ts';
import {
  companiesQuery,
  coverageQuery,
  optionsQuery,
  quartersQuery,
  roundsQuery,
} from '../../src/charts/funding-figures/queries.ts';
import { ask } from '../support/ask.ts';
import { readDataPackage, type CsvRow } from '../support/data-package.ts';

let plainRounds: readonly CsvRow[];

beforeAll(async () => {
  const tables = await readDataPackage();
  plainRounds = tables.find(({ resource }) => resource.name === 'funding_rounds')!.rows;
});

const idsOf = (rows: readonly { readonly funding_round_id?: string }[]): readonly unknown[] =>
  rows.map((row) => row.funding_round_id).toSorted();
const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((total, one) => total + (one ?? 0), 0);

/** The filters over again, in TypeScript on the bare cells. */
function passes(row: CsvRow, filters: FundingFilters): boolean {
  const has = (list: string, codes: readonly string[]): boolean =>
    list === 'all' || codes.some((code) => list.split(',').includes(code));
  const year = Number(row['announced_on']!.slice(0, 4));
  const text = filters.company_text.toLowerCase();
  return (
    has(filters.categories, [row['category']!]) &&
    has(filters.countries, (row['country'] || 'unknown').split(';')) &&
    has(filters.stages, [row['stage']!]) &&
    year >= filters.from_year &&
    year <= filters.to_year &&
    [row['company']!.toLowerCase(), row['company_id']!].some((name) => name.includes(text))
  );
}

/** What a row counts for, over again: `undefined` when it is no raise, else its money where that is known. */
function raiseOf(row: CsvRow, countsUnverified: boolean): { usdM: number | undefined } | undefined {
  const unseen = countsUnverified ? [] : row['unverified_fields']!.split(';');
  const isSeen = countsUnverified || row['evidence'] !== 'unverified';
  if (!isSeen || !['sound', 'disputed'].includes(row['standing']!)) return undefined;
  if (!['round', 'ipo'].includes(row['event']!)) return undefined;
  if (!['closed', 'reported', 'listed'].includes(row['status']!)) return undefined;
  const isOwn = ['exact', 'derived', 'converted', 'lower_bound'].includes(row['amount_kind']!);
  const isKnown = isOwn && !unseen.includes('amount_usd_m') && !unseen.includes('amount_kind');
  return { usdM: isKnown ? Number(row['amount_usd_m']) : undefined };
}

async function expectAsPlain(changes: Partial<FundingFilters>): Promise<void> {
  const filters = { ...everyEvent, ...changes };
  const expected = plainRounds.filter((row) => passes(row, filters));
  const raises = expected.flatMap((row) => raiseOf(row, filters.counts_unverified) ?? []);
  const amounts = raises.flatMap(({ usdM }) => usdM ?? []);
  const rounds = await ask(roundsQuery, changes);
  expect(idsOf(rounds)).toEqual(idsOf(expected));

  const [total, ...parts] = await ask(coverageQuery, changes);
  expect(total).toMatchObject({
    category: undefined,
    event_count: expected.length,
    round_count: raises.length,
    rounds_with_amount: amounts.length,
    rounds_without_amount: raises.length - amounts.length,
  });
  const companies = await ask(companiesQuery, changes);
  expect(companies.map((row) => row.company_id).toSorted()).toEqual(
    [...new Set(expected.map((row) => row['company_id']))].toSorted(),
  );
  const quarters = await ask(quartersQuery, changes);
  for (const rows of [parts, companies, quarters]) {
    expect(sum(rows.map((row) => row.round_count))).toBe(raises.length);
    expect(sum(rows.map((row) => row.rounds_with_amount))).toBe(amounts.length);
    expect(sum(rows.map((row) => row.raised_usd_m))).toBeCloseTo(sum(amounts), 6);
  }
  if (amounts.length === 0) expect(total!.raised_usd_m).toBeUndefined();
  else expect(total!.raised_usd_m).toBeCloseTo(sum(amounts), 6);
}

describe('filters', () => {
  test.each<Partial<FundingFilters>>([
    {},
    { counts_unverified: true },
    { categories: 'vector_database' },
    { categories: 'labelling_services,embeddings' },
    { categories: '' },
    { categories: 'no_such' },
    { countries: 'CN' },
    { countries: 'unknown' },
    { countries: 'KE,AM,NL' },
    { countries: '' },
    { stages: 'seed' },
    { stages: 'series_a,unknown' },
    { from_year: 2023 },
    { to_year: 2018 },
    { from_year: 2024, to_year: 2024 },
    { from_year: 2030 },
    { company_text: 'SCALE' },
    { company_text: '数据' },
    { company_text: 'speechocean' },
    { company_text: '37du-data' },
    { company_text: ' ' },
  ])('alone, %o lets through what a plain filter does', async (changes) => {
    await expectAsPlain(changes);
  });

  test('together they let through what all of them do', async () => {
    const codesOf = (column: string): readonly string[] => [
      ...new Set(plainRounds.flatMap((row) => (row[column] || 'unknown').split(';'))),
    ];
    const list = (column: string) =>
      fc.oneof(
        fc.constant('all'),
        fc.subarray([...codesOf(column)], { minLength: 1 }).map((codes) => codes.join(',')),
      );
    const filters = fc.record({
      categories: list('category'),
      countries: list('country'),
      stages: list('stage'),
      from_year: fc.integer({ min: 2013, max: 2024 }),
      to_year: fc.integer({ min: 2019, max: 2027 }),
      company_text: fc.constantFrom('', '', '', 'a', 'AI', 'la', '.', '数'),
      counts_unverified: fc.boolean(),
    });
    await fc.assert(fc.asyncProperty(filters, expectAsPlain), { numRuns: 20, seed: 5 });
  });

  test.each([
    `'; DROP TABLE funding_rounds; --`,
    `' OR 1=1 --`,
    `") OR true --`,
    '%',
    '_',
    '%a%',
    '.*',
    '[a-z]',
    '\\',
    '\u0000',
    `getvariable('categories')`,
    '$1',
    '?',
  ])('%j in the search is text and nothing else', async (text) => {
    await expectAsPlain({ company_text: text });
    for (const list of ['categories', 'countries', 'stages'])
      expect([list, await ask(roundsQuery, { [list]: text })]).toEqual([list, []]);
    expect(await ask(comparedRoundsQuery, { company_ids: text })).toEqual([]);
    expect(await ask(roundsQuery)).toHaveLength(plainRounds.length);
  });

  test('every option of a filter finds as many events as it says', async () => {
    const filtersOf: Readonly<Record<string, (code: string) => Partial<FundingFilters>>> = {
      category: (code) => ({ categories: code }),
      country: (code) => ({ countries: code }),
      stage: (code) => ({ stages: code }),
      year: (code) => ({ from_year: Number(code), to_year: Number(code) }),
    };
    const options = await ask(optionsQuery);
    for (const { facet, code, event_count, unverified_count } of options) {
      const rows = await ask(roundsQuery, filtersOf[facet]!(code));
      expect([code, rows.length]).toEqual([code, event_count]);
      const unverified = rows.filter(({ evidence }) => evidence === 'unverified');
      expect(unverified).toHaveLength(unverified_count);
    }
    const perEvent = options.filter(({ facet }) => facet !== 'country');
    expect(sum(perEvent.map((row) => row.event_count))).toBe(3 * plainRounds.length);
  });
});

describe('capital against the market', () => {
  const vendors = ['labelling_services', 'labelling_platform', 'expert_human_data'];
  const raisedIn = (year: number, country?: string) =>
    plainRounds
      .filter((row) => row['announced_on']!.startsWith(String(year)))
      .filter((row) => vendors.includes(row['category']!))
      .filter((row) => country === undefined || row['country']!.split(';').includes(country))
      .flatMap((row) => {
        const raise = raiseOf(row, false);
        return raise
          ? { ...raise, isDated: !/\bannounced_on\b/.test(row['unverified_fields']!) }
          : [];
      });

  test('each size stands beside what vendors of its place raised in its year', async () => {
    const rows = await ask(capitalQuery);
    for (const row of rows) {
      const place = row.geography === 'world' ? undefined : row.geography;
      const all = raisedIn(row.figure_year, place);
      const raises = all.filter(({ isDated }) => isDated);
      const amounts = raises.flatMap(({ usdM }) => usdM ?? []);
      expect(row.round_count).toBe(raises.length);
      expect(row.rounds_without_amount).toBe(raises.length - amounts.length);
      expect(row.rounds_year_unseen).toBe(all.length - raises.length);
      if (amounts.length === 0) expect(row.raised_usd_m).toBeUndefined();
      else expect(row.raised_usd_m).toBeCloseTo(sum(amounts), 6);
      expect(row.raised_per_market_dollar).toBe(
        row.raised_usd_m === undefined || row.market_usd_m === undefined
          ? undefined
          : row.raised_usd_m / row.market_usd_m,
      );
    }
    expect(new Set(rows.map((row) => row.geography))).toEqual(new Set(['CN', 'world']));
  });

  test('IDC’s 6.262 bn yuan for 2025 are 871 million dollars; Grand View’s 3.77 bn for 2024 faced 1,032 million raised', async () => {
    const rows = await ask(capitalQuery);
    const idc = rows.find((row) => row.market_figure_id === 'idc-2025-china-base-data')!;
    expect(idc).toMatchObject({ figure_kind: 'outcome', geography: 'CN', left_out: undefined });
    expect(idc.market_usd_m).toBeCloseTo(6262 / 7.1875, 6);
    const grandView = rows.find(
      (row) =>
        row.market_figure_id === 'grand-view-2024-base-collection-and-labelling' &&
        row.figure_kind === 'base',
    )!;
    expect(grandView).toMatchObject({ raised_usd_m: 32 + 1000, rounds_year_unseen: 1 });
    expect(grandView.raised_per_market_dollar).toBeCloseTo(1032 / 3770, 9);
  });

  test('no size lies after the last year with a raise, and copies and rejected ones are marked', async () => {
    const rows = await ask(capitalQuery);
    expect(Math.max(...rows.map((row) => row.figure_year))).toBe(2026);
    for (const { left_out: reason, standing, copy_of: original } of rows) {
      if (reason === undefined) expect(['sound', 'disputed']).toContain(standing);
      if (original !== undefined) expect(reason).toBeDefined();
    }
  });
});
