import { defineMessages } from '../../i18n/message.ts';

/** Words of the table with a column a company. */
export const comparedCompaniesMessages = defineMessages({
  inAll: { en: 'In all', 'zh-Hant': '總計', 'zh-Hans': '总计' },
  outcomeGroup: { en: 'What became of it', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  raised: { en: 'Raised, as known', 'zh-Hant': '已知募資總額', 'zh-Hans': '已知融资总额' },
  rounds: { en: 'Rounds', 'zh-Hant': '輪次', 'zh-Hans': '轮次' },
  roundsOf: {
    en: '{rounds} that count{unknown, plural, =0 {} other {, # without a known amount}}',
    'zh-Hant': '計入 {rounds} 輪{unknown, plural, =0 {} other {，其中 # 輪金額不詳}}',
    'zh-Hans': '计入 {rounds} 轮{unknown, plural, =0 {} other {，其中 # 轮金额不详}}',
  },
  postMoney: {
    en: 'Last known post-money valuation',
    'zh-Hant': '最後已知投後估值',
    'zh-Hans': '最后已知投后估值',
  },
  date: { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  raise: { en: 'Raise', 'zh-Hant': '募資額', 'zh-Hans': '融资额' },
  value: { en: 'Post-money valuation', 'zh-Hant': '投後估值', 'zh-Hans': '投后估值' },
  sold: { en: 'Share sold', 'zh-Hant': '出讓股權比例', 'zh-Hans': '出让股权比例' },
  stepUp: { en: 'Step-up', 'zh-Hant': '估值倍數', 'zh-Hans': '估值倍数' },
  months: {
    en: 'Time since the round before',
    'zh-Hant': '距前一輪時間',
    'zh-Hans': '距前一轮时间',
  },
  percentile: {
    en: 'Percentile of the raise in its category and year',
    'zh-Hant': '募資額在同類別同年中的百分位',
    'zh-Hans': '融资额在同类别同年中的百分位',
  },
  outcome: { en: 'Outcome', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  multiple: { en: 'Multiple', 'zh-Hant': '倍數', 'zh-Hans': '倍数' },
  unknown: { en: 'not known', 'zh-Hant': '不詳', 'zh-Hans': '不详' },
  inapplicable: { en: 'n/a', 'zh-Hant': '不適用', 'zh-Hans': '不适用' },
  noRound: {
    en: 'n/a: no such round in the data',
    'zh-Hant': '不適用：資料中無此輪',
    'zh-Hans': '不适用：数据中无此轮',
  },
  firstValue: {
    en: 'n/a: first known valuation',
    'zh-Hant': '不適用：第一個已知估值',
    'zh-Hans': '不适用：第一个已知估值',
  },
  firstRound: {
    en: 'n/a: first known round',
    'zh-Hant': '不適用：第一個已知輪次',
    'zh-Hans': '不适用：第一个已知轮次',
  },
  fewPeers: {
    en: 'n/a: {count, plural, one {the only known raise} other {only # known raises}} in the group',
    'zh-Hant': '不適用：該組僅 {count} 筆已知募資額',
    'zh-Hans': '不适用：该组仅 {count} 笔已知融资额',
  },
  noOutcome: { en: 'n/a: none known', 'zh-Hant': '不適用：未見', 'zh-Hans': '不适用：未见' },
  monthCount: {
    en: '{count, plural, one {# month} other {# months}}',
    'zh-Hant': '{count} 個月',
    'zh-Hans': '{count} 个月',
  },
  ofPeers: {
    en: '{percentile} (of {count})',
    'zh-Hant': '{percentile}（共 {count} 筆）',
    'zh-Hans': '{percentile}（共 {count} 笔）',
  },
});
