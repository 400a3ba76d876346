import { defineMessages } from '../../i18n/message.ts';

/** Words of the growth calculator. */
export const calculatorMessages = defineMessages({
  title: {
    en: 'Check a growth claim',
    'zh-Hant': '檢查成長率的說法',
    'zh-Hans': '检查增长率的说法',
  },
  sentence: {
    en: 'A sentence about growth, in English or Chinese',
    'zh-Hant': '一句關於成長的話，中文或英文皆可',
    'zh-Hans': '一句关于增长的话，中文或英文均可',
  },
  examples: { en: 'Examples', 'zh-Hant': '例句', 'zh-Hans': '例句' },
  clear: { en: 'Empty everything', 'zh-Hant': '全部清空', 'zh-Hans': '全部清空' },
  understood: { en: 'What was understood', 'zh-Hant': '讀到的內容', 'zh-Hans': '读到的内容' },
  correct: {
    en: 'The figures fill the fields below; correct there what was read wrongly.',
    'zh-Hant': '讀到的數字已填入下方欄位，讀錯的請在欄位中更正。',
    'zh-Hans': '读到的数字已填入下方各栏，读错的请在栏中更正。',
  },
  doubts: { en: 'What was not clear', 'zh-Hant': '不明確之處', 'zh-Hans': '不明确之处' },
  refused: { en: 'Not read', 'zh-Hant': '無法讀取', 'zh-Hans': '无法读取' },
  figures: { en: 'Figures', 'zh-Hant': '數字', 'zh-Hans': '数字' },
  results: { en: 'What follows', 'zh-Hant': '計算結果', 'zh-Hans': '计算结果' },
  currency: { en: 'Currency', 'zh-Hant': '幣別', 'zh-Hans': '币种' },
  noCurrency: { en: 'Not stated', 'zh-Hant': '未說明', 'zh-Hans': '未说明' },
  corrected: {
    en: 'Your figure; the sentence says {value}.',
    'zh-Hant': '這是您輸入的數字；句中為 {value}。',
    'zh-Hans': '这是您输入的数字；句中为 {value}。',
  },
  emptied: {
    en: 'Left open; the sentence says {value}.',
    'zh-Hant': '留空；句中為 {value}。',
    'zh-Hans': '留空；句中为 {value}。',
  },
  onChart: {
    en: 'See it among the published forecasts',
    'zh-Hant': '在已發表的預測中查看',
    'zh-Hans': '在已发表的预测中查看',
  },
  restore: {
    en: 'Take the figures of the sentence again',
    'zh-Hant': '改回句中的數字',
    'zh-Hans': '改回句中的数字',
  },
  unreadable: {
    en: '“{text}” is no number that can be used here.',
    'zh-Hant': '「{text}」不是此處可用的數字。',
    'zh-Hans': '“{text}”不是此处可用的数字。',
  },
});

/** The figures of the calculator, as the names of their fields. */
export const fieldMessages = defineMessages({
  start: { en: 'Start amount', 'zh-Hant': '起點金額', 'zh-Hans': '起点金额' },
  fromYear: { en: 'Start year', 'zh-Hant': '起點年份', 'zh-Hans': '起点年份' },
  end: { en: 'End amount', 'zh-Hant': '終點金額', 'zh-Hans': '终点金额' },
  toYear: { en: 'End year', 'zh-Hant': '終點年份', 'zh-Hans': '终点年份' },
  years: { en: 'Years', 'zh-Hant': '年數', 'zh-Hans': '年数' },
  rate: { en: 'Growth a year (%)', 'zh-Hant': '每年成長（%）', 'zh-Hans': '每年增长（%）' },
});

/** The claim of the article (C16 of the table of claims) as a sentence to try. */
export const exampleMessages = defineMessages({
  text: {
    en: 'China’s annotation market was CNY 3.09 billion in 2019 and will pass CNY 10 billion in 2025, a CAGR of 14.6%.',
    'zh-Hant':
      '中國數據標註市場 2019 年為 30.9 億元人民幣，2025 年將突破 100 億元，年均複合成長率 14.6%。',
    'zh-Hans':
      '中国数据标注市场 2019 年为 30.9 亿元人民币，2025 年将突破 100 亿元，年均复合增长率 14.6%。',
  },
});
