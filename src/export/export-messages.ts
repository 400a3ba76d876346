import { defineMessages } from '../i18n/message.ts';

/** Words that exported pictures and tables carry besides the figures. */
export const exportMessages = defineMessages({
  id: { en: 'ID', 'zh-Hant': '代碼', 'zh-Hans': '代码' },
  source: { en: 'Source', 'zh-Hant': '來源', 'zh-Hans': '来源' },
  sources: { en: 'Sources', 'zh-Hant': '來源', 'zh-Hans': '来源' },
  sourceUrl: { en: 'Source address', 'zh-Hant': '來源網址', 'zh-Hans': '来源网址' },
  address: { en: 'Address', 'zh-Hant': '網址', 'zh-Hans': '网址' },
  title: { en: 'Title', 'zh-Hant': '標題', 'zh-Hans': '标题' },
  finding: { en: 'Finding', 'zh-Hant': '結論', 'zh-Hans': '结论' },
  licence: { en: 'Licence', 'zh-Hant': '授權', 'zh-Hans': '许可' },
  evidence: { en: 'Evidence', 'zh-Hant': '證據', 'zh-Hans': '证据' },
  standing: { en: 'Standing', 'zh-Hant': '效力', 'zh-Hans': '效力' },
  link: { en: 'Link', 'zh-Hant': '連結', 'zh-Hans': '链接' },
  setting: { en: '{label}: {text}', 'zh-Hant': '{label}：{text}', 'zh-Hans': '{label}：{text}' },
  settings: { en: 'Settings', 'zh-Hant': '設定', 'zh-Hans': '设置' },
  nothingSet: {
    en: 'everything at its default',
    'zh-Hant': '全部為預設值',
    'zh-Hans': '全部为默认值',
  },
  settingsLine: { en: 'Settings: {text}', 'zh-Hant': '設定：{text}', 'zh-Hans': '设置：{text}' },
  sourcesLine: { en: 'Sources: {text}', 'zh-Hant': '來源：{text}', 'zh-Hans': '来源：{text}' },
  moreSources: {
    en: '{text}; and {count} more',
    'zh-Hant': '{text}；另有 {count} 項',
    'zh-Hans': '{text}；另有 {count} 项',
  },
  dataVersion: { en: 'Data version', 'zh-Hant': '資料版本', 'zh-Hans': '数据版本' },
  dataVersionIs: {
    en: 'data version {version}',
    'zh-Hant': '資料版本 {version}',
    'zh-Hans': '数据版本 {version}',
  },
  madeOn: { en: 'Made on', 'zh-Hant': '製作日期', 'zh-Hans': '制作日期' },
  asShown: { en: 'As shown', 'zh-Hant': '如圖所示', 'zh-Hans': '如图所示' },
  noLicence: {
    en: 'none stated',
    'zh-Hant': '未註明',
    'zh-Hans': '未注明',
  },
});
