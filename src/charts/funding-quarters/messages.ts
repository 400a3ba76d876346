import { defineMessages } from '../../i18n/message.ts';

/** Words of the chart of money raised over time. */
export const fundingQuartersMessages = defineMessages({
  title: {
    en: 'Money raised, {measure, select, cumulative {added up} other {{period, select, year {year by year} other {quarter by quarter}}}}',
    'zh-Hant':
      '募資額：{measure, select, cumulative {累計} other {{period, select, year {逐年} other {逐季}}}}',
    'zh-Hans':
      '融资额：{measure, select, cumulative {累计} other {{period, select, year {逐年} other {逐季}}}}',
  },
  axis: {
    en: 'US$, nominal, {measure, select, cumulative {in all since {since}, by {period, select, year {year} other {quarter}} end} other {per {period, select, year {year} other {quarter}}}}',
    'zh-Hant':
      '美元，名目值，{measure, select, cumulative {自 {since} 年起，至各{period, select, year {年} other {季}}末累計} other {每{period, select, year {年} other {季}}}}',
    'zh-Hans':
      '美元，名义值，{measure, select, cumulative {自 {since} 年起，至各{period, select, year {年} other {季}}末累计} other {每{period, select, year {年} other {季}}}}',
  },
  yearOnly: {
    en: 'Only the year is known, same scale',
    'zh-Hant': '僅知年份，比例尺相同',
    'zh-Hans': '仅知年份，比例尺相同',
  },
  rounds: { en: 'rounds', 'zh-Hant': '輪次', 'zh-Hans': '轮次' },
  incomplete: {
    en: 'may be incomplete',
    'zh-Hant': '可能不完整',
    'zh-Hans': '可能不完整',
  },
  empty: {
    en: 'No round that counts has a date within these filters.',
    'zh-Hant': '在此篩選範圍內，沒有已知日期且計入的輪次。',
    'zh-Hans': '在此筛选范围内，没有已知日期且计入的轮次。',
  },
  key: {
    en: 'Money in nominal US dollars as announced. Hatched: {period, select, year {the year} other {the quarter}} is so recent that rounds are still becoming known. {measure, select, cumulative {Money of which only the year is known is added at the end of that year.} other {{period, select, year {} other {Money of which only the year is known stands apart, as wide as its year, and in no quarter. }}Open circle: rounds, but no known amount.}} Dashed and hollow: not verified at its source. Marks under the bars: the rounds, filled where the amount is known, hollow where it is not. A plus after an amount: at least so much, as a source gives only a floor for one of the rounds.',
    'zh-Hant':
      '金額為公布時的名目美元。斜線：該{period, select, year {年} other {季}}時間尚近，輪次仍陸續揭露。{measure, select, cumulative {僅知年份的金額於該年年末計入。} other {{period, select, year {} other {僅知年份的金額另列，寬度為一整年，不分攤至各季。}}空心圓：有輪次，但金額均不詳。}}虛線空心：未經來源查證。長條下方的記號：輪次，實心為金額已知，空心為金額不詳。金額後的「以上」：至少此數，其中有輪次的來源僅載下限。',
    'zh-Hans':
      '金额为公布时的名义美元。斜线：该{period, select, year {年} other {季度}}时间尚近，轮次仍在陆续披露。{measure, select, cumulative {仅知年份的金额在该年年末计入。} other {{period, select, year {} other {仅知年份的金额另列，宽度为一整年，不分摊到各季度。}}空心圆：有轮次，但金额均不详。}}虚线空心：未经来源核实。柱下方的记号：轮次，实心为金额已知，空心为金额不详。金额后的“以上”：至少此数，其中有轮次的来源仅载下限。',
  },
  floorTotal: { en: '{amount}+', 'zh-Hant': '{amount}以上', 'zh-Hans': '{amount}以上' },
  quarter: {
    en: 'Q{quarter} {year}',
    'zh-Hant': '{year} 年第 {quarter} 季',
    'zh-Hans': '{year} 年第 {quarter} 季度',
  },
  year: { en: '{year}', 'zh-Hant': '{year} 年', 'zh-Hans': '{year} 年' },
  onlyYear: {
    en: '{year} (only the year is known)',
    'zh-Hant': '{year} 年（僅知年份）',
    'zh-Hans': '{year} 年（仅知年份）',
  },
  undated: { en: 'without a date', 'zh-Hant': '日期不詳', 'zh-Hans': '日期不详' },
  all: { en: 'all categories', 'zh-Hant': '全部類別', 'zh-Hans': '全部类别' },
  point: {
    en: '{period}, {name}: {amount, select, none {no amount known} other {{amount}}}{measure, select, cumulative { in all by its end} other {}} ({counts}){unseen, select, none {} other {; {unseen} of it not verified at the source}}{incomplete, select, yes {; may be incomplete} other {}}',
    'zh-Hant':
      '{period}，{name}：{measure, select, cumulative {期末累計} other {}}{amount, select, none {金額不詳} other {{amount}}}（{counts}）{unseen, select, none {} other {；其中 {unseen}未經來源查證}}{incomplete, select, yes {；可能不完整} other {}}',
    'zh-Hans':
      '{period}，{name}：{measure, select, cumulative {期末累计} other {}}{amount, select, none {金额不详} other {{amount}}}（{counts}）{unseen, select, none {} other {；其中 {unseen}未经来源核实}}{incomplete, select, yes {；可能不完整} other {}}',
  },
  counts: {
    en: '{rounds, plural, one {# round} other {# rounds}}{without, plural, =0 {} other {, # without a known amount}}{floors, plural, =0 {} one {, one amount is only a floor} other {, # amounts are only floors}}{leftOut, plural, =0 {} one {; # event does not count} other {; # events do not count}}',
    'zh-Hant':
      '{rounds} 個輪次{without, plural, =0 {} other {，其中 # 個金額不詳}}{floors, plural, =0 {} other {，# 個金額僅為下限}}{leftOut, plural, =0 {} other {；另有 # 個事件不計入}}',
    'zh-Hans':
      '{rounds} 个轮次{without, plural, =0 {} other {，其中 # 个金额不详}}{floors, plural, =0 {} other {，# 个金额仅为下限}}{leftOut, plural, =0 {} other {；另有 # 个事件不计入}}',
  },
  findingNone: {
    en: 'No round within these filters counts as money raised.',
    'zh-Hant': '在此篩選範圍內，沒有輪次計為募資。',
    'zh-Hans': '在此筛选范围内，没有轮次计为融资。',
  },
  finding: {
    en: '{raised, select, none {Of {rounds, plural, one {# round} other {# rounds}} no amount is known.} other {{isFloor, select, yes {At least } other {}}{raised} is known to have been raised in {withAmount, plural, one {# round} other {# rounds}}{without, plural, =0 {.} one {; the amount of # more is not known.} other {; the amounts of # more are not known.}}}}',
    'zh-Hant':
      '{raised, select, none {{rounds} 個輪次的金額均不詳。} other {已知 {withAmount} 個輪次共募得{isFloor, select, yes {至少 } other { }}{raised}；{without, plural, =0 {沒有金額不詳的輪次} other {另有 # 個輪次金額不詳}}。}}',
    'zh-Hans':
      '{raised, select, none {{rounds} 个轮次的金额均不详。} other {已知 {withAmount} 个轮次共融得{isFloor, select, yes {至少 } other { }}{raised}；{without, plural, =0 {没有金额不详的轮次} other {另有 # 个轮次金额不详}}。}}',
  },
  findingSince: {
    en: 'Added up since {since}, over the rounds that pass the filters.',
    'zh-Hant': '累計自 {since} 年起，僅含符合篩選條件的輪次。',
    'zh-Hans': '累计自 {since} 年起，仅含符合筛选条件的轮次。',
  },
  findingMost: {
    en: 'The most came in {period}: {amount}{share, select, none {} other {, {largest} of it in one round ({company})}}.',
    'zh-Hant':
      '最多的是 {period}：{amount}{share, select, none {} other {，其中 {largest}來自單一輪次（{company}）}}。',
    'zh-Hans':
      '最多的是 {period}：{amount}{share, select, none {} other {，其中 {largest}来自单一轮次（{company}）}}。',
  },
  findingDates: {
    en: '{yearOnly, select, none {} other {Of {yearOnly} only the year is known. }}{undated, select, none {} other {{isFloor, select, yes {At least } other {}}{undated} has no date that was seen and is in no {period, select, year {year} other {quarter}}.}}',
    'zh-Hant':
      '{yearOnly, select, none {} other {其中 {yearOnly}僅知年份。}}{undated, select, none {} other {{isFloor, select, yes {至少 } other {}}{undated}的日期未能查見，不列入任何{period, select, year {年份} other {季度}}。}}',
    'zh-Hans':
      '{yearOnly, select, none {} other {其中 {yearOnly}仅知年份。}}{undated, select, none {} other {{isFloor, select, yes {至少 } other {}}{undated}的日期未能查见，不列入任何{period, select, year {年份} other {季度}}。}}',
  },
  findingLeftOut: {
    en: '{count, plural, =0 {} one {# event within these filters does not count.} other {# events within these filters do not count.}}',
    'zh-Hant': '{count, plural, =0 {} other {此篩選範圍內另有 # 個事件不計入。}}',
    'zh-Hans': '{count, plural, =0 {} other {此筛选范围内另有 # 个事件不计入。}}',
  },
  summary: {
    en: 'Stacked bar chart in nominal US dollars, {measure, select, cumulative {added up} other {each {period, select, year {year} other {quarter}} on its own}}, from {from} to {to}, with {count, plural, one {# category} other {# categories}}: {list}. {finding}',
    'zh-Hant':
      '堆疊長條圖，單位為名目美元，{measure, select, cumulative {累計} other {各{period, select, year {年} other {季}}分列}}，{from}至{to}，共 {count} 個類別：{list}。{finding}',
    'zh-Hans':
      '堆叠柱状图，单位为名义美元，{measure, select, cumulative {累计} other {各{period, select, year {年} other {季度}}分列}}，{from}至{to}，共 {count} 个类别：{list}。{finding}',
  },
  columnPeriod: { en: 'Period', 'zh-Hant': '期間', 'zh-Hans': '期间' },
  columnCategory: { en: 'Category', 'zh-Hant': '類別', 'zh-Hans': '类别' },
  columnRaised: { en: 'Raised', 'zh-Hant': '募資額', 'zh-Hans': '融资额' },
  columnUnseen: {
    en: 'Of it not verified',
    'zh-Hant': '其中未查證',
    'zh-Hans': '其中未核实',
  },
  columnCumulative: {
    en: 'Raised by its end',
    'zh-Hant': '期末累計',
    'zh-Hans': '期末累计',
  },
  columnRounds: { en: 'Rounds', 'zh-Hant': '輪次數', 'zh-Hans': '轮次数' },
  columnWith: { en: 'With amount', 'zh-Hant': '金額已知', 'zh-Hans': '金额已知' },
  columnWithout: { en: 'Without amount', 'zh-Hant': '金額不詳', 'zh-Hans': '金额不详' },
  columnFloors: { en: 'Only a floor', 'zh-Hant': '僅為下限', 'zh-Hans': '仅为下限' },
  columnFloorsByEnd: {
    en: 'Only a floor, by its end',
    'zh-Hant': '期末累計中僅為下限',
    'zh-Hans': '期末累计中仅为下限',
  },
  columnLeftOut: { en: 'Left out', 'zh-Hant': '不計入', 'zh-Hans': '不计入' },
  columnIncomplete: {
    en: 'May be incomplete',
    'zh-Hant': '可能不完整',
    'zh-Hans': '可能不完整',
  },
  columnIds: { en: 'Rows', 'zh-Hant': '資料列', 'zh-Hans': '数据行' },
  columnLeftOutIds: {
    en: 'Rows left out',
    'zh-Hant': '不計入的資料列',
    'zh-Hans': '不计入的数据行',
  },
  yes: { en: 'yes', 'zh-Hant': '是', 'zh-Hans': '是' },
  no: { en: 'no', 'zh-Hant': '否', 'zh-Hans': '否' },
  roundUnit: { en: 'rounds', 'zh-Hant': '輪次', 'zh-Hans': '轮次' },
  eventUnit: { en: 'events', 'zh-Hant': '事件', 'zh-Hans': '事件' },
  nativeYearOnly: {
    en: 'Only the year is known, US$',
    'zh-Hant': '僅知年份，美元',
    'zh-Hans': '仅知年份，美元',
  },
  guess: {
    en: 'How much is known to have been raised in these rounds since {since}, in {unit}?',
    'zh-Hant': '{since} 年以來，這些輪次已知共募得多少？單位：{unit}',
    'zh-Hans': '{since} 年以来，这些轮次已知共融得多少？单位：{unit}',
  },
  guessed: {
    en: '{amount} in {rounds, plural, one {# round} other {# rounds}}{without, plural, =0 {} one {; the amount of # more is not known} other {; the amounts of # more are not known}}',
    'zh-Hant': '{rounds} 個輪次共 {amount}{without, plural, =0 {} other {；另有 # 個輪次金額不詳}}',
    'zh-Hans': '{rounds} 个轮次共 {amount}{without, plural, =0 {} other {；另有 # 个轮次金额不详}}',
  },
  guessName: { en: 'the known sum', 'zh-Hant': '已知總額', 'zh-Hans': '已知总额' },
});
