import { defineMessages } from '../../i18n/message.ts';

/** The arithmetic of one forecast in sentences. */
export const workingMessages = defineMessages({
  implied: {
    en: '({end} ÷ {start})^(1/{years}) − 1 = {implied} a year from {startYear} to {endYear}; the rounding of the two amounts allows {range}.',
    'zh-Hant':
      '({end} ÷ {start})^(1/{years}) − 1 = {startYear} 至 {endYear} 年每年 {implied}；兩個數額的四捨五入容許 {range}。',
    'zh-Hans':
      '({end} ÷ {start})^(1/{years}) − 1 = {startYear} 至 {endYear} 年每年 {implied}；两个数额的四舍五入容许 {range}。',
  },
  stated: {
    en: 'Stated is {stated}, a gap of {gap} points: {verdict}.',
    'zh-Hant': '所述為 {stated}，落差 {gap} 個百分點：{verdict}。',
    'zh-Hans': '所述为 {stated}，偏差 {gap} 个百分点：{verdict}。',
  },
  forecastPeriod: {
    en: 'The rate is dated from {year}, the year after the start value, and compounded from that value.',
    'zh-Hant': '所述成長率從起始值的次年 {year} 年起算，複利則從該起始值計。',
    'zh-Hans': '所述增长率从起始值的次年 {year} 年起算，复利则从该起始值计。',
  },
  endAtStated: {
    en: 'At {stated} a year, {start} would reach {end} by {year}.',
    'zh-Hant': '若每年 {stated}，{start}到 {year} 年會達到 {end}。',
    'zh-Hans': '若每年 {stated}，{start}到 {year} 年会达到 {end}。',
  },
  yearsAtStated: {
    en: 'At that rate {end} would take {years} years instead of {printed}.',
    'zh-Hant': '以此成長率需 {years} 年才達到 {end}，而非 {printed} 年。',
    'zh-Hans': '以此增长率需 {years} 年才达到 {end}，而非 {printed} 年。',
  },
  noRate: {
    en: 'The printed amounts imply {implied} a year from {startYear} to {endYear}.',
    'zh-Hant': '列出的數額換算為 {startYear} 至 {endYear} 年每年 {implied}。',
    'zh-Hans': '列出的数额换算为 {startYear} 至 {endYear} 年每年 {implied}。',
  },
  completed: {
    en: 'At {stated}, the {term, select, start {start} other {end}} value of {year} comes to {amount} ({range} by rounding).',
    'zh-Hant':
      '以 {stated} 計，{year} 年的{term, select, start {起始值} other {終值}}為 {amount}（四捨五入容許{range}）。',
    'zh-Hans':
      '以 {stated} 计，{year} 年的{term, select, start {起始值} other {终值}}为 {amount}（四舍五入容许{range}）。',
  },
  between: { en: '{first} {second}', 'zh-Hant': '{first}{second}', 'zh-Hans': '{first}{second}' },
});

/** Other readings in which a stated rate would agree, by code. */
export const readingMessages = defineMessages({
  'from-base': {
    en: 'Counted from the base value it would agree: {implied}.',
    'zh-Hant': '若從基期值起算則相符：{implied}。',
    'zh-Hans': '若从基期值起算则相符：{implied}。',
  },
  'from-estimate': {
    en: 'Counted from the estimate that is also printed it would agree: {implied}.',
    'zh-Hant': '若從另列的估計值起算則相符：{implied}。',
    'zh-Hans': '若从另列的估计值起算则相符：{implied}。',
  },
  'base-to-estimate': {
    en: 'It would agree as the step from the base value to the estimate: {implied}.',
    'zh-Hant': '若視為從基期值到估計值的一步則相符：{implied}。',
    'zh-Hans': '若视为从基期值到估计值的一步则相符：{implied}。',
  },
  'one-year-fewer': {
    en: 'Over one year fewer it would agree: {implied}.',
    'zh-Hant': '若少算一年則相符：{implied}。',
    'zh-Hans': '若少算一年则相符：{implied}。',
  },
  'one-year-more': {
    en: 'Over one year more it would agree: {implied}.',
    'zh-Hant': '若多算一年則相符：{implied}。',
    'zh-Hans': '若多算一年则相符：{implied}。',
  },
});

/** The article's growth rate, worked through and held against what came. */
export const workedExampleMessages = defineMessages({
  stated: {
    en: 'The article states {stated} a year from {start} in {startYear} to {qualifier, select, over {more than } almost {almost } about {about } other {}} {end} in {endYear}; those amounts imply {implied}.',
    'zh-Hant':
      '文章稱從 {startYear} 年的 {start}到 {endYear} 年的{qualifier, select, over {超過} almost {近} about {約} other {}} {end}，每年成長 {stated}；這兩個數額換算為 {implied}。',
    'zh-Hans':
      '文章称从 {startYear} 年的 {start}到 {endYear} 年的{qualifier, select, over {超过} almost {近} about {约} other {}} {end}，每年增长 {stated}；这两个数额换算为 {implied}。',
  },
  outcome: {
    en: '{publisher} puts {year} at {amount}, which is {rate} a year since {startYear}: nearer the {nearer, select, stated {stated rate, though it does not fit the amounts beside it} other {rate that the amounts imply}}.',
    'zh-Hant':
      '{publisher} 估計 {year} 年為 {amount}，即自 {startYear} 年起每年 {rate}：較接近{nearer, select, stated {所述成長率，雖然它與並列的數額不符} other {數額換算的成長率}}。',
    'zh-Hans':
      '{publisher} 估计 {year} 年为 {amount}，即自 {startYear} 年起每年 {rate}：更接近{nearer, select, stated {所述增长率，尽管它与并列的数额不符} other {数额换算的增长率}}。',
  },
  scope: {
    en: 'The scopes differ in name: {publisher} counts {outcomeScope}, the article speaks of {forecastScope}.',
    'zh-Hant': '兩者名目不同：{publisher} 統計的是{outcomeScope}，文章談的是{forecastScope}。',
    'zh-Hans': '两者名目不同：{publisher} 统计的是{outcomeScope}，文章谈的是{forecastScope}。',
  },
});
