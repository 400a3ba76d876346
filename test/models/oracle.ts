import { repetitionValue } from '../../src/models/data-exhaustion/epoch2024/repetition-value.ts';
import type { epoch2022 } from '../../src/models/data-exhaustion/epoch2022/index.ts';
import type { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import type { Epoch2022Inputs } from '../../src/models/data-exhaustion/epoch2022/inputs.ts';
import type { Draws } from '../../src/models/draws.ts';
import type { Interval, ParametersOf } from '../../src/models/parameter.ts';
import { inverseNormal } from '../../src/core/inverse-normal.ts';
import { normalCdf } from '../../src/core/normal-cdf.ts';

/**
 * Both models as one would write them first: plain amounts (no logarithms) in arrays of numbers, every draw walked
 * year by year, quantiles by sorting. Slow, and the measure of the fast ones.
 */
export interface OracleForecast {
  /** By whole year from `firstYear` on, the amount at each of `oracleShares`. */
  readonly firstYear: number;
  readonly stock: readonly (readonly number[])[];
  readonly demand: readonly (readonly number[])[];
  /** Ascending; Infinity is never. */
  readonly years: readonly number[];
}

export const oracleShares = [0.05, 0.5, 0.95];
const lastYear = 2100;

type Amount = (draw: number, year: number) => number;

function sortedQuantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)]!;
  const high = sorted[Math.ceil(place)]!;
  return low === high ? low : low + (high - low) * (place % 1);
}

function firstYearAbove(stock: Amount, demand: Amount, draw: number, baseYear: number): number {
  let before = 0;
  for (let year = baseYear; year <= lastYear; year++) {
    const gap = Math.log(stock(draw, year) / demand(draw, year));
    if (gap <= 0) return year === baseYear ? year : year - gap / (gap - before);
    before = gap;
  }
  return Infinity;
}

function forecast(
  stock: Amount,
  demand: Amount,
  { count }: Draws,
  baseYear: number,
  firstYear: number,
): OracleForecast {
  const draws = Array.from({ length: count }, (_, draw) => draw);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const bandOf = (amount: Amount): readonly (readonly number[])[] =>
    years.map((year) => {
      const sorted = draws.map((draw) => amount(draw, year)).toSorted((a, b) => a - b);
      return oracleShares.map((share) => sortedQuantile(sorted, share));
    });
  return {
    firstYear,
    stock: bandOf(stock),
    demand: bandOf(demand),
    years: draws
      .map((draw) => firstYearAbove(stock, demand, draw, baseYear))
      .toSorted((a, b) => a - b),
  };
}

/** The year by which a share of the draws has run out. */
export function oracleYear({ years }: OracleForecast, share: number): number {
  return sortedQuantile(years, share);
}

function reach(level: number): number {
  return inverseNormal((1 + level) / 2);
}

function normalValue({ low, high, level }: Interval, z: number): number {
  return (low + high) / 2 + (z * (high - low)) / 2 / reach(level);
}

function lognormalValue({ low, high, level }: Interval, z: number): number {
  return Math.exp(normalValue({ low: Math.log(low), high: Math.log(high), level }, z));
}

function growthFactor({ low, high, level }: Interval, z: number): number {
  return lognormalValue({ low: 1 + low, high: 1 + high, level }, z);
}

function splitLognormal(low: number, median: number, high: number, z: number): number {
  return median * (z < 0 ? median / low : high / median) ** (z / reach(0.95));
}

/** A uniform draw moved into the part of a normal below `below`, as a standard normal draw. */
function cutShare(
  share: number,
  { low, high, level }: Interval,
  above: number,
  below: number,
): number {
  const mean = (low + high) / 2;
  const sd = (high - low) / 2 / reach(level);
  const from = normalCdf((above - mean) / sd);
  return inverseNormal(from + share * (normalCdf((below - mean) / sd) - from));
}

type Values2024 = ParametersOf<typeof epoch2024.parameters>;

export function oracle2024(values: Values2024, draws: Draws): OracleForecast {
  const z = (stream: string, draw: number): number => draws.normal(stream)[draw]!;
  const u = (stream: string, draw: number): number => draws.uniform(stream)[draw]!;
  const logs = { low: Math.log(1), high: Math.log(4), level: 0.95 };
  const raw = (draw: number): number => {
    if (values.stock === 'common-crawl')
      return splitLognormal(1e14, 1.3e14, 2.6e14, z('webPages', draw));
    if (values.stock === 'whole-web')
      return splitLognormal(1.9e15, 3.1e15, 5.2e15, z('webPages', draw));
    const pages = lognormalValue(values.webPages, z('webPages', draw));
    const bytes = lognormalValue({ low: 6100, high: 8200, level: 0.95 }, z('bytesPerPage', draw));
    const cut = cutShare(u('bytesPerToken', draw), logs, -Infinity, Math.log(6));
    return (pages * bytes) / (6 - Math.exp(normalValue(logs, cut)));
  };
  const stock: Amount = (draw, year) => {
    const quality = lognormalValue(values.qualityShare, z('qualityShare', draw));
    const repeated =
      values.repetitionValue === 'value-of-passes'
        ? repetitionValue(values.passes)
        : lognormalValue(values.repetitionFactor, z('repetitionFactor', draw));
    const usable =
      raw(draw) * quality * repeated * values.stockFactor +
      values.privateTextShare * 2.385e15 * quality +
      values.imagesShare * 3e14 +
      values.videoShare * 1.35e15;
    const growth =
      growthFactor(values.textPerPageGrowthPerYear, z('textPerPageGrowthPerYear', draw)) *
      growthFactor(values.webPagesGrowthPerYear, z('webPagesGrowthPerYear', draw));
    if (year <= 2024) return usable * growth ** (year - 2024);
    const added = (growth - 1) * (1 - values.machineWrittenShare);
    return usable * ((1 + added) * (1 - values.closedSharePerYear)) ** (year - 2024);
  };
  const demand: Amount = (draw, year) => {
    const since = year - 2024;
    const saved =
      10 **
      (normalValue(values.efficiencyOomPerYear, z('efficiencyOomPerYear', draw)) *
        Math.max(since, 0));
    const factor = Math.sqrt(values.overtrainingFactor) * (1 - values.syntheticShare);
    if (u('demandKind', draw) < values.computeWeight) {
      const growth = normalValue(
        values.computeGrowthOomPerYear,
        z('computeGrowthOomPerYear', draw),
      );
      const early = Math.min(year, values.computeSlowdownYear) - 2024;
      const late = Math.max(year - values.computeSlowdownYear, 0);
      const flop =
        lognormalValue(values.computeFlop, z('computeFlop', draw)) *
        10 ** (growth * (early + late * values.computeGrowthKeptShare));
      return factor * 20 * Math.sqrt(flop / saved / 120);
    }
    const growth = normalValue(values.demandGrowthOomPerYear, z('demandGrowthOomPerYear', draw));
    const start = lognormalValue(values.demandTokens, z('demandTokens', draw));
    return (factor * start * 10 ** (growth * since)) / Math.sqrt(saved);
  };
  return forecast(stock, demand, draws, 2024, 2010);
}

type Values2022 = ParametersOf<typeof epoch2022.parameters>;

/** The 2022 model with its published growth of demand (historical). */
export function oracle2022(
  values: Values2022,
  { population, internetShare }: Epoch2022Inputs,
  draws: Draws,
): OracleForecast {
  const z = (stream: string, draw: number): number => draws.normal(stream)[draw]!;
  const u = (stream: string, draw: number): number => draws.uniform(stream)[draw]!;
  const q = (id: keyof Values2022, draw: number): number =>
    lognormalValue(values[id] as Interval, z(id, draw));
  const online = (year: number): number =>
    internetShare.ceilingShare /
    (1 + Math.exp(-internetShare.ratePerYear * (year - internetShare.middleYear)));
  const sums = new Map<string, number>();
  const sum = (year: number, key: string, weight: (y: number) => number): number => {
    const known = sums.get(key + year);
    if (known !== undefined) return known;
    const total = population
      .filter((row) => row.year >= 1951 && row.year <= year)
      .reduce((all, row) => all + row.people * weight(row.year), 0);
    sums.set(key + year, total);
    return total;
  };
  const people2022 = population.find(({ year }) => year === 2022)!.people * online(2022);
  const internet = (year: number): number => sum(year, 'internet', online);
  const recording = (year: number): number =>
    sum(year, 'recording', (y) => 1 / (1 + Math.exp(-(y - 2000) / 5)));

  const speech = (draw: number): number => {
    const cut = cutShare(u('recordedShare', draw), values.recordedShare, 0, 1);
    return q('spokenWordsPerDay', draw) * 365 * normalValue(values.recordedShare, cut);
  };
  const crawl = (draw: number): number => {
    const { low, high, level } = values.crawlCompressionShare;
    const logs = { low: Math.log(low), high: Math.log(high), level };
    const cut = cutShare(u('crawlCompressionShare', draw), logs, -Infinity, Math.log(0.99));
    const packed = Math.exp(normalValue(logs, cut));
    return (12 * q('crawlTbPerMonth', draw) * q('crawlNewShare', draw) * 200e9) / (1 - packed);
  };
  const all = Array.from({ length: draws.count }, (_, draw) => draw);
  const crawls = all.map((draw) => Math.log10(crawl(draw))).toSorted((a, b) => a - b);
  const speeches = all.map((draw) => Math.log10(speech(draw))).toSorted((a, b) => a - b);
  const tables = new Map<number, readonly (readonly [number, number])[]>();
  const cumulative = (year: number): readonly (readonly [number, number])[] => {
    const known = tables.get(year);
    if (known !== undefined) return known;
    const up = Math.log10(year - 2016);
    const over = Math.log10(recording(year));
    const from = sortedQuantile(crawls, 0.01) + up;
    const to = sortedQuantile(speeches, 0.99) + over;
    let area = 0;
    const made = Array.from({ length: 600 }, (_, i) => {
      const x = from + ((to - from) * (i + 0.5)) / 600;
      const below = crawls.filter((value) => value + up < x).length / draws.count;
      const above = speeches.filter((value) => value + over >= x).length / draws.count;
      area += below * above;
      return [x, area] as const;
    }).map(([x, sumTo]) => [x, sumTo / area] as const);
    tables.set(year, made);
    return made;
  };
  const low: Amount = (draw, year) => {
    const kind = u('component', draw) * 10;
    if (kind < 1) return q('writtenWordsPerYear', draw) * internet(year);
    if (kind < 3) {
      const minutes = 60 * 24 * 365;
      const video = 500 * minutes * q('videoSpeechShare', draw) * 150 * 60;
      const tweets = 500e6 * 365 * q('wordsPerTweet', draw);
      const blogs = q('blogPosts', draw) * q('wordsPerBlogPost', draw);
      return (((video + tweets + blogs) / q('platformsShare', draw)) * internet(year)) / people2022;
    }
    if (kind < 5) return crawl(draw) * (year - 2016);
    const share = u('betweenBounds', draw);
    return 10 ** cumulative(year).find(([, area]) => area >= share)![0];
  };
  const high: Amount = (draw, year) => {
    const { low: slow, high: fast, level } = values.bookGrowthPerYear;
    const logs = { low: Math.log(1 + slow), high: Math.log(1 + fast), level };
    const cut = cutShare(u('bookGrowthPerYear', draw), logs, Math.log(1.0005), Infinity);
    const rate = normalValue(logs, cut);
    const books =
      (q('ebooks', draw) + (q('booksPerYear', draw) * q('digitizedShare', draw)) / rate) / 2;
    const code = q('githubTb', draw) * q('codeShare', draw) * 200e9;
    const words = code + q('papers', draw) * 6000 + books * 100_000;
    return (words / q('representedShare', draw)) * Math.exp(rate * (year - 2022));
  };
  const mixed = all
    .map((draw) =>
      u('imageKind', draw) < 0.7
        ? q('videoHoursPerMinute', draw) * 60 * 24 * 365 * 3600 * q('usefulFramesShare', draw) +
          (q('photosPerDay', draw) * 365) / q('timesShared', draw)
        : q('outsideImagesPerYear', draw),
    )
    .toSorted((a, b) => a - b);
  const fitted = {
    low: sortedQuantile(mixed, 0.05),
    high: sortedQuantile(mixed, 0.95),
    level: 0.9,
  };
  const images: Amount = (draw, year) =>
    (lognormalValue(fitted, z('imageStock', draw)) * internet(year)) / people2022;

  const words: Amount = (draw, year) => {
    const id = 'languageGrowthOomPerYear';
    return values.demandWords * 10 ** ((year - 2022) * normalValue(values[id], z(id, draw)));
  };
  const pictures: Amount = (draw, year) => {
    const id = 'visionGrowthOomPerYear';
    return values.demandImages * 10 ** ((year - 2021.9) * normalValue(values[id], z(id, draw)));
  };
  const isImages = values.stock === 'images';
  const stock = isImages ? images : values.stock === 'high_quality_language' ? high : low;
  const firstYear = values.stock === 'low_quality_language' ? 2017 : 2010;
  return forecast(stock, isImages ? pictures : words, draws, 2022, firstYear);
}
