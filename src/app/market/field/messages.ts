import { defineMessages } from '../../../i18n/message.ts';

/** Words around the football field. */
export const fieldPanelMessages = defineMessages({
  year: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  earlier: { en: 'Year before', 'zh-Hant': '前一年', 'zh-Hans': '前一年' },
  later: { en: 'Year after', 'zh-Hant': '後一年', 'zh-Hans': '后一年' },
  grouping: { en: 'One bar for each', 'zh-Hant': '每列代表', 'zh-Hans': '每行代表' },
  publisher: { en: 'publisher', 'zh-Hant': '發布機構', 'zh-Hans': '发布机构' },
  scope: { en: 'market', 'zh-Hant': '市場', 'zh-Hans': '市场' },
  order: { en: 'Sorted by', 'zh-Hant': '排序', 'zh-Hans': '排序' },
  median: { en: 'median', 'zh-Hant': '中位數', 'zh-Hans': '中位数' },
  high: { en: 'highest figure', 'zh-Hant': '最高值', 'zh-Hans': '最高值' },
  name: { en: 'name', 'zh-Hant': '名稱', 'zh-Hans': '名称' },
  scale: { en: 'Axis', 'zh-Hant': '座標軸', 'zh-Hans': '坐标轴' },
  log: { en: 'logarithmic', 'zh-Hant': '對數', 'zh-Hans': '对数' },
  linear: { en: 'linear', 'zh-Hant': '線性', 'zh-Hans': '线性' },
  howToOpen: {
    en: 'Click a mark, or move to it with the arrow keys and press Enter, to see the rows of its bar.',
    'zh-Hant': '點選標記，或以方向鍵移至標記後按 Enter，可查看該列的資料。',
    'zh-Hans': '点击标记，或用方向键移至标记后按 Enter，可查看该行的数据。',
  },
  rowsOf: {
    en: '{name} ({place}): {count, plural, one {# row} other {# rows}}',
    'zh-Hant': '{name}（{place}）：{count} 筆資料',
    'zh-Hans': '{name}（{place}）：{count} 条数据',
  },
  figure: {
    en: '{publisher}{edition, select, none {} other {, {edition}}}: {amount, select, none {no figure for {year}} other {{amount} in {year}}}',
    'zh-Hant':
      '{publisher}{edition, select, none {} other {，{edition}}}：{amount, select, none {沒有 {year} 年的數字} other {{year} 年 {amount}}}',
    'zh-Hans':
      '{publisher}{edition, select, none {} other {，{edition}}}：{amount, select, none {没有 {year} 年的数字} other {{year} 年 {amount}}}',
  },
  scopeOf: {
    en: 'Counts: {scope}.',
    'zh-Hant': '統計範圍：{scope}。',
    'zh-Hans': '统计范围：{scope}。',
  },
  notCounted: {
    en: 'Does not count: {reasons}',
    'zh-Hant': '不計入：{reasons}',
    'zh-Hans': '不计入：{reasons}',
  },
  close: { en: 'Close the rows', 'zh-Hant': '關閉資料', 'zh-Hans': '关闭数据' },
  missing: {
    en: 'The bar that the link opens ({id}) is not in view: its place, market or publisher is not among those chosen.',
    'zh-Hant': '連結所指的列（{id}）不在目前範圍內：其地區、市場或發布機構未被選取。',
    'zh-Hans': '链接所指的行（{id}）不在当前范围内：其地区、市场或发布机构未被选取。',
  },
  workings: {
    en: 'Every bar and its rows',
    'zh-Hant': '各列及其資料',
    'zh-Hans': '各行及其数据',
  },
});
