import { defineMessages } from '../../../i18n/message.ts';

/** Words of the section about one company. */
export const companyMessages = defineMessages({
  title: { en: 'One company', 'zh-Hant': '單一公司', 'zh-Hans': '单一公司' },
  choose: { en: 'Company', 'zh-Hant': '公司', 'zh-Hans': '公司' },
  missing: {
    en: 'The link asks for a company “{id}” that is not in the data. Choose another.',
    'zh-Hant': '連結要求的公司「{id}」不在資料中，請另選一家。',
    'zh-Hans': '链接要求的公司“{id}”不在数据中，请另选一家。',
  },
  notListed: {
    en: '“{id}” (not in the data)',
    'zh-Hant': '「{id}」（不在資料中）',
    'zh-Hans': '“{id}”（不在数据中）',
  },
  scope: {
    en: 'All events of the company are shown, whatever rounds the filters leave; only the choice of evidence applies.',
    'zh-Hant': '此處顯示該公司所有事件，不受輪次篩選影響，僅適用證據的選擇。',
    'zh-Hans': '此处显示该公司所有事件，不受轮次筛选影响，仅适用证据的选择。',
  },
  country: { en: 'Country', 'zh-Hant': '國別', 'zh-Hans': '国别' },
  category: { en: 'Line of business', 'zh-Hant': '業務類別', 'zh-Hans': '业务类别' },
  raised: { en: 'Total raised, as known', 'zh-Hant': '已知募資總額', 'zh-Hans': '已知融资总额' },
  raisedOf: {
    en: '{amount, select, none {not known} other {{amount}}}{unknown, plural, =0 {} one {; # round without a known amount} other {; # rounds without a known amount}}',
    'zh-Hant':
      '{amount, select, none {不詳} other {{amount}}}{unknown, plural, =0 {} other {；另有 # 輪金額不詳}}',
    'zh-Hans':
      '{amount, select, none {不详} other {{amount}}}{unknown, plural, =0 {} other {；另有 # 轮金额不详}}',
  },
  stated: {
    en: 'Total as a source prints it',
    'zh-Hant': '來源所載總額',
    'zh-Hans': '来源所载总额',
  },
  postMoney: {
    en: 'Last known post-money valuation',
    'zh-Hant': '最後已知投後估值',
    'zh-Hans': '最后已知投后估值',
  },
  postMoneyOf: {
    en: '{kind, select, lower_bound {at least {amount}} other {{amount}}}, {date}',
    'zh-Hant': '{kind, select, lower_bound {至少 {amount}} other {{amount}}}，{date}',
    'zh-Hans': '{kind, select, lower_bound {至少 {amount}} other {{amount}}}，{date}',
  },
  notKnown: { en: 'not known', 'zh-Hant': '不詳', 'zh-Hans': '不详' },
  outcome: { en: 'Outcome', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  noOutcome: {
    en: 'no sale, listing or stake of a partner is known',
    'zh-Hant': '未見出售、上市或夥伴入股',
    'zh-Hans': '未见出售、上市或伙伴入股',
  },
  multiple: { en: 'Multiple', 'zh-Hant': '倍數', 'zh-Hans': '倍数' },
});
