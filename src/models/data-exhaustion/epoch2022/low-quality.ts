import { makeRecent } from '../../../core/recent.ts';
import type { Draws } from '../../draws.ts';
import type { LogPath } from '../../log-path.ts';
import { betweenBounds, boundedQuantile } from './between-bounds.ts';
import {
  commonCrawl,
  indexedWebsites,
  internetUsers,
  popularPlatforms,
  recordedSpeech,
} from './language-components.ts';
import type { PersonYears } from './person-years.ts';
import type { Epoch2022Values } from './quantities.ts';

const crawlStartYear = 2016;
const boundDrawCount = 4096;
const keptYears = 512;

/** The components of the low-quality language stock as paths; `betweenBounds` lies between Common Crawl and speech. */
export const componentIds = [
  'internetUsers',
  'popularPlatforms',
  'commonCrawl',
  'indexedWebsites',
  'betweenBounds',
  'recordedSpeech',
] as const;

/** One of the components of the low-quality language stock. */
export type ComponentId = (typeof componentIds)[number];

function moved(
  level: Float32Array,
  firstYear: number,
  log10Growth: (year: number) => number,
): LogPath {
  return {
    firstYear,
    fill: (year, into) => {
      const growth = log10Growth(year);
      for (let i = 0; i < into.length; i++) into[i] = (level[i] as number) + growth;
    },
  };
}

function crawlLog10(year: number): number {
  return Math.log10(Math.max(year - crawlStartYear, 1e-3));
}

function between(
  crawl: Float32Array,
  speech: Float32Array,
  draws: Draws,
  { recordingLog10 }: PersonYears,
): LogPath {
  const lower = crawl.slice(0, boundDrawCount).toSorted();
  const upper = speech.slice(0, boundDrawCount).toSorted();
  const recent = makeRecent<Float64Array>(keptYears);
  const shares = draws.uniform('betweenBounds');
  return {
    firstYear: crawlStartYear + 1,
    fill: (year, into) => {
      const knots = recent(String(year), () =>
        betweenBounds(lower, crawlLog10(year), upper, recordingLog10(year)),
      );
      for (let i = 0; i < into.length; i++) into[i] = boundedQuantile(knots, shares[i] as number);
    },
  };
}

/** Each component in log10 words, as if it were the whole stock. */
export function languageComponents(
  values: Epoch2022Values,
  people: PersonYears,
  draws: Draws,
): Readonly<Record<ComponentId, LogPath>> {
  const crawl = commonCrawl(values, draws);
  const speech = recordedSpeech(values, draws);
  const since = crawlStartYear + 1;
  return {
    internetUsers: moved(internetUsers(values, draws), 1951, people.internetLog10),
    popularPlatforms: moved(popularPlatforms(values, draws), 1951, people.normalizedLog10),
    commonCrawl: moved(crawl, since, crawlLog10),
    indexedWebsites: moved(indexedWebsites(values, draws), 1951, () => 0),
    betweenBounds: between(crawl, speech, draws, people),
    recordedSpeech: moved(speech, 1951, people.recordingLog10),
  };
}

/** The weight of each component in the mixture. */
export function componentWeights(
  values: Epoch2022Values,
): readonly (readonly [ComponentId, number])[] {
  return [
    ['internetUsers', values.internetUsersWeight],
    ['popularPlatforms', values.popularPlatformsWeight],
    ['commonCrawl', values.commonCrawlWeight],
    ['indexedWebsites', values.indexedWebsitesWeight],
    ['betweenBounds', values.betweenBoundsWeight],
  ];
}

/** Low-quality language in log10 words: each draw follows one component, chosen by weight. Defined from 2017 on. */
export function lowQualityStock(
  values: Epoch2022Values,
  people: PersonYears,
  draws: Draws,
): LogPath {
  const components = languageComponents(values, people, draws);
  const weights = componentWeights(values).filter(([, weight]) => weight > 0);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const ends = weights.map((_, place) =>
    weights.slice(0, place + 1).reduce((sum, [, weight]) => sum + weight / total, 0),
  );
  const kinds = Uint8Array.from(draws.uniform('component'), (share) =>
    Math.max(
      ends.findIndex((end) => share < end),
      0,
    ),
  );
  const paths = weights.map(([id]) => components[id]);
  const scratch = new Float32Array(draws.count);
  return {
    firstYear: crawlStartYear + 1,
    fill: (year, into) => {
      const part = scratch.subarray(0, into.length);
      paths.forEach((path, kind) => {
        path.fill(year, part);
        for (let i = 0; i < into.length; i++) if (kinds[i] === kind) into[i] = part[i] as number;
      });
    },
  };
}
