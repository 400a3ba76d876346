import { defineMessages } from '../../i18n/message.ts';

/** What was read in a sentence, and what is to be said of its arithmetic. */
export const understoodMessages = defineMessages({
  verdict: {
    en: 'Its own arithmetic',
    'zh-Hant': '數字自身是否相符',
    'zh-Hans': '数字自身是否相符',
  },
  checked: {
    en: 'Verdict: {verdict}. Stated {stated} a year; the amounts of {from} and {to} imply {implied}{range, select, none {} other { ({range} with their rounding)}}.',
    'zh-Hant':
      '判定：{verdict}。所述為每年 {stated}；{from} 年與 {to} 年的金額換算為每年 {implied}{range, select, none {} other {（四捨五入容許 {range}）}}。',
    'zh-Hans':
      '判定：{verdict}。所述为每年 {stated}；{from} 年与 {to} 年的金额换算为每年 {implied}{range, select, none {} other {（四舍五入容许 {range}）}}。',
  },
  checkedUndated: {
    en: 'Verdict: {verdict}. Stated {stated} a year; the amounts imply {implied} over {years}{range, select, none {} other { ({range} with their rounding)}}.',
    'zh-Hant':
      '判定：{verdict}。所述為每年 {stated}；兩個金額在 {years}內換算為每年 {implied}{range, select, none {} other {（四捨五入容許 {range}）}}。',
    'zh-Hans':
      '判定：{verdict}。所述为每年 {stated}；两个金额在 {years}内换算为每年 {implied}{range, select, none {} other {（四舍五入容许 {range}）}}。',
  },
  loose: {
    en: 'As written, {amount} can stand for anything from {low} to {high}; enter a sharper figure below if you have one.',
    'zh-Hant':
      '照原文的寫法，{amount} 可代表 {low} 至 {high} 之間的任何數；若有更精確的數字，請填入下方欄位。',
    'zh-Hans':
      '按原文的写法，{amount} 可代表 {low} 至 {high} 之间的任何数；若有更精确的数字，请填入下方各栏。',
  },
  unchecked: {
    en: 'Verdict: {verdict}.',
    'zh-Hant': '判定：{verdict}。',
    'zh-Hans': '判定：{verdict}。',
  },
  start: { en: 'start', 'zh-Hant': '起點', 'zh-Hans': '起点' },
  end: { en: 'end', 'zh-Hant': '終點', 'zh-Hans': '终点' },
  rate: { en: 'growth', 'zh-Hant': '成長', 'zh-Hans': '增长' },
  years: { en: 'years', 'zh-Hant': '年數', 'zh-Hans': '年数' },
  other: { en: 'not used', 'zh-Hant': '未採用', 'zh-Hans': '未采用' },
  amountRead: {
    en: '{qualifier}{amount}',
    'zh-Hant': '{qualifier}{amount}',
    'zh-Hans': '{qualifier}{amount}',
  },
  datedAmountRead: {
    en: '{qualifier}{amount} in {year}',
    'zh-Hant': '{year} 年 {qualifier}{amount}',
    'zh-Hans': '{year} 年 {qualifier}{amount}',
  },
  rateRead: {
    en: '{qualifier}{rate}{kind, select, cagr { compounded yearly} one_year { in one year} other {, yearly or in total is not said}}',
    'zh-Hant':
      '{qualifier}{rate}{kind, select, cagr {（年均複合）} one_year {（單一年度）} other {（未說明是每年或合計）}}',
    'zh-Hans':
      '{qualifier}{rate}{kind, select, cagr {（年均复合）} one_year {（单一年度）} other {（未说明是每年或合计）}}',
  },
  period: {
    en: '{what}, {from} to {to}',
    'zh-Hant': '{what}，{from} 至 {to} 年',
    'zh-Hans': '{what}，{from} 至 {to} 年',
  },
  onward: {
    en: '{what}, from {from}',
    'zh-Hant': '{what}，自 {from} 年起',
    'zh-Hans': '{what}，自 {from} 年起',
  },
  until: {
    en: '{what}, until {to}',
    'zh-Hant': '{what}，至 {to} 年',
    'zh-Hans': '{what}，至 {to} 年',
  },
});

/** How a figure is qualified, written before it. */
export const qualifierMessages = defineMessages({
  over: { en: 'over ', 'zh-Hant': '超過 ', 'zh-Hans': '超过 ' },
  almost: { en: 'almost ', 'zh-Hant': '接近 ', 'zh-Hans': '接近 ' },
  about: { en: 'about ', 'zh-Hant': '約 ', 'zh-Hans': '约 ' },
  midpoint: { en: 'midpoint ', 'zh-Hant': '中點 ', 'zh-Hans': '中点 ' },
});
