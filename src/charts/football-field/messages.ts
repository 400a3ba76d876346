import { defineMessages } from '../../i18n/message.ts';

/** Words of the football field of a year. */
export const footballFieldMessages = defineMessages({
  title: {
    en: 'How large the market is said to be in {year}',
    'zh-Hant': '各方所稱 {year} 年市場規模',
    'zh-Hans': '各方所称 {year} 年市场规模',
  },
  key: {
    en: 'Bar: lowest to highest figure that counts. Circle: printed for the year; diamond: worked out from printed figures, or the middle of a printed range. Hollow: not seen at its source. Grey: does not count. Struck through: misquoted or wrong. Box: consensus of the place, from the lower to the upper quartile, the line in it the median; every figure that counts has equal weight, a bound (“over”) counts as the amount that it prints, a figure and its copies count once, quartiles are interpolated between the ranked figures. The last column is the highest figure over the lowest.',
    'zh-Hant':
      '長條：計入數字由低至高。圓形：該年公布值；菱形：由公布值推算，或為公布區間的中點。空心：未見原始來源。灰色：不計入。劃線：誤引或錯誤。方框：該地區的共識，由下四分位數至上四分位數，框內線為中位數；計入的數字權重相同，上下限（如「超過」）按所公布的金額計入，同一數字與其轉載只計一次，四分位數在排序後的數字之間內插。末欄為最高與最低之比。',
    'zh-Hans':
      '长条：计入数字由低至高。圆形：该年公布值；菱形：由公布值推算，或为公布区间的中点。空心：未见原始来源。灰色：不计入。划线：误引或错误。方框：该地区的共识，由下四分位数至上四分位数，框内线为中位数；计入的数字权重相同，上下限（如“超过”）按所公布的金额计入，同一数字与其转载只计一次，四分位数在排序后的数字之间内插。末栏为最高与最低之比。',
  },
  axis: {
    en: '{currency, select, USD {US dollars} CNY {Yuan (RMB)} other {{currency}}} in {year}, {prices, select, nominal {money of the day} other {prices of {prices}}}',
    'zh-Hant':
      '{year} 年{currency, select, USD {美元} CNY {人民幣} other {{currency}}}，{prices, select, nominal {名目} other {{prices} 年不變價格}}',
    'zh-Hans':
      '{year} 年{currency, select, USD {美元} CNY {人民币} other {{currency}}}，{prices, select, nominal {名义} other {{prices} 年不变价格}}',
  },
  spread: { en: 'high ÷ low', 'zh-Hant': '最高 ÷ 最低', 'zh-Hans': '最高 ÷ 最低' },
  multiple: { en: '×{multiple}', 'zh-Hant': '{multiple} 倍', 'zh-Hans': '{multiple} 倍' },
  groupName: {
    en: 'Consensus, {place}',
    'zh-Hant': '共識：{place}',
    'zh-Hans': '共识：{place}',
  },
  orMore: { en: '{range} or more', 'zh-Hant': '{range}以上', 'zh-Hans': '{range}以上' },
  notCounted: {
    en: '{range}, not counted',
    'zh-Hant': '{range}，不計入',
    'zh-Hans': '{range}，不计入',
  },
  noConsensus: {
    en: 'No figure that counts for {year} ({place}){nearest, select, none {} other {; the nearest year with one is {nearest}}}',
    'zh-Hant':
      '{year} 年沒有計入的數字（{place}）{nearest, select, none {} other {，最接近的年份是 {nearest} 年}}',
    'zh-Hans':
      '{year} 年没有计入的数字（{place}）{nearest, select, none {} other {，最接近的年份是 {nearest} 年}}',
  },
  edition: {
    en: '{edition}; {scopes}',
    'zh-Hant': '{edition}；{scopes}',
    'zh-Hans': '{edition}；{scopes}',
  },
  median: {
    en: '{figures, plural, =1 {{amount}} other {median {amount}}}',
    'zh-Hant': '{figures, plural, =1 {{amount}} other {中位數 {amount}}}',
    'zh-Hans': '{figures, plural, =1 {{amount}} other {中位数 {amount}}}',
  },
  sentence: { en: '{text}.', 'zh-Hant': '{text}。', 'zh-Hans': '{text}。' },
  empty: { en: 'No place is chosen.', 'zh-Hant': '尚未選擇地區。', 'zh-Hans': '尚未选择地区。' },
  quantile: {
    en: '{place}, {year}: {which, select, low {lowest figure} lower {lower quartile} median {median} upper {upper quartile} only {only figure} other {highest figure}} {amount}, of {rests}',
    'zh-Hant':
      '{place}，{year} 年：{which, select, low {最低} lower {下四分位數} median {中位數} upper {上四分位數} only {唯一的數字} other {最高}} {amount}，依據 {rests}',
    'zh-Hans':
      '{place}，{year} 年：{which, select, low {最低} lower {下四分位数} median {中位数} upper {上四分位数} only {唯一的数字} other {最高}} {amount}，依据 {rests}',
  },
  point: {
    en: '{name}, {segment}, {place}{edition, select, none {} other {, {edition}}}: {amount} in {year}{grade, select, none {} other { ({grade})}}. {how}{reasons, select, none {} other { Not counted. {reasons}}}',
    'zh-Hant':
      '{name}，{segment}，{place}{edition, select, none {} other {，{edition}}}：{year} 年 {amount}{grade, select, none {} other {（{grade}）}}。{how}{reasons, select, none {} other {不計入。{reasons}}}',
    'zh-Hans':
      '{name}，{segment}，{place}{edition, select, none {} other {，{edition}}}：{year} 年 {amount}{grade, select, none {} other {（{grade}）}}。{how}{reasons, select, none {} other {不计入。{reasons}}}',
  },
  summary: {
    en: '{bars, plural, =0 {No bars.} one {# bar.} other {# bars.}} {finding}',
    'zh-Hant': '{bars} 列長條。{finding}',
    'zh-Hans': '{bars} 行长条。{finding}',
  },
  found: {
    en: 'Consensus for {year} ({place}): {median}, the median of {rests}; the middle half lies between {lower} and {upper}, the highest is {multiple} times the lowest.',
    'zh-Hant':
      '{year} 年共識（{place}）：{median}，為 {rests}的中位數；中間一半介於 {lower} 至 {upper}，最高為最低的 {multiple} 倍。',
    'zh-Hans':
      '{year} 年共识（{place}）：{median}，为 {rests}的中位数；中间一半介于 {lower} 至 {upper}，最高为最低的 {multiple} 倍。',
  },
  foundOne: {
    en: 'One figure counts for {year} ({place}): {median}.',
    'zh-Hant': '{year} 年只有一項數字計入（{place}）：{median}。',
    'zh-Hans': '{year} 年只有一项数字计入（{place}）：{median}。',
  },
  unlike: {
    en: 'These figures are of {count} markets that are filed apart.',
    'zh-Hant': '這些數字分屬 {count} 種市場。',
    'zh-Hans': '这些数字分属 {count} 种市场。',
  },
  hidden: {
    en: '{count, plural, one {# figure was} other {# figures were}} not seen at the source and {count, plural, one {is} other {are}} left out.',
    'zh-Hant': '{count} 項未見原始來源的數字不計入。',
    'zh-Hans': '{count} 项未见原始来源的数字不计入。',
  },
  seen: { en: 'Evidence: {grade}.', 'zh-Hant': '證據：{grade}。', 'zh-Hans': '证据：{grade}。' },
  columnPlace: { en: 'Place', 'zh-Hant': '地區', 'zh-Hans': '地区' },
  columnPublisher: { en: 'Publisher', 'zh-Hant': '發布機構', 'zh-Hans': '发布机构' },
  columnEdition: { en: 'Edition', 'zh-Hant': '版本', 'zh-Hans': '版本' },
  columnSegment: { en: 'Market', 'zh-Hant': '市場', 'zh-Hans': '市场' },
  columnAmount: { en: 'Amount', 'zh-Hant': '金額', 'zh-Hans': '金额' },
  columnHow: {
    en: 'How it comes to the year',
    'zh-Hant': '該年數字的由來',
    'zh-Hans': '该年数字的由来',
  },
  columnOriginal: { en: 'Original amount', 'zh-Hant': '原始金額', 'zh-Hans': '原始金额' },
  columnCurrency: { en: 'Original currency', 'zh-Hant': '原始幣別', 'zh-Hans': '原始币种' },
  columnCounts: { en: 'Counts', 'zh-Hant': '是否計入', 'zh-Hans': '是否计入' },
  columnReason: {
    en: 'Why it does not count',
    'zh-Hant': '不計入的原因',
    'zh-Hans': '不计入的原因',
  },
  yes: { en: 'yes', 'zh-Hant': '計入', 'zh-Hans': '计入' },
  no: { en: 'no', 'zh-Hant': '不計入', 'zh-Hans': '不计入' },
  nativeWhole: {
    en: 'consensus, lowest to highest',
    'zh-Hant': '共識，最低至最高',
    'zh-Hans': '共识，最低至最高',
  },
  nativeHalf: {
    en: 'consensus, middle half',
    'zh-Hant': '共識，中間一半',
    'zh-Hans': '共识，中间一半',
  },
  nativeMedian: { en: 'consensus, median', 'zh-Hant': '共識，中位數', 'zh-Hans': '共识，中位数' },
  guess: {
    en: 'How large do publishers say the market is in {year} ({place}), in {unit}?',
    'zh-Hant': '各發布機構所稱 {year} 年的市場規模（{place}）有多大？單位：{unit}',
    'zh-Hans': '各发布机构所称 {year} 年的市场规模（{place}）有多大？单位：{unit}',
  },
  guessed: {
    en: '{median}, the median of {rests}',
    'zh-Hant': '{median}，為 {rests}的中位數',
    'zh-Hans': '{median}，为 {rests}的中位数',
  },
  guessName: {
    en: 'the median of the forecasts',
    'zh-Hant': '預測中位數',
    'zh-Hans': '预测中位数',
  },
});
