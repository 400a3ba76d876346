import { beforeAll, expect, test } from 'vitest';
import { everyEvent } from '../../src/charts/funding-figures/filters.ts';
import {
  companiesQuery,
  roundsQuery,
  type FundingCompanyRow,
} from '../../src/charts/funding-figures/queries.ts';
import {
  leagueTable,
  writeLeagueFinding,
  type LeagueSeries,
} from '../../src/charts/league-table/league-table.ts';
import { selectTimeline } from '../../src/charts/funding-timeline/series.ts';
import { writeTimelineFinding } from '../../src/charts/funding-timeline/write-finding.ts';
import { leagueColumns } from '../../src/scenario/funding-league-settings.ts';
import { ask } from '../support/ask.ts';
import { readerOf } from '../support/reader-of.ts';

const reader = readerOf('en');
let series: LeagueSeries;

beforeAll(async () => {
  series = { companies: await ask(companiesQuery), events: await ask(roundsQuery) };
});

function cell(companyId: string, columnId: (typeof leagueColumns)[number]) {
  const { columns, rows } = leagueTable(series, reader);
  const place = columns.findIndex(({ id }) => id === columnId);
  return rows.find(({ id }) => id === companyId)?.cells[place];
}

test('has a row for every company, and a column for everything that it can be sorted by', () => {
  const { columns, rows } = leagueTable(series, reader);
  expect(rows).toHaveLength(new Set(series.events.map((event) => event.company_id)).size);
  expect([...columns.map(({ id }) => id), 'evidence', 'source']).toEqual([...leagueColumns]);
  for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
});

test('names the sources of every event of a company, and leaves empty what is not known', () => {
  const { rows } = leagueTable(series, reader);
  for (const { id, source, moreSources = [] } of rows) {
    const own = series.events.filter((event) => event.company_id === id);
    const named = [source, ...moreSources].map((one) => one?.id);
    expect(new Set(named)).toEqual(new Set(own.map((event) => event.source_id)));
  }
  expect(cell('neon', 'post-money')).toEqual({ value: undefined, text: '' });
  expect(cell('neon', 'outcome-price')).toEqual({ value: 1e9, text: 'US$1B' });
  expect(cell('scale-ai', 'outcome-multiple')?.text).toBe('2.1×');
  expect(cell('paxini', 'post-money')?.text).toBe('at least US$1.4B');
});

test('a date is written and kept no further than it was seen', () => {
  expect(cell('labelbox', 'last-round')).toEqual({
    value: '2022',
    text: '2022, date not verified',
  });
  expect(cell('labelbox', 'post-money-on')?.text).toBe('2022, date not verified');
  expect(cell('zilliz', 'last-round')).toEqual({ value: '2022', text: '2022' });
  expect(cell('weaviate', 'last-round')).toEqual({ value: '2023-04', text: 'April 2023' });
  for (const { company_id: id, last_round_precision: precision } of series.companies) {
    const isMonth = /^\p{L}+ \d{4}$/u.test(cell(id, 'last-round')?.text ?? '');
    expect([id, isMonth]).toEqual([id, precision === 'day' || precision === 'month']);
  }
});

test('a price or valuation that is a floor is written as one', () => {
  const scale = series.companies.find((row) => row.company_id === 'scale-ai')!;
  const floored = { ...scale, outcome_bound: 'at-least' } as const;
  const { columns, rows } = leagueTable({ companies: [floored], events: series.events }, reader);
  const place = columns.findIndex(({ id }) => id === 'outcome-price');
  expect(rows[0]!.cells[place]).toEqual({ value: 29e9, text: 'at least US$29B' });
});

test('which figures are floors or ceilings is kept with them, and nothing of what is exact', () => {
  expect(cell('paxini', 'bounds')).toEqual({
    value: 'post-money at-least',
    text: 'Last post-money: a floor',
  });
  expect(cell('weaviate', 'bounds')).toEqual({ value: undefined, text: '' });
  for (const { company_id: id, lower_bound_count: floors } of series.companies) {
    const codes = String(cell(id, 'bounds')?.value ?? '').split('; ');
    expect([id, codes.includes('raised at-least')]).toEqual([id, floors > 0]);
  }
});

test('the finding and the timeline name the same companies where several raised as much', async () => {
  const filters = { ...everyEvent, stages: 'series_b' };
  const companies = await ask(companiesQuery, filters);
  const events = await ask(roundsQuery, filters);
  expect(writeLeagueFinding({ companies, events }, reader)).toContain(
    'Mercor and Pinecone raised the most: US$100M each, each of them ',
  );
  const timeline = selectTimeline(events, { scale: 'log', years: [2014, 2026] });
  expect(writeTimelineFinding(timeline, reader)).toContain(
    'The largest are those of Mercor and Pinecone with US$100M each.',
  );
});

test('the finding names the largest known sum and its share of all that is known', () => {
  expect(writeLeagueFinding(series, reader)).toBe(
    'Scale AI raised the most: US$1.45B, 36.6% of all that is known of the 60 companies shown.',
  );
  const silent: readonly FundingCompanyRow[] = series.companies
    .filter((row) => row.raised_usd_m === undefined)
    .slice(0, 2);
  expect(silent).toHaveLength(2);
  expect(writeLeagueFinding({ companies: silent, events: [] }, reader)).toBe(
    'None of the 2 companies shown has a round whose amount is known.',
  );
});
