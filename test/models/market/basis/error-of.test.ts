import { expect, test } from 'vitest';
import { errorOf } from '../../../../src/models/market/basis/error-of.ts';
import { outcomeOf } from '../../../../src/models/market/basis/outcome.ts';
import { pathOf } from '../../../../src/models/market/basis/path-of.ts';
import { pathToBasis } from '../../../../src/models/market/basis/path-to-basis.ts';
import { toBasis } from '../../../../src/models/market/basis/to-basis.ts';
import {
  billions,
  forecastPath,
  forecastRow,
  forecastRows,
  outcomeRow,
  outcomeRows,
  tables,
  usd,
  valueOf,
} from '../market-tables.ts';

const idc2025 = valueOf(outcomeOf(outcomeRow('idc-2025-china-base-data')));

test('iResearch’s 10.11 billion for 2025 was 61 % above what IDC counted', () => {
  const error = valueOf(errorOf(forecastPath('article-2023-china-base-data', 'implied'), idc2025));
  // 10.11 / 6.262 - 1
  expect(error.errorShare).toBeCloseTo(0.6145, 4);
  expect(error).toMatchObject({
    year: 2025,
    pointKind: 'stated',
    isVerified: true,
    segmentRelation: 'same',
    isSameGeography: true,
  });
});

test('the article’s “over 10 billion” was at least 60 % too high, whichever rate joins its years', () => {
  for (const rate of ['stated', 'implied'] as const) {
    const path = forecastPath('article-2023-china-annotation', rate);
    const error = valueOf(errorOf(path, idc2025));
    // 10 / 6.262 - 1
    expect(error.errorShare).toBeCloseTo(0.5969, 4);
    expect(error.qualifier).toBe('over');
  }
  const implied = forecastPath('article-2023-china-annotation', 'implied');
  expect(valueOf(errorOf(implied, idc2025))).toMatchObject({
    pointKind: 'stated',
    forecastScope: { segment: 'china_data_annotation', geography: 'CN' },
    outcomeScope: { segment: 'china_base_data_services', geography: 'CN' },
    segmentRelation: 'part-of',
  });
});

test('an outcome that is only about known leaves the error about known', () => {
  const idc2024 = valueOf(outcomeOf(outcomeRow('idc-2024-china-base-data')));
  const error = valueOf(errorOf(forecastPath('cirn-2024-china-annotation', 'implied'), idc2024));
  // 7.73 / 4.9 - 1
  expect(error.errorShare).toBeCloseTo(0.5776, 4);
  expect(error.qualifier).toBe('about');
  const floor = { ...idc2024, qualifier: 'over' as const };
  expect(
    valueOf(errorOf(forecastPath('cirn-2024-china-annotation', 'implied'), floor)).qualifier,
  ).toBe('almost');
});

test('what was published after the year of its figure is no forecast of it', () => {
  const reasonsOf = (source_published_on: string | undefined) => {
    const row = forecastRow('blog-2026-china-annotation', { source_published_on });
    const result = errorOf(valueOf(pathOf(row, { rate: 'implied' })), idc2025);
    return result.ok ? [] : result.problems.map(({ reason }) => reason);
  };
  expect(reasonsOf('2026-01-01')).toEqual(['published-afterwards']);
  expect(reasonsOf('2025-12-31')).toEqual([]);
  expect(reasonsOf(undefined)).toEqual([]);
});

test('a forecast that was too low has a negative error', () => {
  const zhiyan = valueOf(outcomeOf(outcomeRow('zhiyan-2023-china-annotation')));
  const error = valueOf(errorOf(forecastPath('cic-2023-china-base-data', 'implied'), zhiyan));
  // 5.35 / 6.08 - 1
  expect(error.errorShare).toBeCloseTo(-0.1201, 4);
  expect(error.segmentRelation).toBe('contains');
});

test('a row from memory gives an error that is marked', () => {
  const error = valueOf(
    errorOf(forecastPath('iresearch-2019-china-base-data', 'implied'), idc2025),
  );
  expect(error.isVerified).toBe(false);
});

test('in money of the day the currency does not matter', () => {
  const figure = valueOf(toBasis(idc2025.figure, usd, tables));
  for (const row of forecastRows.filter(({ currency }) => currency === 'CNY')) {
    if (row.target_year === undefined) continue;
    const path = forecastPath(row.market_forecast_id, 'implied');
    const native = errorOf(path, idc2025);
    const moved = errorOf(valueOf(pathToBasis(path, usd, tables)), { ...idc2025, figure });
    expect(moved.ok).toBe(native.ok);
    if (moved.ok && native.ok)
      expect(moved.value.errorShare).toBeCloseTo(native.value.errorShare, 12);
  }
});

test('what cannot be held against an outcome says why', () => {
  const reasonsOf = (id: string) => {
    const result = errorOf(forecastPath(id, 'implied'), idc2025);
    return result.ok ? [] : result.problems.map(({ reason }) => reason);
  };
  expect(reasonsOf('cic-2023-china-base-data')).toEqual(['no-forecast-for-year']);
  expect(reasonsOf('idc-2026-china-base-data')).toEqual(['not-a-forecast']);
  expect(reasonsOf('mordor-2026-labelling')).toEqual(['other-currency', 'no-forecast-for-year']);
  const figure = valueOf(toBasis(idc2025.figure, { ...usd, priceYear: 2024 }, tables));
  const real = errorOf(forecastPath('precedence-2025-ai-annotation', 'implied'), {
    ...idc2025,
    figure,
  });
  expect(real.ok ? [] : real.problems.map(({ reason }) => reason)).toEqual([
    'other-prices',
    'not-a-forecast',
  ]);
});

test('an outcome is a market size of a past year; every other row says why it is none', () => {
  const results = outcomeRows.map((row) => [row.market_outcome_id, outcomeOf(row)] as const);
  expect(results.filter(([, { ok }]) => ok).map(([id]) => id)).toEqual([
    'idc-2025-china-base-data',
    'idc-2024-china-base-data',
    'iresearch-2023-china-base-data',
    'cic-2022-china-base-data',
    'zhiyan-2022-china-annotation',
    'zhiyan-2023-china-annotation',
    'ndrc-2023-china-labelling-wide',
  ]);
  const reasonsOf = (id: string) => {
    const result = outcomeOf(outcomeRow(id));
    return result.ok ? [] : result.problems.map(({ reason }) => reason);
  };
  expect(reasonsOf('idc-2026-china-base-data')).toEqual(['not-an-outcome']);
  expect(reasonsOf('scale-ai-2024-h1-revenue')).toEqual([
    'not-a-market-size',
    'not-an-outcome',
    'not-a-whole-year',
    'no-segment',
  ]);
  expect(billions(idc2025.figure.amount)).toBe(6.262);
});
