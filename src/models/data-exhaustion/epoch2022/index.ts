/**
 * The data-stock model of 2022. All quantities are log10, one path a draw; t is a year:
 *
 *   low-quality language    one of: users x I(t), platforms x J(t), Common Crawl x (t - 2016), or a stock between Common
 *                           Crawl and recorded speech x R(t); chosen with weights 1, 2, 2, 5                        [words]
 *   high-quality language   (code + papers + books) / share represented x growth^(t - 2022)                         [words]
 *   images                  (platforms or outside estimate) x J(t)                                                 [images]
 *   I, J, R                 person-years of internet use, the same in units of 2022, person-years on record
 *   demand                  start x 10^(g (t - start year)), or from compute: sqrt(20 C / 6) words, sqrt(C / 6) / 10^U images
 *   run-out                 the first t >= 2022 with demand(t) >= stock(t); the paper itself reads a density (runDensity)
 *
 * Sources: Villalobos et al. 2022 (arXiv 2211.04325v1) and epoch-research/data-stock; UN population; Besiroglu et al. 2022.
 *
 * Limits: words and images, never tokens; Common Crawl, and with it the low-quality stock, begins in 2017; between the
 * compute rows the curve is ours; the compute paths that the paper used for low-quality language are not public.
 */
import { bandOf } from '../../band.ts';
import { checkParameters, type ParameterProblem } from '../../check-parameters.ts';
import type { Draws } from '../../draws.ts';
import { fillFirstCrossings } from '../../first-crossing.ts';
import { gapDensity } from '../../gap-density.ts';
import type { LogPath } from '../../log-path.ts';
import type { ForecastModel, ForecastUnit } from '../../model.ts';
import {
  countRunOutYears,
  isNever,
  makeRunOutCounter,
  runOutFromCounts,
  runOutShares,
} from '../../run-out.ts';
import { baseYear } from './base-year.ts';
import { languageDemand, visionDemand } from './demand.ts';
import { highQualityStock } from './high-quality.ts';
import { imageStock } from './images.ts';
import { checkInputs, type Epoch2022Inputs } from './inputs.ts';
import { componentWeights, lowQualityStock } from './low-quality.ts';
import { parameters } from './parameters.ts';
import { makePersonYears } from './person-years.ts';
import type { Epoch2022Values } from './quantities.ts';
import { paperReading } from './reading.ts';

const densityDrawCount = 8192;

/** One stream a line, the most telling first; a new one goes to the end. At most 37. */
const streams = [
  'component',
  'languageGrowthOomPerYear',
  'betweenBounds',
  'compute',
  'imageStock',
  'visionGrowthOomPerYear',
  'pixels',
  'writtenWordsPerYear',
  'platformsShare',
  'videoSpeechShare',
  'crawlCompressionShare',
  'crawlNewShare',
  'crawlTbPerMonth',
  'wordsPerTweet',
  'wordsPerBlogPost',
  'blogPosts',
  'recordedShare',
  'spokenWordsPerDay',
  'codeShare',
  'digitizedShare',
  'bookGrowthPerYear',
  'githubTb',
  'booksPerYear',
  'ebooks',
  'papers',
  'representedShare',
  'usefulFramesShare',
  'photosPerDay',
  'timesShared',
  'videoHoursPerMinute',
  'outsideImagesPerYear',
  'imageKind',
  'indexedPages',
  'wordsPerPage',
] as const;

interface Sides {
  readonly unit: ForecastUnit;
  readonly stock: LogPath;
  readonly demand: LogPath;
}

function scaled(path: LogPath, factor: number): LogPath {
  if (factor === 1) return path;
  const shift = Math.log10(factor);
  return {
    firstYear: path.firstYear,
    fill: (year, into) => {
      path.fill(year, into);
      for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + shift;
    },
  };
}

function stockOf(values: Epoch2022Values, inputs: Epoch2022Inputs, draws: Draws): LogPath {
  if (values.stock === 'high_quality_language') return highQualityStock(values, draws);
  const people = makePersonYears(inputs);
  return values.stock === 'images'
    ? imageStock(values, people, draws)
    : lowQualityStock(values, people, draws);
}

function sidesOf(values: Epoch2022Values, inputs: Epoch2022Inputs, draws: Draws): Sides {
  const isImages = values.stock === 'images';
  return {
    unit: isImages ? 'images' : 'words',
    stock: scaled(stockOf(values, inputs, draws), values.stockFactor),
    demand: (isImages ? visionDemand : languageDemand)(values, inputs.compute, draws),
  };
}

function problemsOf(inputs: Epoch2022Inputs, values: Epoch2022Values): readonly ParameterProblem[] {
  const problems = [...checkInputs(inputs), ...checkParameters(parameters, values)];
  const isEmpty = componentWeights(values).every(([, weight]) => weight === 0);
  return isEmpty
    ? [...problems, { where: 'betweenBoundsWeight', value: '0', reason: 'empty' }]
    : problems;
}

function neverCrosses(values: Epoch2022Values): { ok: false; problems: ParameterProblem[] } {
  const where =
    values.projection === 'compute'
      ? 'computeFactor'
      : values.stock === 'images'
        ? 'visionGrowthOomPerYear'
        : 'languageGrowthOomPerYear';
  const value = values[where];
  const text = typeof value === 'number' ? String(value) : `${value.low}..${value.high}`;
  return { ok: false, problems: [{ where, value: text, reason: 'never-crosses' }] };
}

/** The model of 2022 for its three stocks and two projections; it takes population, compute and the share of people online. */
export const epoch2022: ForecastModel<typeof parameters, Epoch2022Inputs> = {
  id: 'epoch-2022',
  parameters,
  streams,
  run: (inputs, values, draws) => {
    const problems = problemsOf(inputs, values);
    if (problems.length > 0) return { ok: false, problems };
    const { unit, stock, demand } = sidesOf(values, inputs, draws);
    const years = new Float32Array(draws.count);
    fillFirstCrossings(stock, demand, baseYear, years);
    const counter = makeRunOutCounter(baseYear);
    countRunOutYears(counter, years);
    const runOut = runOutFromCounts(counter);
    if (isNever(runOut)) return neverCrosses(values);
    return {
      ok: true,
      value: {
        modelId: 'epoch-2022',
        unit,
        drawCount: draws.count,
        bandDrawCount: draws.bandCount,
        stock: bandOf(stock, draws.bandCount),
        demand: bandOf(demand, draws.bandCount),
        runOut,
      },
    };
  },
  runDensity: (inputs, values, draws, reading = paperReading(values)) => {
    const problems = problemsOf(inputs, values);
    if (problems.length > 0) return { ok: false, problems };
    const { stock, demand } = sidesOf(values, inputs, draws);
    const count = Math.min(densityDrawCount, draws.count);
    const density = gapDensity(stock, demand, reading, count, runOutShares);
    return density === undefined ? neverCrosses(values) : { ok: true, value: density };
  },
};
