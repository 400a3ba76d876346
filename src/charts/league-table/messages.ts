import { defineMessages } from '../../i18n/message.ts';

/** Words of the league table of companies. */
export const leagueTableMessages = defineMessages({
  title: { en: 'League table', 'zh-Hant': '排行榜', 'zh-Hans': '排行榜' },
  finding: {
    en: '{company} raised the most: {amount}, {share} of all that is known of the {companies, plural, one {# company} other {# companies}} shown.',
    'zh-Hant': '{company} 募資最多，為 {amount}，占所列 {companies} 家公司已知募資額的 {share}。',
    'zh-Hans': '{company} 融资最多，为 {amount}，占所列 {companies} 家公司已知融资额的 {share}。',
  },
  findingTied: {
    en: '{company} raised the most: {amount} each, each of them {share} of all that is known of the {companies, plural, one {# company} other {# companies}} shown.',
    'zh-Hant':
      '募資最多者並列：{company}，各為 {amount}，各占所列 {companies} 家公司已知募資額的 {share}。',
    'zh-Hans':
      '融资最多者并列：{company}，各为 {amount}，各占所列 {companies} 家公司已知融资额的 {share}。',
  },
  nothing: {
    en: 'None of the {companies, plural, one {# company} other {# companies}} shown has a round whose amount is known.',
    'zh-Hant': '所列 {companies} 家公司均無金額已知的輪次。',
    'zh-Hans': '所列 {companies} 家公司均无金额已知的轮次。',
  },
  key: {
    en: 'Amounts in nominal US dollars. An empty cell is not known and never zero. A total as stated by a source is not added to the rounds. Step-up: the last post-money valuation over the one before. Multiple: the price or valuation of the outcome over the last post-money valuation known before it.',
    'zh-Hant':
      '金額為名目美元。空白表示不詳，絕非零。來源自述的歷來總額不併入各輪加總。估值倍數：最近一次投後估值與前一次之比。倍數：結果的價格或估值與此前最後已知投後估值之比。',
    'zh-Hans':
      '金额为名义美元。空白表示不详，绝非零。来源自述的历来总额不并入各轮加总。估值倍数：最近一次投后估值与前一次之比。倍数：结果的价格或估值与此前最后已知投后估值之比。',
  },
  company: { en: 'Company', 'zh-Hant': '公司', 'zh-Hans': '公司' },
  category: { en: 'Line of business', 'zh-Hant': '業務類別', 'zh-Hans': '业务类别' },
  country: { en: 'Country', 'zh-Hant': '國別', 'zh-Hans': '国别' },
  rounds: { en: 'Rounds', 'zh-Hant': '輪數', 'zh-Hans': '轮数' },
  unitRounds: { en: 'rounds', 'zh-Hant': '輪', 'zh-Hans': '轮' },
  raised: { en: 'Raised, known', 'zh-Hant': '已知募資額', 'zh-Hans': '已知融资额' },
  amountUnknown: {
    en: 'Rounds without amount',
    'zh-Hant': '金額不詳輪數',
    'zh-Hans': '金额不详轮数',
  },
  statedTotal: { en: 'Total as stated', 'zh-Hant': '自述總額', 'zh-Hans': '自述总额' },
  postMoney: {
    en: 'Last post-money',
    'zh-Hant': '最近投後估值',
    'zh-Hans': '最近投后估值',
  },
  postMoneyOn: { en: 'Valued in', 'zh-Hant': '估值日期', 'zh-Hans': '估值日期' },
  stepUp: { en: 'Step-up', 'zh-Hant': '估值倍數', 'zh-Hans': '估值倍数' },
  outcome: { en: 'Outcome', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  outcomePrice: {
    en: 'Price or valuation then',
    'zh-Hant': '當時價格或估值',
    'zh-Hans': '当时价格或估值',
  },
  outcomeMultiple: {
    en: 'Multiple of last post-money',
    'zh-Hant': '與最後投後估值之比',
    'zh-Hans': '与最后投后估值之比',
  },
  lastRound: { en: 'Last round', 'zh-Hant': '最近一輪', 'zh-Hans': '最近一轮' },
  open: { en: 'Look at', 'zh-Hant': '查看', 'zh-Hans': '查看' },
  openName: {
    en: 'Look at {company}',
    'zh-Hant': '查看 {company}',
    'zh-Hans': '查看 {company}',
  },
  acquired: {
    en: 'acquired in {year}',
    'zh-Hant': '{year} 年被收購',
    'zh-Hans': '{year} 年被收购',
  },
  listed: { en: 'listed in {year}', 'zh-Hant': '{year} 年上市', 'zh-Hans': '{year} 年上市' },
  partner_deal: {
    en: 'stake of a partner in {year}',
    'zh-Hant': '{year} 年夥伴入股',
    'zh-Hans': '{year} 年伙伴入股',
  },
  dateUnseen: {
    en: '{outcome} (date not verified)',
    'zh-Hant': '{outcome}（日期未經查證）',
    'zh-Hans': '{outcome}（日期未经核实）',
  },
  multiple: { en: '{value}×', 'zh-Hant': '{value} 倍', 'zh-Hans': '{value} 倍' },
  bounds: { en: 'Not exact', 'zh-Hant': '非確值', 'zh-Hans': '非确值' },
  boundOf: { en: '{name}: {bound}', 'zh-Hant': '{name}：{bound}', 'zh-Hans': '{name}：{bound}' },
});
