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
import { shiftBand } from '../../band.ts';
import type { ParameterProblem } from '../../check-parameters.ts';
import { fillFirstCrossings } from '../../first-crossing.ts';
import { shiftPath } from '../../log-path.ts';
import { makeModel, type ForecastModel } from '../../model.ts';
import { baseYear } from './base-year.ts';
import { demandShift } from './demand.ts';
import { checkInputs, type Epoch2022Inputs } from './inputs.ts';
import { componentWeights } from './low-quality.ts';
import { parameters } from './parameters.ts';
import type { Epoch2022Values } from './quantities.ts';
import { paperReading } from './reading.ts';
import { demandSide, stockSide } from './sides.ts';

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

function noComponents(values: Epoch2022Values): readonly ParameterProblem[] {
  const isEmpty = componentWeights(values).every(([, weight]) => weight === 0);
  return isEmpty ? [{ where: 'betweenBoundsWeight', value: '0', reason: 'empty' }] : [];
}

/** The model of 2022 for its three stocks and two projections; it takes population, compute and the share of people online. */
export const epoch2022: ForecastModel<typeof parameters, Epoch2022Inputs> = makeModel({
  id: 'epoch-2022',
  parameters,
  streams,
  baseYear,
  problemsOf: (inputs, values) => [...checkInputs(inputs), ...noComponents(values)],
  solve: (inputs, values, draws) => {
    const stock = stockSide(values, inputs, draws);
    const demand = demandSide(values, inputs, draws);
    const up = { stock: Math.log10(values.stockFactor), demand: demandShift(values) };
    return {
      unit: values.stock === 'images' ? 'images' : 'words',
      stock: shiftPath(stock.path, up.stock),
      demand: shiftPath(demand.path, up.demand),
      bands: () => ({
        stock: shiftBand(stock.band(), up.stock),
        demand: shiftBand(demand.band(), up.demand),
      }),
      fillYears: (into) =>
        fillFirstCrossings(stock.path, demand.path, up.demand - up.stock, baseYear, into),
    };
  },
  readingOf: paperReading,
  growthOf: ({ projection, stock }) => {
    if (projection === 'compute') return 'computeFactor';
    return stock === 'images' ? 'visionGrowthOomPerYear' : 'languageGrowthOomPerYear';
  },
});
