import { defineMessages } from '../../i18n/message.ts';

/** Words of the page `/growth`. */
export const growthMessages = defineMessages({
  pageTitle: { en: 'Growth claims', 'zh-Hant': '成長率查核', 'zh-Hans': '增长率核查' },
  waiting: {
    en: 'Do the published growth rates follow from their own figures?',
    'zh-Hant': '已發表的成長率，與其自身的數字相符嗎？',
    'zh-Hans': '已发表的增长率，与其自身的数字相符吗？',
  },
  lead: {
    en: 'Market reports print a start, an end and a growth rate a year. The three must agree: any two amounts imply one rate. Check a claim of your own, then see how the published forecasts of the data market fare.',
    'zh-Hant':
      '市場報告會列出起始值、終值與每年成長率，三者必須相符：任兩個金額只對應一個成長率。可先查核一句話，再看資料市場已發表的預測是否相符。',
    'zh-Hans':
      '市场报告会列出起始值、终值与每年增长率，三者必须相符：任意两个金额只对应一个增长率。可先核查一句话，再看数据市场已发表的预测是否相符。',
  },
  shownOfAll: {
    en: 'This counts all {all} forecasts; the filters below show {shown, plural, =0 {none} other {#}} of them.',
    'zh-Hant':
      '以上統計全部 {all} 項預測；下方篩選後{shown, plural, =0 {沒有預測} other {為 # 項}}。',
    'zh-Hans':
      '以上统计全部 {all} 项预测；下方筛选后{shown, plural, =0 {没有预测} other {为 # 项}}。',
  },
  verdicts: { en: 'Verdict', 'zh-Hant': '判定', 'zh-Hans': '判定' },
  segments: { en: 'Market', 'zh-Hant': '市場', 'zh-Hans': '市场' },
  geographies: { en: 'Place', 'zh-Hant': '地區', 'zh-Hans': '地区' },
  example: { en: 'A worked example', 'zh-Hant': '實例', 'zh-Hans': '实例' },
  workings: {
    en: 'The arithmetic of each forecast',
    'zh-Hant': '每項預測的算式',
    'zh-Hans': '每项预测的算式',
  },
  forecast: {
    en: '{publisher}, {segment}: {verdict}',
    'zh-Hant': '{publisher}，{segment}：{verdict}',
    'zh-Hans': '{publisher}，{segment}：{verdict}',
  },
  order: {
    en: 'Order of table and working',
    'zh-Hant': '表格與算式的順序',
    'zh-Hans': '表格与算式的顺序',
  },
  otherColumn: {
    en: 'another column of the table',
    'zh-Hant': '表格的其他欄位',
    'zh-Hans': '表格的其他列',
  },
  direction: { en: 'Direction', 'zh-Hant': '方向', 'zh-Hans': '方向' },
  descending: { en: 'descending', 'zh-Hant': '遞減', 'zh-Hans': '降序' },
  ascending: { en: 'ascending', 'zh-Hant': '遞增', 'zh-Hans': '升序' },
  workingColumn: { en: 'Working', 'zh-Hant': '算式', 'zh-Hans': '算式' },
  show: { en: 'Show', 'zh-Hant': '顯示', 'zh-Hans': '显示' },
  showWorking: {
    en: 'Show the working of {name}',
    'zh-Hant': '顯示算式：{name}',
    'zh-Hans': '显示算式：{name}',
  },
  toCalculator: {
    en: 'Show your claim in the calculator',
    'zh-Hant': '在計算區顯示您的說法',
    'zh-Hans': '在计算区显示您的说法',
  },
  backToChart: { en: 'Back to the chart', 'zh-Hant': '回到圖表', 'zh-Hans': '回到图表' },
  toRow: {
    en: 'Its row in the table',
    'zh-Hant': '表格中的這一列',
    'zh-Hans': '表格中的这一行',
  },
  rowUnknown: {
    en: 'The link names a forecast that does not exist: {id}.',
    'zh-Hant': '連結所指的預測並不存在：{id}。',
    'zh-Hans': '链接所指的预测并不存在：{id}。',
  },
  rowMissing: {
    en: 'The filters hide the forecast that the link names, so it is not among those shown: {id}.',
    'zh-Hant': '連結所指的預測遭篩選隱藏，不在顯示之列：{id}。',
    'zh-Hans': '链接所指的预测被筛选隐藏，不在显示之列：{id}。',
  },
});
