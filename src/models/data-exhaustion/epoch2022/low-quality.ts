import { makeRecent } from '../../../core/recent.ts';
import type { Draws } from '../../draws.ts';
import type { LogPath } from '../../log-path.ts';
import { betweenBounds, knotCount, type BoundedQuantiles } from './between-bounds.ts';
import {
  crawlFirstYear,
  growingComponents,
  type GrowingComponent,
  type GrowingId,
} from './growing-components.ts';
import type { PersonYears } from './person-years.ts';
import type { Epoch2022Values } from './quantities.ts';

const boundDrawCount = 4096;
const keptYears = 512;

type ComponentId = Exclude<GrowingId, 'recordedSpeech'> | 'betweenBounds';

/** The weight of each component in the mixture; `betweenBounds` lies between Common Crawl and recorded speech. */
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

/** For each draw the place of the weight that it follows. */
function chooseKinds(weights: readonly number[], choosers: Float32Array): Uint8Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ends = weights.map(
    (_, place) => weights.slice(0, place + 1).reduce((sum, weight) => sum + weight, 0) / total,
  );
  const kinds = new Uint8Array(choosers.length);
  for (let i = 0; i < kinds.length; i++) {
    const share = choosers[i] as number;
    let kind = 0;
    while (kind < ends.length - 1 && share >= (ends[kind] as number)) kind += 1;
    kinds[i] = kind;
  }
  return kinds;
}

/** By year, the stock between Common Crawl and recorded speech. */
function makeBetween({
  commonCrawl,
  recordedSpeech,
}: Readonly<Record<GrowingId, GrowingComponent>>): (year: number) => BoundedQuantiles {
  const sorted = ({ level }: GrowingComponent) => level().slice(0, boundDrawCount).toSorted();
  const [lower, upper] = [sorted(commonCrawl), sorted(recordedSpeech)];
  const recent = makeRecent<BoundedQuantiles>(keptYears);
  return (year) =>
    recent(String(year), () =>
      betweenBounds(lower, commonCrawl.log10Growth(year), upper, recordedSpeech.log10Growth(year)),
    );
}

/** Writes the stock between the bounds into the places of its draws; what a draw asks of the knots is the same every year. */
function makeFillBetween(
  growing: Readonly<Record<GrowingId, GrowingComponent>>,
  members: Uint32Array,
  shares: Float32Array,
): (year: number, into: Float32Array) => void {
  const knotsIn = makeBetween(growing);
  const places = new Float32Array(members.length).map(
    (_, m) => (shares[members[m] as number] as number) * (knotCount - 1),
  );
  const below = new Uint16Array(members.length).map((_, m) =>
    Math.min(places[m] as number, knotCount - 2),
  );
  const parts = places.map((place, m) => place - (below[m] ?? 0));
  return (year, into) => {
    const knots = knotsIn(year);
    for (let m = 0; m < members.length; m++) {
      const i = members[m] as number;
      if (i >= into.length) break;
      const knot = below[m] as number;
      const low = knots[knot] as number;
      into[i] = low + ((knots[knot + 1] as number) - low) * (parts[m] as number);
    }
  };
}

/** Low-quality language in log10 words: each draw follows one component, chosen by weight. Defined from 2017 on. */
export function lowQualityStock(
  values: Epoch2022Values,
  people: PersonYears,
  draws: Draws,
): LogPath {
  const growing = growingComponents(values, people, draws);
  const weights = componentWeights(values).filter(([, weight]) => weight > 0);
  const kinds = chooseKinds(
    weights.map(([, weight]) => weight),
    draws.uniform('component'),
  );
  const ids = weights.map(([id]) => id);
  const levels = ids.map((id) => (id === 'betweenBounds' ? undefined : growing[id].level()));
  const level = new Float32Array(kinds.length).map((_, i) => levels[kinds[i] as number]?.[i] ?? 0);
  const bounded = ids.indexOf('betweenBounds');
  const members = new Uint32Array(kinds.length)
    .map((_, i) => i)
    .filter((i) => kinds[i] === bounded);
  const fillBetween =
    members.length > 0
      ? makeFillBetween(growing, members, draws.uniform('betweenBounds'))
      : undefined;
  return {
    firstYear: crawlFirstYear,
    fill: (year, into) => {
      const growths = Float64Array.from(ids, (id) =>
        id === 'betweenBounds' ? 0 : growing[id].log10Growth(year),
      );
      for (let i = 0; i < into.length; i++) {
        into[i] = (level[i] as number) + (growths[kinds[i] as number] as number);
      }
      fillBetween?.(year, into);
    },
  };
}
