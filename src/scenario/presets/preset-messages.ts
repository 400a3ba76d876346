import { defineMessages } from '../../i18n/message.ts';

/** The name of each preset. */
export const presetNames = defineMessages({
  'epoch-2024-mixture': {
    en: 'Epoch 2024: public text',
    'zh-Hant': 'Epoch 2024：公開文字',
    'zh-Hans': 'Epoch 2024：公开文本',
  },
  'epoch-2024-overtrained-5x': {
    en: 'Epoch 2024, overtrained 5×',
    'zh-Hant': 'Epoch 2024，過度訓練 5 倍',
    'zh-Hans': 'Epoch 2024，过度训练 5 倍',
  },
  'epoch-2024-compute-only': {
    en: 'Epoch 2024, compute only',
    'zh-Hant': 'Epoch 2024，只看運算量',
    'zh-Hans': 'Epoch 2024，只看算力',
  },
  'epoch-2022-high-historical': {
    en: 'Epoch 2022: high-quality language, past trend',
    'zh-Hant': 'Epoch 2022：高品質語言，依歷史趨勢',
    'zh-Hans': 'Epoch 2022：高质量语言，按历史趋势',
  },
  'epoch-2022-low-historical': {
    en: 'Epoch 2022: low-quality language, past trend',
    'zh-Hant': 'Epoch 2022：低品質語言，依歷史趨勢',
    'zh-Hans': 'Epoch 2022：低质量语言，按历史趋势',
  },
  'epoch-2022-images-historical': {
    en: 'Epoch 2022: images, past trend',
    'zh-Hant': 'Epoch 2022：影像，依歷史趨勢',
    'zh-Hans': 'Epoch 2022：图像，按历史趋势',
  },
  'epoch-2022-high-compute': {
    en: 'Epoch 2022: high-quality language, compute trend',
    'zh-Hant': 'Epoch 2022：高品質語言，依運算量趨勢',
    'zh-Hans': 'Epoch 2022：高质量语言，按算力趋势',
  },
  'epoch-2022-low-compute': {
    en: 'Epoch 2022: low-quality language, compute trend',
    'zh-Hant': 'Epoch 2022：低品質語言，依運算量趨勢',
    'zh-Hans': 'Epoch 2022：低质量语言，按算力趋势',
  },
  'epoch-2022-images-compute': {
    en: 'Epoch 2022: images, compute trend',
    'zh-Hant': 'Epoch 2022：影像，依運算量趨勢',
    'zh-Hans': 'Epoch 2022：图像，按算力趋势',
  },
  'article-2023': {
    en: 'The article of 2023: “by 2026”',
    'zh-Hant': '2023 年的文章：「2026 年前」',
    'zh-Hans': '2023 年的文章：“2026 年前”',
  },
  'as-observed': {
    en: 'As observed to 2026',
    'zh-Hant': '依 2026 年以前的實際情況',
    'zh-Hans': '按 2026 年以前的实际情况',
  },
  'consent-halves-web': {
    en: 'Consent halves the web',
    'zh-Hant': '授權限制使網路減半',
    'zh-Hans': '授权限制使互联网减半',
  },
  'terms-of-service': {
    en: 'Terms of service are kept',
    'zh-Hant': '遵守服務條款',
    'zh-Hans': '遵守服务条款',
  },
  'machine-written-half': {
    en: 'Half of new text is written by machines',
    'zh-Hant': '新增文字有一半由機器寫成',
    'zh-Hans': '新增文本有一半由机器写成',
  },
  'whole-web': {
    en: 'The whole web',
    'zh-Hant': '整個網路',
    'zh-Hans': '整个互联网',
  },
  'private-text-opened': {
    en: 'Private text is opened',
    'zh-Hant': '開放非公開文字',
    'zh-Hans': '开放非公开文本',
  },
  'images-and-video': {
    en: 'Images and video count as tokens',
    'zh-Hant': '影像與影片計為詞元',
    'zh-Hans': '图像与视频计为词元',
  },
  'sixteen-passes': {
    en: 'Everything is read sixteen times',
    'zh-Hant': '全部讀十六遍',
    'zh-Hans': '全部读十六遍',
  },
  'synthetic-30': {
    en: 'Synthetic text fills 30%',
    'zh-Hant': '合成文字占 30%',
    'zh-Hans': '合成文本占 30%',
  },
  'efficiency-gain': {
    en: 'Training gets more efficient',
    'zh-Hant': '訓練效率提升',
    'zh-Hans': '训练效率提升',
  },
  'compute-stops-2030': {
    en: 'Compute stops growing in 2030',
    'zh-Hant': '運算量 2030 年起不再成長',
    'zh-Hans': '算力 2030 年起不再增长',
  },
});
