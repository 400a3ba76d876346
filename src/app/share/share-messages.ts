import { defineMessages } from '../../i18n/message.ts';

/** Words of the dialog that hands a view on. */
export const shareMessages = defineMessages({
  title: { en: 'Share', 'zh-Hant': '分享', 'zh-Hans': '分享' },
  link: { en: 'Link to the page', 'zh-Hant': '頁面連結', 'zh-Hans': '页面链接' },
  linkNote: {
    en: 'The link carries everything that is set and the version of the data, {version}. Whoever opens it after the data have changed is told what changed.',
    'zh-Hant': '連結包含所有設定與資料版本 {version}。資料更新後開啟此連結，會看到有哪些變更。',
    'zh-Hans': '链接包含所有设置与数据版本 {version}。数据更新后打开此链接，会看到有哪些变更。',
  },
  alone: {
    en: 'Link to this panel alone',
    'zh-Hant': '僅此面板的連結',
    'zh-Hans': '仅此面板的链接',
  },
  markdown: { en: 'Markdown', 'zh-Hant': 'Markdown', 'zh-Hans': 'Markdown' },
  embed: { en: 'Embed (HTML)', 'zh-Hant': '嵌入（HTML）', 'zh-Hans': '嵌入（HTML）' },
  qr: { en: 'QR code of the link', 'zh-Hant': '連結的 QR 碼', 'zh-Hans': '链接的二维码' },
  qrNone: {
    en: 'The link is too long for a QR code that a telephone could read ({length} characters).',
    'zh-Hant': '連結過長（{length} 個字元），手機無法讀取其 QR 碼。',
    'zh-Hans': '链接过长（{length} 个字符），手机无法读取其二维码。',
  },
  qrSave: { en: 'Save as SVG', 'zh-Hant': '儲存為 SVG', 'zh-Hans': '保存为 SVG' },
  citation: { en: 'Citation', 'zh-Hant': '引用', 'zh-Hans': '引用' },
  bibtex: { en: 'BibTeX', 'zh-Hant': 'BibTeX', 'zh-Hans': 'BibTeX' },
  ris: { en: 'RIS', 'zh-Hant': 'RIS', 'zh-Hans': 'RIS' },
  copyName: { en: 'Copy: {what}', 'zh-Hant': '複製：{what}', 'zh-Hans': '复制：{what}' },
  compare: {
    en: 'Compare this view with another one',
    'zh-Hant': '與另一個檢視比較',
    'zh-Hans': '与另一个视图比较',
  },
});
