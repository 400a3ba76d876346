import { defineMessages } from '../../i18n/message.ts';

/** Words of the back-test: when disclosed training sets passed a published stock. */
export const stockPassingsMessages = defineMessages({
  title: {
    en: 'What happened since: training sets against the high-quality stock of 2022',
    'zh-Hant': '後來如何：訓練資料集與 2022 年高品質存量對照',
    'zh-Hans': '后来如何：训练数据集与 2022 年高质量存量对照',
  },
  passed: {
    en: '{level} ({size} {unit}) in {month} with {model}',
    'zh-Hant': '{level}（{size}{unit}）於 {month}由 {model} 超過',
    'zh-Hans': '{level}（{size}{unit}）于 {month}由 {model} 超过',
  },
  notPassed: {
    en: '{level} ({size} {unit}) not yet',
    'zh-Hant': '{level}（{size}{unit}）尚未超過',
    'zh-Hans': '{level}（{size}{unit}）尚未超过',
  },
  sentence: {
    en: '{isFiltered, select, yes {Among the training sets counted here, the} other {The}} largest known size passed the published 2022 stock of high-quality language as follows: {list}. Such sets are mostly filtered web text, outside the study’s narrow definition (code, papers, books), and training went on.',
    'zh-Hant':
      '{isFiltered, select, yes {在此處計入的訓練資料集中，已知} other {已知}}最大規模超過 2022 年公布之高品質語言存量的時間如下：{list}。這類資料集多半是經篩選的網路文字，不在該研究的狹義定義（程式碼、論文、書籍）之內，訓練也並未停止。',
    'zh-Hans':
      '{isFiltered, select, yes {在此处计入的训练数据集中，已知} other {已知}}最大规模超过 2022 年公布之高质量语言存量的时间如下：{list}。这类数据集多半是经筛选的互联网文本，不在该研究的狭义定义（代码、论文、书籍）之内，训练也并未停止。',
  },
  nonePassed: {
    en: 'None of the training sets counted here has passed the published 2022 stock of high-quality language, not even its 5th percentile.',
    'zh-Hant':
      '此處計入的訓練資料集，無一超過 2022 年公布之高品質語言存量，連第 5 百分位也未超過。',
    'zh-Hans':
      '此处计入的训练数据集，无一超过 2022 年公布之高质量语言存量，连第 5 百分位也未超过。',
  },
  separator: {
    en: '{first}; {second}',
    'zh-Hant': '{first}；{second}',
    'zh-Hans': '{first}；{second}',
  },
  low: { en: '5th percentile', 'zh-Hant': '第 5 百分位', 'zh-Hans': '第 5 百分位' },
  median: { en: 'median', 'zh-Hant': '中位數', 'zh-Hans': '中位数' },
  high: { en: '95th percentile', 'zh-Hant': '第 95 百分位', 'zh-Hans': '第 95 百分位' },
  columnLevel: { en: 'Level of the stock', 'zh-Hant': '存量水準', 'zh-Hans': '存量水平' },
  columnSize: { en: 'Published size', 'zh-Hant': '公布規模', 'zh-Hans': '公布规模' },
  columnOn: { en: 'Date passed', 'zh-Hant': '超過日期', 'zh-Hans': '超过日期' },
  columnModel: { en: 'Passed by', 'zh-Hant': '超過者', 'zh-Hans': '超过者' },
  columnSet: { en: 'Training set', 'zh-Hant': '訓練資料集', 'zh-Hans': '训练数据集' },
  columnGrownOn: {
    en: 'Date passed, had the stock grown by {growth} a year',
    'zh-Hant': '若存量每年成長 {growth}，超過日期',
    'zh-Hans': '若存量每年增长 {growth}，超过日期',
  },
  columnGrownModel: {
    en: 'Passed by, had it grown',
    'zh-Hant': '超過者（存量成長後）',
    'zh-Hans': '超过者（存量增长后）',
  },
  columnSetSource: {
    en: 'Source of the training set',
    'zh-Hant': '訓練資料集的來源',
    'zh-Hans': '训练数据集的来源',
  },
  never: { en: 'not yet', 'zh-Hant': '尚未', 'zh-Hans': '尚未' },
});
