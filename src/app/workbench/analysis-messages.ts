import { defineMessages } from '../../i18n/message.ts';

/** Words of the analyses of a scenario: what it hangs on, what must be true, what tells two scenarios apart. */
export const analysisMessages = defineMessages({
  heatX: { en: 'Across', 'zh-Hant': '橫軸', 'zh-Hans': '横轴' },
  heatY: { en: 'Upwards', 'zh-Hant': '縱軸', 'zh-Hans': '纵轴' },
  requiredTitle: { en: 'What must be true', 'zh-Hant': '需要什麼條件', 'zh-Hans': '需要什么条件' },
  outcome: { en: 'Outcome', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  'not-before': {
    en: 'Not used up before',
    'zh-Hant': '在此年以前不會用完',
    'zh-Hans': '在此年以前不会用完',
  },
  by: { en: 'Used up by', 'zh-Hant': '在此年以前用完', 'zh-Hans': '在此年以前用完' },
  year: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  probability: { en: 'With a probability of', 'zh-Hant': '機率達到', 'zh-Hans': '概率达到' },
  parameter: { en: 'By changing', 'zh-Hant': '改變的假設', 'zh-Hans': '改变的假设' },
  apply: { en: 'Set it', 'zh-Hant': '套用', 'zh-Hans': '应用' },
  locked: {
    en: 'This assumption is locked.',
    'zh-Hant': '此假設已鎖定。',
    'zh-Hans': '此假设已锁定。',
  },
  differenceTitle: { en: 'A against B', 'zh-Hant': 'A 與 B 比較', 'zh-Hans': 'A 与 B 比较' },
  differenceNone: {
    en: 'Choose above what to compare this scenario with.',
    'zh-Hant': '請在上方為此情境選擇比較對象。',
    'zh-Hans': '请在上方为此情景选择比较对象。',
  },
  differenceSame: {
    en: 'This scenario is {other}. Change an assumption, or choose above what else to compare it with, and this panel says which assumption makes the difference.',
    'zh-Hant':
      '此情境即為{other}。更改任一假設，或在上方選擇其他比較對象，此處便會說明差異由哪項假設造成。',
    'zh-Hans':
      '此情景即为{other}。更改任一假设，或在上方选择其他比较对象，此处便会说明差异由哪项假设造成。',
  },
  modalityTitle: {
    en: 'How much there is of each kind of data',
    'zh-Hant': '各類資料各有多少',
    'zh-Hans': '各类数据各有多少',
  },
  analysing: {
    en: 'Running the model …',
    'zh-Hant': '正在執行模型……',
    'zh-Hans': '正在运行模型……',
  },
  analysisOld: {
    en: 'These figures are from before your change; the new ones are being computed.',
    'zh-Hant': '這些數字是變更前的，新的結果正在計算。',
    'zh-Hans': '这些数字是更改前的，新的结果正在计算。',
  },
  analysisDraws: {
    en: 'Computed in this page from {draws} draws per run.',
    'zh-Hant': '由本頁計算，每次執行取 {draws} 次抽樣。',
    'zh-Hans': '由本页计算，每次运行取 {draws} 次抽样。',
  },
});
