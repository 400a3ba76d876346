import { defineMessages } from '../../i18n/message.ts';

/** The groups in which the assumptions of the market from drivers are shown. */
export const marketDriversGroups = defineMessages({
  basic: { en: 'Main assumptions', 'zh-Hant': '主要假設', 'zh-Hans': '主要假设' },
  automation: {
    en: 'Automation today',
    'zh-Hant': '自動化的現況',
    'zh-Hans': '自动化的现状',
  },
  experts: {
    en: 'Experts today',
    'zh-Hant': '專家標註的現況',
    'zh-Hans': '专家标注的现状',
  },
});

/** What the controls say of a default of ours. */
export const marketDriversWords = defineMessages({
  published: { en: 'Default', 'zh-Hant': '預設值', 'zh-Hans': '默认值' },
  chipsNone: {
    en: 'All {total} assumptions at their defaults',
    'zh-Hant': '{total} 項假設皆為預設值',
    'zh-Hans': '{total} 项假设均为默认值',
  },
  chipsHint: {
    en: 'Press one to reset it.',
    'zh-Hant': '點選即恢復預設值。',
    'zh-Hans': '点选即恢复默认值。',
  },
  resetName: {
    en: 'Reset {name} to {value}',
    'zh-Hant': '恢復{name}的預設值 {value}',
    'zh-Hans': '恢复{name}的默认值 {value}',
  },
});

/** Why the market from drivers cannot be run or analysed, where that is not the value of an assumption, by `where.reason`. */
export const marketDriversProblems = defineMessages({
  'base.no-rows': {
    en: 'The tables do not hold the figure to start from.',
    'zh-Hant': '資料表中沒有這個起始規模。',
    'zh-Hans': '数据表中没有这个起始规模。',
  },
  'rates.no-rows': {
    en: 'The tables have no exchange rate for {value}.',
    'zh-Hant': '資料表中沒有 {value} 的匯率。',
    'zh-Hans': '数据表中没有 {value} 的汇率。',
  },
  'usedShares.no-rows': {
    en: 'How far the published scenario of 2024 uses the stock of text is not known for {value}; set the effect of scarcity to 0.',
    'zh-Hant': '尚不知 2024 年已公布的情境在 {value} 年用了多少文字存量；請將稀缺的影響設為 0。',
    'zh-Hans': '尚不知 2024 年已公布的情景在 {value} 年用了多少文本存量；请将稀缺的影响设为 0。',
  },
  'base.not-a-number': {
    en: 'The figure to start from is not an amount for a whole year ({value}).',
    'zh-Hant': '起始規模並非某一整年的金額（{value}）。',
    'zh-Hans': '起始规模并非某一整年的金额（{value}）。',
  },
  'base.below-minimum': {
    en: 'The figure to start from is not above zero ({value}).',
    'zh-Hant': '起始規模不大於零（{value}）。',
    'zh-Hans': '起始规模不大于零（{value}）。',
  },
  'base.above-maximum': {
    en: 'The figure to start from is for {value}, after which no year is left to compute.',
    'zh-Hant': '起始規模為 {value} 年的數字，其後已無年份可計算。',
    'zh-Hans': '起始规模为 {value} 年的数字，其后已无年份可计算。',
  },
  'year.not-a-number': {
    en: 'The year asked for is not a whole year ({value}).',
    'zh-Hant': '所選年份並非整年（{value}）。',
    'zh-Hans': '所选年份并非整年（{value}）。',
  },
  'year.below-minimum': {
    en: 'The year asked for, {value}, is before the year that the scenario starts from.',
    'zh-Hant': '所選的 {value} 年早於情境的起始年份。',
    'zh-Hans': '所选的 {value} 年早于情景的起始年份。',
  },
  'year.above-maximum': {
    en: 'The year asked for, {value}, is after the last year of the scenario.',
    'zh-Hant': '所選的 {value} 年晚於情境的最後一年。',
    'zh-Hans': '所选的 {value} 年晚于情景的最后一年。',
  },
});
