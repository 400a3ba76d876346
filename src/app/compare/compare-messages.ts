import { defineMessages } from '../../i18n/message.ts';

/** Words of the page on which two links are compared. */
export const compareMessages = defineMessages({
  title: { en: 'Compare two views', 'zh-Hant': '比較兩個檢視', 'zh-Hans': '比较两个视图' },
  lead: {
    en: 'Paste two links of this site to see both and every setting in which they differ.',
    'zh-Hant': '貼上本站的兩個連結，並列檢視並列出所有不同的設定。',
    'zh-Hans': '粘贴本站的两个链接，并列查看并列出所有不同的设置。',
  },
  linkA: { en: 'Link A', 'zh-Hant': '連結 A', 'zh-Hans': '链接 A' },
  linkB: { en: 'Link B', 'zh-Hant': '連結 B', 'zh-Hans': '链接 B' },
  compare: { en: 'Compare', 'zh-Hant': '比較', 'zh-Hans': '比较' },
  swap: { en: 'Swap A and B', 'zh-Hant': '交換 A 與 B', 'zh-Hans': '交换 A 与 B' },
  broken: {
    en: '{label}: {why}',
    'zh-Hant': '{label}：{why}',
    'zh-Hans': '{label}：{why}',
  },
  unread: {
    en: 'Not understood, and left at its default: {list}',
    'zh-Hant': '無法辨識，改用預設值：{list}',
    'zh-Hans': '无法识别，改用默认值：{list}',
  },
  panel: { en: 'Panel', 'zh-Hant': '面板', 'zh-Hans': '面板' },
  differences: {
    en: '{count, plural, =0 {Nothing that is set differs} one {# setting differs} other {# settings differ}}',
    'zh-Hant': '{count, plural, =0 {所有設定皆相同} other {# 項設定不同}}',
    'zh-Hans': '{count, plural, =0 {所有设置均相同} other {# 项设置不同}}',
  },
  setting: { en: 'Setting', 'zh-Hant': '設定', 'zh-Hans': '设置' },
  idle: {
    en: '{label} (has no effect in either view)',
    'zh-Hant': '{label}（在兩個檢視中皆無作用）',
    'zh-Hans': '{label}（在两个视图中均无作用）',
  },
  viewDiffers: {
    en: 'Language, theme or what lies open differs too; the figures do not depend on it.',
    'zh-Hant': '語言、主題或展開的項目也不同，但不影響數字。',
    'zh-Hans': '语言、主题或展开的项目也不同，但不影响数字。',
  },
  twoPages: {
    en: 'The links lead to two pages, {a} and {b}: they have no settings in common to compare.',
    'zh-Hant': '兩個連結屬於不同頁面（{a} 與 {b}），沒有共同的設定可比較。',
    'zh-Hans': '两个链接属于不同页面（{a} 与 {b}），没有共同的设置可比较。',
  },
  viewA: { en: 'View A', 'zh-Hant': '檢視 A', 'zh-Hans': '视图 A' },
  viewB: { en: 'View B', 'zh-Hant': '檢視 B', 'zh-Hans': '视图 B' },
  failed: {
    en: 'The settings could not be described: {what}',
    'zh-Hant': '無法說明設定：{what}',
    'zh-Hans': '无法说明设置：{what}',
  },
});
