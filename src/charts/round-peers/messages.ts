import { defineMessages } from '../../i18n/message.ts';

/** Words of the chart that places one round among others. */
export const roundPeersMessages = defineMessages({
  title: {
    en: 'Where a round lies among others',
    'zh-Hant': '某輪融資在同類中的位置',
    'zh-Hans': '某轮融资在同类中的位置',
  },
  ofCategoryYear: {
    en: '{category} in {year}',
    'zh-Hant': '{year} 年{category}',
    'zh-Hans': '{year} 年{category}',
  },
  ofCategory: {
    en: '{category} in all years',
    'zh-Hant': '歷年{category}',
    'zh-Hans': '历年{category}',
  },
  ofYear: {
    en: 'all categories in {year}',
    'zh-Hant': '{year} 年所有類別',
    'zh-Hans': '{year} 年所有类别',
  },
  percentile: {
    en: '{round} of {amount} lies at the {percentile} mark of the {count} known raises of {group}: {smaller, plural, =0 {none is} one {# is} other {# are}} smaller{ties, plural, =0 {} one {, # other is equal} other {, # others are equal}}. Their median is {median}.',
    'zh-Hant':
      '{round} 的 {amount} 位於 {group}已知 {count} 筆募資額的 {percentile} 處：較小者 {smaller} 筆{ties, plural, =0 {} other {，相等者另有 # 筆}}。中位數為 {median}。',
    'zh-Hans':
      '{round} 的 {amount} 位于 {group}已知 {count} 笔融资额的 {percentile} 处：较小者 {smaller} 笔{ties, plural, =0 {} other {，相等者另有 # 笔}}。中位数为 {median}。',
  },
  rank: {
    en: '{round} of {amount} ranks {rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of the {count, plural, one {one known raise} other {# known raises}} of {group}: too few for a percentile.',
    'zh-Hant':
      '{round} 的 {amount} 在 {group}已知 {count} 筆募資額中由大至小列第 {rank}：筆數太少，不計百分位。',
    'zh-Hans':
      '{round} 的 {amount} 在 {group}已知 {count} 笔融资额中由大至小列第 {rank}：笔数太少，不计百分位。',
  },
  unplaced: {
    en: '{round} has no place among {group}: its raise is not known, or its year was not seen at its source.',
    'zh-Hant': '{round} 無法列入 {group}：其募資額不詳，或年份未於來源查見。',
    'zh-Hans': '{round} 无法列入 {group}：其融资额不详，或年份未在来源查见。',
  },
  unknown: {
    en: '{count, plural, one {One round of the group is not compared, as its amount is not known.} other {# rounds of the group are not compared, as their amounts are not known.}}',
    'zh-Hant': '另有 {count} 輪金額不詳，未列入比較。',
    'zh-Hans': '另有 {count} 轮金额不详，未列入比较。',
  },
  floors: {
    en: '{count, plural, one {One amount is only a floor and is ranked at what is printed.} other {# amounts are only floors and are ranked at what is printed.}}',
    'zh-Hant': '其中 {count} 筆僅為下限，按所載數字排序。',
    'zh-Hans': '其中 {count} 笔仅为下限，按所载数字排序。',
  },
  key: {
    en: 'Each mark is a round of the group with a known raise, from every company whatever the filters; the upright line is their median. Filled: of the companies compared here; in ink: the round itself. An arrow: only a floor.',
    'zh-Hant':
      '每個標記為該組一輪金額已知的融資，含所有公司，不受篩選影響；直線為中位數。實心：此處比較的公司；墨色：該輪本身。箭頭：僅為下限。',
    'zh-Hans':
      '每个标记为该组一轮金额已知的融资，含所有公司，不受筛选影响；竖线为中位数。实心：此处比较的公司；墨色：该轮本身。箭头：仅为下限。',
  },
  axis: {
    en: 'raise, nominal US dollars, log scale',
    'zh-Hant': '募資額，名目美元，對數刻度',
    'zh-Hans': '融资额，名义美元，对数刻度',
  },
  median: { en: 'median {amount}', 'zh-Hant': '中位數 {amount}', 'zh-Hans': '中位数 {amount}' },
  point: {
    en: '{company}, {stage}, {date}: {amount}; {rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {count}',
    'zh-Hant': '{company}，{stage}，{date}：{amount}；第 {rank}，共 {count} 筆',
    'zh-Hans': '{company}，{stage}，{date}：{amount}；第 {rank}，共 {count} 笔',
  },
  atLeast: { en: 'at least {amount}', 'zh-Hant': '至少 {amount}', 'zh-Hans': '至少 {amount}' },
  roundOf: {
    en: '{company}, {stage}',
    'zh-Hant': '{company} {stage}',
    'zh-Hans': '{company} {stage}',
  },
  raises: { en: 'Raises', 'zh-Hant': '募資', 'zh-Hans': '融资' },
  company: { en: 'Company', 'zh-Hant': '公司', 'zh-Hans': '公司' },
  category: { en: 'Category', 'zh-Hant': '類別', 'zh-Hans': '类别' },
  stage: { en: 'Stage', 'zh-Hant': '輪次階段', 'zh-Hans': '轮次阶段' },
  date: { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  amount: { en: 'Raise', 'zh-Hant': '募資額', 'zh-Hans': '融资额' },
  amountKind: { en: 'Raise is', 'zh-Hant': '募資額性質', 'zh-Hans': '融资额性质' },
  rankColumn: { en: 'Rank', 'zh-Hant': '名次', 'zh-Hans': '名次' },
  unitRank: { en: 'from the largest', 'zh-Hant': '由大至小', 'zh-Hans': '由大至小' },
  guess: {
    en: '{round} raised {amount}: at which percentile of the known raises of {group} does that lie, 0 to 100?',
    'zh-Hant': '{round} 募得 {amount}：位於 {group}已知募資額的第幾百分位？（0 至 100）',
    'zh-Hans': '{round} 融得 {amount}：位于 {group}已知融资额的第几百分位？（0 至 100）',
  },
  guessed: {
    en: '{percentile}: {smaller} of the {count} known raises are smaller',
    'zh-Hant': '{percentile}：已知 {count} 筆募資額中，較小者 {smaller} 筆',
    'zh-Hans': '{percentile}：已知 {count} 笔融资额中，较小者 {smaller} 笔',
  },
  guessName: { en: 'its percentile', 'zh-Hant': '其百分位', 'zh-Hans': '其百分位' },
});
