import { defineMessages } from '../../i18n/message.ts';

/** The markets that figures are filed under, by code of the data package. */
export const segmentMessages = defineMessages({
  collection_and_labelling: {
    en: 'data collection and labelling',
    'zh-Hant': '資料蒐集與標註',
    'zh-Hans': '数据采集与标注',
  },
  annotation_and_labelling: {
    en: 'data annotation and labelling',
    'zh-Hant': '資料標註與標記',
    'zh-Hans': '数据标注与标记',
  },
  annotation_tools: { en: 'annotation tools', 'zh-Hant': '標註工具', 'zh-Hans': '标注工具' },
  annotation_services: { en: 'annotation services', 'zh-Hant': '標註服務', 'zh-Hans': '标注服务' },
  ai_training_datasets: {
    en: 'AI training datasets',
    'zh-Hant': 'AI 訓練資料集',
    'zh-Hans': 'AI 训练数据集',
  },
  china_base_data_services: {
    en: 'AI base data services in China',
    'zh-Hant': '中國 AI 基礎數據服務',
    'zh-Hans': '中国 AI 基础数据服务',
  },
  china_data_annotation: {
    en: 'data annotation in China',
    'zh-Hant': '中國資料標註',
    'zh-Hans': '中国数据标注',
  },
  rlhf: {
    en: 'RLHF platforms and services',
    'zh-Hant': 'RLHF 平台與服務',
    'zh-Hans': 'RLHF 平台与服务',
  },
  vector_databases: { en: 'vector databases', 'zh-Hant': '向量資料庫', 'zh-Hans': '向量数据库' },
  other: { en: 'other sub-segment', 'zh-Hant': '其他細分項目', 'zh-Hans': '其他细分项目' },
});

/** The areas that figures cover, by code of the data package. */
export const geographyMessages = defineMessages({
  world: { en: 'world', 'zh-Hant': '全球', 'zh-Hans': '全球' },
  CN: { en: 'China', 'zh-Hant': '中國', 'zh-Hans': '中国' },
  JP: { en: 'Japan', 'zh-Hant': '日本', 'zh-Hans': '日本' },
});

/** An amount of money with its currency, by ISO 4217 code. */
export const moneyMessages = defineMessages({
  USD: { en: 'US${amount}', 'zh-Hant': '{amount}美元', 'zh-Hans': '{amount}美元' },
  CNY: { en: 'RMB {amount}', 'zh-Hant': '{amount}元人民幣', 'zh-Hans': '{amount}元人民币' },
  TWD: { en: 'NT${amount}', 'zh-Hant': '{amount}元新臺幣', 'zh-Hans': '{amount}元新台币' },
  EUR: { en: '€{amount}', 'zh-Hant': '{amount}歐元', 'zh-Hans': '{amount}欧元' },
  other: {
    en: '{currency} {amount}',
    'zh-Hant': '{currency} {amount}',
    'zh-Hans': '{currency} {amount}',
  },
});
