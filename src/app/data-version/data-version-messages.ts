import { defineMessages } from '../../i18n/message.ts';

/** Words about the version of the data that a link or a deck was made with. */
export const dataVersionMessages = defineMessages({
  changed: {
    en: '{what, select, deck {This deck} other {This link}} was made with the data of {date} (version {version}); what you see is drawn from the present data. Since then {count, plural, one {# table has} other {# tables have}} changed: {tables}.',
    'zh-Hant':
      '{what, select, deck {此簡報} other {此連結}}以 {date} 的資料（版本 {version}）製作；目前所見依本站現有的資料繪製。其後有變更的資料表共 {count} 個：{tables}。',
    'zh-Hans':
      '{what, select, deck {此演示文稿} other {此链接}}使用 {date} 的数据（版本 {version}）制作；当前所见依据本站现有的数据绘制。此后有变更的数据表共 {count} 个：{tables}。',
  },
  which: {
    en: 'Which rows and columns',
    'zh-Hant': '哪些列與欄',
    'zh-Hans': '哪些行与列',
  },
  unchanged: {
    en: '{what, select, deck {This deck} other {This link}} was made with the data of {date} (version {version}). No row and no column has changed since.',
    'zh-Hant':
      '{what, select, deck {此簡報} other {此連結}}以 {date} 的資料（版本 {version}）製作。其後各列與各欄皆無變更。',
    'zh-Hans':
      '{what, select, deck {此演示文稿} other {此链接}}使用 {date} 的数据（版本 {version}）制作。此后各行与各列均无变更。',
  },
  unknown: {
    en: '{what, select, deck {This deck} other {This link}} was made with a version of the data that this site does not know ({version}). What you see is drawn from this site’s data, so figures may differ.',
    'zh-Hant':
      '{what, select, deck {此簡報} other {此連結}}以本站未知的資料版本（{version}）製作；目前所見依本站的資料繪製，數字可能不同。',
    'zh-Hans':
      '{what, select, deck {此演示文稿} other {此链接}}使用本站未知的数据版本（{version}）制作；当前所见依据本站的数据绘制，数字可能不同。',
  },
  failed: {
    en: '{what, select, deck {This deck} other {This link}} was made with another version of the data ({version}). What has changed since could not be loaded.',
    'zh-Hant':
      '{what, select, deck {此簡報} other {此連結}}以另一個資料版本（{version}）製作。無法載入其後的變更。',
    'zh-Hans':
      '{what, select, deck {此演示文稿} other {此链接}}使用另一个数据版本（{version}）制作。无法加载此后的变更。',
  },
  rowsAdded: {
    en: '{count, plural, one {# row added} other {# rows added}}',
    'zh-Hant': '{count, plural, other {新增 # 列}}',
    'zh-Hans': '{count, plural, other {新增 # 行}}',
  },
  rowsRemoved: {
    en: '{count, plural, one {# row removed} other {# rows removed}}',
    'zh-Hant': '{count, plural, other {刪除 # 列}}',
    'zh-Hans': '{count, plural, other {删除 # 行}}',
  },
  rowsChanged: {
    en: '{count, plural, one {# row changed} other {# rows changed}}',
    'zh-Hant': '{count, plural, other {修改 # 列}}',
    'zh-Hans': '{count, plural, other {修改 # 行}}',
  },
  columnsAdded: {
    en: '{count, plural, one {# column added} other {# columns added}}',
    'zh-Hant': '{count, plural, other {新增 # 欄}}',
    'zh-Hans': '{count, plural, other {新增 # 列}}',
  },
  columnsRemoved: {
    en: '{count, plural, one {# column removed} other {# columns removed}}',
    'zh-Hant': '{count, plural, other {刪除 # 欄}}',
    'zh-Hans': '{count, plural, other {删除 # 列}}',
  },
  columnsRedefined: {
    en: '{count, plural, one {# column described anew} other {# columns described anew}}',
    'zh-Hant': '{count, plural, other {更新 # 欄的說明}}',
    'zh-Hans': '{count, plural, other {更新 # 列的说明}}',
  },
  named: {
    en: '{what} ({names}{rest, plural, =0 {} other { and # more}})',
    'zh-Hant': '{what}（{names}{rest, plural, =0 {} other {，另有 # 項}}）',
    'zh-Hans': '{what}（{names}{rest, plural, =0 {} other {，另有 # 项}}）',
  },
  among: {
    en: '{what} (among them {names})',
    'zh-Hant': '{what}（包括 {names}）',
    'zh-Hans': '{what}（包括 {names}）',
  },
  table: {
    en: '{table}: {changes}{counts, select, exact {} other {. A row counts once for each version that changed it}}',
    'zh-Hant':
      '{table}：{changes}{counts, select, exact {} other {。同一列在每個版本的變更分別計數}}',
    'zh-Hans':
      '{table}：{changes}{counts, select, exact {} other {。同一行在每个版本的变更分别计数}}',
  },
  dismiss: { en: 'Dismiss', 'zh-Hant': '知道了', 'zh-Hans': '知道了' },
});
