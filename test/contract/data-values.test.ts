import { describe, expect, test } from 'vitest';
import { readDataPackage } from '../support/data-package.ts';

/** Figures read by eye from the gathered sources and typed in here: key of the row, column, what must stand there. */
const figures: Readonly<Record<string, readonly (readonly [string, string, number | string])[]>> = {
  data_stocks: [
    ['epoch-2022-low-recorded-speech', 'high', 4.28e17],
    ['epoch-2022-low-aggregate', 'median', 741_000_000_000_000],
    ['epoch-2022-low-common-crawl', 'low', 44_500_000_000_000],
    ['epoch-2022-high-published', 'low', 4_600_000_000_000],
    ['epoch-2022-high-published', 'median', 9_000_000_000_000],
    ['epoch-2022-high-published', 'high', 17_000_000_000_000],
    ['epoch-2024-text-indexed-web', 'median', 510_000_000_000_000],
    ['epoch-2024-text-whole-web', 'high', 5_200_000_000_000_000],
    ['epoch-2024-text-effective', 'low', 65_000_000_000_000],
    ['epoch-2024-video', 'median', 1_350_000_000_000_000],
    ['epoch-2022-images-aggregate-stored', 'growth_per_year', 0.0808],
  ],
  exhaustion_dates: [
    ['epoch-2022-low-historical', 'low_year', 2028.4],
    ['epoch-2022-low-compute', 'median_year', 2040.5],
    ['epoch-2022-high-historical', 'high_year', 2025.7],
    ['epoch-2022-images-historical', 'high_year', 2062.8],
    ['epoch-2024-mixture', 'median_year', 2028],
    ['third-party-2026-unique', 'low_year', 2026.1],
  ],
  compute_projection: [
    ['2025', 'log10_flop_median', 25.9],
    ['2025', 'log10_flop_low', 25.33],
    ['2030', 'log10_flop_high', 29.47],
    ['2040', 'log10_flop_median', 32.42],
    ['2080', 'log10_flop_high', 48.18],
  ],
  population: [
    ['wpp-2019 1950', 'people', 2_536_605_808],
    ['wpp-2022 2000', 'people', 6_148_898_816],
    ['wpp-2024 2010', 'people', 7_021_732_143],
    ['wpp-2019 2020', 'people', 7_794_798_725],
    ['wpp-2024 2100', 'people', 10_180_160_744],
  ],
  internet_share: [
    ['owid-2021 2017', 'online_share', 0.489969115845464],
    ['owid-2025 2005', 'online_share', 0.156],
    ['owid-2025 2023', 'online_share', 0.674],
    ['epoch-2022-fit 1990', 'online_share', 0.0223],
    ['epoch-2024-fit 2024', 'online_share', 0.7497],
  ],
  training_datasets: [
    ['inkling', 'training_tokens', 4.5e13],
    ['longcat-2-0', 'training_compute_flop', 1.008e25],
    ['granite-4-1-30b', 'training_tokens', 15_035_000_000_000],
    ['olmo-3', 'published_on', '2025-11-20'],
    ['ei-rehn-1000d', 'training_tokens', 929_000],
    ['clip-vit-l-14-336px', 'training_compute_flop', 1.05e22],
    ['glm-5', 'confidence', 'likely'],
  ],
  public_corpora: [
    ['fineweb', 'size', 15_000_000_000_000],
    ['fineweb-edu', 'unique_size', 200_000_000_000],
    ['nemotron-cc', 'unique_size', 4_400_000_000_000],
    ['dolma-v1-6', 'size', 3_059_000_000_000],
    ['laion-5b', 'size', 5_850_000_000],
  ],
  unit_conversions: [
    ['words-per-token-2024', 'factor', 0.8],
    ['words-per-token-2024', 'from_unit', 'tokens'],
    ['words-per-token-2024', 'to_unit', 'words'],
    ['words-per-token-rule', 'factor', 0.75],
    ['words-per-token-rule', 'to_unit', 'words'],
  ],
  market_forecasts: [
    ['article-2023-china-annotation', 'base_bn', 3.09],
    ['article-2023-china-annotation', 'stated_growth_per_year', 0.146],
    ['article-2023-china-base-data', 'target_bn', 10.11],
    ['iresearch-2024-china-base-data', 'target_bn', 17],
    ['tellerreport-2023-china-base-data', 'base_bn', 45],
    ['grand-view-2024-base-collection-and-labelling', 'estimate_bn', 4.89],
    ['wifitalents-2024-collection-and-labelling', 'stated_growth_per_year', 0.251],
    ['factmr-2022-labelling-services', 'target_bn', 74.5],
  ],
  market_outcomes: [
    ['idc-2025-china-base-data', 'value', 6.262],
    ['idc-2025-china-base-data', 'growth_per_year', 0.278],
    ['ndrc-2023-china-labelling-wide', 'value', 80],
    ['scale-ai-2024-revenue', 'value', 870],
    ['appen-2022-revenue', 'growth_per_year', -0.131],
    ['appen-2019-revenue', 'currency', 'AUD'],
    ['nda-2025-03-bases-volume', 'value', 17_282],
  ],
  funding_rounds: [
    ['weaviate-2023-series-b', 'amount_usd_m', 50],
    ['weaviate-2023-series-b', 'post_money_usd_m', 200],
    ['pinecone-2023-series-b', 'post_money_usd_m', 750],
    ['encord-2026-series-c', 'announced_on', '2026-02-26'],
    ['lmarena-2026-series-a', 'post_money_usd_m', 1700],
    ['turing-2025-series-e', 'amount_usd_m', 111],
    ['toloka-2025-strategic', 'lead_investors', 'Bezos Expeditions'],
  ],
  licence_deals: [
    ['reddit-google-2024', 'value_m', 60],
    ['reddit-aggregate-2024', 'annualised_usd_m', 81.2],
    ['news-corp-openai-2024', 'term_years', 5],
    ['news-corp-google-2024', 'status', 'denied'],
    ['axel-springer-openai-2023', 'value_m', 27.5],
    ['authors-anthropic-settlement-2025', 'value_m', 1500],
  ],
  annotation_economics: [
    ['pccvdi-2026-box', 'value_low', 0.04],
    ['pccvdi-2026-polygon', 'value_high', 0.8],
    ['pccvdi-2026-reasoning-judgement', 'value_high', 3],
    ['time-2021-kenya-sama', 'value_low', 1.32],
    ['typedef-2025-manual-share', 'value_low', 0.754],
    ['mordor-2025-manual-share', 'value_high', 0.4231],
  ],
  claims: [
    ['C02', 'asserted_high', 2026],
    ['C03', 'asserted_low', 2030],
    ['C04', 'asserted_high', 2060],
    ['C05', 'asserted_high', 2040],
    ['C16', 'asserted_low', 0.146],
  ],
  exchange_rates: [
    ['AUD 2024', 'units_per_usd', 1.5158],
    ['HKD 2020', 'units_per_usd', 7.7559],
    ['INR 2014', 'units_per_usd', 60.995],
    ['TWD 2019', 'units_per_usd', 30.905],
    ['TWD 2026', 'months_covered', 6],
  ],
  consumer_prices: [
    ['2014', 'index_1982_84', 236.74],
    ['2020', 'index_1982_84', 258.81],
    ['2023', 'index_1982_84', 304.7],
    ['2025', 'months_covered', 11],
    ['2026', 'index_1982_84', 330.08],
  ],
  sources: [
    ['utechfun-ai', 'published_on', '2023-09-05'],
    ['utechfun-ai', 'url', 'https://www.utechfun.com/post/257959.html'],
    ['aiwatch-content-licensing-deals', 'published_on', '2024-11-18'],
    ['163-com-2024ai', 'title', '2024年中国AI基础数据服务研究报告'],
    ['epoch-notable-models', 'licence', 'CC-BY-4.0'],
  ],
};

const tables = await readDataPackage();

function cell(tableName: string, key: string, column: string): string | undefined {
  const table = tables.find(({ resource }) => resource.name === tableName);
  const keyColumns = table?.resource.schema.primaryKey ?? [];
  const row = table?.rows.find((row) => keyColumns.map((name) => row[name]).join(' ') === key);
  return row?.[column];
}

test('every table has at least five figures that a person read', () => {
  const thin = tables
    .map(({ resource }) => resource.name)
    .filter((name) => (figures[name]?.length ?? 0) < 5);
  expect(thin).toEqual([]);
});

describe.each(Object.entries(figures))('%s', (table, cells) => {
  test.each(cells)('%s: %s is %s', (key, column, expected) => {
    const found = cell(table, key, column);
    expect(typeof expected === 'number' ? Number(found || Number.NaN) : found).toBe(expected);
  });
});
