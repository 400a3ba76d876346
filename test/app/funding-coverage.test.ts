import { beforeAll, describe, expect, test } from 'vitest';
import { coverageTable } from '../../src/app/funding/coverage/coverage-table.ts';
import { leftOutCounts } from '../../src/app/funding/coverage/left-out-counts.ts';
import {
  writeCoverage,
  writeCoverageCautions,
} from '../../src/app/funding/coverage/write-coverage.ts';
import {
  coverageQuery,
  roundsQuery,
  type FundingCoverageRow,
  type FundingEventRow,
} from '../../src/charts/funding-figures/queries.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { ask } from '../support/ask.ts';

const context = contextOf('en');

/** Ten events, eight of them rounds that count. */
const coverage: FundingCoverageRow = {
  category: undefined,
  event_count: 10,
  round_count: 8,
  rounds_with_amount: 6,
  rounds_without_amount: 2,
  company_count: 3,
  lower_bound_count: 1,
  rounds_with_post_money: 2,
  rounds_valued_unclear: 1,
  rounds_linked: 4,
  rounds_unlinked: 4,
  rounds_unverified: 0,
  rounds_disputed: 2,
  left_out_rejected: 0,
  left_out_unverified: 1,
  left_out_not_closed: 1,
  left_out_not_a_raise: 0,
  raised_usd_m: 500,
};

const withoutRounds = { ...coverage, event_count: 1, round_count: 0 };

describe('the sentences', () => {
  test('give shares of the rounds that count, and what is left out with its reasons', () => {
    expect(writeCoverage(coverage, context)).toBe(
      'Of 8 rounds that count, the amount is known for 6 (75%), a post-money valuation for 2 (25%) and a source with an address for 4 (50%). 2 of 10 events do not count: 1 not verified at its source, 1 not closed.',
    );
    expect(writeCoverageCautions(coverage, context)).toBe(
      '1 valuation does not say whether it is pre- or post-money and is not used. 1 amount is only a floor. 2 rounds that count are disputed.',
    );
  });

  test('give no share of nothing', () => {
    expect(writeCoverage(withoutRounds, context)).toContain('it does not count as a round');
    expect(writeCoverage(undefined, context)).toBe('No event passes the filters.');
    for (const locale of locales) {
      for (const row of [coverage, withoutRounds, undefined])
        expect(writeCoverage(row, contextOf(locale))).not.toMatch(/NaN|[{}]/);
    }
  });
});

describe('the table', () => {
  let rows: readonly FundingCoverageRow[];
  let events: readonly FundingEventRow[];

  beforeAll(async () => {
    rows = await ask(coverageQuery);
    events = await ask(roundsQuery);
  });

  const cellsOf = (column: string, unit?: string) => {
    const twin = coverageTable(rows, events, context);
    const place = twin.columns.findIndex(({ id }) => id === column);
    if (unit !== undefined) expect(twin.columns[place]?.unit).toBe(unit);
    return twin.rows.map(({ cells }) => cells[place]?.value);
  };

  test('has a row in all, which is the sum of the others', () => {
    for (const column of ['events', 'rounds', 'with-amount', 'linked', 'left-out', 'raised']) {
      const [inAll, ...categories] = cellsOf(column) as (number | undefined)[];
      const total = categories.reduce<number>((sum, count) => sum + (count ?? 0), 0);
      expect([column, inAll]).toEqual([column, expect.closeTo(total, 3)]);
    }
  });

  test('leaves money empty where no amount is known', () => {
    const raised = cellsOf('raised', 'USD');
    rows.forEach((row, place) => {
      if (row.rounds_with_amount === 0) expect(raised[place]).toBeUndefined();
    });
    expect(rows.some((row) => row.rounds_with_amount === 0)).toBe(true);
  });

  test('counts every event once: as a round or as left out for one reason', () => {
    for (const row of rows) {
      const leftOut = leftOutCounts(row).reduce((sum, { count }) => sum + count, 0);
      expect([row.category, row.round_count + leftOut]).toEqual([row.category, row.event_count]);
    }
  });

  test('has a cell for every column, and sources for every row', () => {
    const { columns, rows: written } = coverageTable(rows, events, context);
    for (const { cells, source } of written) {
      expect(cells).toHaveLength(columns.length);
      expect(source).toBeDefined();
    }
  });
});
