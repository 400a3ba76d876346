import type { Draws } from '../../draws.ts';
import { populationYears } from './inputs.ts';
import {
  commonCrawl,
  indexedWebsites,
  internetUsers,
  popularPlatforms,
  recordedSpeech,
  type LanguageComponent,
} from './language-components.ts';
import type { PersonYears } from './person-years.ts';
import type { Epoch2022Values } from './quantities.ts';

const crawlStartYear = 2016;

/** The first year in which Common Crawl holds anything. */
export const crawlFirstYear = crawlStartYear + 1;

/** A component of the low-quality language stock whose draws all grow alike. */
export interface GrowingComponent {
  readonly firstYear: number;
  /** log10 of words for a unit of what it grows with, one a draw; computed when first asked for. */
  readonly level: () => Float32Array;
  readonly log10Growth: (year: number) => number;
}

/** One of the components whose draws all grow alike. */
export type GrowingId =
  | 'internetUsers'
  | 'popularPlatforms'
  | 'commonCrawl'
  | 'indexedWebsites'
  | 'recordedSpeech';

function crawlLog10(year: number): number {
  return Math.log10(Math.max(year - crawlStartYear, 1e-3));
}

/** Every component but the one between the bounds; recorded speech is a bound only. */
export function growingComponents(
  values: Epoch2022Values,
  people: PersonYears,
  draws: Draws,
): Readonly<Record<GrowingId, GrowingComponent>> {
  const growing = (
    component: LanguageComponent,
    log10Growth: GrowingComponent['log10Growth'],
    firstYear: number = populationYears.from,
  ): GrowingComponent => {
    let column: Float32Array | undefined;
    return { firstYear, level: () => (column ??= component(values, draws)), log10Growth };
  };
  return {
    internetUsers: growing(internetUsers, people.internetLog10),
    popularPlatforms: growing(popularPlatforms, people.normalizedLog10),
    commonCrawl: growing(commonCrawl, crawlLog10, crawlFirstYear),
    indexedWebsites: growing(indexedWebsites, () => 0),
    recordedSpeech: growing(recordedSpeech, people.recordingLog10),
  };
}
