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
    en: 'All investors together, and the whole price as theirs: founders and employees share in it, so rate and multiple are overstated.',
    'zh-Hant':
      '以全體投資人合計，並將收購價全數計為其所得；創辦人與員工也分得部分價款，因此報酬率與倍數均高估。',
    'zh-Hans':
      '以全体投资人合计，并将收购价全部计为其所得；创始人与员工也分得部分价款，因此收益率与倍数均高估。',
  },
  'scale-ai': {
    en: 'The whole company at two post-money valuations; where new shares were issued in between, this is at most what a share earned.',
    'zh-Hant': '以公司整體的兩次投後估值計算；其間若增發新股，此為每股報酬的上限。',
    'zh-Hans': '以公司整体的两次投后估值计算；其间若增发新股，此为每股收益的上限。',
  },
});

/** What is to be known of the figures of an example. */
export const exampleMessages = defineMessages({
  dates: {
    en: 'The day is not known, the first of the month or year stands for it: {names}.',
    'zh-Hant': '僅知月份或年份，以首日計：{names}。',
    'zh-Hans': '仅知月份或年份，以首日计：{names}。',
  },
  unseenDates: {
    en: 'The date was not seen at its source: {names}.',
    'zh-Hant': '日期未經來源查證：{names}。',
    'zh-Hans': '日期未经来源核实：{names}。',
  },
  unseenDays: {
    en: 'Only the month was seen at the source, not the day: {names}.',
    'zh-Hant': '來源僅證實月份，確切日期未經查證：{names}。',
    'zh-Hans': '来源仅证实月份，具体日期未经核实：{names}。',
  },
  floors: {
    en: 'At least so much: {names}.',
    'zh-Hant': '金額為下限：{names}。',
    'zh-Hans': '金额为下限：{names}。',
  },
  leftOut: {
    en: 'Left out, because the amount is not known or was not seen: {names}.',
    'zh-Hant': '金額未揭露或未經查證，未計入：{names}。',
    'zh-Hans': '金额未披露或未经核实，未计入：{names}。',
  },
  moreCaveats: { en: 'More to know', 'zh-Hant': '其他說明', 'zh-Hans': '其他说明' },
  named: {
    en: '{what}, {who}',
    'zh-Hant': '{what}（{who}）',
    'zh-Hans': '{what}（{who}）',
  },
  valued: {
    en: 'post-money valuation, {what}',
    'zh-Hant': '{what}的投後估值',
    'zh-Hans': '{what}的投后估值',
  },
  missing: {
    en: 'The data have no figures for this example.',
    'zh-Hant': '資料中沒有此實例所需的數字。',
    'zh-Hans': '数据中没有此实例所需的数字。',
  },
});
