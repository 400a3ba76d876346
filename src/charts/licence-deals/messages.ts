import { defineMessages } from '../../i18n/message.ts';

/** What stands over each part of the drawing, by place of the deals in it. */
export const placeMessages = defineMessages({
  yearly: {
    en: 'Value of a year, US dollars',
    'zh-Hant': '每年金額（美元）',
    'zh-Hans': '每年金额（美元）',
  },
  amount: {
    en: 'Amount known, but not its years ({count})',
    'zh-Hant': '金額已知，但年數不詳（{count}）',
    'zh-Hans': '金额已知，但年数不详（{count}）',
  },
  'no-value': {
    en: 'Value not known ({count})',
    'zh-Hant': '金額不詳（{count}）',
    'zh-Hans': '金额不详（{count}）',
  },
  apart: {
    en: 'Kept apart: no licence that stands ({count})',
    'zh-Hant': '另列：不成立的授權（{count}）',
    'zh-Hans': '另列：不成立的授权（{count}）',
  },
});

/** Words of the chart of licence deals. */
export const licenceDealMessages = defineMessages({
  title: {
    en: 'Licence deals for data',
    'zh-Hant': '資料授權協議',
    'zh-Hans': '数据授权协议',
  },
  key: {
    en: 'Mark: when the deal was announced, and the value of one year; line to the right: its term; upright line: a printed range; arrow up: at least, arrow down: up to. Shapes: {shapes}. Hollow: its date, value or term was not seen at the source. Grey: does not count; struck through: denied, a duplicate or a misquote. A total is divided by the years of its term, where the source gives them. A month or year without a day stands in its middle. Money in US dollars of the day.',
    'zh-Hant':
      '符號：協議公布時間與每年金額；向右的線：期間；垂直線：公布的範圍；向上箭頭：至少，向下箭頭：至多。形狀：{shapes}。空心：日期、金額或期間未於來源查見。灰色：不計入；劃線：遭否認、重複或誤引。總額除以來源所載的年數。只有年月者置於其中間。金額為名目美元。',
    'zh-Hans':
      '符号：协议公布时间与每年金额；向右的线：期限；垂直线：公布的范围；向上箭头：至少，向下箭头：至多。形状：{shapes}。空心：日期、金额或期限未在来源查见。灰色：不计入；划线：遭否认、重复或误引。总额除以来源所载的年数。只有年月者置于其中间。金额为名义美元。',
  },
  shape: {
    en: '{shape} {content}',
    'zh-Hant': '{content}為{shape}',
    'zh-Hans': '{content}为{shape}',
  },
  empty: {
    en: 'No licence deal is in view.',
    'zh-Hant': '目前範圍內沒有授權協議。',
    'zh-Hans': '当前范围内没有授权协议。',
  },
  noYearly: {
    en: 'None of these deals has a known value of a year.',
    'zh-Hant': '這些協議均無已知的每年金額。',
    'zh-Hans': '这些协议均无已知的每年金额。',
  },
  parties: {
    en: '{seller} → {buyer}',
    'zh-Hant': '{seller} → {buyer}',
    'zh-Hans': '{seller} → {buyer}',
  },
  perYear: {
    en: '{bound, select, at_least {at least {value} a year} at_most {up to {value} a year} about {about {value} a year} other {{value} a year}}',
    'zh-Hant':
      '{bound, select, at_least {每年至少 {value}} at_most {每年至多 {value}} about {每年約 {value}} other {每年 {value}}}',
    'zh-Hans':
      '{bound, select, at_least {每年至少 {value}} at_most {每年至多 {value}} about {每年约 {value}} other {每年 {value}}}',
  },
  bounded: {
    en: '{bound, select, at_least {at least {value}} at_most {up to {value}} about {about {value}} other {{value}}}',
    'zh-Hant':
      '{bound, select, at_least {至少 {value}} at_most {至多 {value}} about {約 {value}} other {{value}}}',
    'zh-Hans':
      '{bound, select, at_least {至少 {value}} at_most {至多 {value}} about {约 {value}} other {{value}}}',
  },
  years: {
    en: '{count, plural, one {{years} year} other {{years} years}}',
    'zh-Hant': '{count, plural, other {{years} 年}}',
    'zh-Hans': '{count, plural, other {{years} 年}}',
  },
  withReason: {
    en: '{text}; {reason}',
    'zh-Hant': '{text}；{reason}',
    'zh-Hans': '{text}；{reason}',
  },
  point: {
    en: '{name} ({type}{content, select, none {} other {: {content}}}), {date}: {value}{printed, select, none {} other { (printed: {printed})}}{unit, select, none {} other {; {unit}}}. Status: {status}{reason, select, none {} other {; does not count: {reason}}}{unseen, select, none {} other {; not verified: {unseen}}}{grade, select, none {} other {; {grade}}}.{note, select, none {} other { {note}}}',
    'zh-Hant':
      '{name}（{type}{content, select, none {} other {：{content}}}），{date}：{value}{printed, select, none {} other {（來源所載：{printed}）}}{unit, select, none {} other {；{unit}}}。狀態：{status}{reason, select, none {} other {；不計入：{reason}}}{unseen, select, none {} other {；未查證：{unseen}}}{grade, select, none {} other {；{grade}}}。{note, select, none {} other {{note}}}',
    'zh-Hans':
      '{name}（{type}{content, select, none {} other {：{content}}}），{date}：{value}{printed, select, none {} other {（来源所载：{printed}）}}{unit, select, none {} other {；{unit}}}。状态：{status}{reason, select, none {} other {；不计入：{reason}}}{unseen, select, none {} other {；未核实：{unseen}}}{grade, select, none {} other {；{grade}}}。{note, select, none {} other {{note}}}',
  },
  finding: {
    en: '{all, plural, one {# deal stands} other {# deals and offers stand}}; {yearly, plural, =0 {none has} one {# has} other {# have}} a known value of a year{ends, select, none {} other {: the lowest {low} ({lowName}), the highest {high} ({highName})}}. They overlap, so no sum is made.',
    'zh-Hant':
      '{all, plural, other {#}} 項協議與報價成立；{yearly, plural, =0 {均無} other {其中 # 項有}}已知的每年金額{ends, select, none {} other {：最低為{low}（{lowName}），最高為{high}（{highName}）}}。各項互有重疊，故不加總。',
    'zh-Hans':
      '{all, plural, other {#}} 项协议与报价成立；{yearly, plural, =0 {均无} other {其中 # 项有}}已知的每年金额{ends, select, none {} other {：最低为{low}（{lowName}），最高为{high}（{highName}）}}。各项互有重叠，故不加总。',
  },
  findingOne: {
    en: '{all, plural, one {# deal stands} other {# deals and offers stand}}; one has a known value of a year: {high} ({highName}).',
    'zh-Hant':
      '{all, plural, other {#}} 項協議與報價成立；其中 1 項有已知的每年金額：{high}（{highName}）。',
    'zh-Hans':
      '{all, plural, other {#}} 项协议与报价成立；其中 1 项有已知的每年金额：{high}（{highName}）。',
  },
  unvalued: {
    en: 'Of the others, {amount} {amount, plural, one {has} other {have}} an amount without the years that it is for, and {none} no known value.',
    'zh-Hant': '其餘 {amount} 項有金額但年數不詳，{none} 項金額不詳。',
    'zh-Hans': '其余 {amount} 项有金额但年数不详，{none} 项金额不详。',
  },
  leftOut: {
    en: '{count, plural, one {# more row does} other {# more rows do}} not count ({reasons}).',
    'zh-Hant': '另有 {count} 列不計入（{reasons}）。',
    'zh-Hans': '另有 {count} 行不计入（{reasons}）。',
  },
  counted: {
    en: '{reason}: {count}',
    'zh-Hant': '{reason}：{count}',
    'zh-Hans': '{reason}：{count}',
  },
  listed: {
    en: '{first}; {second}',
    'zh-Hant': '{first}；{second}',
    'zh-Hans': '{first}；{second}',
  },
  summary: {
    en: 'Licence deals over time, each at the value of one year, with lanes under it for deals without one. {finding}',
    'zh-Hant': '授權協議隨時間分布，每項位於其每年金額處，下方各列為沒有每年金額者。{finding}',
    'zh-Hans': '授权协议随时间分布，每项位于其每年金额处，下方各行为没有每年金额者。{finding}',
  },
  nativeAxis: {
    en: 'Value of a year, US dollars of the day',
    'zh-Hant': '每年金額，名目美元',
    'zh-Hans': '每年金额，名义美元',
  },
  nativeTerm: { en: 'term', 'zh-Hant': '期間', 'zh-Hans': '期限' },
  nativeRange: { en: 'printed range', 'zh-Hant': '公布的範圍', 'zh-Hans': '公布的范围' },
  nativeLane: {
    en: 'without a value of a year',
    'zh-Hant': '沒有每年金額',
    'zh-Hans': '没有每年金额',
  },
  guess: {
    en: 'What does the largest of these deals bring a year, in {unit}?',
    'zh-Hant': '這些協議中最大的一項，每年金額是多少？單位：{unit}',
    'zh-Hans': '这些协议中最大的一项，每年金额是多少？单位：{unit}',
  },
  guessed: { en: '{amount}, {name}', 'zh-Hant': '{amount}，{name}', 'zh-Hans': '{amount}，{name}' },
  guessName: { en: 'the largest deal', 'zh-Hant': '最大的一項', 'zh-Hans': '最大的一项' },
});

/** Outlines of marks in words, by name of the shape. */
export const shapeMessages = defineMessages({
  circle: { en: 'circle', 'zh-Hant': '圓形', 'zh-Hans': '圆形' },
  square: { en: 'square', 'zh-Hant': '方形', 'zh-Hans': '方形' },
  diamond: { en: 'diamond', 'zh-Hant': '菱形', 'zh-Hans': '菱形' },
  plus: { en: 'cross', 'zh-Hant': '十字', 'zh-Hans': '十字' },
  hexagon: { en: 'hexagon', 'zh-Hant': '六邊形', 'zh-Hans': '六边形' },
  pentagon: { en: 'pentagon', 'zh-Hant': '五邊形', 'zh-Hans': '五边形' },
  triangle: { en: 'triangle', 'zh-Hant': '三角形', 'zh-Hans': '三角形' },
  'triangle-down': {
    en: 'triangle on its tip',
    'zh-Hant': '倒三角形',
    'zh-Hans': '倒三角形',
  },
  star: { en: 'star', 'zh-Hant': '星形', 'zh-Hans': '星形' },
});

/** Headings of the table of licence deals. */
export const dealTableMessages = defineMessages({
  seller: { en: 'Seller', 'zh-Hant': '賣方', 'zh-Hans': '卖方' },
  buyer: { en: 'Buyer', 'zh-Hant': '買方', 'zh-Hans': '买方' },
  announced: { en: 'Announced', 'zh-Hant': '公布', 'zh-Hans': '公布' },
  type: { en: 'Type of content', 'zh-Hant': '內容類型', 'zh-Hans': '内容类型' },
  content: { en: 'Content', 'zh-Hant': '內容', 'zh-Hans': '内容' },
  annual: { en: 'Value of a year', 'zh-Hant': '每年金額', 'zh-Hans': '每年金额' },
  annualLow: { en: 'Year, low', 'zh-Hant': '每年下端', 'zh-Hans': '每年下端' },
  annualHigh: { en: 'Year, high', 'zh-Hant': '每年上端', 'zh-Hans': '每年上端' },
  basis: { en: 'It rests on', 'zh-Hant': '依據', 'zh-Hans': '依据' },
  exactness: { en: 'How exact', 'zh-Hant': '精確程度', 'zh-Hans': '精确程度' },
  printed: { en: 'Printed', 'zh-Hant': '來源所載', 'zh-Hans': '来源所载' },
  printedLow: { en: 'Printed, low', 'zh-Hant': '所載下端', 'zh-Hans': '所载下端' },
  printedHigh: { en: 'Printed, high', 'zh-Hant': '所載上端', 'zh-Hans': '所载上端' },
  currency: { en: 'Currency', 'zh-Hant': '幣別', 'zh-Hans': '币种' },
  kind: { en: 'What is printed', 'zh-Hant': '所載內容', 'zh-Hans': '所载内容' },
  term: { en: 'Term', 'zh-Hant': '期間', 'zh-Hans': '期限' },
  unitLow: { en: 'Price of a unit, low', 'zh-Hant': '單價下端', 'zh-Hans': '单价下端' },
  unitHigh: { en: 'Price of a unit, high', 'zh-Hant': '單價上端', 'zh-Hans': '单价上端' },
  unit: { en: 'Price of a unit', 'zh-Hant': '單價', 'zh-Hans': '单价' },
  unitCount: { en: 'Units implied', 'zh-Hant': '隱含單位數', 'zh-Hans': '隐含单位数' },
  status: { en: 'Status', 'zh-Hant': '狀態', 'zh-Hans': '状态' },
  counts: { en: 'Counts', 'zh-Hant': '計入', 'zh-Hans': '计入' },
  unseen: { en: 'Not verified', 'zh-Hant': '未查證', 'zh-Hans': '未核实' },
  yes: { en: 'yes', 'zh-Hant': '是', 'zh-Hans': '是' },
  notCounted: { en: 'no: {reason}', 'zh-Hant': '否：{reason}', 'zh-Hans': '否：{reason}' },
  originalUnit: { en: 'original currency', 'zh-Hant': '原幣', 'zh-Hans': '原币' },
  exact: { en: 'as printed', 'zh-Hant': '如來源所載', 'zh-Hans': '如来源所载' },
  at_least: { en: 'at least', 'zh-Hant': '至少', 'zh-Hans': '至少' },
  at_most: { en: 'up to', 'zh-Hant': '至多', 'zh-Hans': '至多' },
  about: { en: 'about', 'zh-Hant': '約', 'zh-Hans': '约' },
  midpoint: {
    en: 'middle of a range',
    'zh-Hant': '範圍的中點',
    'zh-Hans': '范围的中点',
  },
});

/** Words of the prices of a unit. */
export const unitPriceMessages = defineMessages({
  division: {
    en: '{total} ÷ {price}{isMiddle, select, yes { (middle of {range})} other {}} = {count}',
    'zh-Hant': '{total} ÷ {price}{isMiddle, select, yes {（{range} 的中點）} other {}} = {count}',
    'zh-Hans': '{total} ÷ {price}{isMiddle, select, yes {（{range} 的中点）} other {}} = {count}',
  },
  derived: {
    en: 'The source gives the price and the count; the total follows from them.',
    'zh-Hant': '來源只載單價與數量，總額由此推算。',
    'zh-Hans': '来源只载单价与数量，总额由此推算。',
  },
  noTotal: {
    en: 'No total is known, so no number of units follows.',
    'zh-Hant': '總額不詳，無從推算數量。',
    'zh-Hans': '总额不详，无从推算数量。',
  },
  noCount: {
    en: 'The figures do not stand for a whole deal or were not verified, so no number of units is computed.',
    'zh-Hant': '所載數字並非整筆交易，或未經查證，故不推算數量。',
    'zh-Hans': '所载数字并非整笔交易，或未经核实，故不推算数量。',
  },
});
