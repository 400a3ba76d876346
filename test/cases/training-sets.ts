import type { SetRow, StockRow } from '../../src/charts/training-sets/queries.ts';
import {
  selectSeries,
  type TrainingSetsSeries,
  type TrainingSetsView,
} from '../../src/charts/training-sets/series.ts';

const source = {
  source_id: 'paper',
  source_title: 'A paper',
  source_url: 'https://example.org/paper',
  source_licence: 'CC-BY-4.0',
  evidence: 'linked',
  standing: 'sound',
};

function set(id: string, publishedOn: string, tokens: number, more: Partial<SetRow> = {}): SetRow {
  return {
    training_dataset_id: id,
    model: id.toUpperCase(),
    organizations: 'Lab',
    published_on: publishedOn,
    modality: 'language',
    confidence: 'confident',
    training_tokens: tokens,
    record_number: undefined,
    note_en: undefined,
    note_zh_hant: undefined,
    note_zh_hans: undefined,
    ...source,
    ...more,
  };
}

function stockYear(
  id: string,
  unit: string,
  year: number,
  amounts: readonly [number, number, number],
): StockRow {
  const growth = 1.05 ** (year - 2022);
  return {
    data_stock_id: id,
    study: 'epoch-2022',
    component_en: 'a stock',
    component_zh_hant: '存量',
    component_zh_hans: '存量',
    unit,
    base_year: 2022,
    year,
    low: amounts[0] * growth,
    median: amounts[1] * growth,
    high: amounts[2] * growth,
    interval_level: 0.9,
    growth_per_year: 0.05,
    ...source,
  };
}

/** A small, an unsure and a large set. */
export const threeSets: readonly SetRow[] = [
  set('small', '2020-05-28', 3e11, { record_number: 1 }),
  set('unsure', '2022-03-29', 2e11, { confidence: 'speculative' }),
  set('large', '2024-04-18', 15e12, {
    record_number: 2,
    modality: 'multimodal',
    note_en: 'a note',
    note_zh_hant: '註解',
    note_zh_hans: '注释',
  }),
];

const twoStocks: readonly StockRow[] = [2022, 2023, 2024].flatMap((year) => [
  stockYear('epoch-2022-high-published', 'words', year, [4.6e12, 9e12, 1.7e13]),
  stockYear('epoch-2024-text-effective', 'tokens', year, [6.5e13, 3.2e14, 1.7e15]),
]);

const tokensView: TrainingSetsView = {
  unit: 'tokens',
  wordsPerToken: 0.75,
  span: [2018, 2028],
  stocks: ['epoch-2022-high-published', 'epoch-2024-text-effective'],
};

/** Three sets and two stocks in tokens. */
export const setsAcrossTheStocks: TrainingSetsSeries = selectSeries(
  threeSets,
  twoStocks,
  tokensView,
);

/** The same in words, with one stock. */
export const setsInWords: TrainingSetsSeries = selectSeries(threeSets, twoStocks, {
  ...tokensView,
  unit: 'words',
  stocks: ['epoch-2022-high-published'],
});

/** Nothing matches and no stock is chosen. */
export const noSets: TrainingSetsSeries = selectSeries([], twoStocks, {
  ...tokensView,
  stocks: [],
});
