import { defineMessages } from '../i18n/message.ts';

/** Why a pasted text is no link to a view of this site; `{value}` is what was found there. */
export const linkProblemMessages = defineMessages({
  empty: {
    en: 'Paste the link of a view.',
    'zh-Hant': '請貼上檢視的連結。',
    'zh-Hans': '请粘贴视图的链接。',
  },
  'too-long': {
    en: 'This is too long for a link: {value} characters.',
    'zh-Hant': '以連結而言過長：{value} 個字元。',
    'zh-Hans': '作为链接过长：{value} 个字符。',
  },
  'not-a-link': {
    en: 'This is no link to a view: “{value}”.',
    'zh-Hant': '這不是檢視的連結：「{value}」。',
    'zh-Hans': '这不是视图的链接：“{value}”。',
  },
  'other-site': {
    en: 'This link leads to another site, “{value}”, and names no page that is known here.',
    'zh-Hant': '此連結通往其他網站「{value}」，且未指明此處已知的頁面。',
    'zh-Hans': '此链接通往其他网站“{value}”，且未指明此处已知的页面。',
  },
  'unknown-page': {
    en: 'There is no page “{value}” whose views can be compared.',
    'zh-Hant': '沒有可供比較的頁面「{value}」。',
    'zh-Hans': '没有可供比较的页面“{value}”。',
  },
  'forbidden-key': {
    en: 'The link sets “{value}”, which no link may set.',
    'zh-Hant': '連結設定了「{value}」，任何連結都不得設定此項。',
    'zh-Hans': '链接设置了“{value}”，任何链接都不得设置此项。',
  },
});

/** What is said of a link that was read all the same. */
export const linkNoticeMessages = defineMessages({
  elsewhere: {
    en: 'The link was made at {host}; it is read with the data and models of this site.',
    'zh-Hant': '此連結建立於 {host}，此處以本站的資料與模型讀取。',
    'zh-Hans': '此链接建立于 {host}，此处以本站的数据与模型读取。',
  },
});
