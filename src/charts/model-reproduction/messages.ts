import { defineMessages } from '../../i18n/message.ts';

/** Words of the comparison of the published dates with our rebuild of the models. */
export const modelReproductionMessages = defineMessages({
  title: {
    en: 'The models rebuilt: how near the published dates come out again',
    'zh-Hant': '模型重建：公布的日期能重現到多近',
    'zh-Hans': '模型重建：公布的日期能重现到多近',
  },
  finding: {
    en: 'Rebuilt from the studies’ own assumptions with {draws} draws, {near} of {total} medians lie within a year of the published ones. {unable, plural, =0 {} one {One published date cannot be reproduced: its note says why.} other {# published dates cannot be reproduced: their notes say why.}}',
    'zh-Hant':
      '依各研究自身的假設以 {draws} 次抽樣重建，{total} 個中位數中有 {near} 個與公布值相差不到一年。{unable, plural, =0 {} other {另有 # 個公布日期無法重現，原因見註解。}}',
    'zh-Hans':
      '按各研究自身的假设以 {draws} 次抽样重建，{total} 个中位数中有 {near} 个与公布值相差不到一年。{unable, plural, =0 {} other {另有 # 个公布日期无法重现，原因见注释。}}',
  },
  computing: {
    en: 'Running the models …',
    'zh-Hant': '正在執行模型……',
    'zh-Hans': '正在运行模型……',
  },
  failed: {
    en: 'The models could not be run: {what, select, none {their file could not be loaded} other {{what}}}.',
    'zh-Hant': '無法執行模型：{what, select, none {無法載入其檔案} other {{what}}}。',
    'zh-Hans': '无法运行模型：{what, select, none {无法加载其文件} other {{what}}}。',
  },
  method: {
    en: 'Rebuilt: the dates of 2022 are read off the density of demand meeting the stock, without smoothing; those of 2024 are first crossings, the first year in which demand exceeds the stock. Smoothed: with the trailing average of the study of 2022. Low and high are the ends of the interval that the study publishes.',
    'zh-Hant':
      '重建：2022 年的日期由需求與存量相等的年份密度讀出，不加平滑；2024 年的日期為首次超過，即需求首次超過存量的年份。平滑：加上 2022 年研究所用的移動平均。下限與上限為該研究公布之區間的兩端。',
    'zh-Hans':
      '重建：2022 年的日期由需求与存量相等的年份密度读出，不加平滑；2024 年的日期为首次超过，即需求首次超过存量的年份。平滑：加上 2022 年研究所用的移动平均。下限与上限为该研究公布之区间的两端。',
  },
  'compute-paths-not-public': {
    en: 'Not reproduced: the study’s compute paths are not public.',
    'zh-Hant': '無法重現：該研究的運算量路徑未公開。',
    'zh-Hans': '无法重现：该研究的算力路径未公开。',
  },
  columnDate: { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  columnStudy: { en: 'Study', 'zh-Hant': '研究', 'zh-Hans': '研究' },
  publishedLow: { en: 'Published, low', 'zh-Hant': '公布下限', 'zh-Hans': '公布下限' },
  publishedMedian: { en: 'Published, median', 'zh-Hant': '公布中位數', 'zh-Hans': '公布中位数' },
  publishedHigh: { en: 'Published, high', 'zh-Hant': '公布上限', 'zh-Hans': '公布上限' },
  rebuiltLow: { en: 'Rebuilt, low', 'zh-Hant': '重建下限', 'zh-Hans': '重建下限' },
  rebuiltMedian: { en: 'Rebuilt, median', 'zh-Hant': '重建中位數', 'zh-Hans': '重建中位数' },
  rebuiltHigh: { en: 'Rebuilt, high', 'zh-Hant': '重建上限', 'zh-Hans': '重建上限' },
  gap: { en: 'Gap of the medians', 'zh-Hant': '中位數差距', 'zh-Hans': '中位数差距' },
  smoothed: { en: 'Smoothed, median', 'zh-Hant': '平滑後中位數', 'zh-Hans': '平滑后中位数' },
  firstCrossing: {
    en: 'First crossing, median',
    'zh-Hant': '首次超過中位數',
    'zh-Hans': '首次超过中位数',
  },
  years: { en: 'years', 'zh-Hant': '年', 'zh-Hans': '年' },
});
