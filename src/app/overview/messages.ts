import { defineMessages } from '../../i18n/message.ts';

/** Words of the overview. */
export const overviewMessages = defineMessages({
  pageTitle: { en: 'Overview', 'zh-Hant': '總覽', 'zh-Hans': '总览' },
  title: {
    en: 'When does AI run out of data, and what is the market for making data worth?',
    'zh-Hant': 'AI 何時用完訓練資料？製作資料的市場有多大？',
    'zh-Hans': 'AI 何时用完训练数据？制作数据的市场有多大？',
  },
  runOutWaiting: {
    en: 'When is public text used up?',
    'zh-Hant': '公開文字何時用完？',
    'zh-Hans': '公开文本何时用完？',
  },
  runOutLead: {
    en: 'Epoch AI’s model of 2024 run again, as 50 equally likely years.',
    'zh-Hant': '重新計算 Epoch AI 2024 年的模型，得 50 個可能性相等的年份。',
    'zh-Hans': '重新计算 Epoch AI 2024 年的模型，得 50 个可能性相等的年份。',
  },
  marketLead: {
    en: 'Money of the day, figures seen at their source.',
    'zh-Hant': '名目金額，僅計於來源查見者。',
    'zh-Hans': '名义金额，仅计在来源查见者。',
  },
  growthLead: {
    en: 'Hollow: not seen at the source; struck: misquoted.',
    'zh-Hant': '空心：未於來源查見；劃線：誤引或錯誤。',
    'zh-Hans': '空心：未在来源查见；划线：误引或错误。',
  },
  fundingLead: {
    en: 'Nominal US dollars. Not in the sum: {unknown, plural, one {# round} other {# rounds}} of unknown amount, {unverified, plural, one {# event} other {# events}} not verified. Hatched: rounds still become known.',
    'zh-Hant':
      '名目美元。未計入：金額不詳 {unknown} 輪、未經來源查證 {unverified} 筆。斜線：輪次仍陸續揭露。',
    'zh-Hans':
      '名义美元。未计入：金额不详 {unknown} 轮、未经来源核实 {unverified} 笔。斜线：轮次仍在陆续披露。',
  },
  runwayDoor: {
    en: 'Bend the assumptions',
    'zh-Hant': '調整假設',
    'zh-Hans': '调整假设',
  },
  marketDoor: {
    en: 'Compare the publishers',
    'zh-Hant': '比較各發布機構',
    'zh-Hans': '比较各发布机构',
  },
  growthDoor: {
    en: 'Check a growth claim',
    'zh-Hant': '查核一個成長率',
    'zh-Hans': '核查一个增长率',
  },
  fundingDoor: {
    en: 'See every round',
    'zh-Hant': '查看每一輪融資',
    'zh-Hans': '查看每一轮融资',
  },
});
