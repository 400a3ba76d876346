import type {
  MarketForecastRow,
  MarketOutcomeRow,
  PriceRow,
  RateRow,
} from '../../src/charts/market-figures/queries.ts';
import {
  selectMarket,
  type Market,
  type MarketView,
} from '../../src/charts/market-figures/select-market.ts';
import { selectPaths } from '../../src/charts/market-paths/select-paths.ts';
import type { PathsView } from '../../src/charts/market-paths/series.ts';
import { forecastRowOf } from './growth-audit.ts';

const source = {
  source_id: 'report',
  source_title: 'A report',
  source_url: 'https://example.org/report',
  source_licence: undefined,
  evidence: 'linked',
  standing: 'sound',
} as const;

/** A forecast of the world market for annotation from one year to another, in billions. */
function pathRowOf(
  id: string,
  [baseYear, base]: readonly [number, number],
  [targetYear, target]: readonly [number, number],
  more: Partial<MarketForecastRow> = {},
): MarketForecastRow {
  return forecastRowOf(id, [base, target], undefined, {
    publisher: id,
    segment: 'annotation_and_labelling',
    base_year: baseYear,
    target_year: targetYear,
    ...more,
  });
}

const chinese = { geography: 'CN', currency: 'CNY', segment: 'china_base_data_services' } as const;

/** A size of the Chinese market in billions of yuan. */
function outcomeRowOf(
  publisher: string,
  year: number,
  billions: number,
  more: Partial<MarketOutcomeRow> = {},
): MarketOutcomeRow {
  return {
    market_outcome_id: `${publisher}-${year}`,
    metric: 'market_size',
    subject_en: undefined,
    subject_zh_hant: undefined,
    subject_zh_hans: undefined,
    period_start_on: `${year}-01-01`,
    period_kind: 'year',
    value: billions,
    unit: 'billion',
    kind: 'estimate_of_actual',
    publisher,
    value_qualifier: 'exact',
    unverified_fields: undefined,
    copy_of: undefined,
    note_en: undefined,
    note_zh_hant: undefined,
    note_zh_hans: undefined,
    ...chinese,
    ...source,
    ...more,
  };
}

/** Seven yuan a dollar in every year up to 2026. */
const rates: readonly RateRow[] = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => ({
  currency: 'CNY',
  year,
  units_per_usd: 7,
  months_covered: 12,
  ...source,
}));

/** Prices that rise by ten per cent from 2024 to 2025. */
const prices: readonly PriceRow[] = [
  [2024, 300],
  [2025, 330],
].map(([year = 0, index = 0]) => ({
  year,
  index_1982_84: index,
  months_covered: 12,
  ...source,
}));

/** Ten forecasts of the world to 2030: eight that count, one not seen, one wrong. */
const worldRows: readonly MarketForecastRow[] = [
  pathRowOf('Alpha Research', [2024, 1], [2030, 4]),
  pathRowOf('Beta Insights', [2024, 1.5], [2030, 5]),
  pathRowOf('Gamma Markets', [2025, 2], [2030, 6]),
  pathRowOf('Delta Reports', [2025, 2.2], [2031, 8]),
  pathRowOf('Epsilon', [2025, 2.4], [2032, 12], { segment: 'collection_and_labelling' }),
  pathRowOf('Zeta Consulting Group', [2023, 2.6], [2030, 11], { target_qualifier: 'midpoint' }),
  pathRowOf('Eta', [2026, 4], [2033, 30]),
  pathRowOf('Theta', [2024, 3], [2030, 20], { standing: 'disputed', evidence: 'unlinked' }),
  pathRowOf('Iota', [2024, 3], [2030, 15], { unverified_fields: 'target_bn' }),
  pathRowOf('Kappa', [2024, 3], [2030, 40], { standing: 'wrong' }),
];

/** The article's two figures, and two forecasts that end before 2030. */
const chineseRows: readonly MarketForecastRow[] = [
  pathRowOf('article-2023-china-annotation', [2019, 3.09], [2025, 10], {
    ...chinese,
    publisher: 'iResearch 艾瑞咨询',
    segment: 'china_data_annotation',
    target_qualifier: 'over',
    standing: 'misquote',
  }),
  pathRowOf('article-2023-china-base-data', [2024, 7.67], [2025, 10.11], {
    ...chinese,
    publisher: 'iResearch 艾瑞咨询',
    base_bn: undefined,
    standing: 'duplicate',
    stated_growth_per_year: 0.318,
    stated_growth_kind: 'one_year',
    stated_from_year: 2024,
    stated_to_year: 2025,
  }),
  pathRowOf('iresearch-2024', [2023, 4.5], [2028, 17], {
    ...chinese,
    publisher: 'iResearch 艾瑞咨询',
  }),
  pathRowOf('idc-2026', [2025, 6.3], [2026, 7.8], { ...chinese, publisher: 'IDC China' }),
];

const outcomeRows: readonly MarketOutcomeRow[] = [
  outcomeRowOf('IDC', 2024, 4.9, { kind: 'derived' }),
  outcomeRowOf('IDC', 2025, 6.3),
  outcomeRowOf('CIC (国家工业信息安全发展研究中心)', 2022, 4.5, { unverified_fields: 'value' }),
  outcomeRowOf('Zhiyan (智研咨询)', 2023, 6.08, { segment: 'china_data_annotation' }),
];

/** The figures of the cases on a basis; nominal dollars unless asked otherwise. */
export function marketOf(more: Partial<MarketView> = {}): Market {
  return selectMarket(
    { forecasts: [...worldRows, ...chineseRows], outcomes: outcomeRows, rates, prices },
    {
      basis: { currency: 'USD', priceYear: 'nominal' },
      inflationPerYear: 0.1,
      rate: 'implied',
      segments: [
        'collection_and_labelling',
        'annotation_and_labelling',
        'china_base_data_services',
        'china_data_annotation',
      ],
      geographies: ['world', 'CN'],
      counting: {},
      ...more,
    },
  );
}

/** What a reader sees who has chosen nothing. */
export const defaultView: PathsView = {
  facets: 'place',
  measure: 'amount',
  scale: 'log',
  choice: 'spread',
  count: 7,
  picks: [],
  indexYear: undefined,
  span: [2019, 2032],
  targetYear: 2030,
};

export const worldBesideChina = selectPaths(marketOf(), defaultView);

export const plotForEachScope = selectPaths(marketOf(), { ...defaultView, facets: 'scope' });

export const allInOnePlot = selectPaths(
  marketOf({ basis: { currency: 'CNY', priceYear: 'nominal' } }),
  { ...defaultView, facets: 'none', choice: 'all' },
);

export const indexedPaths = selectPaths(marketOf(), {
  ...defaultView,
  measure: 'index',
  scale: 'linear',
});

export const growthBetweenPrinted = selectPaths(marketOf(), { ...defaultView, measure: 'growth' });

export const noPaths = selectPaths(marketOf({ geographies: [] }), defaultView);
