import { defineMessages } from '../../../i18n/message.ts';

/** Words around the chart of money raised over time. */
export const quartersPanelMessages = defineMessages({
  period: { en: 'One bar for each', 'zh-Hant': '每條代表', 'zh-Hans': '每根柱代表' },
  quarter: { en: 'quarter', 'zh-Hant': '季', 'zh-Hans': '季度' },
  year: { en: 'year', 'zh-Hant': '年', 'zh-Hans': '年' },
  measure: { en: 'Money', 'zh-Hant': '金額', 'zh-Hans': '金额' },
  ofPeriod: { en: 'of that period', 'zh-Hant': '該期', 'zh-Hans': '该期' },
  cumulative: { en: 'all up to its end', 'zh-Hant': '截至期末累計', 'zh-Hans': '截至期末累计' },
  howToOpen: {
    en: 'Click a bar, or move to it with the arrow keys and press Enter, to see its rounds.',
    'zh-Hant': '點選長條，或以方向鍵移至長條後按 Enter，可查看其輪次。',
    'zh-Hans': '点击柱形，或用方向键移至柱形后按 Enter，可查看其轮次。',
  },
  openUndated: {
    en: 'Show the {count, plural, one {# round} other {# rounds}} without a date',
    'zh-Hant': '顯示日期不詳的 {count} 個輪次',
    'zh-Hans': '显示日期不详的 {count} 个轮次',
  },
  missing: {
    en: 'The period that the link opens ({id}) is not in view.',
    'zh-Hant': '連結所指的期間（{id}）不在目前範圍內。',
    'zh-Hans': '链接所指的期间（{id}）不在当前范围内。',
  },
  rowsOf: {
    en: '{period}: {amount, select, none {no amount known} other {{amount}}} ({counts})',
    'zh-Hant': '{period}：{amount, select, none {金額不詳} other {{amount}}}（{counts}）',
    'zh-Hans': '{period}：{amount, select, none {金额不详} other {{amount}}}（{counts}）',
  },
  undatedTitle: { en: 'Without a date', 'zh-Hant': '日期不詳', 'zh-Hans': '日期不详' },
  round: {
    en: '{amount, select, none {amount not known} other {{amount}}}, {what}, {category}, {date}',
    'zh-Hant': '{amount, select, none {金額不詳} other {{amount}}}，{what}，{category}，{date}',
    'zh-Hans': '{amount, select, none {金额不详} other {{amount}}}，{what}，{category}，{date}',
  },
  unseen: {
    en: 'The amount was not verified at its source.',
    'zh-Hant': '金額未經來源查證。',
    'zh-Hans': '金额未经来源核实。',
  },
  notCounted: {
    en: 'Does not count: {reason}.',
    'zh-Hant': '不計入：{reason}。',
    'zh-Hans': '不计入：{reason}。',
  },
  printed: {
    en: '{kind}: {amount}',
    'zh-Hant': '{kind}：{amount}',
    'zh-Hans': '{kind}：{amount}',
  },
  close: { en: 'Close the rounds', 'zh-Hant': '關閉輪次', 'zh-Hans': '关闭轮次' },
  toCompany: {
    en: 'All rounds of {company}',
    'zh-Hant': '{company} 的全部輪次',
    'zh-Hans': '{company} 的全部轮次',
  },
});
