import { defineMessages } from '../../i18n/message.ts';

/** Words of the chart of exhaustion dates. */
export const exhaustionDatesMessages = defineMessages({
  title: {
    en: 'When each stock is used up, as published',
    'zh-Hant': '各項存量用盡的時間（公布值）',
    'zh-Hans': '各项存量用尽的时间（公布值）',
  },
  interval: {
    en: '{median} ({level} interval {range})',
    'zh-Hant': '{median}（{level} 區間 {range}）',
    'zh-Hans': '{median}（{level} 区间 {range}）',
  },
  point: { en: '{median}', 'zh-Hant': '{median}', 'zh-Hans': '{median}' },
  asEarlyAs: { en: 'as early as {median}', 'zh-Hant': '最早 {median}', 'zh-Hans': '最早 {median}' },
  claimRange: { en: '{range}', 'zh-Hant': '{range}', 'zh-Hans': '{range}' },
  claimBy: { en: 'by {high}', 'zh-Hant': '{high} 年前', 'zh-Hans': '{high} 年前' },
  pointText: {
    en: '{study}: {label}: {date}{grade, select, none {} other {; {grade}}}{note, select, none {} other {. {note}}}',
    'zh-Hant':
      '{study}：{label}：{date}{grade, select, none {} other {；{grade}}}{note, select, none {} other {。{note}}}',
    'zh-Hans':
      '{study}：{label}：{date}{grade, select, none {} other {；{grade}}}{note, select, none {} other {。{note}}}',
  },
  summary: {
    en: 'Interval chart of {count, plural, =0 {no dates: no study is chosen} one {# date} other {# dates}} by stock. {list}.',
    'zh-Hant':
      '依存量排列的區間圖，{count, plural, =0 {未選擇任何研究} other {共 # 個日期}}。{list}。',
    'zh-Hans':
      '按存量排列的区间图，{count, plural, =0 {未选择任何研究} other {共 # 个日期}}。{list}。',
  },
  columnStock: { en: 'Stock', 'zh-Hant': '存量', 'zh-Hans': '存量' },
  columnStudy: { en: 'Study', 'zh-Hant': '研究', 'zh-Hans': '研究' },
  columnProjection: { en: 'What is said', 'zh-Hant': '說法', 'zh-Hans': '说法' },
  columnLow: { en: 'Earliest', 'zh-Hant': '最早', 'zh-Hans': '最早' },
  columnMedian: { en: 'Median', 'zh-Hant': '中位數', 'zh-Hans': '中位数' },
  columnHigh: { en: 'Latest', 'zh-Hant': '最晚', 'zh-Hans': '最晚' },
  columnLevel: { en: 'Interval', 'zh-Hant': '區間', 'zh-Hans': '区间' },
  key: {
    en: 'Line: the interval, with its median as a dot; hollow: not seen at an address, or an earliest date only. Dashed grey: what the article says; an arrow where it names no beginning.',
    'zh-Hant':
      '線段：區間，圓點為中位數；空心：未於網址查見，或僅為最早日期。灰色虛線：該文章的說法；未說明起點者以箭頭表示。',
    'zh-Hans':
      '线段：区间，圆点为中位数；空心：未在网址查见，或仅为最早日期。灰色虚线：该文章的说法；未说明起点者以箭头表示。',
  },
});

/** The stocks of data that run out. */
export const stockMessages = defineMessages({
  high_quality_language: {
    en: 'High-quality language',
    'zh-Hant': '高品質語言資料',
    'zh-Hans': '高质量语言数据',
  },
  low_quality_language: {
    en: 'Low-quality language',
    'zh-Hant': '低品質語言資料',
    'zh-Hans': '低质量语言数据',
  },
  images: { en: 'Images', 'zh-Hant': '影像', 'zh-Hans': '图像' },
  public_text: { en: 'Public text', 'zh-Hant': '公開文字', 'zh-Hans': '公开文本' },
});
