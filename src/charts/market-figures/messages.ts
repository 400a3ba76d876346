import { defineMessages } from '../../i18n/message.ts';

/** Words of the headline of `/market`. */
export const marketHeadlineMessages = defineMessages({
  several: {
    en: 'Forecasts put the market in {year} ({place}) at {low} to {high}: {multiple}× apart, from {figures}.',
    'zh-Hant':
      '{year} 年市場規模（{place}）：{figures}介於 {low} 至 {high}，最高為最低的 {multiple} 倍。',
    'zh-Hans':
      '{year} 年市场规模（{place}）：{figures}介于 {low} 至 {high}，最高为最低的 {multiple} 倍。',
  },
  middle: {
    en: 'Median {median}; the middle half lies between {lower} and {upper}.',
    'zh-Hant': '中位數 {median}；中間一半介於 {lower} 至 {upper}。',
    'zh-Hans': '中位数 {median}；中间一半介于 {lower} 至 {upper}。',
  },
  one: {
    en: 'One forecast counts for {year} ({place}): {median}, by {publisher}.',
    'zh-Hant': '{year} 年（{place}）只有一項預測計入：{median}，來自 {publisher}。',
    'zh-Hans': '{year} 年（{place}）只有一项预测计入：{median}，来自 {publisher}。',
  },
  none: {
    en: 'No forecast that counts reaches {year} ({place}).',
    'zh-Hant': '沒有計入的預測涵蓋 {year} 年（{place}）。',
    'zh-Hans': '没有计入的预测覆盖 {year} 年（{place}）。',
  },
  nearestOne: {
    en: 'No forecast that counts reaches {year} ({place}); for {nearest}: {median} by {publisher}.',
    'zh-Hant':
      '沒有計入的預測涵蓋 {year} 年（{place}）；{nearest} 年為 {median}，來自 {publisher}。',
    'zh-Hans':
      '没有计入的预测覆盖 {year} 年（{place}）；{nearest} 年为 {median}，来自 {publisher}。',
  },
  nearestSeveral: {
    en: 'No forecast that counts reaches {year} ({place}); for {nearest}: {low} to {high}, from {figures}.',
    'zh-Hant':
      '沒有計入的預測涵蓋 {year} 年（{place}）；{nearest} 年介於 {low} 至 {high}，依據 {figures}。',
    'zh-Hans':
      '没有计入的预测覆盖 {year} 年（{place}）；{nearest} 年介于 {low} 至 {high}，依据 {figures}。',
  },
  noPlace: {
    en: 'No place is chosen.',
    'zh-Hant': '尚未選擇地區。',
    'zh-Hans': '尚未选择地区。',
  },
  unnamed: { en: 'no publisher named', 'zh-Hant': '未具名機構', 'zh-Hans': '未具名机构' },
  unnamedSource: { en: 'an unnamed source', 'zh-Hant': '未具名來源', 'zh-Hans': '未具名来源' },
});

/** How many figures there are, and who stands behind them. */
export const sourceCountMessages = defineMessages({
  publishers: {
    en: '{count, plural, one {# publisher} other {# publishers}}',
    'zh-Hant': '{count} 家發布機構',
    'zh-Hans': '{count} 家发布机构',
  },
  unnamed: {
    en: '{count, plural, one {# unnamed source} other {# unnamed sources}}',
    'zh-Hant': '{count} 個未具名來源',
    'zh-Hans': '{count} 个未具名来源',
  },
  both: {
    en: '{publishers} and {unnamed}',
    'zh-Hant': '{publishers}與 {unnamed}',
    'zh-Hans': '{publishers}与 {unnamed}',
  },
  briefly: {
    en: '{count, plural, one {# figure} other {# figures}}: {publishers}, {unnamed} unnamed',
    'zh-Hant': '{count} 項數字：{publishers}、{unnamed} 個未具名',
    'zh-Hans': '{count} 项数字：{publishers}、{unnamed} 个未具名',
  },
  figures: {
    en: '{count, plural, =0 {no figure} one {# figure of {sources}} other {# figures of {sources}}}',
    'zh-Hant': '{count, plural, =0 {沒有數字} other {{sources}的 # 項數字}}',
    'zh-Hans': '{count, plural, =0 {没有数字} other {{sources}的 # 项数字}}',
  },
});

/** The basis of the page in a sentence. */
export const basisMessages = defineMessages({
  scopes: {
    en: 'Counted side by side: {scopes}.',
    'zh-Hant': '並列計入：{scopes}。',
    'zh-Hans': '并列计入：{scopes}。',
  },
  notChosen: {
    en: 'Not chosen, so not counted: {what} ({count} of all {total} figures).',
    'zh-Hant': '未選取而不計入：{what}（全部 {total} 項數字中的 {count} 項）。',
    'zh-Hans': '未选取而不计入：{what}（全部 {total} 项数字中的 {count} 项）。',
  },
  nominal: {
    en: 'Money of the day in {currency}, at each year’s mean exchange rate; years after {lastYear} at the last known rate.',
    'zh-Hant': '名目金額，以 {currency} 計，按各年平均匯率換算；{lastYear} 年之後用最後已知匯率。',
    'zh-Hans': '名义金额，以 {currency} 计，按各年平均汇率换算；{lastYear} 年之后用最后已知汇率。',
  },
  real: {
    en: 'Prices of {priceYear} in {currency}, by US consumer prices.',
    'zh-Hant': '{priceYear} 年不變價格，以 {currency} 計，按美國消費者物價平減。',
    'zh-Hans': '{priceYear} 年不变价格，以 {currency} 计，按美国消费者物价平减。',
  },
  partYears: {
    en: 'Years that the price index covers in part: {years}.',
    'zh-Hant': '物價指數僅涵蓋部分月份的年份：{years}。',
    'zh-Hans': '物价指数仅覆盖部分月份的年份：{years}。',
  },
  partYear: {
    en: '{year} ({months, plural, one {# month} other {# months}}{isUsed, select, yes {, taken as the year} other {, not used}})',
    'zh-Hant': '{year} 年（{months} 個月{isUsed, select, yes {，視同全年} other {，不採用}}）',
    'zh-Hans': '{year} 年（{months} 个月{isUsed, select, yes {，视同全年} other {，不采用}}）',
  },
  assumed: {
    en: 'From {from} on, inflation of {inflation} a year is assumed.',
    'zh-Hant': '{from} 年起假設每年通膨 {inflation}。',
    'zh-Hans': '{from} 年起假设每年通胀 {inflation}。',
  },
  exchangeMoves: {
    en: 'Yuan pass through the dollar at each year’s rate, so their real growth includes moves of the exchange rate.',
    'zh-Hant': '人民幣金額先按各年匯率換成美元再平減，因此其實質成長也包含匯率變動。',
    'zh-Hans': '人民币金额先按各年汇率换成美元再平减，因此其实际增长也包含汇率变动。',
  },
  implied: {
    en: 'Between two printed amounts the growth that they imply.',
    'zh-Hant': '兩個已公布金額之間，按其隱含成長率補足。',
    'zh-Hans': '两个已公布金额之间，按其隐含增长率补足。',
  },
  stated: {
    en: 'Between printed amounts and beyond them, the growth rate that the publisher states; without one, the growth that the amounts imply.',
    'zh-Hant': '已公布金額之間及之後，按發布機構所稱的成長率推算；未載明者按金額隱含的成長率。',
    'zh-Hans': '已公布金额之间及之后，按发布机构所称的增长率推算；未载明者按金额隐含的增长率。',
  },
  copies: {
    en: 'A figure and its copies count once.',
    'zh-Hant': '同一數字與其轉載只計一次。',
    'zh-Hans': '同一数字与其转载只计一次。',
  },
  disputed: {
    en: '{count, plural, one {# figure that counts is} other {# figures that count are}} disputed by another source.',
    'zh-Hant': '計入的數字中有 {count} 項與其他來源相左。',
    'zh-Hans': '计入的数字中有 {count} 项与其他来源相左。',
  },
  unverified: {
    en: '{count, plural, one {# figure that was not seen at its source is} other {# figures that were not seen at their source are}} left out of the count.',
    'zh-Hant': '{count} 項未見原始來源的數字不計入。',
    'zh-Hans': '{count} 项未见原始来源的数字不计入。',
  },
});

/** Why a row cannot be brought to the basis; `where` is its column. */
export const marketProblemMessages = defineMessages({
  'no-amount': {
    en: 'It prints no amount.',
    'zh-Hant': '沒有列出金額。',
    'zh-Hans': '没有列出金额。',
  },
  'no-year': {
    en: 'An amount has no year.',
    'zh-Hant': '有金額未註明年份。',
    'zh-Hans': '有金额未注明年份。',
  },
  'not-a-whole-year': {
    en: 'The amount is not for one whole year.',
    'zh-Hant': '金額並非針對單一整年。',
    'zh-Hans': '金额并非针对单一整年。',
  },
  'not-positive': {
    en: 'An amount is not above zero ({value}).',
    'zh-Hant': '有金額不大於零（{value}）。',
    'zh-Hans': '有金额不大于零（{value}）。',
  },
  'two-amounts-in-one-year': {
    en: 'It prints two amounts for {value}.',
    'zh-Hant': '{value} 年列有兩個金額。',
    'zh-Hans': '{value} 年列有两个金额。',
  },
  'rate-at-or-below-minus-1': {
    en: 'Its growth rate leaves nothing ({value}).',
    'zh-Hant': '成長率使金額歸零（{value}）。',
    'zh-Hans': '增长率使金额归零（{value}）。',
  },
  'not-a-market-size': {
    en: 'It is not the size of a market.',
    'zh-Hant': '並非市場規模。',
    'zh-Hans': '并非市场规模。',
  },
  'not-an-outcome': {
    en: 'It does not say what came.',
    'zh-Hant': '並非實際值。',
    'zh-Hans': '并非实际值。',
  },
  'unknown-unit': {
    en: 'Its unit is not one of money ({value}).',
    'zh-Hant': '單位並非貨幣（{value}）。',
    'zh-Hans': '单位并非货币（{value}）。',
  },
  'no-currency': {
    en: 'It names no currency.',
    'zh-Hant': '未註明幣別。',
    'zh-Hans': '未注明币种。',
  },
  'no-segment': {
    en: 'It names no market.',
    'zh-Hant': '未註明市場。',
    'zh-Hans': '未注明市场。',
  },
  'not-a-number': {
    en: 'An amount is not a number.',
    'zh-Hant': '有金額不是數字。',
    'zh-Hans': '有金额不是数字。',
  },
  negative: {
    en: 'An amount is below zero ({value}).',
    'zh-Hant': '有金額小於零（{value}）。',
    'zh-Hans': '有金额小于零（{value}）。',
  },
  'not-nominal': {
    en: 'It is already in constant prices.',
    'zh-Hant': '已是不變價格。',
    'zh-Hans': '已是不变价格。',
  },
  'no-rate': {
    en: 'There is no exchange rate for {value}.',
    'zh-Hant': '沒有 {value} 的匯率。',
    'zh-Hans': '没有 {value} 的汇率。',
  },
  'no-price-index': {
    en: 'There is no price index for {value}.',
    'zh-Hant': '沒有 {value} 的物價指數。',
    'zh-Hans': '没有 {value} 的物价指数。',
  },
});
