import { defineMessages } from '../../i18n/message.ts';

/** Words on a slide that are not its own. */
export const slideMessages = defineMessages({
  guessOpen: {
    en: 'What do you expect?',
    'zh-Hant': '您的預期是什麼？',
    'zh-Hans': '您的预期是什么？',
  },
  guessLabel: { en: 'The guess of the room', 'zh-Hant': '全場的猜測', 'zh-Hans': '全场的猜测' },
  reveal: { en: 'Reveal', 'zh-Hant': '揭曉', 'zh-Hans': '揭晓' },
  guessUnread: {
    en: 'Not a number: {text}',
    'zh-Hant': '不是數字：{text}',
    'zh-Hans': '不是数字：{text}',
  },
  guessed: {
    en: 'The room said: {text}',
    'zh-Hant': '全場的猜測：{text}',
    'zh-Hans': '全场的猜测：{text}',
  },
  sources: { en: 'Sources: {names}', 'zh-Hant': '來源：{names}', 'zh-Hans': '来源：{names}' },
  dataVersion: {
    en: 'Data version {version}',
    'zh-Hant': '資料版本 {version}',
    'zh-Hans': '数据版本 {version}',
  },
  controls: {
    en: 'Settings of this slide',
    'zh-Hant': '此投影片的設定',
    'zh-Hans': '此幻灯片的设置',
  },
  untitled: { en: 'Untitled slide', 'zh-Hant': '未命名投影片', 'zh-Hans': '未命名幻灯片' },
});
