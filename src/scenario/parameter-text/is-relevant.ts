import type { ParameterValues } from '../../models/scenario.ts';
import type { Condition, ParameterOwner } from './parameter-owner.ts';

function isAbove(id: string): Condition {
  return (values) => Number(values[id]) > 0;
}

const usesCompute = isAbove('computeWeight');
const usesPastSets: Condition = ({ computeWeight }) => Number(computeWeight) < 1;

const conditions2024: Readonly<Record<string, Condition>> = {
  webPages: ({ stock }) => stock === 'indexed-web',
  repetitionFactor: ({ repetitionValue }) => repetitionValue === 'published-factor',
  passes: ({ repetitionValue }) => repetitionValue === 'value-of-passes',
  demandTokens: usesPastSets,
  demandGrowthOomPerYear: usesPastSets,
  computeFlop: usesCompute,
  computeGrowthOomPerYear: usesCompute,
  computeSlowdownYear: (values) =>
    usesCompute(values) && Number(values['computeGrowthKeptShare']) < 1,
  computeGrowthKeptShare: usesCompute,
};

function isStock(name: string): Condition {
  return ({ stock }) => stock === name;
}

function isProjection(name: string): Condition {
  return ({ projection }) => projection === name;
}

function both(first: Condition, second: Condition): Condition {
  return (values) => first(values) && second(values);
}

function each(ids: readonly string[], condition: Condition): Readonly<Record<string, Condition>> {
  return Object.fromEntries(ids.map((id) => [id, condition]));
}

const isImages = isStock('images');
const isLowQuality = isStock('low_quality_language');
const isLanguage: Condition = (values) => !isImages(values);
const isHistorical = isProjection('historical');
const usesBounds = isAbove('betweenBoundsWeight');
const usesCrawl: Condition = (values) => isAbove('commonCrawlWeight')(values) || usesBounds(values);

const conditions2022: Readonly<Record<string, Condition>> = {
  ...each(['demandWords', 'languageGrowthOomPerYear'], both(isHistorical, isLanguage)),
  ...each(['demandImages', 'visionGrowthOomPerYear'], both(isHistorical, isImages)),
  computeFactor: isProjection('compute'),
  ...each(
    [
      'internetUsersWeight',
      'popularPlatformsWeight',
      'commonCrawlWeight',
      'indexedWebsitesWeight',
      'betweenBoundsWeight',
    ],
    isLowQuality,
  ),
  ...each(['spokenWordsPerDay', 'recordedShare'], both(isLowQuality, usesBounds)),
  writtenWordsPerYear: both(isLowQuality, isAbove('internetUsersWeight')),
  ...each(
    ['videoSpeechShare', 'wordsPerTweet', 'blogPosts', 'wordsPerBlogPost', 'platformsShare'],
    both(isLowQuality, isAbove('popularPlatformsWeight')),
  ),
  ...each(
    ['crawlTbPerMonth', 'crawlNewShare', 'crawlCompressionShare'],
    both(isLowQuality, usesCrawl),
  ),
  ...each(['indexedPages', 'wordsPerPage'], both(isLowQuality, isAbove('indexedWebsitesWeight'))),
  ...each(
    [
      'githubTb',
      'codeShare',
      'papers',
      'ebooks',
      'booksPerYear',
      'digitizedShare',
      'bookGrowthPerYear',
      'representedShare',
    ],
    isStock('high_quality_language'),
  ),
  ...each(
    [
      'videoHoursPerMinute',
      'usefulFramesShare',
      'photosPerDay',
      'timesShared',
      'outsideImagesPerYear',
    ],
    isImages,
  ),
};

const conditions = { 'epoch-2024': conditions2024, 'epoch-2022': conditions2022 } as const;

/** Whether an assumption has a say under the present choices: passes have none while the published factor counts. */
export function isRelevant(
  owner: ParameterOwner,
  values: ParameterValues,
  parameterId: string,
): boolean {
  const own: Readonly<Record<string, Condition>> =
    typeof owner === 'string' ? conditions[owner] : owner.conditions;
  return own[parameterId]?.(values) ?? true;
}
