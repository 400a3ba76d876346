import { defineMessages } from '../../i18n/message.ts';

/** What a forecast counts beside what the outcome counts, by code of the relation. */
export const relationMessages = defineMessages({
  same: { en: 'same market', 'zh-Hant': '同一市場', 'zh-Hans': '同一市场' },
  comparable: {
    en: 'same activity, other name',
    'zh-Hant': '名稱不同，內容相當',
    'zh-Hans': '名称不同，内容相当',
  },
  contains: {
    en: 'forecast counts more',
    'zh-Hant': '預測範圍較廣',
    'zh-Hans': '预测范围较广',
  },
  'part-of': {
    en: 'forecast counts less',
    'zh-Hant': '預測範圍較窄',
    'zh-Hans': '预测范围较窄',
  },
  different: { en: 'another market', 'zh-Hant': '不同市場', 'zh-Hans': '不同市场' },
});

/** How an outcome was found, by code of the data package. */
export const outcomeKindMessages = defineMessages({
  estimate_of_actual: { en: 'counted', 'zh-Hant': '統計值', 'zh-Hans': '统计值' },
  official_estimate: {
    en: 'official estimate',
    'zh-Hant': '官方推估',
    'zh-Hans': '官方估计',
  },
  derived: { en: 'derived', 'zh-Hant': '推算值', 'zh-Hans': '推算值' },
});

/** Words of the chart of forecasts against what came. */
export const forecastErrorMessages = defineMessages({
  title: {
    en: 'Forecast against outcome',
    'zh-Hant': '預測與實際值',
    'zh-Hans': '预测与实际值',
  },
  key: {
    en: 'Blue: the forecast, a circle where it printed the amount for that year, a diamond where it is worked out or the middle of a printed range; hollow: not seen at its source; grey: not in the count above; struck through: misquoted or wrong. Ink: the outcome, a ring where it is derived. The percentage is forecast over outcome, less one. Each forecast is held against the outcome of its place and year whose market is nearest to its own; of equals one seen at its source, then a counted before a derived one. A publisher’s figure for its own base year, or for a year before it appeared, is no forecast. Small grey diamond: the same forecast read by its own growth rate.',
    'zh-Hant':
      '藍色：預測，圓形為該年公布值，菱形為推算值或公布區間的中點；空心：未見原始來源；灰色：不計入上述統計；劃線：誤引或錯誤。墨色：實際值，圓環表示推算值。百分比為預測除以實際值再減一。每項預測對照同地區、同年份且市場範圍最接近的實際值；範圍相同時，優先取已查見來源者，再優先取統計值而非推算值。機構對自身基期年的數字，或在該年之後才發布的數字，都不是預測。小灰菱形：同一預測按其所稱成長率的讀法。',
    'zh-Hans':
      '蓝色：预测，圆形为该年公布值，菱形为推算值或公布区间的中点；空心：未见原始来源；灰色：不计入上述统计；划线：误引或错误。墨色：实际值，圆环表示推算值。百分比为预测除以实际值再减一。每项预测对照同地区、同年份且市场范围最接近的实际值；范围相同时，优先取已查见来源者，再优先取统计值而非推算值。机构对自身基期年的数字，或在该年之后才发布的数字，都不是预测。小灰菱形：同一预测按其所称增长率的读法。',
  },
  axis: {
    en: '{currency, select, USD {US dollars} CNY {Yuan (RMB)} other {{currency}}}, {prices, select, nominal {money of the day} other {prices of {prices}}}',
    'zh-Hant':
      '{currency, select, USD {美元} CNY {人民幣} other {{currency}}}，{prices, select, nominal {名目} other {{prices} 年不變價格}}',
    'zh-Hans':
      '{currency, select, USD {美元} CNY {人民币} other {{currency}}}，{prices, select, nominal {名义} other {{prices} 年不变价格}}',
  },
  outcomeHeader: { en: 'held against', 'zh-Hant': '對照', 'zh-Hans': '对照' },
  yearHeader: {
    en: 'Forecasts for {year}',
    'zh-Hant': '對 {year} 年的預測',
    'zh-Hans': '对 {year} 年的预测',
  },
  inArticle: {
    en: '{name}, in the article',
    'zh-Hant': '{name}，文章所引',
    'zh-Hans': '{name}，文章所引',
  },
  editionOf: {
    en: '{edition}; {segment}',
    'zh-Hant': '{edition}；{segment}',
    'zh-Hans': '{edition}；{segment}',
  },
  kindOf: {
    en: '{publisher} ({kind})',
    'zh-Hant': '{publisher}（{kind}）',
    'zh-Hans': '{publisher}（{kind}）',
  },
  against: {
    en: '{publisher}; {relation}',
    'zh-Hant': '{publisher}；{relation}',
    'zh-Hans': '{publisher}；{relation}',
  },
  amounts: {
    en: '{forecast} against {outcome}',
    'zh-Hant': '{forecast}，實際 {outcome}',
    'zh-Hans': '{forecast}，实际 {outcome}',
  },
  amountsBriefly: {
    en: '{forecast} vs {outcome}',
    'zh-Hant': '{forecast} 對 {outcome}',
    'zh-Hans': '{forecast} 对 {outcome}',
  },
  otherErrorBriefly: {
    en: 'own rate {error}',
    'zh-Hant': '按所稱 {error}',
    'zh-Hans': '按所称 {error}',
  },
  withOther: {
    en: '{text}; {reading}',
    'zh-Hant': '{text}；{reading}',
    'zh-Hans': '{text}；{reading}',
  },
  otherError: {
    en: 'at its stated rate {error}',
    'zh-Hant': '按所稱成長率 {error}',
    'zh-Hans': '按所称增长率 {error}',
  },
  empty: {
    en: 'No forecast in view has a year with an outcome.',
    'zh-Hant': '目前範圍內沒有已有實際值的預測。',
    'zh-Hans': '当前范围内没有已有实际值的预测。',
  },
  point: {
    en: '{name} ({edition}; {place}): {forecast} for {year}, against {outcome} by {publisher} ({outcomeSegment}): {error}. Scope: {relation}.',
    'zh-Hant':
      '{name}（{edition}；{place}）：{year} 年 {forecast}，對照 {publisher} 的 {outcome}（{outcomeSegment}）：{error}。範圍：{relation}。',
    'zh-Hans':
      '{name}（{edition}；{place}）：{year} 年 {forecast}，对照 {publisher} 的 {outcome}（{outcomeSegment}）：{error}。范围：{relation}。',
  },
  outcomePoint: {
    en: 'Outcome for {year} ({place}) by {publisher}: {amount}, {segment}.{note, select, none {} other { {note}}}',
    'zh-Hant':
      '{year} 年實際值（{place}），{publisher}：{amount}，{segment}。{note, select, none {} other {{note}}}',
    'zh-Hans':
      '{year} 年实际值（{place}），{publisher}：{amount}，{segment}。{note, select, none {} other {{note}}}',
  },
  otherReading: {
    en: 'At its own stated growth rate it would be {amount}: {error}.',
    'zh-Hant': '按其所稱成長率則為 {amount}：{error}。',
    'zh-Hans': '按其所称增长率则为 {amount}：{error}。',
  },
  bound: {
    en: '{qualifier, select, over {at least {share}} almost {at most {share}} about {about {share}} other {{share}}}',
    'zh-Hant':
      '{qualifier, select, over {至少 {share}} almost {至多 {share}} about {約 {share}} other {{share}}}',
    'zh-Hans':
      '{qualifier, select, over {至少 {share}} almost {至多 {share}} about {约 {share}} other {{share}}}',
  },
  outside: {
    en: 'Not in the count. {reasons}',
    'zh-Hant': '不計入統計。{reasons}',
    'zh-Hans': '不计入统计。{reasons}',
  },
  division: {
    en: '{forecast} ÷ {outcome} − 1 = {error}.',
    'zh-Hant': '{forecast} ÷ {outcome} − 1 = {error}。',
    'zh-Hans': '{forecast} ÷ {outcome} − 1 = {error}。',
  },
  evidence: {
    en: 'Evidence of the forecast: {grade}.',
    'zh-Hant': '預測的證據：{grade}。',
    'zh-Hans': '预测的证据：{grade}。',
  },
  finding: {
    en: 'Of {count, plural, one {# forecast} other {# forecasts}} whose year has come, {high} {high, plural, one {was} other {were}} too high{highError, select, none {} other {, by a median of {highError}}}{low, plural, =0 {} one {, and # was too low, by a median of {lowError}} other {, and # were too low, by a median of {lowError}}}.',
    'zh-Hant':
      '在 {count} 項年份已到的預測中，{high} 項過高{highError, select, none {} other {，中位數為 {highError}}}{low, plural, =0 {} other {；# 項過低，中位數為 {lowError}}}。',
    'zh-Hans':
      '在 {count} 项年份已到的预测中，{high} 项过高{highError, select, none {} other {，中位数为 {highError}}}{low, plural, =0 {} other {；# 项过低，中位数为 {lowError}}}。',
  },
  findingNone: {
    en: 'No forecast that counts has a year with an outcome.',
    'zh-Hant': '計入的預測中，沒有年份已有實際值者。',
    'zh-Hans': '计入的预测中，没有年份已有实际值者。',
  },
  scope: {
    en: '{narrower, plural, =0 {} one {# of them counts less than the outcome does.} other {# of them count less than the outcome does.}}{wider, plural, =0 {} one { # counts more.} other { # count more.}}',
    'zh-Hant':
      '{narrower, plural, =0 {} other {其中 # 項的範圍比實際值窄。}}{wider, plural, =0 {} other {# 項的範圍比實際值廣。}}',
    'zh-Hans':
      '{narrower, plural, =0 {} other {其中 # 项的范围比实际值窄。}}{wider, plural, =0 {} other {# 项的范围比实际值广。}}',
  },
  article: {
    en: 'The article’s figure for {year} ({segment}), {forecast}, lies {size} {side, select, high {above} other {below}} the {outcome} of {publisher}.',
    'zh-Hant':
      '文章所稱 {year} 年的數字（{segment}）為 {forecast}，比 {publisher} 的 {outcome}{side, select, high {高} other {低}} {size}。',
    'zh-Hans':
      '文章所称 {year} 年的数字（{segment}）为 {forecast}，比 {publisher} 的 {outcome}{side, select, high {高} other {低}} {size}。',
  },
  hindsight: {
    en: 'Not judged, because published only after the year: {figures}.',
    'zh-Hant': '在該年之後才發布而不予評判：{figures}。',
    'zh-Hans': '在该年之后才发布而不予评判：{figures}。',
  },
  hindsightFigure: {
    en: '{name}, {amount} for {year} (published {published})',
    'zh-Hant': '{name}，{year} 年 {amount}（{published} 年發布）',
    'zh-Hans': '{name}，{year} 年 {amount}（{published} 年发布）',
  },
  unjudged: {
    en: '{count, plural, one {# more amount is for a year that has passed, but} other {# more amounts are for years that have passed, but}} the tables hold no outcome for their place and market.',
    'zh-Hant': '另有 {count} 項金額的年份已過，但資料表中沒有其地區與市場的實際值。',
    'zh-Hans': '另有 {count} 项金额的年份已过，但数据表中没有其地区与市场的实际值。',
  },
  columnYear: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  columnPlace: { en: 'Place', 'zh-Hant': '地區', 'zh-Hans': '地区' },
  columnPublisher: { en: 'Publisher', 'zh-Hant': '發布機構', 'zh-Hans': '发布机构' },
  columnEdition: { en: 'Edition and market', 'zh-Hant': '版本與市場', 'zh-Hans': '版本与市场' },
  columnForecast: { en: 'Forecast', 'zh-Hant': '預測', 'zh-Hans': '预测' },
  columnKind: { en: 'How it comes about', 'zh-Hant': '如何得出', 'zh-Hans': '如何得出' },
  columnOutcome: { en: 'Outcome', 'zh-Hant': '實際值', 'zh-Hans': '实际值' },
  columnError: { en: 'Error', 'zh-Hant': '誤差', 'zh-Hans': '误差' },
  columnOther: {
    en: 'Error read the other way',
    'zh-Hant': '另一種讀法的誤差',
    'zh-Hans': '另一种读法的误差',
  },
  columnOwnForecast: {
    en: 'Forecast in its own currency',
    'zh-Hant': '原幣別預測',
    'zh-Hans': '原币种预测',
  },
  columnOwnOutcome: {
    en: 'Outcome in its own currency',
    'zh-Hant': '原幣別實際值',
    'zh-Hans': '原币种实际值',
  },
  columnOutcomeBy: { en: 'Outcome by', 'zh-Hant': '實際值來源', 'zh-Hans': '实际值来源' },
  columnOutcomeSource: {
    en: 'Source of the outcome',
    'zh-Hant': '實際值出處',
    'zh-Hans': '实际值出处',
  },
  columnRelation: { en: 'Scope', 'zh-Hant': '範圍', 'zh-Hans': '范围' },
  columnCounts: { en: 'In the count', 'zh-Hant': '是否計入', 'zh-Hans': '是否计入' },
  columnReason: { en: 'Why not', 'zh-Hant': '不計入的原因', 'zh-Hans': '不计入的原因' },
  unitShare: { en: 'share', 'zh-Hant': '比例', 'zh-Hans': '比例' },
  unitOwn: { en: 'its currency', 'zh-Hant': '原幣別', 'zh-Hans': '原币种' },
  yes: { en: 'yes', 'zh-Hant': '計入', 'zh-Hans': '计入' },
  no: { en: 'no', 'zh-Hant': '不計入', 'zh-Hans': '不计入' },
  nativeError: {
    en: 'from the outcome to the forecast',
    'zh-Hant': '由實際值至預測',
    'zh-Hans': '由实际值至预测',
  },
  nativeOutcome: { en: 'outcome', 'zh-Hant': '實際值', 'zh-Hans': '实际值' },
  nativeSoftOutcome: {
    en: 'outcome, derived or not verified',
    'zh-Hant': '實際值，推算或未經查證',
    'zh-Hans': '实际值，推算或未经核实',
  },
  nativeOther: {
    en: 'at its stated growth rate',
    'zh-Hant': '按所稱成長率',
    'zh-Hans': '按所称增长率',
  },
  guess: {
    en: 'By how many per cent were forecasts of this market off, at the median?',
    'zh-Hant': '對此市場的預測，誤差的中位數是百分之幾？',
    'zh-Hans': '对此市场的预测，误差的中位数是百分之几？',
  },
  guessed: {
    en: '{share}, the median error of {count, plural, one {# forecast} other {# forecasts}}: {high} too high, {low} too low',
    'zh-Hant': '{share}，為 {count} 項預測誤差的中位數：{high} 項過高，{low} 項過低',
    'zh-Hans': '{share}，为 {count} 项预测误差的中位数：{high} 项过高，{low} 项过低',
  },
  guessName: { en: 'the median error', 'zh-Hant': '誤差中位數', 'zh-Hans': '误差中位数' },
});
