import { beforeAll, expect, test } from 'vitest';
import { everyEvent } from '../../src/charts/funding-figures/filters.ts';
import {
  companiesQuery,
  coverageQuery,
  roundsQuery,
  type FundingCompanyRow,
  type FundingEventRow,
} from '../../src/charts/funding-figures/queries.ts';
import {
  writeArticleRounds,
  writeLeftOut,
  writeRaised,
} from '../../src/charts/funding-headline/write-funding-headline.ts';
import { ask } from '../support/ask.ts';
import { readerOf } from '../support/reader-of.ts';

const reader = readerOf('en');
let rounds: readonly FundingEventRow[];
let companies: readonly FundingCompanyRow[];

beforeAll(async () => {
  rounds = await ask(roundsQuery);
  companies = await ask(companiesQuery);
});

async function inAll(filters = everyEvent) {
  const row = (await ask(coverageQuery, filters)).find(({ category }) => category === undefined);
  if (row === undefined) throw new RangeError('no row in all');
  return row;
}

test('the sum is that of the rounds that count and have an amount, and says what it leaves out', async () => {
  const known = rounds.flatMap((row) => row.raised_usd_m ?? []);
  const total = known.reduce((sum, one) => sum + one, 0);
  expect(total).toBeGreaterThan(3945);
  expect(total).toBeLessThan(3955);
  const raisers = rounds.filter((row) => row.raised_usd_m !== undefined);
  const { company_count: count } = await inAll();
  expect(count).toBe(new Set(raisers.map((row) => row.company_id)).size);
  expect(count).toBe(companies.filter((row) => row.rounds_with_amount > 0).length);
  expect(writeRaised(await inAll(), reader)).toBe(
    `33 companies raised at least US$3.95B in ${known.length} rounds whose amount is known`,
  );
  expect(writeLeftOut(await inAll(), reader)).toBe(
    'Not in this sum: 12 rounds whose amount is not known, 33 events not verified at their source, 5 that are not closed, 5 that brought the company no money. One amount is a floor, so the sum is one too. Amounts are in nominal US dollars.',
  );
});

test('nothing known is said to be nothing, never zero', async () => {
  const nobody = await inAll({ ...everyEvent, company_text: 'no such company' });
  expect(nobody.company_count).toBe(0);
  expect(writeRaised(nobody, reader)).toBe('No round that passes the filters has a known amount');
});

test('the article’s rounds stand in the order of its claims, with share sold and outcome', () => {
  expect(writeArticleRounds(rounds, companies, reader)).toBe(
    'The article’s three rounds: Weaviate sold 25% for US$50M, Pinecone sold 13.3% for US$100M, Neon raised US$46M at a valuation that is not known and was bought for US$1B in 2025, 7.66 times what is known to have been raised.',
  );
  expect(writeArticleRounds([], companies, reader)).toBe('');
});
