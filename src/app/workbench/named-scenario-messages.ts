import { defineMessages } from '../../i18n/message.ts';

/** Words of the scenarios that the reader keeps. */
export const namedScenarioMessages = defineMessages({
  title: { en: 'Your scenarios', 'zh-Hant': '您的情境', 'zh-Hans': '您的情景' },
  name: { en: 'Name', 'zh-Hant': '名稱', 'zh-Hans': '名称' },
  keep: { en: 'Keep this scenario', 'zh-Hant': '保存此情境', 'zh-Hans': '保存此情景' },
  open: { en: 'Open', 'zh-Hant': '開啟', 'zh-Hans': '打开' },
  compare: { en: 'Compare', 'zh-Hant': '比較', 'zh-Hans': '比较' },
  forget: { en: 'Delete', 'zh-Hant': '刪除', 'zh-Hans': '删除' },
  openNamed: { en: 'Open {name}', 'zh-Hant': '開啟「{name}」', 'zh-Hans': '打开“{name}”' },
  compareNamed: {
    en: 'Compare with {name}',
    'zh-Hant': '與「{name}」比較',
    'zh-Hans': '与“{name}”比较',
  },
  forgetNamed: { en: 'Delete {name}', 'zh-Hant': '刪除「{name}」', 'zh-Hans': '删除“{name}”' },
  note: {
    en: 'They are kept in this browser only.',
    'zh-Hant': '只保存在此瀏覽器中。',
    'zh-Hans': '只保存在此浏览器中。',
  },
  replaces: {
    en: 'Replaces the scenario of this name.',
    'zh-Hant': '將取代同名情境。',
    'zh-Hans': '将替换同名情景。',
  },
  kept: {
    en: 'Kept as {name}.',
    'zh-Hant': '已保存為「{name}」。',
    'zh-Hans': '已保存为“{name}”。',
  },
  forgotten: {
    en: 'Deleted {name}.',
    'zh-Hant': '已刪除「{name}」。',
    'zh-Hans': '已删除“{name}”。',
  },
  bringBack: { en: 'Bring it back', 'zh-Hant': '還原', 'zh-Hans': '恢复' },
  unnamed: {
    en: 'Give the scenario a name first.',
    'zh-Hant': '請先為情境命名。',
    'zh-Hans': '请先为情景命名。',
  },
  closed: {
    en: 'The browser does not let this site keep anything; the scenarios last until this page is closed. The link keeps one too.',
    'zh-Hant': '瀏覽器不允許本站保存資料，情境只保留到此頁關閉為止；連結也能保存一個情境。',
    'zh-Hans': '浏览器不允许本站保存数据，情景只保留到此页关闭为止；链接也能保存一个情景。',
  },
  unreadable: {
    en: 'What this browser had kept is no list of scenarios. It was put aside, and nothing of it is lost: see datawall.scenarios.unreadable in the site’s storage.',
    'zh-Hant':
      '此瀏覽器原先保存的內容不是情境清單，已另存於網站儲存空間的 datawall.scenarios.unreadable，並未遺失。',
    'zh-Hans':
      '此浏览器原先保存的内容不是情景列表，已另存于网站存储空间的 datawall.scenarios.unreadable，并未丢失。',
  },
  partlyRead: {
    en: 'This part of {name} can no longer be read and was left at the published value: {list}',
    'zh-Hant': '「{name}」中有部分已無法讀取，改用公布值：{list}',
    'zh-Hans': '“{name}”中有部分已无法读取，改用公布值：{list}',
  },
});
