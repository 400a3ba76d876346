import { selectErrors, type ErrorsView } from '../../src/charts/forecast-errors/series.ts';
import type {
  MarketForecastRow,
  MarketOutcomeRow,
} from '../../src/charts/market-figures/queries.ts';
import { selectMarket, type MarketView } from '../../src/charts/market-figures/select-market.ts';
import { defaultMarketView } from './football-field.ts';
import { articleRow, forecastRowOf } from './growth-audit.ts';

export const printedAmounts: ErrorsView = { errorAmounts: 'printed', errorScale: 'log' };

/** What somebody counted in a year, in billions of yuan. */
export function outcomeRowOf(
  id: string,
  year: number,
  value: number,
  more: Partial<MarketOutcomeRow> = {},
): MarketOutcomeRow {
  return {
    market_outcome_id: id,
    metric: 'market_size',
    segment: 'china_base_data_services',
    subject_en: undefined,
    subject_zh_hant: undefined,
    subject_zh_hans: undefined,
    geography: 'CN',
    period_start_on: `${year}-01-01`,
    period_kind: 'year',
    value,
    unit: 'billion',
    currency: 'CNY',
    kind: 'estimate_of_actual',
    publisher: 'IDC',
    value_qualifier: 'exact',
    unverified_fields: undefined,
    copy_of: undefined,
    note_en: undefined,
    note_zh_hant: undefined,
    note_zh_hans: undefined,
    source_id: 'outcomes',
    source_title: 'What came',
    source_url: 'https://example.org/outcomes',
    source_licence: undefined,
    evidence: 'linked',
    standing: 'sound',
    ...more,
  };
}

const china = { geography: 'CN', currency: 'CNY', segment: 'china_base_data_services' } as const;

/** 8 and 4 for 2025 count, 3.6 for 2024 too; 12 was not seen, and the article's 10 is a misquote. */
export const judgedRows: readonly MarketForecastRow[] = [
  forecastRowOf('High Research', [2, 8], undefined, china),
  forecastRowOf('Low Research', [2, 4], undefined, china),
  forecastRowOf('Unseen Research', [2, 12], undefined, { ...china, unverified_fields: '*' }),
  forecastRowOf('Near Research', [2, 3.6], undefined, { ...china, target_year: 2024 }),
  articleRow,
  forecastRowOf('World Research', [2, 4], undefined, { segment: 'collection_and_labelling' }),
];

/** 5 billion came in 2025; 4 in 2024, which was derived. */
export const outcomeRows: readonly MarketOutcomeRow[] = [
  outcomeRowOf('idc-2025', 2025, 5),
  outcomeRowOf('idc-2024', 2024, 4, { kind: 'derived' }),
];

const rates = [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
  currency: 'CNY',
  year,
  units_per_usd: 7,
  months_covered: 12,
  source_id: 'rates',
  source_title: 'Rates',
  source_url: undefined,
  source_licence: undefined,
  evidence: 'linked' as const,
  standing: 'sound' as const,
}));

/** The errors of some forecasts, in yuan unless told otherwise. */
export function errorsOf(
  forecasts: readonly MarketForecastRow[],
  outcomes: readonly MarketOutcomeRow[],
  view: ErrorsView = printedAmounts,
  changes: Partial<MarketView> = {},
) {
  const basis = { currency: 'CNY', priceYear: 'nominal' } as const;
  const rows = { forecasts, outcomes, rates, prices: [] };
  const market = selectMarket(rows, { ...defaultMarketView, basis, ...changes });
  return selectErrors(market, view);
}

export const errorsOfTwoYears = errorsOf(judgedRows, outcomeRows);

export const errorsOfEveryYear = errorsOf(judgedRows, outcomeRows, {
  errorAmounts: 'all',
  errorScale: 'linear',
});

export const nothingCame = errorsOf(judgedRows, []);
