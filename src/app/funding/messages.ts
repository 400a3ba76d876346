import { defineMessages } from '../../i18n/message.ts';

/** Words of the page and of its filters. */
export const fundingPageMessages = defineMessages({
  pageTitle: { en: 'Funding', 'zh-Hant': '融資', 'zh-Hans': '融资' },
  waiting: {
    en: 'Who raised, at what price, with what result',
    'zh-Hant': '誰募到資金、價格多少、結果如何',
    'zh-Hans': '谁募到资金、价格多少、结果如何',
  },
  timelineSection: { en: 'Every round', 'zh-Hant': '每一輪融資', 'zh-Hans': '每一轮融资' },
  quartersSection: {
    en: 'Money raised by quarter',
    'zh-Hant': '各季募資金額',
    'zh-Hans': '各季融资金额',
  },
  coverageSection: {
    en: 'How much is known',
    'zh-Hant': '資料完整程度',
    'zh-Hans': '资料完整程度',
  },
  companySection: { en: 'One company', 'zh-Hant': '單一公司', 'zh-Hans': '单一公司' },
  leagueSection: { en: 'League table', 'zh-Hant': '排行榜', 'zh-Hans': '排行榜' },
  comparablesSection: { en: 'Comparables', 'zh-Hant': '可比公司', 'zh-Hans': '可比公司' },
  returnsSection: { en: 'Returns', 'zh-Hant': '報酬', 'zh-Hans': '回报' },
  capitalSection: {
    en: 'Funding against the market',
    'zh-Hant': '融資與市場',
    'zh-Hans': '融资与市场',
  },
  dealsSection: { en: 'Licence deals', 'zh-Hant': '授權交易', 'zh-Hans': '授权交易' },
  filters: { en: 'Which rounds', 'zh-Hant': '哪些輪次', 'zh-Hans': '哪些轮次' },
  more: {
    en: 'Countries and stages',
    'zh-Hant': '國別與輪次階段',
    'zh-Hans': '国别与轮次阶段',
  },
  categories: { en: 'Line of business', 'zh-Hant': '業務類別', 'zh-Hans': '业务类别' },
  countries: { en: 'Country', 'zh-Hant': '國別', 'zh-Hans': '国别' },
  stages: { en: 'Stage', 'zh-Hant': '輪次階段', 'zh-Hans': '轮次阶段' },
  fromYear: { en: 'From', 'zh-Hant': '自', 'zh-Hans': '自' },
  toYear: { en: 'To', 'zh-Hant': '至', 'zh-Hans': '至' },
  find: { en: 'Company', 'zh-Hant': '公司', 'zh-Hans': '公司' },
  findHint: {
    en: 'part of a name',
    'zh-Hant': '名稱的一部分',
    'zh-Hans': '名称的一部分',
  },
  evidence: { en: 'Evidence', 'zh-Hant': '證據', 'zh-Hans': '证据' },
  out: { en: 'verified figures count', 'zh-Hant': '僅計已查證數字', 'zh-Hans': '仅计已核实数字' },
  in: { en: 'unverified ones too', 'zh-Hant': '未查證者亦計入', 'zh-Hans': '未核实者也计入' },
  reset: { en: 'All rounds again', 'zh-Hant': '恢復全部輪次', 'zh-Hans': '恢复全部轮次' },
  noSuchCode: {
    en: 'The link asks for {codes}, which no round in the table has.',
    'zh-Hant': '連結要求 {codes}，但表中沒有這樣的輪次。',
    'zh-Hans': '链接要求 {codes}，但表中没有这样的轮次。',
  },
});
