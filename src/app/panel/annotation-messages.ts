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
  chooseFirst: {
    en: 'Choose the first point: click it, or go to it with the arrow keys and press Enter. Esc leaves.',
    'zh-Hant': '選取第一點：以滑鼠點選，或以方向鍵移到該點後按 Enter。按 Esc 離開。',
    'zh-Hans': '选取第一点：用鼠标点选，或用方向键移到该点后按 Enter。按 Esc 退出。',
  },
  chooseSecond: {
    en: 'First point: {point}. Choose the second. Esc leaves.',
    'zh-Hant': '第一點：{point}。請選取第二點。按 Esc 離開。',
    'zh-Hans': '第一点：{point}。请选取第二点。按 Esc 退出。',
  },
  left: { en: 'Nothing was measured.', 'zh-Hant': '未量測。', 'zh-Hans': '未测量。' },
  noAmount: {
    en: 'An event has no amount: choose a point of a series.',
    'zh-Hant': '事件沒有數額，請選取序列上的一點。',
    'zh-Hans': '事件没有数额，请选取序列上的一点。',
  },
  full: {
    en: 'A link carries {count} arrows at most. Remove one to draw another.',
    'zh-Hant': '一個連結最多帶 {count} 個箭頭。請先移除一個再畫。',
    'zh-Hans': '一个链接最多带 {count} 个箭头。请先移除一个再画。',
  },
  arrows: { en: 'Measured growth', 'zh-Hant': '量測的成長', 'zh-Hans': '测量的增长' },
  remove: { en: 'Remove', 'zh-Hant': '移除', 'zh-Hans': '移除' },
  removeArrow: {
    en: 'Remove: {arrow}',
    'zh-Hant': '移除：{arrow}',
    'zh-Hans': '移除：{arrow}',
  },
  removed: {
    en: 'The arrow was removed.',
    'zh-Hant': '已移除箭頭。',
    'zh-Hans': '已移除箭头。',
  },
});
