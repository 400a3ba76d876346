import { defineMessages } from '../../i18n/message.ts';

/** The name of every assumption of the 2024 model, short enough for a column of controls. */
export const epoch2024Labels = defineMessages({
  stock: { en: 'Which stock', 'zh-Hant': '存量範圍', 'zh-Hans': '存量范围' },
  stockFactor: { en: 'Stock multiplied by', 'zh-Hant': '存量倍數', 'zh-Hans': '存量倍数' },
  webPages: { en: 'Pages on the indexed web', 'zh-Hant': '索引網頁數', 'zh-Hans': '索引网页数' },
  qualityShare: {
    en: 'Usable share of the web',
    'zh-Hant': '可用於訓練的比例',
    'zh-Hans': '可用于训练的比例',
  },
  repetitionValue: {
    en: 'How repeats are valued',
    'zh-Hant': '重複訓練的計法',
    'zh-Hans': '重复训练的计法',
  },
  repetitionFactor: {
    en: 'Worth of repeats',
    'zh-Hant': '重複訓練的價值',
    'zh-Hans': '重复训练的价值',
  },
  passes: { en: 'Passes over the data', 'zh-Hant': '資料訓練遍數', 'zh-Hans': '数据训练遍数' },
  textPerPageGrowthPerYear: {
    en: 'Growth of text per page',
    'zh-Hant': '每頁文字成長率',
    'zh-Hans': '每页文本增长率',
  },
  webPagesGrowthPerYear: {
    en: 'Growth of web pages',
    'zh-Hant': '網頁數成長率',
    'zh-Hans': '网页数增长率',
  },
  closedSharePerYear: {
    en: 'Web closed each year',
    'zh-Hant': '每年封閉的網路比例',
    'zh-Hans': '每年关闭的互联网比例',
  },
  machineWrittenShare: {
    en: 'Machine-written new text',
    'zh-Hant': '新增文字的機器撰寫比例',
    'zh-Hans': '新增文本的机器撰写比例',
  },
  privateTextShare: {
    en: 'Private text opened',
    'zh-Hant': '開放的非公開文字比例',
    'zh-Hans': '开放的非公开文本比例',
  },
  imagesShare: { en: 'Images counted', 'zh-Hant': '計入的影像比例', 'zh-Hans': '计入的图像比例' },
  videoShare: { en: 'Video counted', 'zh-Hant': '計入的影片比例', 'zh-Hans': '计入的视频比例' },
  demandTokens: {
    en: 'Largest training set, 2024',
    'zh-Hant': '2024 年最大訓練集',
    'zh-Hans': '2024 年最大训练集',
  },
  demandGrowthOomPerYear: {
    en: 'Growth of training sets',
    'zh-Hant': '訓練集成長率',
    'zh-Hans': '训练集增长率',
  },
  computeWeight: {
    en: 'Demand set by compute',
    'zh-Hant': '由運算量決定的比例',
    'zh-Hans': '由算力决定的比例',
  },
  computeFlop: {
    en: 'Largest training run, 2024',
    'zh-Hant': '2024 年最大訓練運算量',
    'zh-Hans': '2024 年最大训练算力',
  },
  computeGrowthOomPerYear: {
    en: 'Growth of training compute',
    'zh-Hant': '訓練運算量成長率',
    'zh-Hans': '训练算力增长率',
  },
  computeSlowdownYear: {
    en: 'Compute slows from',
    'zh-Hant': '運算量放緩年份',
    'zh-Hans': '算力放缓年份',
  },
  computeGrowthKeptShare: {
    en: 'Growth kept once slowed',
    'zh-Hant': '放緩後保留的成長',
    'zh-Hans': '放缓后保留的增长',
  },
  overtrainingFactor: { en: 'Overtraining', 'zh-Hant': '過度訓練', 'zh-Hans': '过度训练' },
  syntheticShare: {
    en: 'Synthetic share of training',
    'zh-Hant': '訓練中的合成資料比例',
    'zh-Hans': '训练中的合成数据比例',
  },
  efficiencyOomPerYear: { en: 'Efficiency gain', 'zh-Hant': '效率提升', 'zh-Hans': '效率提升' },
});

/** The options of the choices of the 2024 model. */
export const epoch2024Options = defineMessages({
  'stock.indexed-web': { en: 'Indexed web', 'zh-Hant': '已索引網頁', 'zh-Hans': '已索引网页' },
  'stock.common-crawl': {
    en: 'Common Crawl',
    'zh-Hant': 'Common Crawl',
    'zh-Hans': 'Common Crawl',
  },
  'stock.whole-web': { en: 'Whole web', 'zh-Hant': '整個網路', 'zh-Hans': '整个互联网' },
  'repetitionValue.published-factor': {
    en: 'Published factor',
    'zh-Hant': '公布的倍數',
    'zh-Hans': '公布的倍数',
  },
  'repetitionValue.value-of-passes': {
    en: 'Number of passes',
    'zh-Hant': '依遍數計算',
    'zh-Hans': '按遍数计算',
  },
});

/** The streams of chance of the 2024 model that no assumption stands for. */
export const epoch2024Streams = defineMessages({
  demandKind: {
    en: 'Past sets or compute',
    'zh-Hant': '依歷史或運算量推估',
    'zh-Hans': '按历史或算力推算',
  },
  bytesPerToken: { en: 'Bytes per token', 'zh-Hant': '每詞元位元組數', 'zh-Hans': '每词元字节数' },
  bytesPerPage: {
    en: 'Bytes of text per page',
    'zh-Hant': '每頁文字位元組數',
    'zh-Hans': '每页文本字节数',
  },
});
