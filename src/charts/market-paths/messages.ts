import { defineMessages } from '../../i18n/message.ts';

/** How an outcome was found, by code of the data package. */
export const outcomeKindMessages = defineMessages({
  estimate_of_actual: {
    en: 'outcome, estimated by its publisher',
    'zh-Hant': '實際值，發布機構的估計',
    'zh-Hans': '实际值，发布机构的估计',
  },
  official_estimate: {
    en: 'outcome, official estimate',
    'zh-Hant': '實際值，官方估計',
    'zh-Hans': '实际值，官方估计',
  },
  derived: {
    en: 'outcome, derived from a later figure and its growth',
    'zh-Hant': '實際值，由後一年數字與成長率反推',
    'zh-Hans': '实际值，由后一年数字与增长率反推',
  },
});

/** Words of the chart of publishers' paths. */
export const marketPathsMessages = defineMessages({
  title: {
    en: 'What each publisher expects, year by year',
    'zh-Hant': '各發布機構逐年的預測',
    'zh-Hans': '各发布机构逐年的预测',
  },
  key: {
    en: 'Dashed: forecasts. Marks: amounts that are printed; hollow where not seen at their source, pale where they are the middle of a printed range. Solid and in ink: outcomes, with who says so. In another colour: the article’s two figures. Struck through: misquoted or wrong. Thin: disputed, superseded or copied. Upright line: the target year.',
    'zh-Hant':
      '虛線：預測。符號：公布的金額，未見原始來源者為空心，公布區間的中點為淡色。實線與墨色：實際值，並註明何人所稱。另一種顏色：該文章的兩個數字。劃線：誤引或錯誤。細線：有爭議、已被取代或轉載。垂直線：目標年份。',
    'zh-Hans':
      '虚线：预测。符号：公布的金额，未见原始来源者为空心，公布区间的中点为淡色。实线与墨色：实际值，并注明何人所称。另一种颜色：该文章的两个数字。划线：误引或错误。细线：有争议、已被取代或转载。垂直线：目标年份。',
  },
  axisAmount: {
    en: 'Market size, {currency, select, USD {US dollars} CNY {RMB} other {{currency}}}, {prices, select, nominal {nominal} other {prices of {prices}}}{scale, select, log { (log scale)} other {}}',
    'zh-Hant':
      '市場規模，{currency, select, USD {美元} CNY {人民幣元} other {{currency}}}，{prices, select, nominal {名目} other {{prices} 年不變價格}}{scale, select, log {（對數刻度）} other {}}',
    'zh-Hans':
      '市场规模，{currency, select, USD {美元} CNY {人民币元} other {{currency}}}，{prices, select, nominal {名义} other {{prices} 年不变价格}}{scale, select, log {（对数刻度）} other {}}',
  },
  axisIndex: {
    en: 'Market size, {year} = 100, {prices, select, nominal {nominal} other {prices of {prices}}}{scale, select, log { (log scale)} other {}}',
    'zh-Hant':
      '市場規模，{year} 年 = 100，{prices, select, nominal {名目} other {{prices} 年不變價格}}{scale, select, log {（對數刻度）} other {}}',
    'zh-Hans':
      '市场规模，{year} 年 = 100，{prices, select, nominal {名义} other {{prices} 年不变价格}}{scale, select, log {（对数刻度）} other {}}',
  },
  axisGrowth: {
    en: 'Growth over the year before, {prices, select, nominal {nominal} other {prices of {prices}}}',
    'zh-Hant': '較前一年成長，{prices, select, nominal {名目} other {{prices} 年不變價格}}',
    'zh-Hans': '较前一年增长，{prices, select, nominal {名义} other {{prices} 年不变价格}}',
  },
  scope: { en: '{name}, {place}', 'zh-Hant': '{name}，{place}', 'zh-Hans': '{name}，{place}' },
  unnamed: { en: 'publisher not named', 'zh-Hant': '未具名', 'zh-Hans': '未具名' },
  claimName: {
    en: 'the article ({claim})',
    'zh-Hant': '該文章（{claim}）',
    'zh-Hans': '该文章（{claim}）',
  },
  claimShort: { en: 'article {claim}', 'zh-Hant': '文章 {claim}', 'zh-Hans': '文章 {claim}' },
  outcomeName: { en: '{name} {year}', 'zh-Hant': '{name} {year}', 'zh-Hans': '{name} {year}' },
  outcomeTrack: {
    en: 'outcomes, {publisher}',
    'zh-Hant': '實際值，{publisher}',
    'zh-Hans': '实际值，{publisher}',
  },
  empty: {
    en: 'No forecast and no outcome is shown here.',
    'zh-Hant': '此處沒有顯示預測或實際值。',
    'zh-Hans': '此处没有显示预测或实际值。',
  },
  index: { en: 'index {value}', 'zh-Hant': '指數 {value}', 'zh-Hans': '指数 {value}' },
  valueOfAmount: {
    en: '{value} ({amount})',
    'zh-Hant': '{value}（{amount}）',
    'zh-Hans': '{value}（{amount}）',
  },
  forecast: {
    en: '{publisher}{edition, select, none {} other {, {edition}}}{claim, select, none {} other { (claim {claim})}}',
    'zh-Hant':
      '{publisher}{edition, select, none {} other {，{edition}}}{claim, select, none {} other {（說法 {claim}）}}',
    'zh-Hans':
      '{publisher}{edition, select, none {} other {，{edition}}}{claim, select, none {} other {（说法 {claim}）}}',
  },
  point: {
    en: '{name}, {scope}, {year}: {value}{original, select, none {} other { (originally {original})}}; {kind}{grade, select, none {} other {; {grade}}}',
    'zh-Hant':
      '{name}，{scope}，{year} 年：{value}{original, select, none {} other {（原為 {original}）}}；{kind}{grade, select, none {} other {；{grade}}}',
    'zh-Hans':
      '{name}，{scope}，{year} 年：{value}{original, select, none {} other {（原为 {original}）}}；{kind}{grade, select, none {} other {；{grade}}}',
  },
  finding: {
    en: '{place}, {from} to {to}: {count, plural, one {the one forecast that counts goes} other {the median of the # forecasts that count goes}} from {start} to {end}, ×{multiple}, {growth} a year.',
    'zh-Hant':
      '{place}，{from} 至 {to} 年：計入的 {count} 項預測{count, plural, =1 {} other {，其中位數}}由 {start} 變為 {end}，×{multiple}，每年 {growth}。',
    'zh-Hans':
      '{place}，{from} 至 {to} 年：计入的 {count} 项预测{count, plural, =1 {} other {，其中位数}}由 {start} 变为 {end}，×{multiple}，每年 {growth}。',
  },
  findingReach: {
    en: 'These are the longest parts of {first} to {last} that {reach, select, several {three or more forecasts cover} other {three or more forecasts cover, or any where there are not so many}}.',
    'zh-Hant':
      '各為 {first} 至 {last} 年間{reach, select, several {有三項以上預測涵蓋} other {有三項以上預測涵蓋（不足三項時為有預測涵蓋）}}的最長一段。',
    'zh-Hans':
      '各为 {first} 至 {last} 年间{reach, select, several {有三项以上预测覆盖} other {有三项以上预测覆盖（不足三项时为有预测覆盖）}}的最长一段。',
  },
  findingNone: {
    en: '{place}: no forecast counts in two years of {first} to {last}.',
    'zh-Hant': '{place}：{first} 至 {last} 年間，沒有預測在兩個年份皆計入。',
    'zh-Hans': '{place}：{first} 至 {last} 年间，没有预测在两个年份皆计入。',
  },
  spread: {
    en: '{place}: {isAll, select, yes {{counted, plural, one {the one forecast that counts} other {all # forecasts that count}}} other {{picked} of the {counted} forecasts that count}} in {year}{isTarget, select, yes {} other {, the last year up to {target} that enough of them reach}}{isAll, select, yes {} other {, evenly spread from the lowest to the highest}}.',
    'zh-Hant':
      '{place}：{year} 年{isTarget, select, yes {} other {（{target} 年以前有足夠預測涵蓋的最後一年）}}計入的 {counted} 項預測{isAll, select, yes {全部畫出} other {中，由最低到最高均勻選出 {picked} 項}}。',
    'zh-Hans':
      '{place}：{year} 年{isTarget, select, yes {} other {（{target} 年以前有足够预测覆盖的最后一年）}}计入的 {counted} 项预测{isAll, select, yes {全部画出} other {中，由最低到最高均匀选出 {picked} 项}}。',
  },
  spreadNone: {
    en: '{place}: no forecast counts in any year up to {target}.',
    'zh-Hant': '{place}：截至 {target} 年，沒有計入的預測。',
    'zh-Hans': '{place}：截至 {target} 年，没有计入的预测。',
  },
  allChoice: {
    en: 'All {count} forecasts on this basis are drawn; strong and named are:',
    'zh-Hant': '此口徑的 {count} 項預測全部畫出；其中加粗並標名者：',
    'zh-Hans': '此口径的 {count} 项预测全部画出；其中加粗并标名者：',
  },
  ownChoice: {
    en: '{count, plural, =0 {No forecast of your own choice is drawn.} one {One forecast of your own choice is drawn.} other {# forecasts of your own choice are drawn.}}',
    'zh-Hant': '{count, plural, =0 {沒有畫出您自選的預測。} other {畫出您自選的 # 項預測。}}',
    'zh-Hans': '{count, plural, =0 {没有画出您自选的预测。} other {画出您自选的 # 项预测。}}',
  },
  claimsToo: {
    en: 'The article’s figures are marked besides.',
    'zh-Hant': '另外標出該文章的數字。',
    'zh-Hans': '另外标出该文章的数字。',
  },
  withoutValue: {
    en: '{count, plural, one {# line is} other {# lines are}} not drawn: {measure, select, growth {no two amounts in years that follow each other} other {no amount in the index year}}.',
    'zh-Hant':
      '有 {count} 條未畫出：{measure, select, growth {沒有相鄰兩年的金額} other {指數年份沒有金額}}。',
    'zh-Hans':
      '有 {count} 条未画出：{measure, select, growth {没有相邻两年的金额} other {指数年份没有金额}}。',
  },
  exchangeMoves: {
    en: 'Growth of amounts that were converted holds the moves of the exchange rate, too.',
    'zh-Hant': '經換算的金額，其成長率也包含匯率變動。',
    'zh-Hans': '经换算的金额，其增长率也包含汇率变动。',
  },
  missingPicks: {
    en: '{count, plural, one {One chosen forecast is} other {# chosen forecasts are}} not on this basis.',
    'zh-Hant': '所選預測中有 {count} 項不在此口徑內。',
    'zh-Hans': '所选预测中有 {count} 项不在此口径内。',
  },
  summary: {
    en: 'Line chart of forecasts of the market, {plots, plural, one {one plot} other {# plots}}, {from} to {to}, {measure, select, amount {amounts} index {indexed} other {growth from year to year}}: {paths, plural, one {# path} other {# paths}}, {outcomes, plural, =0 {no outcome} one {# outcome} other {# outcomes}}.',
    'zh-Hant':
      '市場預測折線圖，共 {plots} 幅，{from} 至 {to} 年，{measure, select, amount {金額} index {指數} other {逐年成長}}：{paths} 條路徑，{outcomes, plural, =0 {沒有實際值} other {# 個實際值}}。',
    'zh-Hans':
      '市场预测折线图，共 {plots} 幅，{from} 至 {to} 年，{measure, select, amount {金额} index {指数} other {逐年增长}}：{paths} 条路径，{outcomes, plural, =0 {没有实际值} other {# 个实际值}}。',
  },
  columnPlace: { en: 'Place', 'zh-Hant': '地區', 'zh-Hans': '地区' },
  columnSegment: { en: 'Segment', 'zh-Hant': '市場區隔', 'zh-Hans': '细分市场' },
  columnPublisher: { en: 'Publisher', 'zh-Hant': '發布機構', 'zh-Hans': '发布机构' },
  columnEdition: { en: 'Edition', 'zh-Hant': '版本', 'zh-Hans': '版本' },
  columnYear: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  columnKind: { en: 'How it comes about', 'zh-Hant': '如何得出', 'zh-Hans': '如何得出' },
  columnAmount: {
    en: 'Amount, {prices, select, nominal {nominal} other {prices of {prices}}}',
    'zh-Hant': '金額，{prices, select, nominal {名目} other {{prices} 年不變價格}}',
    'zh-Hans': '金额，{prices, select, nominal {名义} other {{prices} 年不变价格}}',
  },
  columnIndex: { en: 'Index', 'zh-Hant': '指數', 'zh-Hans': '指数' },
  columnGrowth: {
    en: 'Growth over the year before',
    'zh-Hant': '較前一年成長',
    'zh-Hans': '较前一年增长',
  },
  columnOriginal: { en: 'Original amount', 'zh-Hant': '原始金額', 'zh-Hans': '原始金额' },
  columnCurrency: { en: 'Original currency', 'zh-Hant': '原始幣別', 'zh-Hans': '原始币种' },
  columnSold: {
    en: 'Rate, original to dollars',
    'zh-Hant': '匯率，原幣換美元',
    'zh-Hans': '汇率，原币换美元',
  },
  columnSoldYear: { en: 'Year of that rate', 'zh-Hant': '該匯率年份', 'zh-Hans': '该汇率年份' },
  columnDeflator: {
    en: 'Price factor (US CPI-U)',
    'zh-Hant': '物價係數（美國 CPI-U）',
    'zh-Hans': '物价系数（美国 CPI-U）',
  },
  columnBought: {
    en: 'Rate, dollars to yuan',
    'zh-Hant': '匯率，美元換人民幣',
    'zh-Hans': '汇率，美元换人民币',
  },
  columnBoughtYear: { en: 'Year of that rate', 'zh-Hant': '該匯率年份', 'zh-Hans': '该汇率年份' },
  columnStanding: { en: 'Standing', 'zh-Hant': '成立與否', 'zh-Hans': '成立与否' },
  unitIndex: { en: 'index year = 100', 'zh-Hant': '指數年份 = 100', 'zh-Hans': '指数年份 = 100' },
  unitShare: { en: 'share', 'zh-Hant': '比率', 'zh-Hans': '比率' },
  unitOriginal: { en: 'original currency', 'zh-Hant': '原始幣別', 'zh-Hans': '原始币种' },
  unitPerDollar: { en: 'units per US dollar', 'zh-Hant': '每美元', 'zh-Hans': '每美元' },
  unitFactor: { en: 'factor', 'zh-Hant': '倍數', 'zh-Hans': '倍数' },
  nativeOthers: { en: 'other forecasts', 'zh-Hant': '其他預測', 'zh-Hans': '其他预测' },
  guess: {
    en: 'How large do publishers expect the market to be in {to} ({place}), in {unit}?',
    'zh-Hant': '各發布機構預測 {to} 年的市場規模（{place}）有多大？單位：{unit}',
    'zh-Hans': '各发布机构预测 {to} 年的市场规模（{place}）有多大？单位：{unit}',
  },
  guessed: {
    en: '{amount} in {to}, the median of {count, plural, one {one forecast} other {# forecasts}}',
    'zh-Hant': '{to} 年 {amount}，為 {count} 項預測的中位數',
    'zh-Hans': '{to} 年 {amount}，为 {count} 项预测的中位数',
  },
  guessGrowth: {
    en: 'By how many per cent a year do publishers expect the market to grow from {from} to {to} ({place})?',
    'zh-Hant': '各發布機構預測 {from} 至 {to} 年市場（{place}）每年成長百分之幾？',
    'zh-Hans': '各发布机构预测 {from} 至 {to} 年市场（{place}）每年增长百分之几？',
  },
  guessedGrowth: {
    en: '{growth} a year from {from} to {to}, by the median of {count, plural, one {one forecast} other {# forecasts}}',
    'zh-Hant': '{from} 至 {to} 年每年 {growth}，依 {count} 項預測的中位數',
    'zh-Hans': '{from} 至 {to} 年每年 {growth}，按 {count} 项预测的中位数',
  },
  guessName: {
    en: 'the median of the forecasts',
    'zh-Hant': '預測中位數',
    'zh-Hans': '预测中位数',
  },
});

/** How a path comes about, step by step. */
export const pathWorkingMessages = defineMessages({
  yearAmount: {
    en: '{year}: {qualifier, select, midpoint {a range whose middle is {amount}} other {{amount}}}',
    'zh-Hant': '{year} 年{qualifier, select, midpoint {為一區間，中點 {amount}} other { {amount}}}',
    'zh-Hans': '{year} 年{qualifier, select, midpoint {为一区间，中点 {amount}} other { {amount}}}',
  },
  printed: {
    en: 'Printed: {amounts}.',
    'zh-Hant': '公布：{amounts}。',
    'zh-Hans': '公布：{amounts}。',
  },
  rateOfYears: {
    en: '{years} {rate} a year',
    'zh-Hant': '{years} 年每年 {rate}',
    'zh-Hans': '{years} 年每年 {rate}',
  },
  implied: {
    en: 'The years between go by the growth that the amounts imply: {rates}.',
    'zh-Hant': '其間年份按金額隱含的成長率推算：{rates}。',
    'zh-Hans': '其间年份按金额隐含的增长率推算：{rates}。',
  },
  grown: {
    en: '{years} at the growth that is stated: {rate} a year.',
    'zh-Hant': '{years} 年按所稱成長率推算：每年 {rate}。',
    'zh-Hans': '{years} 年按所称增长率推算：每年 {rate}。',
  },
  rateless: {
    en: 'It states no growth rate to go by.',
    'zh-Hant': '該預測未載明可用的成長率。',
    'zh-Hans': '该预测未载明可用的增长率。',
  },
  unconverted: {
    en: 'Already in this currency, in the money of the day.',
    'zh-Hant': '原本即為此幣別的名目金額。',
    'zh-Hans': '原本即为此币种的名义金额。',
  },
  conversion: {
    en: '{year}: {original}{sold, select, none {} other { ÷ {sold} {soldCurrency} a dollar{soldYear, select, none {} other { (rate of {soldYear}, the last known)}}}}{deflator, select, none {} other { × {deflator} for prices{isAssumed, select, yes { (inflation assumed)} other {}}}}{bought, select, none {} other { × {bought} {boughtCurrency} a dollar{boughtYear, select, none {} other { (rate of {boughtYear}, the last known)}}}} = {amount}.',
    'zh-Hant':
      '{year} 年：{original}{sold, select, none {} other { ÷ 每美元 {sold} {soldCurrency}{soldYear, select, none {} other {（{soldYear} 年匯率，最後已知）}}}}{deflator, select, none {} other { × 物價係數 {deflator}{isAssumed, select, yes {（假設通膨）} other {}}}}{bought, select, none {} other { × 每美元 {bought} {boughtCurrency}{boughtYear, select, none {} other {（{boughtYear} 年匯率，最後已知）}}}} = {amount}。',
    'zh-Hans':
      '{year} 年：{original}{sold, select, none {} other { ÷ 每美元 {sold} {soldCurrency}{soldYear, select, none {} other {（{soldYear} 年汇率，最后已知）}}}}{deflator, select, none {} other { × 物价系数 {deflator}{isAssumed, select, yes {（假设通胀）} other {}}}}{bought, select, none {} other { × 每美元 {bought} {boughtCurrency}{boughtYear, select, none {} other {（{boughtYear} 年汇率，最后已知）}}}} = {amount}。',
  },
});
