import { defineMessages } from '../../i18n/message.ts';

/** Words of the tool that measures growth once it is loaded, and of its list of arrows. */
export const measuringMessages = defineMessages({
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
  noAmount: {
    en: 'An event has no amount: choose a point of a series.',
    'zh-Hant': '事件沒有數額，請選取序列上的一點。',
    'zh-Hans': '事件没有数额，请选取序列上的一点。',
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
