import type { Message } from '../../i18n/message.ts';
import type { parameters as parameters2022 } from '../../models/data-exhaustion/epoch2022/parameters.ts';
import type { parameters as parameters2024 } from '../../models/data-exhaustion/epoch2024/parameters.ts';
import type { ModelId } from '../../models/scenario.ts';
import { groupMessages } from './group-messages.ts';
import type { ParameterGroup, ParameterOwner } from './parameter-owner.ts';
import type { Writer } from './writer.ts';

const groups2024: readonly ParameterGroup<keyof typeof parameters2024>[] = [
  {
    id: 'basic',
    isBasic: true,
    parameterIds: [
      'stock',
      'stockFactor',
      'qualityShare',
      'repetitionFactor',
      'passes',
      'demandGrowthOomPerYear',
      'overtrainingFactor',
    ],
  },
  { id: 'stock', isBasic: false, parameterIds: ['webPages', 'repetitionValue'] },
  {
    id: 'growth',
    isBasic: false,
    parameterIds: [
      'textPerPageGrowthPerYear',
      'webPagesGrowthPerYear',
      'closedSharePerYear',
      'machineWrittenShare',
    ],
  },
  {
    id: 'opened',
    isBasic: false,
    parameterIds: ['privateTextShare', 'imagesShare', 'videoShare'],
  },
  { id: 'demand', isBasic: false, parameterIds: ['demandTokens', 'computeWeight'] },
  {
    id: 'compute',
    isBasic: false,
    parameterIds: [
      'computeFlop',
      'computeGrowthOomPerYear',
      'computeSlowdownYear',
      'computeGrowthKeptShare',
    ],
  },
  { id: 'saving', isBasic: false, parameterIds: ['syntheticShare', 'efficiencyOomPerYear'] },
];

const groups2022: readonly ParameterGroup<keyof typeof parameters2022>[] = [
  {
    id: 'basic',
    isBasic: true,
    parameterIds: [
      'stock',
      'projection',
      'stockFactor',
      'languageGrowthOomPerYear',
      'visionGrowthOomPerYear',
      'computeFactor',
    ],
  },
  { id: 'demand', isBasic: false, parameterIds: ['demandWords', 'demandImages'] },
  {
    id: 'weights',
    isBasic: false,
    parameterIds: [
      'internetUsersWeight',
      'popularPlatformsWeight',
      'commonCrawlWeight',
      'betweenBoundsWeight',
      'indexedWebsitesWeight',
    ],
  },
  {
    id: 'people',
    isBasic: false,
    parameterIds: ['spokenWordsPerDay', 'recordedShare', 'writtenWordsPerYear'],
  },
  {
    id: 'platforms',
    isBasic: false,
    parameterIds: [
      'videoSpeechShare',
      'wordsPerTweet',
      'blogPosts',
      'wordsPerBlogPost',
      'platformsShare',
    ],
  },
  {
    id: 'web',
    isBasic: false,
    parameterIds: [
      'crawlTbPerMonth',
      'crawlNewShare',
      'crawlCompressionShare',
      'indexedPages',
      'wordsPerPage',
    ],
  },
  {
    id: 'highQuality',
    isBasic: false,
    parameterIds: [
      'githubTb',
      'codeShare',
      'papers',
      'ebooks',
      'booksPerYear',
      'digitizedShare',
      'bookGrowthPerYear',
      'representedShare',
    ],
  },
  {
    id: 'images',
    isBasic: false,
    parameterIds: [
      'videoHoursPerMinute',
      'usefulFramesShare',
      'photosPerDay',
      'timesShared',
      'outsideImagesPerYear',
    ],
  },
];

const groups: Readonly<Record<ModelId, readonly ParameterGroup[]>> = {
  'epoch-2024': groups2024,
  'epoch-2022': groups2022,
};

/** The assumptions of a model or a set in the order in which they are shown; each stands in exactly one group. */
export function parameterGroups(owner: ParameterOwner): readonly ParameterGroup[] {
  return typeof owner === 'string' ? groups[owner] : owner.groups;
}

/** The name of a group, in a set by its own words. */
export function groupName(
  groupId: string,
  { t }: Pick<Writer, 't'>,
  owner?: ParameterOwner,
): string {
  const names: Readonly<Record<string, Message>> =
    typeof owner === 'object' ? owner.groupNames : groupMessages;
  const message = names[groupId];
  if (message === undefined) throw new RangeError(`no such group: ${groupId}`);
  return t(message);
}
