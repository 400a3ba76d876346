import { keptWith } from '../../../core/kept-with.ts';
import { makeRecent } from '../../../core/recent.ts';
import { bandOf, type Band } from '../../band.ts';
import type { Draws } from '../../draws.ts';
import { keepYears } from '../../keep-years.ts';
import type { LogPath } from '../../log-path.ts';
import { keyWithout } from '../key-without.ts';
import { languageDemand, visionDemand } from './demand.ts';
import { highQualityStock } from './high-quality.ts';
import { imageStock } from './images.ts';
import type { Epoch2022Inputs } from './inputs.ts';
import { lowQualityStock } from './low-quality.ts';
import { makePersonYears } from './person-years.ts';
import type { Epoch2022Values } from './quantities.ts';

/** Stock or demand at a level of its own: a scenario shifts both. */
export interface Side {
  readonly path: LogPath;
  readonly band: () => Band;
}

const sidesOf = keptWith(() => ({ stock: makeRecent<Side>(2), demand: makeRecent<Side>(2) }));

function makeSide(path: LogPath, { count, bandCount }: Draws): Side {
  const kept = keepYears(path, count);
  let band: Band | undefined;
  return { path: kept, band: () => (band ??= bandOf(kept, bandCount)) };
}

const demandIds: ReadonlySet<string> = new Set<keyof Epoch2022Values>([
  'stockFactor',
  'projection',
  'demandWords',
  'languageGrowthOomPerYear',
  'demandImages',
  'visionGrowthOomPerYear',
  'computeFactor',
]);

function stockPath(values: Epoch2022Values, inputs: Epoch2022Inputs, draws: Draws): LogPath {
  if (values.stock === 'high_quality_language') return highQualityStock(values, draws);
  const people = makePersonYears(inputs);
  return values.stock === 'images'
    ? imageStock(values, people, draws)
    : lowQualityStock(values, people, draws);
}

/** The stock of a scenario before `stockFactor`; the last two are kept with the draws. */
export function stockSide(values: Epoch2022Values, inputs: Epoch2022Inputs, draws: Draws): Side {
  const own = keyWithout(values, demandIds);
  const key = JSON.stringify([own, inputs.internetShare, inputs.population]);
  return sidesOf(draws).stock(key, () => makeSide(stockPath(values, inputs, draws), draws));
}

/** The demand of a scenario before `demandShift`; the last two are kept with the draws. */
export function demandSide(
  values: Epoch2022Values,
  { compute }: Epoch2022Inputs,
  draws: Draws,
): Side {
  const { projection, languageGrowthOomPerYear, visionGrowthOomPerYear } = values;
  const isImages = values.stock === 'images';
  const growth = isImages ? visionGrowthOomPerYear : languageGrowthOomPerYear;
  const key = JSON.stringify([isImages, projection, growth, compute]);
  return sidesOf(draws).demand(key, () =>
    makeSide((isImages ? visionDemand : languageDemand)(values, compute, draws), draws),
  );
}
