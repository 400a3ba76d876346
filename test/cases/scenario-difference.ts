import type { ScenarioDifferenceSeries } from '../../src/charts/scenario-difference/series.ts';

const source = {
  id: 'paper',
  title: 'A paper',
  url: 'https://example.org/paper',
  licence: 'CC-BY-4.0',
};

/** A lasts longer than B although one assumption brings it forward. */
export const laterInThreeSteps: ScenarioDifferenceSeries = {
  modelId: 'epoch-2024',
  aName: 'My scenario',
  bName: 'Epoch 2024',
  aSource: source,
  bSource: source,
  difference: {
    isSameModel: true,
    isCut: false,
    fromYear: 2028.9,
    toYear: 2031.2,
    steps: [
      { parameterId: 'stock', years: 3.5 },
      { parameterId: 'overtrainingFactor', years: -1.8 },
      { parameterId: 'qualityShare', years: 0.6 },
    ],
  },
};

/** A lasts until after 2100. */
export const lastsBeyond2100: ScenarioDifferenceSeries = {
  ...laterInThreeSteps,
  difference: {
    isSameModel: true,
    isCut: true,
    fromYear: 2028.9,
    toYear: undefined,
    steps: [
      { parameterId: 'efficiencyOomPerYear', years: 70 },
      { parameterId: 'syntheticShare', years: 1.1 },
    ],
  },
};

/** Two models, between which there are no steps. */
export const twoModels: ScenarioDifferenceSeries = {
  ...laterInThreeSteps,
  bName: 'Epoch 2022',
  bSource: { ...source, id: 'older-paper', title: 'An older paper' },
  difference: { isSameModel: false, isCut: false, fromYear: 2040, toYear: 2031.2, steps: [] },
};

/** One and the same scenario under two names. */
export const noDifference: ScenarioDifferenceSeries = {
  ...laterInThreeSteps,
  difference: { isSameModel: true, isCut: false, fromYear: 2029, toYear: 2029, steps: [] },
};

/** Fourteen steps of the model of 2022, of which eleven have a row of their own. */
export const moreStepsThanRows: ScenarioDifferenceSeries = {
  ...laterInThreeSteps,
  modelId: 'epoch-2022',
  difference: {
    isSameModel: true,
    isCut: false,
    fromYear: 2040,
    toYear: 2049.1,
    steps: [
      'languageGrowthOomPerYear',
      'spokenWordsPerDay',
      'recordedShare',
      'writtenWordsPerYear',
      'videoSpeechShare',
      'wordsPerTweet',
      'blogPosts',
      'wordsPerBlogPost',
      'platformsShare',
      'crawlTbPerMonth',
      'crawlNewShare',
      'crawlCompressionShare',
      'indexedPages',
      'wordsPerPage',
    ].map((parameterId, place) => ({
      parameterId,
      years: (14 - place) / 10 + (place === 13 ? -1.4 : 0),
    })),
  },
};
