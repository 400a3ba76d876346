import { defineMessages } from '../../i18n/message.ts';

/** The words of a slide's furniture. */
export const pptxMessages = defineMessages({
  settings: { en: 'Settings', 'zh-Hant': '設定', 'zh-Hans': '设置' },
  liveView: { en: 'Live view', 'zh-Hant': '互動版', 'zh-Hans': '互动版' },
  dataVersion: {
    en: 'Data version {version}, {date}',
    'zh-Hant': '資料版本 {version}，{date}',
    'zh-Hans': '数据版本 {version}，{date}',
  },
  page: {
    en: '{title} ({page} of {count})',
    'zh-Hant': '{title}（{page}／{count}）',
    'zh-Hans': '{title}（{page}／{count}）',
  },
  settingsOf: {
    en: '{title}: settings',
    'zh-Hant': '{title}：設定',
    'zh-Hans': '{title}：设置',
  },
  value: { en: 'Value', 'zh-Hant': '值', 'zh-Hans': '值' },
  chart: { en: 'Chart', 'zh-Hant': '圖表', 'zh-Hans': '图表' },
  category: { en: 'Category', 'zh-Hant': '類別', 'zh-Hans': '类别' },
  label: { en: 'Label', 'zh-Hant': '標籤', 'zh-Hans': '标签' },
  rows: { en: 'Rows', 'zh-Hant': '列', 'zh-Hans': '行' },
  noRows: {
    en: 'No rows match',
    'zh-Hant': '沒有符合的資料列',
    'zh-Hans': '没有符合的数据行',
  },
  shortTitle: {
    en: 'Title in one line',
    'zh-Hant': '標題一行',
    'zh-Hans': '标题一行',
  },
  longTitle: {
    en: 'Title in two lines',
    'zh-Hant': '標題兩行',
    'zh-Hans': '标题两行',
  },
});
