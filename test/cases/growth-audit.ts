import type { MarketForecastRow } from '../../src/charts/market-figures/queries.ts';
import { withClaim } from '../../src/charts/growth-audit/own-claim.ts';
import { selectAudit } from '../../src/charts/growth-audit/series.ts';
import { parseGrowthSentence } from '../../src/models/market/sentence/parse-growth-sentence.ts';
import { calculatorSettings, type CalculatorValues } from '../../src/scenario/growth-settings.ts';
import { claimOf, type GrowthClaim } from '../../src/scenario/growth-terms.ts';
import { decodeLink } from '../../src/scenario/url-codec.ts';

const source = {
  source_id: 'report',
  source_title: 'A report',
  source_url: 'https://example.org/report',
  source_licence: undefined,
  evidence: 'linked',
  standing: 'sound',
} as const;

/** A row of the query: from one amount in billions in 2020 to another in 2025 at a stated rate. */
export function forecastRowOf(
  id: string,
  [base, target]: readonly [base: number | undefined, target: number | undefined],
  rate: number | undefined,
  more: Partial<MarketForecastRow> = {},
): MarketForecastRow {
  return {
    market_forecast_id: id,
    publisher: id,
    edition_en: 'edition of 2020',
    edition_zh_hant: '2020 年版',
    edition_zh_hans: '2020 年版',
    segment: 'annotation_tools',
    segment_as_named: undefined,
    scope_en: undefined,
    scope_zh_hant: undefined,
    scope_zh_hans: undefined,
    geography: 'world',
    currency: 'USD',
    base_year: 2020,
    base_bn: base,
    base_significant_digits: 3,
    base_qualifier: 'exact',
    estimate_year: undefined,
    estimate_bn: undefined,
    estimate_significant_digits: undefined,
    target_year: 2025,
    target_bn: target,
    target_significant_digits: 3,
    target_qualifier: 'exact',
    stated_growth_per_year: rate,
    stated_growth_kind: rate === undefined ? undefined : 'cagr',
    stated_from_year: rate === undefined ? undefined : 2020,
    stated_to_year: rate === undefined ? undefined : 2025,
    reported_by: 'publisher',
    unverified_fields: undefined,
    copy_of: undefined,
    note_en: undefined,
    note_zh_hant: undefined,
    note_zh_hans: undefined,
    source_published_on: undefined,
    ...source,
    ...more,
  };
}

/** The article's row: 3.09 to over 10 billion yuan in six years, said to be 14.6 %. */
export const articleRow = forecastRowOf('article-2023-china-annotation', [3.09, 10], 0.146, {
  publisher: 'iResearch',
  segment: 'china_data_annotation',
  geography: 'CN',
  currency: 'CNY',
  base_year: 2019,
  target_significant_digits: 2,
  target_qualifier: 'over',
  stated_from_year: 2019,
  standing: 'misquote',
  note_en: 'The printed rate does not join the amounts.',
  note_zh_hant: '所列成長率與數額不符。',
  note_zh_hans: '所列增长率与数额不符。',
});

/** Five years at 20 % make 2.48832 of 1. */
export const rowsOfEveryVerdict: readonly MarketForecastRow[] = [
  forecastRowOf('Agreeing Research', [1, 2.49], 0.2),
  forecastRowOf('Rounding Research', [0.8, 3.6], 0.332, {
    base_significant_digits: 1,
    target_significant_digits: 2,
  }),
  forecastRowOf('Nearby Research', [1, 2.49], 0.206, { segment: 'annotation_services' }),
  forecastRowOf('Distant Research', [1, 2.49], 0.23, { unverified_fields: 'target_bn' }),
  forecastRowOf('Wrong Research', [2, 4.98], 0.31, { standing: 'wrong' }),
  articleRow,
  forecastRowOf('Rateless Research', [1, 2], undefined),
  forecastRowOf('Baseless Research', [undefined, 3], 0.25),
];

export const everyVerdict = selectAudit(rowsOfEveryVerdict);

export const nothingToCheck = selectAudit(rowsOfEveryVerdict, { verdicts: ['not-checkable'] });

const untouched = decodeLink(calculatorSettings, {}).values;

/** Figures that a reader puts into the empty calculator. */
export function ownClaim(figures: Partial<CalculatorValues>): GrowthClaim {
  return claimOf({ ...untouched, ...figures }, undefined);
}

function claimIn(text: string): GrowthClaim {
  const reading = parseGrowthSentence(text);
  if (!reading.ok) throw new Error(`refused: ${text}`);
  return claimOf(untouched, reading.value);
}

/** From 2 to 9 billion dollars in six years, said to be 18 %: the amounts, printed with one digit, imply 28.5 %. */
export const withOwnClaim = withClaim(
  everyVerdict,
  claimIn('from USD 2 billion in 2020 to USD 9 billion in 2026, a CAGR of 18%'),
);

/** From 1 to 9 in one year is 800 %: beyond the axes. */
export const withClaimBeyond = withClaim(
  everyVerdict,
  ownClaim({ start: 1e9, end: 9e9, years: 1, rate: 0.4 }),
);
