import { defineMessages } from '../../i18n/message.ts';

/** Words of the chart of raw stocks by kind of data. */
export const stocksByModalityMessages = defineMessages({
  title: {
    en: 'Raw stocks of text, images and video, counted as tokens',
    'zh-Hant': '文字、影像與影片的原始存量（以詞元計）',
    'zh-Hans': '文本、图像与视频的原始存量（以词元计）',
  },
  axis: {
    en: 'Stock, tokens (log scale)',
    'zh-Hant': '存量，詞元（對數刻度）',
    'zh-Hans': '存量，词元（对数刻度）',
  },
  key: {
    en: 'Circle: text; square: images; triangle: video. Line: the published interval, with its median; without a line only one figure is published. Hollow: an order of magnitude. Bold: the three that the claim is checked against.',
    'zh-Hant':
      '圓形：文字；方形：影像；三角形：影片。線段：公布的區間及其中位數；無線段者只公布單一數字。空心：僅為數量級。粗體：用來檢核該說法的三項。',
    'zh-Hans':
      '圆形：文本；方形：图像；三角形：视频。线段：公布的区间及其中位数；无线段者只公布单一数字。空心：仅为数量级。粗体：用来核查该说法的三项。',
  },
  intervalAmount: {
    en: '{median} ({level} interval {range})',
    'zh-Hant': '{median}（{level} 區間 {range}）',
    'zh-Hans': '{median}（{level} 区间 {range}）',
  },
  pointAmount: { en: '{median}', 'zh-Hant': '{median}', 'zh-Hans': '{median}' },
  magnitudeAmount: {
    en: 'about {median} (order of magnitude)',
    'zh-Hant': '約 {median}（數量級）',
    'zh-Hans': '约 {median}（数量级）',
  },
  point: {
    en: '{label}, {modality}, {year}: {amount} tokens{grade, select, none {} other {; {grade}}}{note, select, none {} other {. {note}}}',
    'zh-Hant':
      '{label}，{modality}，{year} 年：{amount} 詞元{grade, select, none {} other {；{grade}}}{note, select, none {} other {。{note}}}',
    'zh-Hans':
      '{label}，{modality}，{year} 年：{amount} 词元{grade, select, none {} other {；{grade}}}{note, select, none {} other {。{note}}}',
  },
  summary: {
    en: 'Interval chart on a logarithmic scale of {count, plural, =0 {no stocks} one {# stock} other {# stocks}} in tokens, largest first. {list}.',
    'zh-Hant':
      '對數刻度的區間圖，以詞元計，{count, plural, =0 {沒有存量} other {共 # 項存量}}，由大到小。{list}。',
    'zh-Hans':
      '对数刻度的区间图，以词元计，{count, plural, =0 {没有存量} other {共 # 项存量}}，由大到小。{list}。',
  },
  finding: {
    en: 'Counted as tokens, the raw order is {first}, then {second}, then {third}: {verdict, select, reverse {the reverse of the claim that video is scarcer than text and images} agrees {as the claim says, video is the scarcest} other {video is not the scarcest, as the claim says, nor the largest}}.',
    'zh-Hant':
      '以詞元計，原始存量依序為{first}、{second}、{third}：{verdict, select, reverse {與「影片比文字和影像更稀少」的說法正好相反} agrees {如該說法所言，影片最稀少} other {影片並非如該說法所言最稀少，但也不是最多}}。',
    'zh-Hans':
      '以词元计，原始存量依次为{first}、{second}、{third}：{verdict, select, reverse {与“视频比文本和图像更稀少”的说法正好相反} agrees {如该说法所言，视频最稀少} other {视频并非如该说法所言最稀少，但也不是最多}}。',
  },
  findingLarger: {
    en: 'With “{label}” ({amount}) as the stock of text, text would come first.',
    'zh-Hant': '若以「{label}」（{amount}）作為文字存量，則文字居首。',
    'zh-Hans': '若以“{label}”（{amount}）作为文本存量，则文本居首。',
  },
  findingNone: {
    en: 'There are no figures for all of text, images and video to compare.',
    'zh-Hant': '缺少可供比較的文字、影像與影片數字。',
    'zh-Hans': '缺少可供比较的文本、图像与视频数字。',
  },
  named: {
    en: '{modality} ({amount}{label, select, none {} other {, {label}}})',
    'zh-Hant': '{modality}（{amount}{label, select, none {} other {，{label}}}）',
    'zh-Hans': '{modality}（{amount}{label, select, none {} other {，{label}}}）',
  },
  between: { en: '{first} {second}', 'zh-Hant': '{first}{second}', 'zh-Hans': '{first}{second}' },
  columnStock: { en: 'Stock', 'zh-Hant': '存量', 'zh-Hans': '存量' },
  columnModality: { en: 'Kind of data', 'zh-Hant': '資料類型', 'zh-Hans': '数据类型' },
  columnYear: { en: 'As of', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  columnLow: { en: 'Low end', 'zh-Hant': '下限', 'zh-Hans': '下限' },
  columnMedian: { en: 'Median', 'zh-Hant': '中位數', 'zh-Hans': '中位数' },
  columnHigh: { en: 'High end', 'zh-Hant': '上限', 'zh-Hans': '上限' },
  columnLevel: { en: 'Interval', 'zh-Hant': '區間', 'zh-Hans': '区间' },
});

/** The kinds of data, by code of the query. */
export const modalityMessages = defineMessages({
  text: { en: 'text', 'zh-Hant': '文字', 'zh-Hans': '文本' },
  images: { en: 'images', 'zh-Hant': '影像', 'zh-Hans': '图像' },
  video: { en: 'video', 'zh-Hant': '影片', 'zh-Hans': '视频' },
  privateText: { en: 'text, not public', 'zh-Hant': '非公開文字', 'zh-Hans': '非公开文本' },
});
