import { defineMessages } from '../../i18n/message.ts';

/** Words of the chart of raises and valuations of one company or several. */
export const valuationStepsMessages = defineMessages({
  title: {
    en: 'Valuation step by step',
    'zh-Hant': '估值的階梯',
    'zh-Hans': '估值的阶梯',
  },
  comparedTitle: {
    en: 'Raises and valuations side by side',
    'zh-Hant': '募資額與估值並列',
    'zh-Hans': '融资额与估值并列',
  },
  axis: {
    en: 'nominal US dollars, log scale',
    'zh-Hant': '名目美元，對數刻度',
    'zh-Hans': '名义美元，对数刻度',
  },
  months: {
    en: 'months since the first known round',
    'zh-Hant': '距第一個已知輪次的月數',
    'zh-Hans': '距第一个已知轮次的月数',
  },
  lane: {
    en: 'valuation not known (?: amount not known)',
    'zh-Hant': '估值不詳（?：金額亦不詳）',
    'zh-Hans': '估值不详（?：金额也不详）',
  },
  empty: {
    en: 'No company is chosen.',
    'zh-Hant': '尚未選擇公司。',
    'zh-Hans': '尚未选择公司。',
  },
  key: {
    en: 'Bar: money raised. Step: post-money valuation, level until the next known one; dashed after one that is only a floor, dotted after the last known one. A multiple stands at each step. Diamond in ink: what became of the company, on a dashed line. Hollow and dashed: not verified, not closed, or pre- or post-money not said; no step goes over these. A thin line across a mark: only the month or year is known, and the mark stands in its middle, from which months are counted too; dashed where the date itself was not verified. Pre-money valuations are never drawn.',
    'zh-Hant':
      '直條：募資額。階梯：投後估值，水平延續至下一個已知估值；僅為下限者其後為虛線，最後一個已知估值之後為點線。各階標示估值倍數。墨色菱形：公司的結果，以虛線相連。空心虛線：未查證、尚未完成，或來源未言明投前或投後，階梯不經過這些數字。穿過標記的細線：僅知月份或年份，標記置於該期間的中點，月數亦由此起算；日期本身未經查證者為虛線。投前估值一律不畫。',
    'zh-Hans':
      '竖条：融资额。阶梯：投后估值，水平延续至下一个已知估值；仅为下限者其后为虚线，最后一个已知估值之后为点线。各阶标示估值倍数。墨色菱形：公司的结果，以虚线相连。空心虚线：未核实、尚未完成，或来源未言明投前或投后，阶梯不经过这些数字。穿过标记的细线：仅知月份或年份，标记置于该期间的中点，月数也由此起算；日期本身未经核实者为虚线。投前估值一律不画。',
  },
  times: { en: '×{value}', 'zh-Hant': '×{value}', 'zh-Hans': '×{value}' },
  timesInWords: { en: '{value} times', 'zh-Hant': '{value} 倍', 'zh-Hans': '{value} 倍' },
  shortBound: {
    en: '{bound, select, exact {{value}} lower {≥ {value}} upper {≤ {value}} other {≈ {value}}}',
    'zh-Hant':
      '{bound, select, exact {{value}} lower {≥ {value}} upper {≤ {value}} other {≈ {value}}}',
    'zh-Hans':
      '{bound, select, exact {{value}} lower {≥ {value}} upper {≤ {value}} other {≈ {value}}}',
  },
  bought: {
    en: '{buyer, select, none {bought} other {bought by {buyer}}}{price, select, none {} other {: {price}}}',
    'zh-Hant':
      '{buyer, select, none {被收購} other {被 {buyer} 收購}}{price, select, none {} other {：{price}}}',
    'zh-Hans':
      '{buyer, select, none {被收购} other {被 {buyer} 收购}}{price, select, none {} other {：{price}}}',
  },
  partner: {
    en: '{buyer, select, none {a partner} other {{buyer}}} takes a stake{price, select, none {} other { at {price}}}',
    'zh-Hant':
      '{buyer, select, none {夥伴} other {{buyer}}} 入股{price, select, none {} other {，估值 {price}}}',
    'zh-Hans':
      '{buyer, select, none {伙伴} other {{buyer}}} 入股{price, select, none {} other {，估值 {price}}}',
  },
  listed: {
    en: 'listed{price, select, none {} other {: {price}}}',
    'zh-Hant': '上市{price, select, none {} other {：{price}}}',
    'zh-Hans': '上市{price, select, none {} other {：{price}}}',
  },
  onPostMoney: {
    en: '{multiple} on the last post-money',
    'zh-Hant': '上一投後估值 {multiple}',
    'zh-Hans': '上一投后估值 {multiple}',
  },
  onRaised: {
    en: '{multiple} on the money raised',
    'zh-Hant': '募資總額 {multiple}',
    'zh-Hans': '融资总额 {multiple}',
  },
  notClosed: { en: 'not closed', 'zh-Hant': '尚未完成', 'zh-Hans': '尚未完成' },
  notSaid: {
    en: 'pre- or post-money not said',
    'zh-Hant': '未言明投前或投後',
    'zh-Hans': '未言明投前或投后',
  },
  notVerified: { en: 'not verified', 'zh-Hant': '未經查證', 'zh-Hans': '未经核实' },
  valuationsOf: {
    en: '{company, select, none {Post-money valuations} other {{company}: post-money valuations}}',
    'zh-Hant': '{company, select, none {投後估值} other {{company}：投後估值}}',
    'zh-Hans': '{company, select, none {投后估值} other {{company}：投后估值}}',
  },
  raisesOf: {
    en: '{company, select, none {Raises} other {{company}: raises}}',
    'zh-Hant': '{company, select, none {募資} other {{company}：募資}}',
    'zh-Hans': '{company, select, none {融资} other {{company}：融资}}',
  },
  lackingOf: {
    en: '{company, select, none {Rounds that lack a figure} other {{company}: rounds that lack a figure}}',
    'zh-Hant': '{company, select, none {缺少數字的輪次} other {{company}：缺少數字的輪次}}',
    'zh-Hans': '{company, select, none {缺少数字的轮次} other {{company}：缺少数字的轮次}}',
  },
  outcomeOf: {
    en: '{company, select, none {Outcome} other {{company}: outcome}}',
    'zh-Hant': '{company, select, none {結果} other {{company}：結果}}',
    'zh-Hans': '{company, select, none {结果} other {{company}：结果}}',
  },
  summary: {
    en: 'Raises and post-money valuations over time on a logarithmic axis.',
    'zh-Hant': '募資額與投後估值隨時間的變化，採對數刻度。',
    'zh-Hans': '融资额与投后估值随时间的变化，采用对数刻度。',
  },
  nativeSteps: {
    en: '{company, select, none {Valuation until the next known one} other {{company}: valuation until the next known one}}',
    'zh-Hant': '{company, select, none {至下一個已知估值} other {{company}：至下一個已知估值}}',
    'zh-Hans': '{company, select, none {至下一个已知估值} other {{company}：至下一个已知估值}}',
  },
  guess: {
    en: 'What was {company} last valued at after a round, in {unit}?',
    'zh-Hant': '{company} 最後一次的投後估值是多少？單位：{unit}',
    'zh-Hans': '{company} 最后一次的投后估值是多少？单位：{unit}',
  },
  guessed: {
    en: '{amount}, {month}',
    'zh-Hant': '{amount}，{month}',
    'zh-Hans': '{amount}，{month}',
  },
  guessName: {
    en: 'the last known valuation',
    'zh-Hant': '最後一個已知估值',
    'zh-Hans': '最后一个已知估值',
  },
});

/** What is said of one event: its figures, and how far each is known. */
export const stepEventMessages = defineMessages({
  head: {
    en: '{company}, {what}, {date}',
    'zh-Hant': '{company}，{what}，{date}',
    'zh-Hans': '{company}，{what}，{date}',
  },
  raise: {
    en: '{isFloor, select, yes {raised at least {amount}} other {raised {amount}}}',
    'zh-Hant': '{isFloor, select, yes {募資至少 {amount}} other {募資 {amount}}}',
    'zh-Hans': '{isFloor, select, yes {融资至少 {amount}} other {融资 {amount}}}',
  },
  noRaise: {
    en: 'amount not known',
    'zh-Hant': '金額不詳',
    'zh-Hans': '金额不详',
  },
  value: {
    en: '{isFloor, select, yes {post-money valuation of at least {amount}} other {post-money valuation {amount}}}',
    'zh-Hant': '{isFloor, select, yes {投後估值至少 {amount}} other {投後估值 {amount}}}',
    'zh-Hans': '{isFloor, select, yes {投后估值至少 {amount}} other {投后估值 {amount}}}',
  },
  unclearValue: {
    en: 'valuation {amount}, pre- or post-money not said',
    'zh-Hant': '估值 {amount}，來源未言明投前或投後',
    'zh-Hans': '估值 {amount}，来源未言明投前或投后',
  },
  price: { en: 'price {amount}', 'zh-Hant': '價格 {amount}', 'zh-Hans': '价格 {amount}' },
  noValue: {
    en: 'valuation not known',
    'zh-Hant': '估值不詳',
    'zh-Hans': '估值不详',
  },
  state: {
    en: '{figure} ({state, select, not_closed {not closed} rejected {rejected} other {not verified}})',
    'zh-Hant':
      '{figure}（{state, select, not_closed {尚未完成} rejected {已否定} other {未經查證}}）',
    'zh-Hans':
      '{figure}（{state, select, not_closed {尚未完成} rejected {已否定} other {未经核实}}）',
  },
  sold: { en: 'share sold {share}', 'zh-Hant': '出讓股權 {share}', 'zh-Hans': '出让股权 {share}' },
  stepUp: {
    en: '{multiple} the valuation before',
    'zh-Hant': '為上一估值的 {multiple}',
    'zh-Hans': '为上一估值的 {multiple}',
  },
  months: {
    en: '{count, plural, one {# month} other {# months}} after the round before',
    'zh-Hant': '距前一輪 {count} 個月',
    'zh-Hans': '距前一轮 {count} 个月',
  },
  leads: { en: 'led by {names}', 'zh-Hant': '領投：{names}', 'zh-Hans': '领投：{names}' },
  andThen: {
    en: '{first}; {second}',
    'zh-Hant': '{first}；{second}',
    'zh-Hans': '{first}；{second}',
  },
  full: {
    en: '{head}: {figures}{grade, select, none {} other {; {grade}}}',
    'zh-Hant': '{head}：{figures}{grade, select, none {} other {；{grade}}}',
    'zh-Hans': '{head}：{figures}{grade, select, none {} other {；{grade}}}',
  },
});

/** The sentence above the chart of one company. */
export const companyFindingMessages = defineMessages({
  raised: {
    en: '{company} raised {amount} in {rounds, plural, one {# round} other {# rounds}} of known amount{unknown, plural, =0 {} one {, and one round of which the amount is not known} other {, and # rounds of which the amount is not known}}',
    'zh-Hant':
      '{company} 在金額已知的 {rounds} 輪中募得 {amount}{unknown, plural, =0 {} other {，另有 # 輪金額不詳}}',
    'zh-Hans':
      '{company} 在金额已知的 {rounds} 轮中融得 {amount}{unknown, plural, =0 {} other {，另有 # 轮金额不详}}',
  },
  nothing: {
    en: '{rounds, plural, =0 {No round of {company} counts as money raised} one {The amount of the one round of {company} is not known} other {None of the amounts of the # rounds of {company} is known}}',
    'zh-Hant':
      '{rounds, plural, =0 {{company} 沒有可計為募資的輪次} other {{company} 的 # 輪融資均無已知金額}}',
    'zh-Hans':
      '{rounds, plural, =0 {{company} 没有可计为融资的轮次} other {{company} 的 # 轮融资均无已知金额}}',
  },
  atLeast: { en: 'at least {amount}', 'zh-Hant': '至少 {amount}', 'zh-Hans': '至少 {amount}' },
  bought: {
    en: '{buyer, select, none {it was bought} other {{buyer} bought it}} in {month}{price, select, none {} other { for {price}}}',
    'zh-Hant':
      '{month} {buyer, select, none {被收購} other {被 {buyer} 收購}}{price, select, none {} other {，價格 {price}}}',
    'zh-Hans':
      '{month} {buyer, select, none {被收购} other {被 {buyer} 收购}}{price, select, none {} other {，价格 {price}}}',
  },
  partner: {
    en: '{buyer, select, none {a partner} other {{buyer}}} took a stake in {month}{price, select, none {} other { at a post-money valuation of {price}}}',
    'zh-Hant':
      '{month} {buyer, select, none {夥伴} other {{buyer}}} 入股{price, select, none {} other {，投後估值 {price}}}',
    'zh-Hans':
      '{month} {buyer, select, none {伙伴} other {{buyer}}} 入股{price, select, none {} other {，投后估值 {price}}}',
  },
  listed: {
    en: 'it was listed in {month}{price, select, none {} other { at a post-money valuation of {price}}}',
    'zh-Hant': '{month} 上市{price, select, none {} other {，投後估值 {price}}}',
    'zh-Hans': '{month} 上市{price, select, none {} other {，投后估值 {price}}}',
  },
  onPostMoney: {
    en: '{multiple} the last post-money valuation known before',
    'zh-Hant': '為此前最後已知投後估值的 {multiple}',
    'zh-Hans': '为此前最后已知投后估值的 {multiple}',
  },
  onRaised: {
    en: '{multiple} the money known to have been raised, as no post-money valuation is known',
    'zh-Hant': '投後估值不詳，故以已知募資總額計，為其 {multiple}',
    'zh-Hans': '投后估值不详，故以已知融资总额计，为其 {multiple}',
  },
  valued: {
    en: 'its last known post-money valuation is {amount} ({month})',
    'zh-Hant': '最後已知的投後估值為 {amount}（{month}）',
    'zh-Hans': '最后已知的投后估值为 {amount}（{month}）',
  },
  notValued: {
    en: 'no post-money valuation is known',
    'zh-Hant': '投後估值不詳',
    'zh-Hans': '投后估值不详',
  },
  join: { en: '{first}; {second}', 'zh-Hant': '{first}；{second}', 'zh-Hans': '{first}；{second}' },
  comma: {
    en: '{first}, {second}',
    'zh-Hant': '{first}，{second}',
    'zh-Hans': '{first}，{second}',
  },
  end: { en: '{sentence}.', 'zh-Hant': '{sentence}。', 'zh-Hans': '{sentence}。' },
});

/** The table of rounds. */
export const stepsTableMessages = defineMessages({
  company: { en: 'Company', 'zh-Hant': '公司', 'zh-Hans': '公司' },
  date: { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  what: { en: 'Stage or event', 'zh-Hant': '階段或事件', 'zh-Hans': '阶段或事件' },
  raised: { en: 'Raise', 'zh-Hant': '募資額', 'zh-Hans': '融资额' },
  raisedKind: { en: 'Raise is', 'zh-Hant': '募資額性質', 'zh-Hans': '融资额性质' },
  original: { en: 'How the amount was had', 'zh-Hant': '金額由來', 'zh-Hans': '金额由来' },
  value: { en: 'Valuation or price', 'zh-Hant': '估值或價格', 'zh-Hans': '估值或价格' },
  valueKind: { en: 'It is', 'zh-Hant': '其性質', 'zh-Hans': '其性质' },
  sold: { en: 'Share sold', 'zh-Hant': '出讓股權比例', 'zh-Hans': '出让股权比例' },
  soldBound: { en: 'Share sold is', 'zh-Hant': '比例性質', 'zh-Hans': '比例性质' },
  stepUp: { en: 'Step-up', 'zh-Hant': '估值倍數', 'zh-Hans': '估值倍数' },
  stepUpBound: { en: 'Step-up is', 'zh-Hant': '倍數性質', 'zh-Hans': '倍数性质' },
  months: {
    en: 'Months since the round before',
    'zh-Hant': '距前一輪月數',
    'zh-Hans': '距前一轮月数',
  },
  cumulative: { en: 'Raised so far', 'zh-Hant': '累計募資', 'zh-Hans': '累计融资' },
  cumulativeBound: { en: 'Raised so far is', 'zh-Hant': '累計性質', 'zh-Hans': '累计性质' },
  leads: { en: 'Lead or buyer', 'zh-Hant': '領投或買方', 'zh-Hans': '领投或买方' },
  counts: { en: 'Counts as money raised', 'zh-Hant': '計為募資', 'zh-Hans': '计为融资' },
  note: { en: 'Note', 'zh-Hant': '註解', 'zh-Hans': '注释' },
  yes: { en: 'yes', 'zh-Hant': '是', 'zh-Hans': '是' },
  no: { en: 'no: {reason}', 'zh-Hant': '否：{reason}', 'zh-Hans': '否：{reason}' },
  unverified: {
    en: '{kind}, not verified',
    'zh-Hant': '{kind}，未經查證',
    'zh-Hans': '{kind}，未经核实',
  },
  unitMonths: { en: 'months', 'zh-Hant': '月', 'zh-Hans': '月' },
  unitShare: { en: 'share', 'zh-Hant': '比例', 'zh-Hans': '比例' },
  unitTimes: { en: 'times', 'zh-Hant': '倍', 'zh-Hans': '倍' },
  unknownAmount: { en: 'not known', 'zh-Hant': '不詳', 'zh-Hans': '不详' },
});
