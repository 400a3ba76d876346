import { defineMessages } from '../../i18n/message.ts';

/** Words about all assumptions at once: which of them can bring an outcome about alone. */
export const leversMessages = defineMessages({
  some: {
    en: 'Of {count} assumptions, {enough} can do it alone{isCut, select, yes {; the smallest changes are} other {:}} {list}.',
    'zh-Hant':
      '{count} 項假設中，有 {enough} 項單獨改變即可達成{isCut, select, yes {，改變最小的是} other {：}}{list}。',
    'zh-Hans':
      '{count} 项假设中，有 {enough} 项单独改变即可达成{isCut, select, yes {，改变最小的是} other {：}}{list}。',
  },
  none: {
    en: 'None of the {count} assumptions can do it alone: the one that comes nearest is “{name}”, whose best value, {best}, gives {probability}.',
    'zh-Hant':
      '{count} 項假設中，沒有一項能單獨達成：最接近的是「{name}」，其最有利的 {best} 可達到 {probability}。',
    'zh-Hans':
      '{count} 项假设中，没有一项能单独达成：最接近的是“{name}”，其最有利的 {best} 可达到 {probability}。',
  },
  noHelp: {
    en: 'None of the {count} assumptions can do it alone, and none does better than at its present value.',
    'zh-Hant': '{count} 項假設中，沒有一項能單獨達成，也沒有一項有比目前更有利的值。',
    'zh-Hans': '{count} 项假设中，没有一项能单独达成，也没有一项有比当前更有利的值。',
  },
  holds: {
    en: 'It holds already: none of the {count} assumptions has to change.',
    'zh-Hant': '此結果已成立：{count} 項假設都無須改變。',
    'zh-Hans': '此结果已成立：{count} 项假设都无须改变。',
  },
  named: {
    en: '“{name}” ({value})',
    'zh-Hant': '「{name}」（{value}）',
    'zh-Hans': '“{name}”（{value}）',
  },
  columnName: { en: 'Assumption', 'zh-Hant': '假設', 'zh-Hans': '假设' },
  columnUnit: { en: 'Unit', 'zh-Hant': '單位', 'zh-Hans': '单位' },
  columnVerdict: { en: 'Alone', 'zh-Hant': '單獨改變', 'zh-Hans': '单独改变' },
  columnNow: {
    en: 'Now (number or median)',
    'zh-Hant': '目前（數值或中位數）',
    'zh-Hans': '目前（数值或中位数）',
  },
  columnNeeded: {
    en: 'Needed, or the best it can be',
    'zh-Hant': '所需的值，或最有利的值',
    'zh-Hans': '所需的值，或最有利的值',
  },
  columnProbability: {
    en: 'Probability there',
    'zh-Hant': '屆時機率',
    'zh-Hans': '届时概率',
  },
  columnDeparture: {
    en: 'Needed against now',
    'zh-Hant': '所需與目前相比',
    'zh-Hans': '所需与目前相比',
  },
  enough: { en: 'enough', 'zh-Hant': '足夠', 'zh-Hans': '足够' },
  enoughHere: {
    en: 'enough, but not further out',
    'zh-Hant': '足夠，但再遠又不成立',
    'zh-Hans': '足够，但再远又不成立',
  },
  notEnough: { en: 'not enough', 'zh-Hant': '不夠', 'zh-Hans': '不够' },
  ofNoHelp: { en: 'of no help', 'zh-Hant': '沒有幫助', 'zh-Hans': '没有帮助' },
  holdsAlready: { en: 'holds already', 'zh-Hant': '已成立', 'zh-Hans': '已成立' },
  within: {
    en: 'within its interval, {interval}',
    'zh-Hant': '在其區間內：{interval}',
    'zh-Hans': '在其区间内：{interval}',
  },
  outside: {
    en: 'outside its interval, {interval}',
    'zh-Hant': '在其區間外：{interval}',
    'zh-Hans': '在其区间外：{interval}',
  },
  timesMedian: {
    en: '{change, select, up {{factor} times the present median} other {1/{factor} of the present median}}, outside its interval, {interval}',
    'zh-Hant':
      '目前中位數的 {change, select, up {{factor} 倍} other {1/{factor}}}，在其區間外：{interval}',
    'zh-Hans':
      '目前中位数的 {change, select, up {{factor} 倍} other {1/{factor}}}，在其区间外：{interval}',
  },
  timesValue: {
    en: '{change, select, up {{factor} times the present value} other {1/{factor} of the present value}}',
    'zh-Hant': '目前值的 {change, select, up {{factor} 倍} other {1/{factor}}}',
    'zh-Hans': '目前值的 {change, select, up {{factor} 倍} other {1/{factor}}}',
  },
  alongRange: {
    en: 'a change by {share} of its range',
    'zh-Hant': '改變幅度為其範圍的 {share}',
    'zh-Hans': '改变幅度为其范围的 {share}',
  },
});
