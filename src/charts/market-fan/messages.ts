import { defineMessages } from '../../i18n/message.ts';

/** Words of the scenario of a market. */
export const marketFanMessages = defineMessages({
  title: {
    en: 'The market from its drivers',
    'zh-Hant': '由驅動因素推算的市場',
    'zh-Hans': '由驱动因素推算的市场',
  },
  axis: {
    en: 'Market size, {currency}, money of the day',
    'zh-Hant': '市場規模，{currency}，名目金額',
    'zh-Hans': '市场规模，{currency}，名义金额',
  },
  axisLog: {
    en: 'Market size, {currency}, money of the day (log scale)',
    'zh-Hant': '市場規模，{currency}，名目金額（對數刻度）',
    'zh-Hans': '市场规模，{currency}，名义金额（对数刻度）',
  },
  headline: {
    en: 'With these assumptions the market for {segment}{place, select, none {} other { ({place})}} is {median} in {year} (90%: {range}), ×{factor} of {baseYear}.',
    'zh-Hant':
      '依這些假設，{year} 年 {segment}市場{place, select, none {} other {（{place}）}}為 {median}（90%：{range}），是 {baseYear} 年的 {factor} 倍。',
    'zh-Hans':
      '按这些假设，{year} 年 {segment}市场{place, select, none {} other {（{place}）}}为 {median}（90%：{range}），是 {baseYear} 年的 {factor} 倍。',
  },
  comparison: {
    en: 'With every assumption at its default: {median}.',
    'zh-Hant': '所有假設皆為預設值時：{median}。',
    'zh-Hans': '所有假设均为默认值时：{median}。',
  },
  noScenario: {
    en: 'A scenario, not a forecast.',
    'zh-Hant': '這是情境，不是預測。',
    'zh-Hans': '这是情景，不是预测。',
  },
  median: { en: 'median', 'zh-Hant': '中位數', 'zh-Hans': '中位数' },
  scenario: { en: 'scenario', 'zh-Hant': '情境', 'zh-Hans': '情景' },
  baseline: { en: 'default assumptions', 'zh-Hant': '預設假設', 'zh-Hans': '默认假设' },
  baselineShort: { en: 'defaults', 'zh-Hant': '預設', 'zh-Hans': '默认' },
  withoutScarcity: { en: 'without scarcity', 'zh-Hant': '不計稀缺', 'zh-Hans': '不计稀缺' },
  base: { en: 'start', 'zh-Hant': '起點', 'zh-Hans': '起点' },
  outcome: { en: 'outcome', 'zh-Hant': '實際值', 'zh-Hans': '实际值' },
  forecast: { en: 'forecast', 'zh-Hant': '預測', 'zh-Hans': '预测' },
  unnamed: { en: 'no publisher named', 'zh-Hant': '未具名機構', 'zh-Hans': '未具名机构' },
  named: { en: '{kind}, {name}', 'zh-Hant': '{kind}，{name}', 'zh-Hans': '{kind}，{name}' },
  baseLabel: {
    en: '{publisher}\n{year}: {amount}',
    'zh-Hant': '{publisher}\n{year}：{amount}',
    'zh-Hans': '{publisher}\n{year}：{amount}',
  },
  targetLabel: {
    en: '{year}: {amount}',
    'zh-Hant': '{year}：{amount}',
    'zh-Hans': '{year}：{amount}',
  },
  beyond: {
    en: '{name} ↑ {amount}',
    'zh-Hant': '{name} ↑ {amount}',
    'zh-Hans': '{name} ↑ {amount}',
  },
  sizePoint: {
    en: 'Scenario, {year}: median {median}; 50% interval {half}, 90% interval {most}',
    'zh-Hant': '情境，{year} 年：中位數 {median}；50% 區間 {half}，90% 區間 {most}',
    'zh-Hans': '情景，{year} 年：中位数 {median}；50% 区间 {half}，90% 区间 {most}',
  },
  point: {
    en: '{name}, {year}: {amount}',
    'zh-Hant': '{name}，{year} 年：{amount}',
    'zh-Hans': '{name}，{year} 年：{amount}',
  },
  convertedPoint: {
    en: '{name}, {year}: {amount}, published as {original}',
    'zh-Hant': '{name}，{year} 年：{amount}（原公布為 {original}）',
    'zh-Hans': '{name}，{year} 年：{amount}（原公布为 {original}）',
  },
  key: {
    en: 'Bands: the 50% and the 90% interval, with the median dashed. Filled dot: the published size that the scenario starts from. An arrow: the band runs on above the axis.{paths, plural, =0 {} one { Thin grey line: the one published forecast of this market or the nearest one that counts on the basis of the page and reaches {year}.} other { Thin grey lines: # published forecasts of this market or the nearest one that count on the basis of the page, spread from the lowest to the highest in {year}.}}{outcomes, plural, =0 {} other { Ink dots: what was later said to have come true (hollow: not seen at its source).}}{baseline, select, yes { Grey dashes: the same market with every assumption at its default.} other {}}{scarcity, select, yes { Blue dots: without the pull of scarcity.} other {}}',
    'zh-Hant':
      '色帶：50% 與 90% 區間，虛線為中位數。實心點：情境起點的已公布規模。箭頭：色帶超出座標軸。{paths, plural, =0 {} other {灰色細線：此市場或最相近市場中依本頁口徑計入的 {paths} 項已公布預測，依 {year} 年數值由低至高選取。}}{outcomes, plural, =0 {} other {墨色點：事後公布的實際值（空心：未見原始來源）。}}{baseline, select, yes {灰色虛線：所有假設皆為預設值的同一市場。} other {}}{scarcity, select, yes {藍色點線：不計稀缺的影響。} other {}}',
    'zh-Hans':
      '色带：50% 与 90% 区间，虚线为中位数。实心点：情景起点的已公布规模。箭头：色带超出坐标轴。{paths, plural, =0 {} other {灰色细线：此市场或最相近市场中按本页口径计入的 {paths} 项已公布预测，按 {year} 年数值由低至高选取。}}{outcomes, plural, =0 {} other {墨色点：事后公布的实际值（空心：未见原始来源）。}}{baseline, select, yes {灰色虚线：所有假设均为默认值的同一市场。} other {}}{scarcity, select, yes {蓝色点线：不计稀缺的影响。} other {}}',
  },
  summary: {
    en: 'Fan chart, {from} to {to}, in {currency}, money of the day. A scenario, not a forecast. It starts from {base} in {baseYear} ({publisher}). Median in {year}: {median}, 90% interval {range}; at the end, {end}: {endMedian}, {endRange}.{baseline, select, none {} other { With default assumptions: {baseline} in {year}.}}{paths, plural, =0 {} one { One published forecast is shown.} other { # published forecasts are shown.}}',
    'zh-Hant':
      '扇形圖，{from} 至 {to} 年，以 {currency} 計，名目金額。這是情境，不是預測。起點為 {baseYear} 年的 {base}（{publisher}）。{year} 年中位數 {median}，90% 區間 {range}；最後一年 {end} 年：{endMedian}，{endRange}。{baseline, select, none {} other {預設假設下，{year} 年為 {baseline}。}}{paths, plural, =0 {} other {顯示 # 項已公布的預測。}}',
    'zh-Hans':
      '扇形图，{from} 至 {to} 年，以 {currency} 计，名义金额。这是情景，不是预测。起点为 {baseYear} 年的 {base}（{publisher}）。{year} 年中位数 {median}，90% 区间 {range}；最后一年 {end} 年：{endMedian}，{endRange}。{baseline, select, none {} other {默认假设下，{year} 年为 {baseline}。}}{paths, plural, =0 {} other {显示 # 项已公布的预测。}}',
  },
  columnSeries: { en: 'Series', 'zh-Hant': '序列', 'zh-Hans': '序列' },
  columnYear: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  columnKind: { en: 'How it comes about', 'zh-Hant': '如何得出', 'zh-Hans': '如何得出' },
  columnMedian: {
    en: 'Median, or published size',
    'zh-Hant': '中位數，或已公布的規模',
    'zh-Hans': '中位数，或已公布的规模',
  },
  columnQuantile: {
    en: '{share} quantile',
    'zh-Hant': '{share} 分位數',
    'zh-Hans': '{share} 分位数',
  },
  guess: {
    en: 'With these assumptions, how large is the market for {segment} in {year}, in {unit}?',
    'zh-Hant': '依這些假設，{year} 年 {segment}市場有多大？單位：{unit}',
    'zh-Hans': '按这些假设，{year} 年 {segment}市场有多大？单位：{unit}',
  },
  guessed: {
    en: '{median} (90%: {range})',
    'zh-Hant': '{median}（90%：{range}）',
    'zh-Hans': '{median}（90%：{range}）',
  },
  guessName: {
    en: 'the median of the scenario',
    'zh-Hant': '情境中位數',
    'zh-Hans': '情景中位数',
  },
});
