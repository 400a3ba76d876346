import { defineMessages } from '../../../i18n/message.ts';

/** The examples of the return calculator, by id. */
export const exampleNameMessages = defineMessages({
  neon: {
    en: 'Neon: its rounds against its purchase by Databricks',
    'zh-Hant': 'Neon：各輪募資與 Databricks 的收購價',
    'zh-Hans': 'Neon：各轮融资与 Databricks 的收购价',
  },
  'scale-ai': {
    en: 'Scale AI: the value of a share, from Series F to Meta’s stake',
    'zh-Hant': 'Scale AI：自 F 輪至 Meta 入股的股權價值',
    'zh-Hans': 'Scale AI：自 F 轮至 Meta 入股的股权价值',
  },
});

/** What an example does not say of what investors got, by id. */
export const exampleCaveatMessages = defineMessages({
  neon: {
    en: 'All investors together, and the whole price as if it were theirs. Founders and employees share in the price, so investors got less: rate and multiple are overstated.',
    'zh-Hant':
      '以全體投資人合計，並將收購價全數視為其所得。創辦人與員工也分得部分價款，投資人實得較少，因此報酬率與倍數均高估。',
    'zh-Hans':
      '以全体投资人合计，并将收购价全部视为其所得。创始人与员工也分得部分价款，投资人实得较少，因此收益率与倍数均高估。',
  },
  'scale-ai': {
    en: 'The post-money valuation of the whole company at two rounds, as if one had bought and sold at it. A share rises less where new shares were issued in between, so this is at most what a share earned.',
    'zh-Hant':
      '以兩輪的公司整體投後估值計算，如同按此買賣。其間若增發新股，每股漲幅較小，因此這是每股報酬的上限。',
    'zh-Hans':
      '以两轮的公司整体投后估值计算，如同按此买卖。其间若增发新股，每股涨幅较小，因此这是每股收益的上限。',
  },
});

/** What is to be known of the figures of an example. */
export const exampleMessages = defineMessages({
  dates: {
    en: 'Known to the month or the year only, and put on its first day: {names}.',
    'zh-Hant': '僅知月份或年份，以其首日計：{names}。',
    'zh-Hans': '仅知月份或年份，以其首日计：{names}。',
  },
  unseenDates: {
    en: 'The date was not seen at its source: {names}.',
    'zh-Hant': '日期未於來源查見：{names}。',
    'zh-Hans': '日期未在来源查见：{names}。',
  },
  unseenDays: {
    en: 'The day within the month was not seen at its source: {names}.',
    'zh-Hant': '月份中的日子未於來源查見：{names}。',
    'zh-Hans': '月份中的日子未在来源查见：{names}。',
  },
  floors: {
    en: 'At least so much: {names}.',
    'zh-Hant': '金額為下限：{names}。',
    'zh-Hans': '金额为下限：{names}。',
  },
  leftOut: {
    en: 'Left out, because the amount is not known or was not seen: {names}.',
    'zh-Hant': '金額未揭露或未查見，因而未計入：{names}。',
    'zh-Hans': '金额未披露或未查见，因而未计入：{names}。',
  },
  noneLeftOut: {
    en: 'No round in the data is left out.',
    'zh-Hant': '資料中的輪次無一遺漏。',
    'zh-Hans': '数据中的轮次无一遗漏。',
  },
  named: {
    en: '{what}, {who}',
    'zh-Hant': '{what}，{who}',
    'zh-Hans': '{what}，{who}',
  },
  valued: {
    en: 'post-money valuation, {what}',
    'zh-Hant': '投後估值，{what}',
    'zh-Hans': '投后估值，{what}',
  },
  missing: {
    en: 'The data have no figures for this example.',
    'zh-Hant': '資料中沒有此實例所需的數字。',
    'zh-Hans': '数据中没有此实例所需的数字。',
  },
});
