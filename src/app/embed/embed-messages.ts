import { defineMessages } from '../../i18n/message.ts';

/** Words around a panel that stands alone. */
export const embedMessages = defineMessages({
  open: {
    en: 'Open on its page in Datawall',
    'zh-Hant': '在 Datawall 的頁面上開啟',
    'zh-Hans': '在 Datawall 的页面上打开',
  },
  none: { en: 'There is no such panel', 'zh-Hant': '沒有這個面板', 'zh-Hans': '没有该面板' },
  home: { en: 'Open Datawall', 'zh-Hant': '開啟 Datawall', 'zh-Hans': '打开 Datawall' },
  settings: { en: 'Settings: {text}', 'zh-Hant': '設定：{text}', 'zh-Hans': '设置：{text}' },
  setting: { en: '{label}: {text}', 'zh-Hant': '{label}：{text}', 'zh-Hans': '{label}：{text}' },
  nothingSet: {
    en: 'everything at its default',
    'zh-Hant': '全部為預設值',
    'zh-Hans': '全部为默认值',
  },
  dataVersion: {
    en: 'Data version {version}',
    'zh-Hant': '資料版本 {version}',
    'zh-Hans': '数据版本 {version}',
  },
});
