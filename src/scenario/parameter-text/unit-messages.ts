import { defineMessages } from '../../i18n/message.ts';

/** The word for a unit that follows a plain number; `count` is the number that it follows. */
export const unitWords = defineMessages({
  tokens: { en: 'tokens', 'zh-Hant': '詞元', 'zh-Hans': '词元' },
  words: {
    en: '{count, plural, one {word} other {words}}',
    'zh-Hant': '{count, plural, other {詞}}',
    'zh-Hans': '{count, plural, other {词}}',
  },
  images: { en: 'images', 'zh-Hant': '張影像', 'zh-Hans': '张图像' },
  pages: { en: 'pages', 'zh-Hant': '頁', 'zh-Hans': '页' },
  papers: { en: 'papers', 'zh-Hant': '篇', 'zh-Hans': '篇' },
  books: { en: 'books', 'zh-Hant': '本', 'zh-Hans': '本' },
  passes: {
    en: '{count, plural, one {pass} other {passes}}',
    'zh-Hant': '{count, plural, other {遍}}',
    'zh-Hans': '{count, plural, other {遍}}',
  },
  times: {
    en: '{count, plural, one {time} other {times}}',
    'zh-Hant': '{count, plural, other {次}}',
    'zh-Hans': '{count, plural, other {次}}',
  },
  weight: {
    en: '{count, plural, one {part} other {parts}}',
    'zh-Hant': '{count, plural, other {份}}',
    'zh-Hans': '{count, plural, other {份}}',
  },
  FLOP: { en: 'FLOP', 'zh-Hant': 'FLOP', 'zh-Hans': 'FLOP' },
  TB: { en: 'TB', 'zh-Hant': 'TB', 'zh-Hans': 'TB' },
  'TB per month': { en: 'TB a month', 'zh-Hant': 'TB／月', 'zh-Hans': 'TB／月' },
  'words per person and day': {
    en: 'words a person and day',
    'zh-Hant': '詞／人／天',
    'zh-Hans': '词／人／天',
  },
  'words per user and year': {
    en: 'words a user and year',
    'zh-Hant': '詞／人／年',
    'zh-Hans': '词／人／年',
  },
  'posts per year': { en: 'posts a year', 'zh-Hant': '篇／年', 'zh-Hans': '篇／年' },
  'books per year': { en: 'books a year', 'zh-Hant': '本／年', 'zh-Hans': '本／年' },
  'hours per minute': { en: 'hours a minute', 'zh-Hant': '小時／分鐘', 'zh-Hans': '小时／分钟' },
  'photos per day': { en: 'photos a day', 'zh-Hant': '張／天', 'zh-Hans': '张／天' },
  'images per year': { en: 'images a year', 'zh-Hant': '張／年', 'zh-Hans': '张／年' },
});

/** How a number stands with a unit that is no word after it. */
export const unitPatterns = defineMessages({
  share: { en: '{number}', 'zh-Hant': '{number}', 'zh-Hans': '{number}' },
  'per year': { en: '{number} a year', 'zh-Hant': '每年 {number}', 'zh-Hans': '每年 {number}' },
  'OOM per year': {
    en: '×{number} a year',
    'zh-Hant': '每年 {number} 倍',
    'zh-Hans': '每年 {number} 倍',
  },
  factor: { en: '×{number}', 'zh-Hant': '{number} 倍', 'zh-Hans': '{number} 倍' },
  year: { en: '{number}', 'zh-Hant': '{number} 年', 'zh-Hans': '{number} 年' },
  elasticity: {
    en: '{number}% per 1%',
    'zh-Hant': '每 1% 漲 {number}%',
    'zh-Hans': '每 1% 涨 {number}%',
  },
});

/** What stands beside the number box of such a unit. */
export const fieldUnits = defineMessages({
  share: { en: '%', 'zh-Hant': '%', 'zh-Hans': '%' },
  'per year': { en: '% a year', 'zh-Hant': '%／年', 'zh-Hans': '%／年' },
  'OOM per year': { en: '× a year', 'zh-Hant': '倍／年', 'zh-Hans': '倍／年' },
  factor: { en: 'times', 'zh-Hant': '倍', 'zh-Hans': '倍' },
  year: { en: 'year', 'zh-Hant': '年', 'zh-Hans': '年' },
  elasticity: { en: '% per 1%', 'zh-Hant': '%／每 1%', 'zh-Hans': '%／每 1%' },
});

/** How an interval is written. */
export const intervalMessages = defineMessages({
  interval: {
    en: '{range} ({level})',
    'zh-Hant': '{range}（{level}）',
    'zh-Hans': '{range}（{level}）',
  },
});
