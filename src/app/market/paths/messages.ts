import { defineMessages } from '../../../i18n/message.ts';

/** Words of the controls of the publishers' paths. */
export const pathsMessages = defineMessages({
  facets: { en: 'Plots', 'zh-Hant': '分圖', 'zh-Hans': '分图' },
  place: { en: 'one for each place', 'zh-Hant': '按地區', 'zh-Hans': '按地区' },
  scope: { en: 'one for each market', 'zh-Hant': '按統計範圍', 'zh-Hans': '按统计范围' },
  none: { en: 'all in one', 'zh-Hant': '合為一圖', 'zh-Hans': '合为一图' },
  measure: { en: 'Show', 'zh-Hant': '顯示', 'zh-Hans': '显示' },
  amount: { en: 'amounts', 'zh-Hant': '金額', 'zh-Hans': '金额' },
  index: {
    en: 'index, one year = 100',
    'zh-Hant': '指數，某年 = 100',
    'zh-Hans': '指数，某年 = 100',
  },
  growth: { en: 'growth per year', 'zh-Hant': '逐年成長', 'zh-Hans': '逐年增长' },
  scale: { en: 'Scale', 'zh-Hant': '刻度', 'zh-Hans': '刻度' },
  log: { en: 'logarithmic', 'zh-Hant': '對數', 'zh-Hans': '对数' },
  linear: { en: 'linear', 'zh-Hant': '線性', 'zh-Hans': '线性' },
  indexYear: { en: 'Year that is 100', 'zh-Hant': '等於 100 的年份', 'zh-Hans': '等于 100 的年份' },
  sharedYears: {
    en: 'the first year that most paths of a plot share',
    'zh-Hant': '各圖多數路徑共有的最早年份',
    'zh-Hans': '各图多数路径共有的最早年份',
  },
  choice: { en: 'Forecasts', 'zh-Hant': '預測', 'zh-Hans': '预测' },
  spread: {
    en: 'some, from lowest to highest',
    'zh-Hant': '由低到高選幾項',
    'zh-Hans': '由低到高选几项',
  },
  all: { en: 'all', 'zh-Hant': '全部', 'zh-Hans': '全部' },
  own: { en: 'your own choice', 'zh-Hant': '自選', 'zh-Hans': '自选' },
  count: { en: 'How many a place', 'zh-Hant': '每地區項數', 'zh-Hans': '每地区项数' },
  pick: { en: 'Choose forecasts by name', 'zh-Hant': '逐項選擇預測', 'zh-Hans': '逐项选择预测' },
  pickOf: {
    en: '{forecast} ({last})',
    'zh-Hant': '{forecast}（{last}）',
    'zh-Hans': '{forecast}（{last}）',
  },
  yearAmount: {
    en: '{year}: {amount}',
    'zh-Hant': '{year} 年 {amount}',
    'zh-Hans': '{year} 年 {amount}',
  },
  period: { en: 'Period', 'zh-Hant': '期間', 'zh-Hans': '期间' },
  firstYear: { en: 'First year', 'zh-Hant': '起始年', 'zh-Hans': '起始年' },
  lastYear: { en: 'Last year', 'zh-Hant': '結束年', 'zh-Hans': '结束年' },
  brush: {
    en: 'Drag across the plot to choose years; double click it, or press Esc, for all years.',
    'zh-Hant': '在圖上橫向拖曳可選取年份；按兩下或按 Esc 顯示所有年份。',
    'zh-Hans': '在图上横向拖动可选取年份；双击或按 Esc 显示所有年份。',
  },
  workings: {
    en: 'How each path comes about',
    'zh-Hant': '每條路徑如何得出',
    'zh-Hans': '每条路径如何得出',
  },
  workingOf: {
    en: '{forecast}: {scope}',
    'zh-Hant': '{forecast}：{scope}',
    'zh-Hans': '{forecast}：{scope}',
  },
});
