import { defineMessages } from '../../i18n/message.ts';

/** The names of the groups in which assumptions are shown. */
export const groupMessages = defineMessages({
  basic: { en: 'Main assumptions', 'zh-Hant': '主要假設', 'zh-Hans': '主要假设' },
  stock: { en: 'Size and repeats', 'zh-Hant': '規模與重複訓練', 'zh-Hans': '规模与重复训练' },
  growth: { en: 'Growth of the stock', 'zh-Hant': '存量的成長', 'zh-Hans': '存量的增长' },
  opened: {
    en: 'Other data that is opened',
    'zh-Hant': '另外開放的資料',
    'zh-Hans': '另外开放的数据',
  },
  demand: { en: 'Demand', 'zh-Hant': '需求', 'zh-Hans': '需求' },
  compute: { en: 'Training compute', 'zh-Hant': '訓練運算量', 'zh-Hans': '训练算力' },
  saving: { en: 'Needing less data', 'zh-Hant': '減少資料需求', 'zh-Hans': '减少数据需求' },
  weights: {
    en: 'Weights of the estimates',
    'zh-Hant': '各項估計的權重',
    'zh-Hans': '各项估计的权重',
  },
  people: {
    en: 'What people say and write',
    'zh-Hant': '人們說與寫的量',
    'zh-Hans': '人们说与写的量',
  },
  platforms: { en: 'Popular platforms', 'zh-Hant': '熱門平台', 'zh-Hans': '热门平台' },
  web: {
    en: 'Common Crawl and websites',
    'zh-Hant': 'Common Crawl 與網站',
    'zh-Hans': 'Common Crawl 与网站',
  },
  highQuality: {
    en: 'Code, papers and books',
    'zh-Hant': '程式碼、論文與書籍',
    'zh-Hans': '代码、论文与图书',
  },
  images: { en: 'Images', 'zh-Hant': '影像', 'zh-Hans': '图像' },
});
