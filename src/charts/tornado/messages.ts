import { defineMessages } from '../../i18n/message.ts';

/** Words of the chart of what moves an outcome, whatever it is. */
export const tornadoMessages = defineMessages({
  shareHeader: {
    en: 'Share of\nthe spread',
    'zh-Hant': '占離散\n程度',
    'zh-Hans': '占离散\n程度',
  },
  shareBeside: {
    en: '{share} of the spread',
    'zh-Hant': '占離散程度 {share}',
    'zh-Hans': '占离散程度 {share}',
  },
  underOne: { en: '<{least}', 'zh-Hant': '<{least}', 'zh-Hans': '<{least}' },
  noShare: { en: '–', 'zh-Hant': '–', 'zh-Hans': '–' },
  findingChance: {
    en: 'The largest part of the spread ({share}) comes from “{name}”, which is no assumption here.',
    'zh-Hant': '離散程度中最大的一部分（{share}）來自「{name}」，它不屬於此處的假設。',
    'zh-Hans': '离散程度中最大的一部分（{share}）来自“{name}”，它不属于此处的假设。',
  },
  chanceHeader: {
    en: 'Inputs without a control here',
    'zh-Hant': '此處沒有控制項的輸入',
    'zh-Hans': '此处没有控件的输入',
  },
  chance: { en: 'chance', 'zh-Hant': '隨機', 'zh-Hans': '随机' },
  noteOthers: {
    en: 'Part of the spread comes from inputs of the model that are no assumption here: {list}.',
    'zh-Hant': '部分離散程度來自模型中不屬於此處假設的輸入：{list}。',
    'zh-Hans': '部分离散程度来自模型中不属于此处假设的输入：{list}。',
  },
  noteMore: {
    en: '{count, plural, one {# more assumption with a smaller effect stands} other {# more assumptions with smaller effects stand}} in the table.',
    'zh-Hant': '表格中另有 {count} 項影響較小的假設。',
    'zh-Hans': '表格中另有 {count} 项影响较小的假设。',
  },
  named: { en: '{name} ({share})', 'zh-Hant': '{name}（{share}）', 'zh-Hans': '{name}（{share}）' },
  low: { en: 'Low end', 'zh-Hant': '低端', 'zh-Hans': '低端' },
  high: { en: 'High end', 'zh-Hant': '高端', 'zh-Hans': '高端' },
  between: { en: '{first} {second}', 'zh-Hant': '{first}{second}', 'zh-Hans': '{first}{second}' },
  columnName: { en: 'Assumption', 'zh-Hant': '假設', 'zh-Hans': '假设' },
  columnUnit: { en: 'Unit', 'zh-Hant': '單位', 'zh-Hans': '单位' },
  columnLow: { en: 'Low end', 'zh-Hant': '低端', 'zh-Hans': '低端' },
  columnLowMedian: {
    en: 'Median at the low end',
    'zh-Hant': '低端時的中位數',
    'zh-Hans': '低端时的中位数',
  },
  columnHigh: { en: 'High end', 'zh-Hant': '高端', 'zh-Hans': '高端' },
  columnHighMedian: {
    en: 'Median at the high end',
    'zh-Hant': '高端時的中位數',
    'zh-Hans': '高端时的中位数',
  },
  columnSwing: { en: 'Difference', 'zh-Hant': '相差', 'zh-Hans': '相差' },
  columnCorrelation: {
    en: 'Rank correlation',
    'zh-Hant': '等級相關',
    'zh-Hans': '秩相关',
  },
  columnShare: { en: 'Share of the spread', 'zh-Hant': '占離散程度', 'zh-Hans': '占离散程度' },
  years: { en: 'years', 'zh-Hant': '年', 'zh-Hans': '年' },
});
