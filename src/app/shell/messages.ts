import { defineMessages } from '../../i18n/message.ts';

/** Words of the frame around every page. */
export const shellMessages = defineMessages({
  siteName: { en: 'Datawall', 'zh-Hant': 'Datawall', 'zh-Hans': 'Datawall' },
  skip: { en: 'Skip to the content', 'zh-Hant': '跳至主要內容', 'zh-Hans': '跳至主要内容' },
  navigation: { en: 'Pages', 'zh-Hant': '頁面', 'zh-Hans': '页面' },
  overview: { en: 'Overview', 'zh-Hant': '總覽', 'zh-Hans': '总览' },
  market: { en: 'Market', 'zh-Hant': '市場', 'zh-Hans': '市场' },
  growth: { en: 'Growth claims', 'zh-Hant': '成長率查核', 'zh-Hans': '增长率核查' },
  funding: { en: 'Funding', 'zh-Hant': '融資', 'zh-Hans': '融资' },
  deck: { en: 'Deck', 'zh-Hant': '簡報', 'zh-Hans': '演示文稿' },
  runway: { en: 'Data runway', 'zh-Hant': '資料還能用多久', 'zh-Hans': '数据还能用多久' },
  language: { en: 'Language', 'zh-Hant': '語言', 'zh-Hans': '语言' },
  theme: { en: 'Theme', 'zh-Hant': '主題', 'zh-Hans': '主题' },
  system: { en: 'System', 'zh-Hant': '依系統', 'zh-Hans': '跟随系统' },
  light: { en: 'Light', 'zh-Hant': '淺色', 'zh-Hans': '浅色' },
  dark: { en: 'Dark', 'zh-Hant': '深色', 'zh-Hans': '深色' },
  numbers: { en: 'Large numbers', 'zh-Hant': '大數字格式', 'zh-Hans': '大数字格式' },
  local: {
    en: 'Local: {example}',
    'zh-Hant': '在地單位：{example}',
    'zh-Hans': '本地单位：{example}',
  },
  short: {
    en: 'K, M, B, T: {example}',
    'zh-Hant': 'K、M、B、T：{example}',
    'zh-Hans': 'K、M、B、T：{example}',
  },
  scientific: {
    en: 'Powers of ten: {example}',
    'zh-Hant': '科學記號：{example}',
    'zh-Hans': '科学记数法：{example}',
  },
  help: { en: 'Help', 'zh-Hant': '說明', 'zh-Hans': '帮助' },
  helpTitle: {
    en: 'How to use this page',
    'zh-Hant': '閱讀與操作方式',
    'zh-Hans': '阅读与操作方式',
  },
  close: { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  linkProblems: {
    en: '{count, plural, one {# setting in this link was} other {# settings in this link were}} not understood and left at the default: {list}',
    'zh-Hant': '{count, plural, other {此連結中有 # 項設定無法辨識，已採用預設值：{list}}}',
    'zh-Hans': '{count, plural, other {此链接中有 # 项设置无法识别，已采用默认值：{list}}}',
  },
  dataChangesUnread: {
    en: 'This link was made with another version of the data. What has changed since could not be loaded.',
    'zh-Hant': '此連結以另一個資料版本製作。無法載入其後的變更。',
    'zh-Hans': '此链接使用另一个数据版本制作。无法加载此后的变更。',
  },
  dismiss: { en: 'Dismiss', 'zh-Hant': '知道了', 'zh-Hans': '知道了' },
  pageFailedTitle: {
    en: 'This page could not be shown',
    'zh-Hant': '無法顯示此頁面',
    'zh-Hans': '无法显示此页面',
  },
  pageFailed: {
    en: 'What happened: {what}. Your settings are still in the address of the page.',
    'zh-Hant': '發生的問題：{what}。您的設定仍保存在網址中。',
    'zh-Hans': '发生的问题：{what}。您的设置仍保存在网址中。',
  },
  tryAgain: { en: 'Try again', 'zh-Hant': '再試一次', 'zh-Hans': '重试' },
  toRunway: {
    en: 'Go to the data runway',
    'zh-Hant': '前往「資料還能用多久」',
    'zh-Hans': '前往“数据还能用多久”',
  },
  footer: {
    en: 'Data version {version}. Nothing that you do here leaves your machine. Epoch AI’s tables are used under CC BY 4.0; every figure names its source.',
    'zh-Hant':
      '資料版本 {version}。您在此的操作都不會離開您的裝置。Epoch AI 的資料表依 CC BY 4.0 使用；每個數字都註明來源。',
    'zh-Hans':
      '数据版本 {version}。您在此的操作都不会离开您的设备。Epoch AI 的数据表依 CC BY 4.0 使用；每个数字都注明来源。',
  },
});
