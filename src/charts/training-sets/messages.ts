import { defineMessages } from '../../i18n/message.ts';

/** Words of the chart of training sets. */
export const trainingSetsMessages = defineMessages({
  title: {
    en: 'Training sets that were used, against the published stocks of text',
    'zh-Hant': '實際使用的訓練資料集，與已發表的文字存量對照',
    'zh-Hans': '实际使用的训练数据集，与已发表的文本存量对照',
  },
  axis: {
    en: 'Size, {unit} (log scale)',
    'zh-Hant': '規模，{unit}（對數刻度）',
    'zh-Hans': '规模，{unit}（对数刻度）',
  },
  language: { en: 'Language', 'zh-Hant': '語言', 'zh-Hans': '语言' },
  multimodal: { en: 'Multimodal', 'zh-Hant': '多模態', 'zh-Hans': '多模态' },
  records: {
    en: 'Largest undisputed size so far',
    'zh-Hant': '當時無爭議的最大者',
    'zh-Hans': '当时无争议的最大者',
  },
  stockName: {
    en: '{name}, {year}',
    'zh-Hant': '{name}，{year} 年',
    'zh-Hans': '{name}，{year} 年',
  },
  setPoint: {
    en: '{model}{organizations, select, none {} other { ({organizations})}}: {size} {unit}, {date}; {modality}, {confidence}{record, select, yes {; the largest undisputed size known at that time, since 2010} other {}}{grade, select, none {} other {; {grade}}}{note, select, none {} other {. {note}}}',
    'zh-Hant':
      '{model}{organizations, select, none {} other {（{organizations}）}}：{size}{unit}，{date}；{modality}，{confidence}{record, select, yes {；2010 年以來當時已知的最大無爭議規模} other {}}{grade, select, none {} other {；{grade}}}{note, select, none {} other {。{note}}}',
    'zh-Hans':
      '{model}{organizations, select, none {} other {（{organizations}）}}：{size}{unit}，{date}；{modality}，{confidence}{record, select, yes {；2010 年以来当时已知的最大无争议规模} other {}}{grade, select, none {} other {；{grade}}}{note, select, none {} other {。{note}}}',
  },
  key: {
    en: 'Circle: language; triangle: multimodal; hollow: the size is speculative, unstated or disputed. Ringed, on the line: the largest undisputed size so far, since 2010. Band: the published interval, with its median dashed, from the study’s year (◆) on at the growth that the study gives.',
    'zh-Hant':
      '圓點：語言；三角：多模態；空心：規模屬推測、未註明或有爭議。折線與圓環：2010 年以來當時無爭議的最大者。色帶：公布的區間，虛線為中位數，自研究年份（◆）起依研究的成長率外推。',
    'zh-Hans':
      '圆点：语言；三角：多模态；空心：规模属推测、未注明或有争议。折线与圆环：2010 年以来当时无争议的最大者。色带：公布的区间，虚线为中位数，自研究年份（◆）起按研究的增长率外推。',
  },
  stockPoint: {
    en: '{name}, {year}: median {median} {unit}, {level} interval {range}{extended, select, yes { (extended at {growth} a year)} other { (as published)}}',
    'zh-Hant':
      '{name}，{year} 年：中位數 {median}{unit}，{level} 區間 {range}{extended, select, yes {（依每年 {growth} 外推）} other {（公布值）}}',
    'zh-Hans':
      '{name}，{year} 年：中位数 {median}{unit}，{level} 区间 {range}{extended, select, yes {（按每年 {growth} 外推）} other {（公布值）}}',
  },
  summary: {
    en: 'Scatter chart on a logarithmic scale. {count, plural, =0 {No training set matches the filters} one {# training set} other {# training sets}} from {from} to {to}, in {unit}. {largest, select, none {} other {The largest is {largest} with {size}, {date}.}} {stocks, plural, =0 {No published stock is shown.} one {One published stock is shown as a band: {list}.} other {# published stocks are shown as bands: {list}.}}',
    'zh-Hant':
      '對數刻度散布圖。{count, plural, =0 {沒有符合篩選條件的訓練資料集} other {共 # 個訓練資料集}}，{from} 至 {to} 年，單位為{unit}。{largest, select, none {} other {最大者為 {largest}，{size}，{date}。}}{stocks, plural, =0 {未顯示已發表的存量。} other {以色帶顯示 # 項已發表的存量：{list}。}}',
    'zh-Hans':
      '对数刻度散点图。{count, plural, =0 {没有符合筛选条件的训练数据集} other {共 # 个训练数据集}}，{from} 至 {to} 年，单位为{unit}。{largest, select, none {} other {最大者为 {largest}，{size}，{date}。}}{stocks, plural, =0 {未显示已发表的存量。} other {以色带显示 # 项已发表的存量：{list}。}}',
  },
  findingCount: {
    en: '{count, plural, =0 {None} other {#}} of {total, plural, one {# training set lies} other {# training sets lie}} in the years {from} to {to}.',
    'zh-Hant': '{total} 個訓練資料集中，有 {count} 個落在 {from} 至 {to} 年。',
    'zh-Hans': '{total} 个训练数据集中，有 {count} 个落在 {from} 至 {to} 年。',
  },
  findingLargest: {
    en: 'The largest, {model}, has {size} {unit} ({month}).',
    'zh-Hant': '最大的 {model} 有 {size}{unit}（{month}）。',
    'zh-Hans': '最大的 {model} 有 {size}{unit}（{month}）。',
  },
  findingTimes: {
    en: 'The largest of text alone, {model}, is {times} times the published median of “{stock}”.',
    'zh-Hant': '純文字中最大的 {model} 為「{stock}」公布中位數的約 {times} 倍。',
    'zh-Hans': '纯文本中最大的 {model} 为“{stock}”公布中位数的约 {times} 倍。',
  },
  between: { en: '{first} {second}', 'zh-Hant': '{first}{second}', 'zh-Hans': '{first}{second}' },
  asPublished: { en: 'as published', 'zh-Hant': '公布值', 'zh-Hans': '公布值' },
  extended: {
    en: 'extended at {growth} a year, the growth of the study',
    'zh-Hant': '依研究的成長率每年 {growth} 外推',
    'zh-Hans': '按研究的增长率每年 {growth} 外推',
  },
  columnSeries: { en: 'Series', 'zh-Hant': '序列', 'zh-Hans': '序列' },
  columnName: { en: 'Name', 'zh-Hant': '名稱', 'zh-Hans': '名称' },
  columnBy: { en: 'By', 'zh-Hant': '機構', 'zh-Hans': '机构' },
  columnDate: { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  columnSize: { en: 'Size', 'zh-Hant': '規模', 'zh-Hans': '规模' },
  columnLow: { en: 'Low end', 'zh-Hant': '下限', 'zh-Hans': '下限' },
  columnHigh: { en: 'High end', 'zh-Hant': '上限', 'zh-Hans': '上限' },
  columnConfidence: { en: 'Confidence', 'zh-Hant': '可信度', 'zh-Hans': '可信度' },
  columnRecord: { en: 'Record', 'zh-Hant': '紀錄', 'zh-Hans': '纪录' },
  record: {
    en: 'record no. {number}',
    'zh-Hant': '第 {number} 個紀錄',
    'zh-Hans': '第 {number} 个纪录',
  },
});

/** How sure the source is of a size. */
export const confidenceMessages = defineMessages({
  confident: { en: 'confident', 'zh-Hant': '確信', 'zh-Hans': '确信' },
  likely: { en: 'likely', 'zh-Hant': '很可能', 'zh-Hans': '很可能' },
  speculative: { en: 'speculative', 'zh-Hant': '推測', 'zh-Hans': '推测' },
  unknown: { en: 'unknown confidence', 'zh-Hant': '可信度不明', 'zh-Hans': '可信度不明' },
  unstated: { en: 'confidence not stated', 'zh-Hant': '未註明可信度', 'zh-Hans': '未注明可信度' },
});

/** Short names of the stocks that can be laid over the training sets, by row of `data_stocks`. */
export const textStockMessages = defineMessages({
  'epoch-2022-high-published': {
    en: 'High-quality language',
    'zh-Hant': '高品質語言資料',
    'zh-Hans': '高质量语言数据',
  },
  'epoch-2022-low-aggregate': {
    en: 'Low-quality language',
    'zh-Hant': '低品質語言資料',
    'zh-Hans': '低质量语言数据',
  },
  'epoch-2024-text-effective': {
    en: 'Effective public text',
    'zh-Hant': '公開文字有效存量',
    'zh-Hans': '公开文本有效存量',
  },
  'epoch-2024-text-whole-web': {
    en: 'Whole web',
    'zh-Hant': '整個網路',
    'zh-Hans': '整个互联网',
  },
});
