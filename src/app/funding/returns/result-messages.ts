import { defineMessages } from '../../../i18n/message.ts';

/** What the cash flows returned. */
export const returnResultMessages = defineMessages({
  heading: { en: 'Result', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  rate: {
    en: '{rate} a year: the internal rate of return (XIRR, actual days over 365).',
    'zh-Hant': '每年 {rate}：內部報酬率（XIRR，實際天數／365）。',
    'zh-Hans': '每年 {rate}：内部收益率（XIRR，实际天数／365）。',
  },
  allLost: {
    en: 'All of the money was lost: {rate} a year, 0 times the money.',
    'zh-Hant': '資金全部損失：每年 {rate}，資本倍數為 0 倍。',
    'zh-Hans': '资金全部损失：每年 {rate}，资本倍数为 0 倍。',
  },
  onlyRate: {
    en: 'Paying in and paying out alternate {count} times, so several rates could have fitted; this is the only one.',
    'zh-Hant': '投入與收回交替 {count} 次，原可能有數個折現率相符；此為唯一相符者。',
    'zh-Hans': '投入与收回交替 {count} 次，原可能有数个折现率相符；此为唯一相符者。',
  },
  multiple: {
    en: '{invested} paid in, {returned} paid out: {multiple} times the money.',
    'zh-Hant': '投入 {invested}，收回 {returned}：資本倍數為 {multiple} 倍。',
    'zh-Hans': '投入 {invested}，收回 {returned}：资本倍数为 {multiple} 倍。',
  },
  noMultiple: {
    en: 'Nothing was paid in, so there is no multiple of money; {returned} was paid out.',
    'zh-Hant': '沒有投入任何金額，因此沒有資本倍數；收回 {returned}。',
    'zh-Hans': '没有投入任何金额，因此没有资本倍数；收回 {returned}。',
  },
  span: {
    en: 'From {first} to {last}: {span}.',
    'zh-Hant': '自 {first}至 {last}：{span}。',
    'zh-Hans': '自 {first}至 {last}：{span}。',
  },
  days: {
    en: '{count, plural, one {# day} other {# days}}',
    'zh-Hant': '{count, plural, other {# 天}}',
    'zh-Hans': '{count, plural, other {# 天}}',
  },
  years: {
    en: '{count, plural, =1 {{years} year} other {{years} years}}',
    'zh-Hant': '{count, plural, other {{years} 年}}',
    'zh-Hans': '{count, plural, other {{years} 年}}',
  },
  short: {
    en: 'The yearly rate stretches what happened in less than a year over a whole one.',
    'zh-Hant': '年報酬率是將不到一年的結果推算為全年。',
    'zh-Hans': '年收益率是将不到一年的结果推算为全年。',
  },
  incomplete: {
    en: '{count, plural, one {# flow without a date or an amount is} other {# flows without a date or an amount are}} left out.',
    'zh-Hant': '{count, plural, other {# 筆缺日期或金額，未計入。}}',
    'zh-Hans': '{count, plural, other {# 笔缺日期或金额，未计入。}}',
  },
});

/** Why there is no one rate of return, by reason. */
export const returnProblemMessages = defineMessages({
  'no-flows': {
    en: 'There is no cash flow yet, so there is no rate.',
    'zh-Hant': '尚無現金流，因此沒有報酬率。',
    'zh-Hans': '尚无现金流，因此没有收益率。',
  },
  'not-a-date': {
    en: '“{value}” is no day of the calendar.',
    'zh-Hant': '「{value}」不是曆法上的日期。',
    'zh-Hans': '“{value}”不是日历上的日期。',
  },
  'not-a-number': {
    en: '“{value}” is no number.',
    'zh-Hant': '「{value}」不是數字。',
    'zh-Hans': '“{value}”不是数字。',
  },
  'same-day': {
    en: 'All cash flows are of one day: no time passes, so there is no yearly rate.',
    'zh-Hant': '全部現金流都在同一天：沒有經過時間，因此沒有年報酬率。',
    'zh-Hans': '全部现金流都在同一天：没有经过时间，因此没有年收益率。',
  },
  'all-cancel': {
    en: 'What was paid in and out cancels on every day, so any rate would fit.',
    'zh-Hant': '每天的投入與收回都相抵，任何折現率都相符。',
    'zh-Hans': '每天的投入与收回都相抵，任何折现率都相符。',
  },
  'nothing-invested': {
    en: 'On no day was more paid in than out: there is nothing to earn a rate on.',
    'zh-Hant': '沒有一天投入多於收回：沒有本金可計算報酬率。',
    'zh-Hans': '没有一天投入多于收回：没有本金可计算收益率。',
  },
  'nothing-returned': {
    en: 'On no day was more paid out than in: nothing has come back yet, so no rate fits.',
    'zh-Hant': '沒有一天收回多於投入：尚未收回資金，沒有相符的折現率。',
    'zh-Hans': '没有一天收回多于投入：尚未收回资金，没有相符的折现率。',
  },
  'no-rate': {
    en: 'No yearly rate fits: paying in and paying out alternate, and at no rate from {low} a year to {high} times the money a year do they balance.',
    'zh-Hant':
      '沒有相符的折現率：投入與收回交替，每年 {low} 至 {high} 倍資金之間沒有折現率能使兩者相等。',
    'zh-Hans':
      '没有相符的折现率：投入与收回交替，每年 {low} 至 {high} 倍资金之间没有折现率能使两者相等。',
  },
  'out-of-bounds': {
    en: 'The one rate that fits lies beyond what is looked through: from {low} a year to {high} times the money a year.',
    'zh-Hant': '唯一相符的折現率超出求解範圍（每年 {low} 至 {high} 倍資金）。',
    'zh-Hans': '唯一相符的折现率超出求解范围（每年 {low} 至 {high} 倍资金）。',
  },
  'several-rates': {
    en: '{value} yearly rates fit: {rates}. None of them is the return, because paying in and paying out alternate; the multiple stands.',
    'zh-Hant':
      '有 {value} 個折現率相符：{rates}。因投入與收回交替，其中沒有一個可稱為報酬率；資本倍數仍成立。',
    'zh-Hans':
      '有 {value} 个折现率相符：{rates}。因投入与收回交替，其中没有一个可称为收益率；资本倍数仍成立。',
  },
});
