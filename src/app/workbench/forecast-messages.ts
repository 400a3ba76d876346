import { defineMessages } from '../../i18n/message.ts';

/** Words about a forecast that is awaited, out of date or cannot be made. */
export const forecastMessages = defineMessages({
  title: {
    en: 'When demand for data meets the stock',
    'zh-Hant': '資料需求何時追上存量',
    'zh-Hans': '数据需求何时追上存量',
  },
  lead: {
    en: 'Both models of Epoch AI, rebuilt and run again in this page on every change. Bend any assumption: what it is compared with stays in grey.',
    'zh-Hant':
      'Epoch AI 的兩個模型在此頁重建，每次變更都重新計算。您可以調整任何假設；比較對象以灰色保留。',
    'zh-Hans':
      'Epoch AI 的两个模型在此页重建，每次更改都重新计算。您可以调整任何假设；比较对象以灰色保留。',
  },
  awaited: {
    en: 'Running the model …',
    'zh-Hant': '正在執行模型……',
    'zh-Hans': '正在运行模型……',
  },
  computed: {
    en: 'Computed in this page from {draws} draws (bands from {bands}); intervals are credible intervals of the model.',
    'zh-Hant': '由本頁以 {draws} 次抽樣算出（區間帶取 {bands} 次）；區間為模型的可信區間。',
    'zh-Hans': '由本页以 {draws} 次抽样算出（区间带取 {bands} 次）；区间为模型的可信区间。',
  },
  stale: {
    en: 'This is the last scenario that could be run; the present one cannot: {why}',
    'zh-Hant': '目前顯示的是上一個可執行的情境；目前的情境無法執行：{why}',
    'zh-Hans': '当前显示的是上一个可运行的情景；目前的情景无法运行：{why}',
  },
  impossible: {
    en: 'This scenario cannot be run: {why}',
    'zh-Hant': '此情境無法執行：{why}',
    'zh-Hans': '此情景无法运行：{why}',
  },
  failed: {
    en: 'The model could not be run: {what, select, none {its file could not be loaded} other {{what}}}. What is shown is the last result.',
    'zh-Hant':
      '無法執行模型：{what, select, none {無法載入其檔案} other {{what}}}。目前顯示的是上一次的結果。',
    'zh-Hans':
      '无法运行模型：{what, select, none {无法加载其文件} other {{what}}}。当前显示的是上一次的结果。',
  },
  notRun: {
    en: 'The model could not be run: {what, select, none {its file could not be loaded} other {{what}}}.',
    'zh-Hant': '無法執行模型：{what, select, none {無法載入其檔案} other {{what}}}。',
    'zh-Hans': '无法运行模型：{what, select, none {无法加载其文件} other {{what}}}。',
  },
  noHeadline: {
    en: 'When does demand for training data meet the stock?',
    'zh-Hant': '訓練資料的需求何時追上存量？',
    'zh-Hans': '训练数据的需求何时追上存量？',
  },
});
