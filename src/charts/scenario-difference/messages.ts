import { defineMessages } from '../../i18n/message.ts';

/** Words of the chart of the difference between two scenarios. */
export const scenarioDifferenceMessages = defineMessages({
  title: {
    en: 'What makes the difference',
    'zh-Hant': '差別從何而來',
    'zh-Hans': '差别从何而来',
  },
  key: {
    en: 'From the median run-out year of one scenario to that of the other, one assumption at a time. Filled: later; hatched: sooner. An effect is the mean of changing the assumptions in their order and in the reverse order.',
    'zh-Hant':
      '從一個情境的用完年份中位數，逐項改變假設，走到另一個情境。實心：延後；斜線：提前。各項影響為依順序與依相反順序改變假設的平均。',
    'zh-Hans':
      '从一个情景的用完年份中位数，逐项改变假设，走到另一个情景。实心：推迟；斜线：提前。各项影响为按顺序与按相反顺序改变假设的平均。',
  },
  others: {
    en: '{count, plural, one {# more assumption} other {# more assumptions}}',
    'zh-Hant': '其餘 {count} 項假設',
    'zh-Hans': '其余 {count} 项假设',
  },
  signedYears: {
    en: '{difference} {count, plural, one {year} other {years}}',
    'zh-Hant': '{difference} {count, plural, other {年}}',
    'zh-Hans': '{difference} {count, plural, other {年}}',
  },
  later: {
    en: 'In “{a}” the stock is used up in {aYear}, {count, plural, one {# year} other {# years}} later than in “{b}” ({bYear}).',
    'zh-Hant': '「{a}」的存量於 {aYear} 年用完，比「{b}」（{bYear}）晚 {count} 年。',
    'zh-Hans': '“{a}”的存量于 {aYear} 年用完，比“{b}”（{bYear}）晚 {count} 年。',
  },
  sooner: {
    en: 'In “{a}” the stock is used up in {aYear}, {count, plural, one {# year} other {# years}} sooner than in “{b}” ({bYear}).',
    'zh-Hant': '「{a}」的存量於 {aYear} 年用完，比「{b}」（{bYear}）早 {count} 年。',
    'zh-Hans': '“{a}”的存量于 {aYear} 年用完，比“{b}”（{bYear}）早 {count} 年。',
  },
  same: {
    en: 'No difference: in “{a}” as in “{b}” the stock is used up in {aYear}.',
    'zh-Hant': '沒有差別：「{a}」與「{b}」的存量都於 {aYear} 年用完。',
    'zh-Hans': '没有差别：“{a}”与“{b}”的存量都于 {aYear} 年用完。',
  },
  aLasts: {
    en: 'In “{a}” the stock lasts until after {last}; in “{b}” it is used up in {bYear}.',
    'zh-Hant': '「{a}」的存量在 {last} 年之後才用完；「{b}」的存量於 {bYear} 年用完。',
    'zh-Hans': '“{a}”的存量在 {last} 年之后才用完；“{b}”的存量于 {bYear} 年用完。',
  },
  bLasts: {
    en: 'In “{a}” the stock is used up in {aYear}; in “{b}” it lasts until after {last}.',
    'zh-Hant': '「{a}」的存量於 {aYear} 年用完；「{b}」的存量在 {last} 年之後才用完。',
    'zh-Hans': '“{a}”的存量于 {aYear} 年用完；“{b}”的存量在 {last} 年之后才用完。',
  },
  bothLast: {
    en: 'No difference up to {last}: in “{a}” as in “{b}” the stock lasts longer.',
    'zh-Hant': '到 {last} 年為止沒有差別：「{a}」與「{b}」的存量都撐得更久。',
    'zh-Hans': '到 {last} 年为止没有差别：“{a}”与“{b}”的存量都撑得更久。',
  },
  otherModels: {
    en: 'They are two different models, so the difference cannot be split into assumptions.',
    'zh-Hant': '兩者是不同的模型，差別無法拆成個別假設。',
    'zh-Hans': '两者是不同的模型，差别无法拆成单项假设。',
  },
  noSteps: {
    en: 'All their assumptions are the same.',
    'zh-Hant': '兩者的假設完全相同。',
    'zh-Hans': '两者的假设完全相同。',
  },
  onlyStep: {
    en: 'All of it comes from {name}.',
    'zh-Hant': '全部來自{name}。',
    'zh-Hans': '全部来自{name}。',
  },
  mostStep: {
    en: 'Most of it comes from {name}{more, select, none {} other {; then {more}}}.',
    'zh-Hant': '大部分來自{name}{more, select, none {} other {；其次為{more}}}。',
    'zh-Hans': '大部分来自{name}{more, select, none {} other {；其次为{more}}}。',
  },
  cancellingSteps: {
    en: '{name} and {opposite} nearly cancel out{more, select, none {} other {; then {more}}}.',
    'zh-Hant': '{name}與{opposite}幾乎互相抵銷{more, select, none {} other {；其次為{more}}}。',
    'zh-Hans': '{name}与{opposite}几乎相互抵消{more, select, none {} other {；其次为{more}}}。',
  },
  largestStep: {
    en: 'The largest effect is that of {name}{more, select, none {} other {; then {more}}}.',
    'zh-Hant': '影響最大的是{name}{more, select, none {} other {；其次為{more}}}。',
    'zh-Hans': '影响最大的是{name}{more, select, none {} other {；其次为{more}}}。',
  },
  smallSteps: {
    en: 'No assumption in which they differ moves the median by as much as 0.1 years.',
    'zh-Hant': '兩者不同的假設，沒有一項能使中位數改變 0.1 年。',
    'zh-Hans': '两者不同的假设，没有一项能使中位数改变 0.1 年。',
  },
  cut: {
    en: 'Years after {last} count as {last} here.',
    'zh-Hant': '此處 {last} 年之後一律以 {last} 年計。',
    'zh-Hans': '此处 {last} 年之后一律按 {last} 年计。',
  },
  named: {
    en: '“{name}” ({years})',
    'zh-Hant': '「{name}」（{years}）',
    'zh-Hans': '“{name}”（{years}）',
  },
  between: { en: '{first} {second}', 'zh-Hant': '{first}{second}', 'zh-Hans': '{first}{second}' },
  scenarioPoint: {
    en: '{name}: median run-out {year}',
    'zh-Hant': '{name}：用完年份中位數 {year}',
    'zh-Hans': '{name}：用完年份中位数 {year}',
  },
  stepPoint: { en: '{name}: {years}', 'zh-Hant': '{name}：{years}', 'zh-Hans': '{name}：{years}' },
  summary: {
    en: 'Waterfall chart from “{b}” to “{a}”. {words}',
    'zh-Hant': '從「{b}」到「{a}」的瀑布圖。{words}',
    'zh-Hans': '从“{b}”到“{a}”的瀑布图。{words}',
  },
  stepLater: { en: 'later', 'zh-Hant': '延後', 'zh-Hans': '推迟' },
  stepSooner: { en: 'sooner', 'zh-Hant': '提前', 'zh-Hans': '提前' },
  columnName: { en: 'Scenario or assumption', 'zh-Hant': '情境或假設', 'zh-Hans': '情景或假设' },
  columnYear: {
    en: 'Median run-out year',
    'zh-Hant': '用完年份中位數',
    'zh-Hans': '用完年份中位数',
  },
  columnEffect: { en: 'Effect', 'zh-Hant': '影響', 'zh-Hans': '影响' },
  years: { en: 'years', 'zh-Hant': '年', 'zh-Hans': '年' },
});
