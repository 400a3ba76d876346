import { defineMessages } from '../../i18n/message.ts';

/** Words of the timeline of funding events. */
export const fundingTimelineMessages = defineMessages({
  title: {
    en: 'Every round by date and amount',
    'zh-Hant': '各輪融資：日期與金額',
    'zh-Hans': '各轮融资：日期与金额',
  },
  axis: {
    en: 'Amount of the event, US dollars of the day{scale, select, log { (log scale)} other {}}',
    'zh-Hant': '該事件的金額，名目美元{scale, select, log {（對數刻度）} other {}}',
    'zh-Hans': '该事件的金额，名义美元{scale, select, log {（对数刻度）} other {}}',
  },
  lane: {
    en: 'Amount not known',
    'zh-Hant': '金額不詳',
    'zh-Hans': '金额不详',
  },
  empty: {
    en: 'No event passes the filters.',
    'zh-Hant': '沒有符合篩選條件的事件。',
    'zh-Hans': '没有符合筛选条件的事件。',
  },
  legend: {
    en: 'Outline and colour: line of business; at the same area every outline stands for the same valuation. Area: post-money valuation; small and empty: not known, or not said to be post-money. A horizontal line through a mark: only the month or the year is known, and the mark stands at its middle; dashed where the date itself was not verified. Under the plot: events whose amount is not known; they are rounds, but not money, and never 0. Purchases, bids and stakes of partners stand at their price and count as no money raised. C09 to C11: numbers of the article’s claims.',
    'zh-Hant':
      '輪廓與顏色：業務類別；不論輪廓為何，面積相同即估值相同。面積：投後估值；小而中空：估值不詳，或來源未言明為投後。穿過標記的橫線：僅知月份或年份，標記置於該期間的中點；日期本身未經查證者為虛線。圖下方：金額不詳的事件；計為輪次，不計為金額，也絕不視為 0。收購、要約與夥伴入股標在其價格處，不計為募資。C09 至 C11：文章主張的編號。',
    'zh-Hans':
      '轮廓与颜色：业务类别；无论轮廓为何，面积相同即估值相同。面积：投后估值；小而中空：估值不详，或来源未言明为投后。穿过标记的横线：仅知月份或年份，标记置于该期间的中点；日期本身未经核实者为虚线。图下方：金额不详的事件；计为轮次，不计为金额，也绝不视为 0。收购、要约与伙伴入股标在其价格处，不计为融资。C09 至 C11：文章主张的编号。',
  },
  keyValuation: {
    en: 'area: post-money valuation',
    'zh-Hant': '面積：投後估值',
    'zh-Hans': '面积：投后估值',
  },
  keyArticle: {
    en: 'round of the article',
    'zh-Hant': '文章提到的輪次',
    'zh-Hans': '文章提到的轮次',
  },
  keyUnvalued: { en: 'valuation not known', 'zh-Hant': '估值不詳', 'zh-Hans': '估值不详' },
  keyUnseen: { en: 'not verified', 'zh-Hant': '未經查證', 'zh-Hans': '未经核实' },
  keyOutcome: {
    en: 'bought, listed or stake sold',
    'zh-Hant': '被收購、上市或售出股權',
    'zh-Hans': '被收购、上市或出售股权',
  },
  keySpent: {
    en: 'bought another company',
    'zh-Hant': '收購其他公司',
    'zh-Hans': '收购其他公司',
  },
  keyOpen: {
    en: 'talks, plan or withdrawn',
    'zh-Hant': '洽談、計畫或已撤回',
    'zh-Hans': '洽谈、计划或已撤回',
  },
  keyRejected: { en: 'rejected figure', 'zh-Hant': '已否定的數字', 'zh-Hans': '已否定的数字' },
  nameArticle: {
    en: '{company} ({claim})',
    'zh-Hant': '{company}（{claim}）',
    'zh-Hans': '{company}（{claim}）',
  },
  nameRound: { en: '{company}', 'zh-Hant': '{company}', 'zh-Hans': '{company}' },
  nameAcquired: {
    en: '{company} bought',
    'zh-Hant': '{company} 被收購',
    'zh-Hans': '{company} 被收购',
  },
  nameStake: {
    en: '{by, select, none {Stake} other {{by}’s stake}} in {company}',
    'zh-Hant': '{by, select, none {} other {{by} }}入股 {company}',
    'zh-Hans': '{by, select, none {} other {{by} }}入股 {company}',
  },
  nameBought: {
    en: '{company}’s purchase',
    'zh-Hant': '{company} 的收購',
    'zh-Hans': '{company} 的收购',
  },
  nameBid: {
    en: 'Bid for {company}',
    'zh-Hant': '對 {company} 的要約',
    'zh-Hans': '对 {company} 的要约',
  },
  nameTalks: {
    en: '{company}, in talks',
    'zh-Hant': '{company}（洽談中）',
    'zh-Hans': '{company}（洽谈中）',
  },
  nameLine: {
    en: '{name}, {amount}',
    'zh-Hant': '{name}，{amount}',
    'zh-Hans': '{name}，{amount}',
  },
  from: { en: '{amount}+', 'zh-Hant': '{amount}以上', 'zh-Hans': '{amount}以上' },
  upTo: { en: 'up to {amount}', 'zh-Hant': '至多 {amount}', 'zh-Hans': '至多 {amount}' },
  clauses: {
    en: '{first}; {second}',
    'zh-Hant': '{first}；{second}',
    'zh-Hans': '{first}；{second}',
  },
  list: { en: '{first}, {second}', 'zh-Hant': '{first}、{second}', 'zh-Hans': '{first}、{second}' },
  noted: { en: '{text} ({note})', 'zh-Hant': '{text}（{note}）', 'zh-Hans': '{text}（{note}）' },
  head: {
    en: '{company}{claim, select, none {} other { (claim {claim} of the article)}}, {what}, {date}',
    'zh-Hant': '{company}{claim, select, none {} other {（文章主張 {claim}）}}，{what}，{date}',
    'zh-Hans': '{company}{claim, select, none {} other {（文章主张 {claim}）}}，{what}，{date}',
  },
  told: {
    en: '{head}: {clauses}.',
    'zh-Hant': '{head}：{clauses}。',
    'zh-Hans': '{head}：{clauses}。',
  },
  workedOut: { en: '{text}, worked out', 'zh-Hant': '{text}（推算）', 'zh-Hans': '{text}（推算）' },
  raised: { en: '{amount} raised', 'zh-Hant': '募資 {amount}', 'zh-Hans': '融资 {amount}' },
  paid: { en: 'price {amount}', 'zh-Hant': '價格 {amount}', 'zh-Hans': '价格 {amount}' },
  amountUnknown: {
    en: 'amount not known',
    'zh-Hant': '金額不詳',
    'zh-Hans': '金额不详',
  },
  totalSoFar: {
    en: 'amount of this round not known, {amount} in all its rounds so far',
    'zh-Hant': '本輪金額不詳，歷來各輪合計 {amount}',
    'zh-Hans': '本轮金额不详，历来各轮合计 {amount}',
  },
  valued: { en: '{kind} {amount}', 'zh-Hant': '{kind} {amount}', 'zh-Hans': '{kind} {amount}' },
  notValued: {
    en: 'post-money valuation not known',
    'zh-Hant': '投後估值不詳',
    'zh-Hans': '投后估值不详',
  },
  sold: {
    en: 'share sold: {share}',
    'zh-Hant': '出讓股權比例：{share}',
    'zh-Hans': '出让股权比例：{share}',
  },
  led: { en: 'led by {investors}', 'zh-Hant': '領投：{investors}', 'zh-Hans': '领投：{investors}' },
  by: { en: 'by {investors}', 'zh-Hant': '買方：{investors}', 'zh-Hans': '买方：{investors}' },
  leftOut: {
    en: 'does not count as money raised: {reason}',
    'zh-Hant': '不計為募資：{reason}',
    'zh-Hans': '不计为融资：{reason}',
  },
  unverifiedFields: {
    en: 'not verified: {fields}',
    'zh-Hant': '未經查證：{fields}',
    'zh-Hans': '未经核实：{fields}',
  },
  found: {
    en: '{events, plural, =0 {No event passes the filters.} one {# event, } other {# events, }}{events, plural, =0 {} other {{rounds, plural, =0 {none of which counts as a round.} one {of which one counts as a round.} other {of which # count as rounds.}}}}',
    'zh-Hant':
      '{events, plural, =0 {沒有符合篩選條件的事件。} other {共 # 項事件，}}{events, plural, =0 {} other {其中 {rounds, plural, other {# 項}}計為融資輪次。}}',
    'zh-Hans':
      '{events, plural, =0 {没有符合筛选条件的事件。} other {共 # 项事件，}}{events, plural, =0 {} other {其中 {rounds, plural, other {# 项}}计为融资轮次。}}',
  },
  foundRaised: {
    en: '{known, plural, =0 {No amount is known of them.} other {{isFloor, select, yes {At least } other {}}{amount} is known to have been raised in {known, plural, one {# round} other {# rounds}}{unknown, plural, =0 {.} one {; # gives no amount that counts.} other {; # give no amount that counts.}}}}',
    'zh-Hant':
      '{known, plural, =0 {各輪金額皆不詳。} other {已知 # 輪共募資{isFloor, select, yes {至少 } other { }}{amount}{unknown, plural, =0 {。} other {；# 輪沒有可計入的金額。}}}}',
    'zh-Hans':
      '{known, plural, =0 {各轮金额均不详。} other {已知 # 轮共融资{isFloor, select, yes {至少 } other { }}{amount}{unknown, plural, =0 {。} other {；# 轮没有可计入的金额。}}}}',
  },
  foundLargest: {
    en: 'The largest is {company} with {amount} ({month}).',
    'zh-Hant': '最大一筆為 {company} 的 {amount}（{month}）。',
    'zh-Hans': '最大一笔为 {company} 的 {amount}（{month}）。',
  },
  foundTied: {
    en: 'The largest are those of {companies} with {amount} each.',
    'zh-Hant': '最大者並列：{companies}，各 {amount}。',
    'zh-Hans': '最大者并列：{companies}，各 {amount}。',
  },
  foundLeftOut: {
    en: '{count, plural, one {# event is} other {# events are}} shown and not counted: {list}.',
    'zh-Hant': '另有 {count, plural, other {# 項}}列出但不計入：{list}。',
    'zh-Hans': '另有 {count, plural, other {# 项}}列出但不计入：{list}。',
  },
  leftOutCount: {
    en: '{reason} ({count})',
    'zh-Hant': '{reason} {count} 項',
    'zh-Hans': '{reason} {count} 项',
  },
  summary: {
    en: 'Scatter chart of funding events by date, {from} to {to}, and amount in US dollars on a {scale, select, log {logarithmic} other {linear}} scale; area is post-money valuation. {finding} {lane, plural, =0 {} one {One event whose amount is not known stands in a lane under the plot.} other {# events whose amount is not known stand in a lane under the plot.}}',
    'zh-Hant':
      '融資事件散布圖，橫軸為 {from} 至 {to} 年的日期，縱軸為{scale, select, log {對數} other {線性}}刻度的美元金額，面積為投後估值。{finding}{lane, plural, =0 {} other {金額不詳的 # 項列於圖下方。}}',
    'zh-Hans':
      '融资事件散点图，横轴为 {from} 至 {to} 年的日期，纵轴为{scale, select, log {对数} other {线性}}刻度的美元金额，面积为投后估值。{finding}{lane, plural, =0 {} other {金额不详的 # 项列于图下方。}}',
  },
  guess: {
    en: 'How large was the largest of these rounds, in {unit}?',
    'zh-Hant': '這些輪次中最大的一筆是多少？單位：{unit}',
    'zh-Hans': '这些轮次中最大的一笔是多少？单位：{unit}',
  },
  guessed: {
    en: '{amount}, {company}, {month}',
    'zh-Hant': '{amount}，{company}，{month}',
    'zh-Hans': '{amount}，{company}，{month}',
  },
  guessName: { en: 'the largest round', 'zh-Hant': '最大的一輪', 'zh-Hans': '最大的一轮' },
});

/** Headings of the table twin. */
export const timelineColumnMessages = defineMessages({
  date: { en: 'Announced', 'zh-Hant': '公布日期', 'zh-Hans': '公布日期' },
  company: { en: 'Company', 'zh-Hant': '公司', 'zh-Hans': '公司' },
  country: { en: 'Country', 'zh-Hant': '國別', 'zh-Hans': '国别' },
  category: { en: 'Line of business', 'zh-Hant': '業務類別', 'zh-Hans': '业务类别' },
  event: { en: 'Event', 'zh-Hant': '事件', 'zh-Hans': '事件' },
  stage: { en: 'Stage', 'zh-Hant': '輪次階段', 'zh-Hans': '轮次阶段' },
  reported: { en: 'Stage as reported', 'zh-Hant': '來源所稱階段', 'zh-Hans': '来源所称阶段' },
  amount: { en: 'Amount as printed', 'zh-Hant': '所載金額', 'zh-Hans': '所载金额' },
  amountKind: { en: 'What the amount is', 'zh-Hant': '金額性質', 'zh-Hans': '金额性质' },
  original: { en: 'Original or derivation', 'zh-Hant': '原幣或推算', 'zh-Hans': '原币或推算' },
  workedOut: { en: '{text}, worked out', 'zh-Hant': '{text}（推算）', 'zh-Hans': '{text}（推算）' },
  raised: { en: 'Counts as raised', 'zh-Hant': '計入募資', 'zh-Hans': '计入融资' },
  valuation: { en: 'Valuation', 'zh-Hant': '估值', 'zh-Hans': '估值' },
  valuationKind: { en: 'What the valuation is', 'zh-Hant': '估值性質', 'zh-Hans': '估值性质' },
  price: { en: 'Purchase price', 'zh-Hant': '收購價', 'zh-Hans': '收购价' },
  sold: { en: 'Share sold', 'zh-Hant': '出讓股權比例', 'zh-Hans': '出让股权比例' },
  soldBound: { en: 'Share sold is', 'zh-Hant': '比例性質', 'zh-Hans': '比例性质' },
  lead: { en: 'Lead investors or buyer', 'zh-Hant': '領投或買方', 'zh-Hans': '领投或买方' },
  others: { en: 'Other investors', 'zh-Hant': '其他投資方', 'zh-Hans': '其他投资方' },
  status: { en: 'Status', 'zh-Hant': '狀態', 'zh-Hans': '状态' },
  leftOut: { en: 'Why it does not count', 'zh-Hant': '不計入原因', 'zh-Hans': '不计入原因' },
  unverified: { en: 'Not verified', 'zh-Hant': '未經查證項目', 'zh-Hans': '未经核实项目' },
  claim: { en: 'Claim of the article', 'zh-Hant': '文章主張', 'zh-Hans': '文章主张' },
});

/** What a column of the table of funding events says, by its code in `unverified_fields`; `*` is all of them. */
export const fundingFieldMessages = defineMessages({
  '*': { en: 'every figure', 'zh-Hant': '全部數字', 'zh-Hans': '全部数字' },
  announced_on: { en: 'date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  announced_precision: {
    en: 'how exact the date is',
    'zh-Hant': '日期精確度',
    'zh-Hans': '日期精确度',
  },
  stage: { en: 'stage', 'zh-Hant': '輪次階段', 'zh-Hans': '轮次阶段' },
  amount_usd_m: { en: 'amount', 'zh-Hant': '金額', 'zh-Hans': '金额' },
  amount_kind: { en: 'what the amount is', 'zh-Hant': '金額性質', 'zh-Hans': '金额性质' },
  amount_note_en: {
    en: 'how the amount comes about',
    'zh-Hant': '金額來由',
    'zh-Hans': '金额来由',
  },
  post_money_usd_m: { en: 'valuation', 'zh-Hant': '估值', 'zh-Hans': '估值' },
  valuation_kind: { en: 'what the valuation is', 'zh-Hant': '估值性質', 'zh-Hans': '估值性质' },
  purchase_price_usd_m: { en: 'purchase price', 'zh-Hant': '收購價', 'zh-Hans': '收购价' },
  lead_investors: { en: 'lead investors', 'zh-Hant': '領投方', 'zh-Hans': '领投方' },
  other_investors: { en: 'other investors', 'zh-Hant': '其他投資方', 'zh-Hans': '其他投资方' },
  country: { en: 'country', 'zh-Hant': '國別', 'zh-Hans': '国别' },
});
