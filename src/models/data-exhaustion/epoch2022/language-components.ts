import {
  truncatedLognormalFromInterval,
  truncatedNormalFromInterval,
} from '../../distributions/truncated.ts';
import type { Draws } from '../../draws.ts';
import { cutColumn, log10Column, quantityColumn, type Epoch2022Values } from './quantities.ts';

const daysPerYear = 365;
const minutesPerYear = 60 * 24 * daysPerYear;
const youtubeHoursPerMinute = 500;
const wordsPerHourOfSpeech = 150 * 60;
const tweetsPerYear = 500e6 * daysPerYear;
const wordsPerTb = 200e9;
const monthsPerYear = 12;
const compressionBelow = 0.99;

/** One component of the low-quality language stock: log10 of words for a unit of what it grows with, one a draw. */
export type LanguageComponent = (values: Epoch2022Values, draws: Draws) => Float32Array;

/** Words that one person-year leaves on record: the upper bound of the stock. */
export const recordedSpeech: LanguageComponent = (values, draws) => {
  const words = quantityColumn(values, draws, 'spokenWordsPerDay');
  const recorded = cutColumn(values, draws, 'recordedShare', (interval) =>
    truncatedNormalFromInterval(interval, { above: 0, below: 1 }),
  );
  return log10Column(
    draws.count,
    (i) => (words[i] as number) * daysPerYear * (recorded[i] as number),
  );
};

/** Words that one user writes in a year of using the internet. */
export const internetUsers: LanguageComponent = (values, draws) => {
  const words = quantityColumn(values, draws, 'writtenWordsPerYear');
  return log10Column(draws.count, (i) => words[i] as number);
};

/** Words that YouTube, Twitter and blogs added in 2022, over the share of the internet that they are. */
export const popularPlatforms: LanguageComponent = (values, draws) => {
  const speech = quantityColumn(values, draws, 'videoSpeechShare');
  const tweet = quantityColumn(values, draws, 'wordsPerTweet');
  const posts = quantityColumn(values, draws, 'blogPosts');
  const post = quantityColumn(values, draws, 'wordsPerBlogPost');
  const share = quantityColumn(values, draws, 'platformsShare');
  const videoWords = youtubeHoursPerMinute * minutesPerYear * wordsPerHourOfSpeech;
  return log10Column(
    draws.count,
    (i) =>
      (videoWords * (speech[i] as number) +
        tweetsPerYear * (tweet[i] as number) +
        (posts[i] as number) * (post[i] as number)) /
      (share[i] as number),
  );
};

/** Words that Common Crawl adds in a year: the lower bound of the stock. */
export const commonCrawl: LanguageComponent = (values, draws) => {
  const tb = quantityColumn(values, draws, 'crawlTbPerMonth');
  const fresh = quantityColumn(values, draws, 'crawlNewShare');
  const packed = cutColumn(values, draws, 'crawlCompressionShare', (interval) =>
    truncatedLognormalFromInterval(interval, { below: compressionBelow }),
  );
  return log10Column(
    draws.count,
    (i) =>
      (monthsPerYear * wordsPerTb * (tb[i] as number) * (fresh[i] as number)) /
      (1 - (packed[i] as number)),
  );
};

/** Words of all indexed websites; they do not grow, and the paper gives them no weight. */
export const indexedWebsites: LanguageComponent = (values, draws) => {
  const pages = quantityColumn(values, draws, 'indexedPages');
  const words = quantityColumn(values, draws, 'wordsPerPage');
  return log10Column(draws.count, (i) => (pages[i] as number) * (words[i] as number));
};
