import { defineMessages } from '../../i18n/message.ts';

/** Words of the page `/market`. */
export const marketMessages = defineMessages({
  pageTitle: { en: 'Market', 'zh-Hant': '市場', 'zh-Hans': '市场' },
  waiting: {
    en: 'How large is the market for labelled data, and who says so?',
    'zh-Hant': '標註資料的市場有多大？依據誰的說法？',
    'zh-Hans': '标注数据的市场有多大？依据谁的说法？',
  },
  pathsSection: {
    en: 'Every forecast over the years',
    'zh-Hant': '各年預測',
    'zh-Hans': '各年预测',
  },
  yearSection: {
    en: 'What is said of one year',
    'zh-Hant': '單一年份的各方說法',
    'zh-Hans': '单一年份的各方说法',
  },
  outcomesSection: {
    en: 'What came true',
    'zh-Hant': '預測與實際值',
    'zh-Hans': '预测与实际值',
  },
  driversSection: {
    en: 'A scenario from what drives the market',
    'zh-Hant': '由驅動因素推算的情境',
    'zh-Hans': '由驱动因素推算的情景',
  },
  sensitivitySection: {
    en: 'What moves it most',
    'zh-Hant': '影響最大的假設',
    'zh-Hans': '影响最大的假设',
  },
  basis: { en: 'Basis', 'zh-Hant': '口徑', 'zh-Hans': '口径' },
  currency: { en: 'Currency', 'zh-Hant': '幣別', 'zh-Hans': '币种' },
  USD: { en: 'US dollars', 'zh-Hant': '美元', 'zh-Hans': '美元' },
  CNY: { en: 'yuan (RMB)', 'zh-Hant': '人民幣', 'zh-Hans': '人民币' },
  prices: { en: 'Prices', 'zh-Hant': '價格', 'zh-Hans': '价格' },
  nominal: { en: 'money of the day', 'zh-Hant': '名目', 'zh-Hans': '名义' },
  real: {
    en: 'prices of {year}',
    'zh-Hant': '{year} 年不變價格',
    'zh-Hans': '{year} 年不变价格',
  },
  inflation: {
    en: 'Inflation a year from {year}',
    'zh-Hant': '{year} 年起每年通膨',
    'zh-Hans': '{year} 年起每年通胀',
  },
  rate: {
    en: 'Between printed years',
    'zh-Hant': '已公布年份之間',
    'zh-Hans': '已公布年份之间',
  },
  implied: {
    en: 'growth that the amounts imply',
    'zh-Hant': '按金額隱含的成長率',
    'zh-Hans': '按金额隐含的增长率',
  },
  stated: {
    en: 'growth that is stated',
    'zh-Hant': '按所稱的成長率',
    'zh-Hans': '按所称的增长率',
  },
  segments: { en: 'Markets', 'zh-Hant': '市場', 'zh-Hans': '市场' },
  geographies: { en: 'Place', 'zh-Hant': '地區', 'zh-Hans': '地区' },
  counting: {
    en: 'What is counted: markets, places, evidence',
    'zh-Hant': '計入範圍：市場、地區、證據',
    'zh-Hans': '计入范围：市场、地区、证据',
  },
  counts: { en: 'Counts too', 'zh-Hant': '一併計入', 'zh-Hans': '一并计入' },
  unverified: {
    en: 'figures not seen at their source',
    'zh-Hant': '未見原始來源的數字',
    'zh-Hans': '未见原始来源的数字',
  },
  disputed: {
    en: 'figures that another source disputes',
    'zh-Hant': '與其他來源相左的數字',
    'zh-Hans': '与其他来源相左的数字',
  },
  targetYear: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  reset: { en: 'Back to the default basis', 'zh-Hant': '恢復預設口徑', 'zh-Hans': '恢复默认口径' },
  leftOut: {
    en: '{count, plural, =0 {Every figure of the chosen markets and places could be brought to this basis.} one {Of the chosen markets and places # figure could not be brought to this basis, or only in part} other {Of the chosen markets and places # figures could not be brought to this basis, or only in part}}',
    'zh-Hant':
      '{count, plural, =0 {所選市場與地區的數字皆可換算至此口徑。} other {所選市場與地區中，# 項數字無法換算至此口徑，或僅能部分換算}}',
    'zh-Hans':
      '{count, plural, =0 {所选市场与地区的数字均可换算至此口径。} other {所选市场与地区中，# 项数字无法换算至此口径，或仅能部分换算}}',
  },
  noSegment: { en: 'no market named', 'zh-Hant': '未註明市場', 'zh-Hans': '未注明市场' },
  leftOutRow: {
    en: '{publisher}, {segment} ({place}): ',
    'zh-Hant': '{publisher}，{segment}（{place}）：',
    'zh-Hans': '{publisher}，{segment}（{place}）：',
  },
});
