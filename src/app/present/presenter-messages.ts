import { defineMessages } from '../../i18n/message.ts';

/** Words of the window that only the presenter sees. */
export const presenterMessages = defineMessages({
  title: { en: 'Presenter view', 'zh-Hant': '簡報者檢視', 'zh-Hans': '演讲者视图' },
  noSession: {
    en: 'This window belongs to a presentation. Open it from there with the key n.',
    'zh-Hant': '此視窗屬於某場放映，請在放映中按 n 開啟。',
    'zh-Hans': '此窗口属于某场放映，请在放映中按 n 打开。',
  },
  waiting: {
    en: 'Waiting for the presentation…',
    'zh-Hant': '等候放映視窗…',
    'zh-Hans': '等待放映窗口…',
  },
  closed: {
    en: 'The presentation is closed.',
    'zh-Hant': '放映已關閉。',
    'zh-Hans': '放映已关闭。',
  },
  position: {
    en: 'Slide {number} of {count}',
    'zh-Hant': '第 {number} 張，共 {count} 張',
    'zh-Hans': '第 {number} 张，共 {count} 张',
  },
  now: { en: 'On screen', 'zh-Hant': '目前畫面', 'zh-Hans': '当前画面' },
  blank: { en: 'On screen: blank', 'zh-Hant': '目前畫面：黑畫面', 'zh-Hans': '当前画面：黑屏' },
  nextSlide: { en: 'Next slide', 'zh-Hant': '下一張', 'zh-Hans': '下一张' },
  nextStep: { en: 'Next step', 'zh-Hant': '下一步', 'zh-Hans': '下一步' },
  end: { en: 'This is the last one.', 'zh-Hant': '這是最後一張。', 'zh-Hans': '这是最后一张。' },
  notes: { en: 'Speaker notes', 'zh-Hant': '備忘稿', 'zh-Hans': '备注' },
  made: {
    en: 'Made from the figures',
    'zh-Hant': '由數據產生',
    'zh-Hans': '由数据生成',
  },
  noNotes: { en: 'No notes', 'zh-Hant': '沒有備忘稿', 'zh-Hans': '没有备注' },
  clock: { en: 'Time', 'zh-Hant': '時間', 'zh-Hans': '时间' },
  elapsed: { en: 'Elapsed', 'zh-Hant': '已用時間', 'zh-Hans': '已用时间' },
  pause: { en: 'Pause', 'zh-Hant': '暫停', 'zh-Hans': '暂停' },
  resume: { en: 'Continue', 'zh-Hant': '繼續', 'zh-Hans': '继续' },
  typed: {
    en: 'Go to slide {number}',
    'zh-Hant': '前往第 {number} 張',
    'zh-Hans': '转到第 {number} 张',
  },
  reset: { en: 'Reset', 'zh-Hant': '歸零', 'zh-Hans': '归零' },
});
