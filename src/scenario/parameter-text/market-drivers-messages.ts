import { defineMessages } from '../../i18n/message.ts';

/** The name of every assumption of the market from drivers, short enough for a column of controls. */
export const marketDriversLabels = defineMessages({
  base: { en: 'Starting figure, 2025', 'zh-Hant': '2025 年起始規模', 'zh-Hans': '2025 年起始规模' },
  labelGrowthPerYear: {
    en: 'Growth of labels wanted',
    'zh-Hant': '標註需求量成長率',
    'zh-Hans': '标注需求量增长率',
  },
  labelPriceGrowthPerYear: {
    en: 'Price change of a label',
    'zh-Hant': '單件標註價格變動率',
    'zh-Hans': '单件标注价格变动率',
  },
  machineShare: {
    en: 'Machine-made labels, 2025',
    'zh-Hant': '2025 年機器標註比例',
    'zh-Hans': '2025 年机器标注比例',
  },
  machineShareAtHorizon: {
    en: 'Machine-made labels, 2035',
    'zh-Hant': '2035 年機器標註比例',
    'zh-Hans': '2035 年机器标注比例',
  },
  machineCostShare: {
    en: 'Cost of a machine label',
    'zh-Hant': '機器標註的相對成本',
    'zh-Hans': '机器标注的相对成本',
  },
  expertShare: {
    en: 'Expert labels, 2025',
    'zh-Hant': '2025 年專家標註比例',
    'zh-Hans': '2025 年专家标注比例',
  },
  expertShareAtHorizon: {
    en: 'Expert labels, 2035',
    'zh-Hant': '2035 年專家標註比例',
    'zh-Hans': '2035 年专家标注比例',
  },
  expertPriceFactor: {
    en: 'Price of an expert label',
    'zh-Hant': '專家標註的相對價格',
    'zh-Hans': '专家标注的相对价格',
  },
  scarcityElasticity: {
    en: 'Scarcity lifts expert price',
    'zh-Hant': '稀缺推高專家價格',
    'zh-Hans': '稀缺推高专家价格',
  },
});

/** The figures that the market from drivers can start from: who says so, and of what. */
export const marketDriversOptions = defineMessages({
  'base.grand-view-2024-base-collection-and-labelling': {
    en: 'Grand View Research: collection and labelling, world',
    'zh-Hant': 'Grand View Research：全球資料蒐集與標註',
    'zh-Hans': 'Grand View Research：全球数据采集与标注',
  },
  'base.precedence-2026-ai-labelling': {
    en: 'Precedence Research: AI data labelling, world',
    'zh-Hant': 'Precedence Research：全球 AI 資料標註',
    'zh-Hans': 'Precedence Research：全球 AI 数据标注',
  },
  'base.dataintelo-2026-labelling-services': {
    en: 'Dataintelo: labelling services, world',
    'zh-Hant': 'Dataintelo：全球標註服務',
    'zh-Hans': 'Dataintelo：全球标注服务',
  },
  'base.fortune-business-insights-2025-training-datasets': {
    en: 'Fortune Business Insights: AI training datasets, world',
    'zh-Hant': 'Fortune Business Insights：全球 AI 訓練資料集',
    'zh-Hans': 'Fortune Business Insights：全球 AI 训练数据集',
  },
  'base.mordor-2026-training-datasets': {
    en: 'Mordor Intelligence: AI training datasets, world',
    'zh-Hant': 'Mordor Intelligence：全球 AI 訓練資料集',
    'zh-Hans': 'Mordor Intelligence：全球 AI 训练数据集',
  },
  'base.idc-2025-china-base-data': {
    en: 'IDC: AI base data services, China',
    'zh-Hant': 'IDC：中國 AI 基礎數據服務',
    'zh-Hans': 'IDC：中国 AI 基础数据服务',
  },
});
