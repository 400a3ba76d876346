import { defineMessages } from '../../i18n/message.ts';

/** The headline of the page, made from the rounds that pass the filters. */
export const fundingHeadlineMessages = defineMessages({
  raised: {
    en: '{companies, plural, one {# company} other {# companies}} raised {amount} in {rounds, plural, one {# round} other {# rounds}} whose amount is known',
    'zh-Hant': '{companies} 家公司在金額已知的 {rounds} 輪融資中共募得 {amount}',
    'zh-Hans': '{companies} 家公司在金额已知的 {rounds} 轮融资中共募得 {amount}',
  },
  nothing: {
    en: 'No round that passes the filters has a known amount',
    'zh-Hant': '符合篩選條件的輪次均無已知金額',
    'zh-Hans': '符合筛选条件的轮次均无已知金额',
  },
  leftOut: {
    en: 'Not in this sum: {list}.',
    'zh-Hant': '未計入者：{list}。',
    'zh-Hans': '未计入者：{list}。',
  },
  unknown: {
    en: '{count, plural, one {# round whose amount is not known} other {# rounds whose amount is not known}}',
    'zh-Hant': '金額不詳 {count} 輪',
    'zh-Hans': '金额不详 {count} 轮',
  },
  unverified: {
    en: '{count, plural, one {# event not verified at its source} other {# events not verified at their source}}',
    'zh-Hant': '未經來源查證 {count} 筆',
    'zh-Hans': '未经来源核实 {count} 笔',
  },
  open: {
    en: '{count, plural, one {# that is not closed} other {# that are not closed}}',
    'zh-Hant': '尚未完成 {count} 筆',
    'zh-Hans': '尚未完成 {count} 笔',
  },
  noRaise: {
    en: '{count} that brought the company no money',
    'zh-Hant': '公司未由此取得資金 {count} 筆',
    'zh-Hans': '公司未由此获得资金 {count} 笔',
  },
  rejected: {
    en: '{count, plural, one {# rejected figure} other {# rejected figures}}',
    'zh-Hant': '已否定 {count} 筆',
    'zh-Hans': '已否定 {count} 笔',
  },
  floors: {
    en: '{floors, plural, one {One amount is a floor} other {# amounts are floors}}, so the sum is one too.',
    'zh-Hant': '其中 {floors} 筆為下限，故合計亦為下限。',
    'zh-Hans': '其中 {floors} 笔为下限，故合计也为下限。',
  },
  nominal: {
    en: 'Amounts are in nominal US dollars.',
    'zh-Hant': '金額為名目美元。',
    'zh-Hans': '金额为名义美元。',
  },
  article: {
    en: 'The article’s three rounds: {rounds}.',
    'zh-Hant': '文章提到的三輪融資：{rounds}。',
    'zh-Hans': '文章提到的三轮融资：{rounds}。',
  },
  sold: {
    en: '{company} sold {share} for {amount}',
    'zh-Hant': '{company} 以 {amount}出讓 {share} 股權',
    'zh-Hans': '{company} 以 {amount}出让 {share} 股权',
  },
  unpriced: {
    en: '{company} raised {amount} at a valuation that is not known',
    'zh-Hant': '{company} 募得 {amount}，估值不詳',
    'zh-Hans': '{company} 募得 {amount}，估值不详',
  },
  bought: {
    en: '{round} and was bought for {price} in {year}, {multiple} times what is known to have been raised',
    'zh-Hant': '{round}，{year} 年以 {price}被收購，為已知募資總額的 {multiple} 倍',
    'zh-Hans': '{round}，{year} 年以 {price}被收购，为已知融资总额的 {multiple} 倍',
  },
});
