import { defineMessages } from '../../i18n/message.ts';

/** What the chart says of the run-out year. */
export const yearOutcomeMessages = defineMessages({
  title: {
    en: 'What moves the date most',
    'zh-Hant': '哪些假設最能改變用完的時間',
    'zh-Hans': '哪些假设最能改变用完的时间',
  },
  median: {
    en: 'median: {median}',
    'zh-Hant': '中位數：{median}',
    'zh-Hans': '中位数：{median}',
  },
  key: {
    en: 'Each bar: the median run-out year when one assumption is known for certain at its low end (hatched; the value that 10% of its probability lies below) or at its high end (filled; 90%), the others as uncertain as before. An arrow runs on beyond 2100. Inputs without a control (chance) have a share and no bar. Share of the spread: squared rank correlation of the draws with the run-out year, of the sum of all; –: too small to tell from chance.',
    'zh-Hant':
      '每條長條：某一假設確知為低端（斜線；第 10 百分位）或高端（實心；第 90 百分位），其餘仍不確定時的用完年份中位數。箭頭表示超過 2100 年。沒有控制項的輸入（隨機）只有占比，沒有長條。占離散程度：抽樣與用完年份的等級相關平方占總和的比例；–：與偶然無法區分。',
    'zh-Hans':
      '每个条形：某一假设确知为低端（斜线；第 10 百分位）或高端（实心；第 90 百分位），其余仍不确定时的用完年份中位数。箭头表示超过 2100 年。没有控件的输入（随机）只有占比，没有条形。占离散程度：抽样与用完年份的秩相关平方占总和的比例；–：与偶然无法区分。',
  },
  finding: {
    en: 'Of the assumptions, the one that moves the date most is “{name}”: {lowMedian} at its low end ({low}), {highMedian} at its high end ({high}).{share, select, none {} other { It makes up {share} of the spread.}}',
    'zh-Hant':
      '各項假設中，最能改變時間的是「{name}」：在低端（{low}）為 {lowMedian}，在高端（{high}）為 {highMedian}。{share, select, none {} other {它占離散程度的 {share}。}}',
    'zh-Hans':
      '各项假设中，最能改变时间的是“{name}”：在低端（{low}）为 {lowMedian}，在高端（{high}）为 {highMedian}。{share, select, none {} other {它占离散程度的 {share}。}}',
  },
  findingNone: {
    en: 'No single assumption moves the median by as much as 0.1 years: nothing that matters is uncertain in this scenario.',
    'zh-Hant': '沒有任何單一假設能使中位數改變 0.1 年：此情境中要緊的假設都是確定的。',
    'zh-Hans': '没有任何单一假设能使中位数改变 0.1 年：此情景中要紧的假设都是确定的。',
  },
  point: {
    en: '{name} at {value}: median run-out {median}{difference, select, none {} other { ({difference} years)}}',
    'zh-Hant':
      '{name}為 {value}：用完年份中位數 {median}{difference, select, none {} other {（{difference} 年）}}',
    'zh-Hans':
      '{name}为 {value}：用完年份中位数 {median}{difference, select, none {} other {（{difference} 年）}}',
  },
  summary: {
    en: 'Tornado chart around the median run-out year, {median}: {count, plural, =0 {no assumption moves it} one {one assumption, at its low and high end} other {# assumptions, each at its low and high end, largest effect first}}. {list}',
    'zh-Hant':
      '以用完年份中位數 {median}為中心的龍捲風圖：{count, plural, =0 {沒有假設能改變它} other {# 項假設的低端與高端，影響最大者在前}}。{list}',
    'zh-Hans':
      '以用完年份中位数 {median}为中心的龙卷风图：{count, plural, =0 {没有假设能改变它} other {# 项假设的低端与高端，影响最大者在前}}。{list}',
  },
  summaryBar: {
    en: '{name}: {lowMedian} at {low}, {highMedian} at {high}.',
    'zh-Hant': '{name}：{low}（{lowMedian}），{high}（{highMedian}）。',
    'zh-Hans': '{name}：{low}（{lowMedian}），{high}（{highMedian}）。',
  },
});
