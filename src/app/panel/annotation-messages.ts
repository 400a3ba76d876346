import { defineMessages } from '../../i18n/message.ts';

/** Words of what a reader lays over a chart: growth between two points, and events. */
export const annotationMessages = defineMessages({
  events: { en: 'Events', 'zh-Hant': '事件', 'zh-Hans': '事件' },
  eventsChosen: {
    en: 'Events ({count, plural, one {# kind} other {# kinds}})',
    'zh-Hant': '事件（{count, plural, other {# 類}}）',
    'zh-Hans': '事件（{count, plural, other {# 类}}）',
  },
  failed: {
    en: 'Events and growth arrows could not be loaded ({what}). Reload the page to try again.',
    'zh-Hant': '無法載入事件與成長箭頭（{what}）。請重新載入頁面再試。',
    'zh-Hans': '无法加载事件与增长箭头（{what}）。请重新加载页面再试。',
  },
  measure: { en: 'Measure growth', 'zh-Hant': '量測成長', 'zh-Hans': '测量增长' },
  loading: {
    en: 'The tool is being loaded; points can be chosen in a moment.',
    'zh-Hant': '正在載入工具，稍後即可選點。',
    'zh-Hans': '正在加载工具，稍后即可选点。',
  },
  left: { en: 'Nothing was measured.', 'zh-Hant': '未量測。', 'zh-Hans': '未测量。' },
  full: {
    en: 'A link carries {count} arrows at most. Remove one to draw another.',
    'zh-Hant': '一個連結最多帶 {count} 個箭頭。請先移除一個再畫。',
    'zh-Hans': '一个链接最多带 {count} 个箭头。请先移除一个再画。',
  },
});
