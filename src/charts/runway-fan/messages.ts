import { defineMessages } from '../../i18n/message.ts';

/** Words of the fan chart. */
export const runwayFanMessages = defineMessages({
  title: {
    en: 'Stock of data and demand for it',
    'zh-Hant': '資料的存量與需求',
    'zh-Hans': '数据的存量与需求',
  },
  axis: {
    en: 'Stock and demand, {unit} (log scale)',
    'zh-Hant': '存量與需求，{unit}（對數刻度）',
    'zh-Hans': '存量与需求，{unit}（对数刻度）',
  },
  stock: { en: 'stock', 'zh-Hant': '存量', 'zh-Hans': '存量' },
  demand: { en: 'demand', 'zh-Hant': '需求', 'zh-Hans': '需求' },
  median: { en: 'median', 'zh-Hant': '中位數', 'zh-Hans': '中位数' },
  lineName: { en: '{side}, {name}', 'zh-Hant': '{side}，{name}', 'zh-Hans': '{side}，{name}' },
  usedUp: {
    en: 'used up {span}',
    'zh-Hant': '用完：{span}',
    'zh-Hans': '用完：{span}',
  },
  worldYear: {
    en: 'world {number}: {year}',
    'zh-Hant': '第 {number} 個世界：{year}',
    'zh-Hans': '第 {number} 个世界：{year}',
  },
  sidePoint: {
    en: '{side}, {year}: median {median} {unit}; 50% interval {half}, 90% interval {most}',
    'zh-Hant': '{side}，{year} 年：中位數 {median}{unit}；50% 區間 {half}，90% 區間 {most}',
    'zh-Hans': '{side}，{year} 年：中位数 {median}{unit}；50% 区间 {half}，90% 区间 {most}',
  },
  ghostPoint: {
    en: '{side}, {name}, {year}: median {median} {unit}',
    'zh-Hant': '{side}，{name}，{year} 年：中位數 {median}{unit}',
    'zh-Hans': '{side}，{name}，{year} 年：中位数 {median}{unit}',
  },
  setsTrack: { en: 'training set', 'zh-Hant': '訓練集', 'zh-Hans': '训练集' },
  key: {
    en: 'Bands: the 50% and the 90% interval, with the median dashed. Dots: disclosed training sets (triangle: multimodal; hollow: the size is speculative, unstated or disputed), the line through the largest so far. Bracket: the 80% interval of the year in which the stock is used up; an arrow where it runs on beyond the axis; in grey, that of the scenario compared with.',
    'zh-Hant':
      '色帶：50% 與 90% 區間，虛線為中位數。點：已公開的訓練集（三角：多模態；空心：規模屬推測、未註明或有爭議），實線連接當時最大者。括線：存量用完年份的 80% 區間，超出座標軸處以箭頭表示；灰色為對照的情境。',
    'zh-Hans':
      '色带：50% 与 90% 区间，虚线为中位数。点：已披露的训练集（三角：多模态；空心：规模属推测、未注明或有争议），实线连接当时最大者。括线：存量用完年份的 80% 区间，超出坐标轴处以箭头表示；灰色为对照的情景。',
  },
  summary: {
    en: 'Fan chart on a logarithmic scale, {from} to {to}, in {unit}. Median stock: {stockFrom} to {stockTo}; median demand: {demandFrom} to {demandTo}. The stock is used up in {span}. {ghost, select, none {} other {For comparison, {ghost}. }}{sets, plural, =0 {} one {One disclosed training set is shown. } other {# disclosed training sets are shown. }}{worlds, plural, =0 {} one {One possible world is drawn. } other {# possible worlds are drawn. }}{notes}',
    'zh-Hant':
      '對數刻度扇形圖，{from} 至 {to} 年，單位為{unit}。存量中位數由 {stockFrom} 至 {stockTo}，需求中位數由 {demandFrom} 至 {demandTo}。存量用完於 {span}。{ghost, select, none {} other {對照：{ghost}。}}{sets, plural, =0 {} other {顯示 # 個已公開的訓練集。}}{worlds, plural, =0 {} other {畫出 # 個可能的世界。}}{notes}',
    'zh-Hans':
      '对数刻度扇形图，{from} 至 {to} 年，单位为{unit}。存量中位数由 {stockFrom} 至 {stockTo}，需求中位数由 {demandFrom} 至 {demandTo}。存量用完于 {span}。{ghost, select, none {} other {对照：{ghost}。}}{sets, plural, =0 {} other {显示 # 个已披露的训练集。}}{worlds, plural, =0 {} other {画出 # 个可能的世界。}}{notes}',
  },
  columnSeries: { en: 'Series', 'zh-Hant': '序列', 'zh-Hans': '序列' },
  columnDate: { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  columnMedian: {
    en: 'Median, or size of the set',
    'zh-Hant': '中位數，或訓練集規模',
    'zh-Hans': '中位数，或训练集规模',
  },
  columnQuantile: {
    en: '{share} quantile',
    'zh-Hant': '{share} 分位數',
    'zh-Hans': '{share} 分位数',
  },
});

/** What the fan chart cannot show and why, and what is not seen in it. */
export const fanNoteMessages = defineMessages({
  noSetsForImages: {
    en: 'The disclosed training sets are counted in tokens of text, so they are not drawn beside images.',
    'zh-Hant': '已公開的訓練集以文字詞元計數，因此不與影像畫在一起。',
    'zh-Hans': '已披露的训练集以文本词元计数，因此不与图像画在一起。',
  },
  ghostInOtherUnit: {
    en: 'The scenario it is compared with is counted in another unit and is not drawn.',
    'zh-Hant': '用來對照的情境以另一種單位計數，因此未畫出。',
    'zh-Hans': '用来对照的情景以另一种单位计数，因此未画出。',
  },
  converted: {
    en: 'The study counts {studyUnit}; shown in {unit} at {wordsPerToken} words per token.',
    'zh-Hant': '該研究以{studyUnit}計數；此處以每詞元 {wordsPerToken} 詞換算為{unit}。',
    'zh-Hans': '该研究以{studyUnit}计数；此处按每词元 {wordsPerToken} 词换算为{unit}。',
  },
  stockBegins: {
    en: 'This stock is defined from {year} on.',
    'zh-Hant': '此存量自 {year} 年起才有定義。',
    'zh-Hans': '此存量自 {year} 年起才有定义。',
  },
  sameStock: {
    en: 'Both scenarios have the same median stock.',
    'zh-Hant': '兩個情境的存量中位數相同。',
    'zh-Hans': '两个情景的存量中位数相同。',
  },
  sameDemand: {
    en: 'Both scenarios have the same median demand.',
    'zh-Hant': '兩個情境的需求中位數相同。',
    'zh-Hans': '两个情景的需求中位数相同。',
  },
  setsBelow: {
    en: '{count, plural, one {One disclosed training set is} other {# disclosed training sets are}} smaller than the axis shows.',
    'zh-Hant': '有 {count} 個已公開的訓練集小於座標軸的範圍。',
    'zh-Hans': '有 {count} 个已披露的训练集小于坐标轴的范围。',
  },
});
