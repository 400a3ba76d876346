import { choice, interval, nameSpecs, point, type Interval } from '../../parameter.ts';

const paper = 'epoch-2022-paper';
const code = 'epoch-data-stock-code';

/** A quantity of uncertain size: `low to high` holds 90 %, as in the paper; it may be moved by a factor of 100 either way. */
function quantity(urlKey: string, unit: string, low: number, high: number) {
  const range = { min: low / 100, max: high * 100 };
  return interval({
    ...range,
    urlKey,
    unit,
    shape: 'lognormal',
    scale: 'log',
    step: 0.01,
    default: { low, high, level: 0.9 },
    sourceId: code,
  });
}

/** A share of uncertain size, below `max`. */
function partOf(
  urlKey: string,
  low: number,
  high: number,
  max = 1,
  shape: 'lognormal' | 'normal' = 'lognormal',
) {
  const published: Interval = { low, high, level: 0.9 };
  return interval({
    urlKey,
    unit: 'share',
    shape,
    scale: 'linear',
    min: 0.001,
    max,
    step: 0.01,
    default: published,
    sourceId: code,
  });
}

function weight(urlKey: string, published: number) {
  return point({
    urlKey,
    unit: 'weight',
    scale: 'linear',
    min: 0,
    max: 10,
    step: 0.5,
    default: published,
    sourceId: paper,
  });
}

function growth(urlKey: string, low: number, high: number) {
  return interval({
    urlKey,
    unit: 'OOM per year',
    shape: 'normal',
    scale: 'linear',
    min: 0,
    max: 1.5,
    step: 0.005,
    default: { low, high, level: 0.9 },
    sourceId: paper,
  });
}

function amount(urlKey: string, unit: string, published: number) {
  return point({
    urlKey,
    unit,
    scale: 'log',
    min: published / 1000,
    max: published * 1000,
    step: 0.01,
    default: published,
    sourceId: paper,
  });
}

/** Every assumption of the 2022 model; the defaults are those of the paper and its code. */
export const parameters = nameSpecs({
  stock: choice({
    urlKey: 'stock',
    unit: 'none',
    options: ['low_quality_language', 'high_quality_language', 'images'],
    default: 'low_quality_language',
    sourceId: paper,
  }),
  projection: choice({
    urlKey: 'proj',
    unit: 'none',
    options: ['historical', 'compute'],
    default: 'historical',
    sourceId: paper,
  }),
  stockFactor: point({
    urlKey: 'sf',
    unit: 'factor',
    scale: 'log',
    min: 0.01,
    max: 100,
    step: 0.01,
    default: 1,
    sourceId: paper,
  }),
  demandWords: amount('demw', 'words', 2e12),
  languageGrowthOomPerYear: growth('lg', 0.265, 0.392),
  demandImages: amount('demi', 'images', 3e9),
  visionGrowthOomPerYear: growth('vg', 0.096, 0.233),
  computeFactor: point({
    urlKey: 'cf',
    unit: 'factor',
    scale: 'log',
    min: 0.01,
    max: 100,
    step: 0.01,
    default: 1,
    sourceId: 'besiroglu-2022-compute',
  }),
  internetUsersWeight: weight('wu', 1),
  popularPlatformsWeight: weight('wp', 2),
  commonCrawlWeight: weight('wc', 2),
  indexedWebsitesWeight: weight('wi', 0),
  betweenBoundsWeight: weight('wb', 5),
  spokenWordsPerDay: quantity('spoken', 'words per person and day', 5_000, 20_000),
  recordedShare: partOf('rec', 0.005, 0.5, 1, 'normal'),
  writtenWordsPerYear: quantity('written', 'words per user and year', 1e4, 1e5),
  videoSpeechShare: partOf('speech', 0.05, 0.5),
  wordsPerTweet: quantity('tweet', 'words', 10, 50),
  blogPosts: quantity('posts', 'posts per year', 5e6, 1e7),
  wordsPerBlogPost: quantity('post', 'words', 200, 2000),
  platformsShare: partOf('plat', 0.05, 0.4),
  crawlTbPerMonth: quantity('crawl', 'TB per month', 5, 10),
  crawlNewShare: partOf('new', 0.3, 0.7),
  crawlCompressionShare: partOf('comp', 0.3, 0.85, 0.98),
  indexedPages: quantity('pages', 'pages', 3e9, 1e11),
  wordsPerPage: quantity('page', 'words', 500, 50_000),
  githubTb: quantity('github', 'TB', 21, 65),
  codeShare: partOf('code', 0.05, 0.5),
  papers: quantity('papers', 'papers', 1e8, 1.7e8),
  ebooks: quantity('ebooks', 'books', 1e7, 3e7),
  booksPerYear: quantity('books', 'books per year', 1e6, 3e6),
  digitizedShare: partOf('dig', 0.02, 0.2),
  bookGrowthPerYear: interval({
    urlKey: 'bg',
    unit: 'per year',
    shape: 'growth',
    scale: 'linear',
    min: 0.005,
    max: 0.2,
    step: 0.005,
    default: { low: 0.02, high: 0.06, level: 0.9 },
    sourceId: code,
  }),
  representedShare: partOf('repr', 0.3, 0.5),
  videoHoursPerMinute: quantity('hours', 'hours per minute', 500, 800),
  usefulFramesShare: partOf('frames', 0.1, 0.5),
  photosPerDay: quantity('photos', 'photos per day', 5e9, 2e10),
  timesShared: quantity('shared', 'times', 5, 15),
  outsideImagesPerYear: quantity('outside', 'images per year', 5e10, 2e11),
});
