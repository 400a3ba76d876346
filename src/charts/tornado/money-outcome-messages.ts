import { defineMessages } from '../../i18n/message.ts';

/** What the chart says of the size of a market in a year. */
export const moneyOutcomeMessages = defineMessages({
  title: {
    en: 'What moves the market most',
    'zh-Hant': '哪些假設最能改變市場規模',
    'zh-Hans': '哪些假设最能改变市场规模',
  },
  median: {
    en: 'median in {year}: {median}',
    'zh-Hant': '{year} 年中位數：{median}',
    'zh-Hans': '{year} 年中位数：{median}',
  },
  key: {
    en: 'Each bar: the median size of the market in that year, in the money of the year, when one assumption is known for certain at its low end (hatched; the value that 10% of its probability lies below) or at its high end (filled; 90%), the others as uncertain as before. Share of the spread: squared rank correlation of the draws with the size, of the sum of all; –: too small to tell from chance.',
    'zh-Hant':
      '每條長條：某一假設確知為低端（斜線；第 10 百分位）或高端（實心；第 90 百分位），其餘仍不確定時，該年市場規模（當年名目金額）的中位數。占離散程度：抽樣與市場規模的等級相關平方占總和的比例；–：與偶然無法區分。',
    'zh-Hans':
      '每个条形：某一假设确知为低端（斜线；第 10 百分位）或高端（实心；第 90 百分位），其余仍不确定时，该年市场规模（当年名义金额）的中位数。占离散程度：抽样与市场规模的秩相关平方占总和的比例；–：与偶然无法区分。',
  },
  finding: {
    en: 'The assumption that moves the size in {year} most is “{name}”: {lowMedian} at its low end ({low}), {highMedian} at its high end ({high}).{share, select, none {} other { It makes up {share} of the spread.}}',
    'zh-Hant':
      '最能改變 {year} 年市場規模的假設是「{name}」：在低端（{low}）為 {lowMedian}，在高端（{high}）為 {highMedian}。{share, select, none {} other {它占離散程度的 {share}。}}',
    'zh-Hans':
      '最能改变 {year} 年市场规模的假设是“{name}”：在低端（{low}）为 {lowMedian}，在高端（{high}）为 {highMedian}。{share, select, none {} other {它占离散程度的 {share}。}}',
  },
  findingNone: {
    en: 'No single assumption moves the median size in {year} by as much as 0.5%: nothing that matters is uncertain in this scenario.',
    'zh-Hant':
      '沒有任何單一假設能使 {year} 年市場規模的中位數改變 0.5%：此情境中要緊的假設都是確定的。',
    'zh-Hans':
      '没有任何单一假设能使 {year} 年市场规模的中位数改变 0.5%：此情景中要紧的假设都是确定的。',
  },
  point: {
    en: '{name} at {value}: median size in {year} {median}{difference, select, none {} other { ({difference})}}',
    'zh-Hant':
      '{name}為 {value}：{year} 年市場規模中位數 {median}{difference, select, none {} other {（{difference}）}}',
    'zh-Hans':
      '{name}为 {value}：{year} 年市场规模中位数 {median}{difference, select, none {} other {（{difference}）}}',
  },
  summary: {
    en: 'Tornado chart around the median size of the market in {year}, {median}: {count, plural, =0 {no assumption moves it} one {one assumption, at its low and high end} other {# assumptions, each at its low and high end, largest effect first}}. {list}',
    'zh-Hant':
      '以 {year} 年市場規模中位數 {median}為中心的龍捲風圖：{count, plural, =0 {沒有假設能改變它} other {# 項假設的低端與高端，影響最大者在前}}。{list}',
    'zh-Hans':
      '以 {year} 年市场规模中位数 {median}为中心的龙卷风图：{count, plural, =0 {没有假设能改变它} other {# 项假设的低端与高端，影响最大者在前}}。{list}',
  },
  summaryBar: {
    en: '{name}: {lowMedian} at {low}, {highMedian} at {high}.',
    'zh-Hant': '{name}：{low}（{lowMedian}），{high}（{highMedian}）。',
    'zh-Hans': '{name}：{low}（{lowMedian}），{high}（{highMedian}）。',
  },
});
