import { defineMessages } from '../../i18n/message.ts';

/** The verdicts on a stated growth rate, by code. */
export const verdictMessages = defineMessages({
  agrees: { en: 'agrees', 'zh-Hant': '相符', 'zh-Hans': '相符' },
  'rounding-explains': {
    en: 'rounding explains it',
    'zh-Hant': '四捨五入可解釋',
    'zh-Hans': '四舍五入可解释',
  },
  small: { en: 'small gap', 'zh-Hant': '小落差', 'zh-Hans': '小偏差' },
  material: { en: 'material gap', 'zh-Hant': '明顯落差', 'zh-Hans': '明显偏差' },
  gross: { en: 'gross gap', 'zh-Hant': '嚴重落差', 'zh-Hans': '严重偏差' },
  'not-checkable': { en: 'not checkable', 'zh-Hant': '無法查核', 'zh-Hans': '无法核查' },
});

/** Why growth cannot be computed or checked, by reason. */
export const growthProblemMessages = defineMessages({
  'no-stated-rate': {
    en: 'No growth rate is stated.',
    'zh-Hant': '未說明成長率。',
    'zh-Hans': '未说明增长率。',
  },
  'missing-base': {
    en: 'The start value{value, select, none {} other { of {value}}} is not printed.',
    'zh-Hant': '未列出{value, select, none {} other { {value} 年的}}起始值。',
    'zh-Hans': '未列出{value, select, none {} other { {value} 年的}}起始值。',
  },
  'missing-target': {
    en: 'The end value{value, select, none {} other { of {value}}} is not printed.',
    'zh-Hant': '未列出{value, select, none {} other { {value} 年的}}終值。',
    'zh-Hans': '未列出{value, select, none {} other { {value} 年的}}终值。',
  },
  'undated-base': {
    en: 'Nothing says of which year the start value is.',
    'zh-Hant': '未說明起始值屬於哪一年。',
    'zh-Hans': '未说明起始值属于哪一年。',
  },
  'undated-target': {
    en: 'Nothing says of which year the end value is.',
    'zh-Hant': '未說明終值屬於哪一年。',
    'zh-Hans': '未说明终值属于哪一年。',
  },
  'other-years': {
    en: 'The rate is stated for {value}, but the {where, select, base {start value} other {end value}} printed is of another year.',
    'zh-Hant':
      '成長率所指的是 {value} 年，但列出的{where, select, base {起始值} other {終值}}屬於其他年份。',
    'zh-Hans':
      '增长率所指的是 {value} 年，但列出的{where, select, base {起始值} other {终值}}属于其他年份。',
  },
  'one-year-rate': {
    en: 'The rate is that of a single year, but the amounts lie {value} years apart.',
    'zh-Hant': '成長率僅為單一年度，但兩個數額相隔 {value} 年。',
    'zh-Hans': '增长率仅为单一年度，但两个数额相隔 {value} 年。',
  },
  missing: {
    en: '{where, select, start {The start value} end {The end value} years {The number of years} rate {The growth rate} other {A figure}} is missing.',
    'zh-Hant':
      '缺少{where, select, start {起始值} end {終值} years {年數} rate {成長率} other {一個數字}}。',
    'zh-Hans':
      '缺少{where, select, start {起始值} end {终值} years {年数} rate {增长率} other {一个数字}}。',
  },
  'not-a-number': {
    en: '{where, select, start {The start value} end {The end value} years {The number of years} rate {The growth rate} other {A figure}} is not a number.',
    'zh-Hant':
      '{where, select, start {起始值} end {終值} years {年數} rate {成長率} other {有一個值}}不是數字。',
    'zh-Hans':
      '{where, select, start {起始值} end {终值} years {年数} rate {增长率} other {有一个值}}不是数字。',
  },
  'not-above-zero': {
    en: '{where, select, start {The start value} end {The end value} other {An amount}} is not above zero, so no growth rate joins the two.',
    'zh-Hant':
      '{where, select, start {起始值} end {終值} other {有一個數額}}不大於零，沒有成長率能連接兩者。',
    'zh-Hans':
      '{where, select, start {起始值} end {终值} other {有一个数额}}不大于零，没有增长率能连接两者。',
  },
  'same-year': {
    en: 'Start and end lie in the same year.',
    'zh-Hant': '起始與終點在同一年。',
    'zh-Hans': '起点与终点在同一年。',
  },
  'years-below-zero': {
    en: 'The end lies before the start.',
    'zh-Hant': '終點早於起點。',
    'zh-Hans': '终点早于起点。',
  },
  'all-lost': {
    en: 'At -100% a year or less, nothing is left to grow.',
    'zh-Hant': '每年 -100% 或更低時，已無可成長的餘額。',
    'zh-Hans': '每年 -100% 或更低时，已没有可增长的余额。',
  },
  'never-reached': {
    en: 'At this rate the end value is never reached.',
    'zh-Hant': '以此成長率永遠達不到終值。',
    'zh-Hans': '以此增长率永远达不到终值。',
  },
  'not-a-count': {
    en: 'The number of significant digits is not a whole number above zero.',
    'zh-Hant': '有效位數不是大於零的整數。',
    'zh-Hans': '有效位数不是大于零的整数。',
  },
  'out-of-range': {
    en: 'The result is too large or too small to be written as a number.',
    'zh-Hant': '結果過大或過小，無法以數字表示。',
    'zh-Hans': '结果过大或过小，无法以数字表示。',
  },
});

/** Words of the chart of stated growth rates against those that their endpoints imply. */
export const growthAuditMessages = defineMessages({
  title: {
    en: 'Stated growth against the growth that the endpoints imply',
    'zh-Hant': '所述成長率與起訖值換算的成長率',
    'zh-Hans': '所述增长率与起止值换算的增长率',
  },
  key: {
    en: 'Each mark is one forecast; on the diagonal the stated rate is the one that its own start and end values imply. Vertical line: what the rounding of those values allows. Circle: agrees or explained by rounding (small); triangle: gap under {material}; diamond: under {gross}; square: {gross} and more. Hollow: figures not seen at their source. Struck through: misquoted or wrong.',
    'zh-Hant':
      '每個符號為一項預測；落在對角線上表示所述成長率等於其起訖值換算的成長率。垂直線：起訖值四捨五入所容許的範圍。圓形：相符，或可由四捨五入解釋（小圓）；三角形：落差不到 {material}；菱形：不到 {gross}；方形：{gross}以上。空心：數字未於來源查見。劃線：誤引或錯誤。',
    'zh-Hans':
      '每个符号为一项预测；落在对角线上表示所述增长率等于其起止值换算的增长率。垂直线：起止值四舍五入所容许的范围。圆形：相符，或可由四舍五入解释（小圆）；三角形：偏差不到 {material}；菱形：不到 {gross}；方形：{gross}以上。空心：数字未在来源查见。划线：误引或错误。',
  },
  points: {
    en: '{count, plural, one {# percentage point} other {# percentage points}}',
    'zh-Hant': '{count, plural, other {# 個百分點}}',
    'zh-Hans': '{count, plural, other {# 个百分点}}',
  },
  xAxis: { en: 'Stated, % a year', 'zh-Hant': '所述，每年 %', 'zh-Hans': '所述，每年 %' },
  yAxis: {
    en: 'Implied by the endpoints, % a year',
    'zh-Hant': '起訖值換算，每年 %',
    'zh-Hans': '起止值换算，每年 %',
  },
  above: { en: 'understated', 'zh-Hant': '所述偏低', 'zh-Hans': '所述偏低' },
  below: { en: 'overstated', 'zh-Hant': '所述偏高', 'zh-Hans': '所述偏高' },
  empty: {
    en: 'No forecast shown here can be checked.',
    'zh-Hant': '此處顯示的預測均無法查核。',
    'zh-Hans': '此处显示的预测均无法核查。',
  },
  articleName: {
    en: 'the article of 2023',
    'zh-Hant': '2023 年的文章',
    'zh-Hans': '2023 年的文章',
  },
  articleShort: { en: 'the article', 'zh-Hant': '2023 年文章', 'zh-Hans': '2023 年文章' },
  struck: {
    en: 'struck: {standing}',
    'zh-Hant': '劃線：{standing}',
    'zh-Hans': '划线：{standing}',
  },
  yourClaim: { en: 'your claim', 'zh-Hant': '您的說法', 'zh-Hans': '您的说法' },
  claimPoint: {
    en: '{name}: stated {stated}, implied {implied}{range, select, none {} other { ({range} by rounding)}}, gap {gap} points; {verdict}',
    'zh-Hant':
      '{name}：所述 {stated}，換算 {implied}{range, select, none {} other {（四捨五入容許 {range}）}}，落差 {gap} 個百分點；{verdict}',
    'zh-Hans':
      '{name}：所述 {stated}，换算 {implied}{range, select, none {} other {（四舍五入容许 {range}）}}，偏差 {gap} 个百分点；{verdict}',
  },
  sentence: { en: '{text}.', 'zh-Hant': '{text}。', 'zh-Hans': '{text}。' },
  claimKey: {
    en: 'Ring with hairs: your claim, with the range that rounding allows.',
    'zh-Hant': '十字圓圈：您的說法，及四捨五入所容許的範圍。',
    'zh-Hans': '十字圆圈：您的说法，及四舍五入所容许的范围。',
  },
  unnamed: { en: 'publisher not named', 'zh-Hant': '未具名', 'zh-Hans': '未具名' },
  markRates: {
    en: '{stated} stated, {implied} implied',
    'zh-Hant': '所述 {stated}，換算 {implied}',
    'zh-Hans': '所述 {stated}，换算 {implied}',
  },
  markStated: { en: '{stated} stated', 'zh-Hant': '所述 {stated}', 'zh-Hans': '所述 {stated}' },
  markImplied: {
    en: '{implied} implied',
    'zh-Hant': '換算 {implied}',
    'zh-Hans': '换算 {implied}',
  },
  point: {
    en: '{name}{edition, select, none {} other {, {edition}}} ({segment}, {geography}): stated {stated}, implied {implied} ({range} by rounding), gap {gap} points; {verdict}{grade, select, none {} other {; {grade}}}{note, select, none {} other {. {note}}}',
    'zh-Hant':
      '{name}{edition, select, none {} other {，{edition}}}（{segment}，{geography}）：所述 {stated}，換算 {implied}（四捨五入容許 {range}），落差 {gap} 個百分點；{verdict}{grade, select, none {} other {；{grade}}}{note, select, none {} other {。{note}}}',
    'zh-Hans':
      '{name}{edition, select, none {} other {，{edition}}}（{segment}，{geography}）：所述 {stated}，换算 {implied}（四舍五入容许 {range}），偏差 {gap} 个百分点；{verdict}{grade, select, none {} other {；{grade}}}{note, select, none {} other {。{note}}}',
  },
  summary: {
    en: 'Scatter plot of {count, plural, =0 {no forecasts} one {# forecast} other {# forecasts}}: stated growth a year against the growth that the endpoints imply, with the diagonal on which both are equal. {finding}',
    'zh-Hant':
      '散布圖，{count, plural, =0 {沒有預測} other {共 # 項預測}}：每年所述成長率對起訖值換算的成長率，對角線表示兩者相等。{finding}',
    'zh-Hans':
      '散点图，{count, plural, =0 {没有预测} other {共 # 项预测}}：每年所述增长率对起止值换算的增长率，对角线表示两者相等。{finding}',
  },
  finding: {
    en: 'Of {all, plural, one {# forecast} other {# forecasts}}, {checked} can be checked{unseen, plural, =0 {} other { (# not seen at the source)}}: {agrees, plural, one {# agrees} other {# agree}}, {rounding} by rounding, {near} off by less than {gross}, {far} by {gross} or more.',
    'zh-Hant':
      '{all, plural, other {#}} 項預測中有 {checked} 項可查核{unseen, plural, =0 {} other {（其中 # 項未於來源查見）}}：{agrees, plural, other {#}} 項相符，{rounding} 項可由四捨五入解釋，{near} 項差距不到 {gross}，{far} 項差 {gross}以上。',
    'zh-Hans':
      '{all, plural, other {#}} 项预测中有 {checked} 项可核查{unseen, plural, =0 {} other {（其中 # 项未在来源查见）}}：{agrees, plural, other {#}} 项相符，{rounding} 项可由四舍五入解释，{near} 项差距不到 {gross}，{far} 项差 {gross}以上。',
  },
  findingNone: {
    en: 'No forecast is shown.',
    'zh-Hant': '沒有顯示任何預測。',
    'zh-Hans': '没有显示任何预测。',
  },
  findingArticle: {
    en: 'The article’s {stated} is {gap} {side, select, below {below} other {above}} the {implied} that its own endpoints imply.',
    'zh-Hant':
      '文章所述的 {stated} 比其起訖值換算的 {implied} {side, select, below {低} other {高}} {gap}。',
    'zh-Hans':
      '文章所述的 {stated} 比其起止值换算的 {implied} {side, select, below {低} other {高}} {gap}。',
  },
  between: { en: '{first} {second}', 'zh-Hant': '{first}{second}', 'zh-Hans': '{first}{second}' },
});
