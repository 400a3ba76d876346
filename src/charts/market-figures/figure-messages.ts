import { defineMessages } from '../../i18n/message.ts';

/** How one figure of a market came about. */
export const figureMessages = defineMessages({
  amountIn: {
    en: '{qualifier, select, midpoint {a range for {year} whose middle is {amount}} other {{amount} for {year}}}',
    'zh-Hant': '{year} 年{qualifier, select, midpoint {為一區間，中點 {amount}} other { {amount}}}',
    'zh-Hans': '{year} 年{qualifier, select, midpoint {为一区间，中点 {amount}} other { {amount}}}',
  },
  statedRate: {
    en: 'growth of {rate} a year',
    'zh-Hant': '每年成長 {rate}',
    'zh-Hans': '每年增长 {rate}',
  },
  printed: { en: 'Printed: {list}.', 'zh-Hant': '公布：{list}。', 'zh-Hans': '公布：{list}。' },
  stated: {
    en: '{qualifier, select, midpoint {For {year} a range is printed; the amount is its middle.} over {The amount for {year} is printed as a lower bound.} almost {The amount for {year} is printed as an upper bound.} about {The amount for {year} is printed as an approximate one.} other {The amount for {year} is printed.}}',
    'zh-Hant':
      '{qualifier, select, midpoint {{year} 年公布的是區間，金額為其中點。} over {{year} 年的金額為公布的下限。} almost {{year} 年的金額為公布的上限。} about {{year} 年的金額為公布的約數。} other {{year} 年的金額為公布值。}}',
    'zh-Hans':
      '{qualifier, select, midpoint {{year} 年公布的是区间，金额为其中点。} over {{year} 年的金额为公布的下限。} almost {{year} 年的金额为公布的上限。} about {{year} 年的金额为公布的约数。} other {{year} 年的金额为公布值。}}',
  },
  interpolated: {
    en: '{year} lies between two printed amounts.',
    'zh-Hant': '{year} 年介於兩個公布值之間。',
    'zh-Hans': '{year} 年介于两个公布值之间。',
  },
  joined: {
    en: '{year} lies between the printed amounts of {from} and {to}{rate, select, none {} other {, joined by the {rate} a year that they imply}}{statesRate, select, no {; no growth rate is stated} other {}}.',
    'zh-Hant':
      '{year} 年介於 {from} 與 {to} 年的公布值之間{rate, select, none {} other {，按兩者隱含的每年 {rate} 推算}}{statesRate, select, no {（未載明成長率）} other {}}。',
    'zh-Hans':
      '{year} 年介于 {from} 与 {to} 年的公布值之间{rate, select, none {} other {，按两者隐含的每年 {rate} 推算}}{statesRate, select, no {（未载明增长率）} other {}}。',
  },
  grown: {
    en: '{year} is worked out{start, select, none {} other { from the {start} printed for {startYear}}}{rate, select, none {} other {, at the stated {rate} a year}}.',
    'zh-Hant':
      '{year} 年為推算值{start, select, none {} other {：由 {startYear} 年公布的 {start}起}}{rate, select, none {} other {，按所稱的每年 {rate}}}。',
    'zh-Hans':
      '{year} 年为推算值{start, select, none {} other {：由 {startYear} 年公布的 {start}起}}{rate, select, none {} other {，按所称的每年 {rate}}}。',
  },
  rate: {
    en: '{rate} {currency} to the US dollar ({months, plural, =12 {mean of {year}} one {mean of # month of {year}} other {mean of # months of {year}}}{carried, select, yes {, the last known} other {}})',
    'zh-Hant':
      '1 美元兌 {rate} {currency}（{year} 年{months, plural, =12 {平均} other { # 個月平均}}{carried, select, yes {，最後已知匯率} other {}}）',
    'zh-Hans':
      '1 美元兑 {rate} {currency}（{year} 年{months, plural, =12 {平均} other { # 个月平均}}{carried, select, yes {，最后已知汇率} other {}}）',
  },
  prices: {
    en: 'US consumer prices × {factor}{assumed, select, yes {{months, plural, =12 { (by assumed inflation)} other { (means of # months or more, then assumed inflation)}}} other {{months, plural, =12 {} other { (means of # months or more)}}}}',
    'zh-Hant':
      '美國消費者物價 × {factor}{assumed, select, yes {{months, plural, =12 {（按假設通膨）} other {（至少 # 個月的平均，其後按假設通膨）}}} other {{months, plural, =12 {} other {（至少 # 個月的平均）}}}}',
    'zh-Hans':
      '美国消费者物价 × {factor}{assumed, select, yes {{months, plural, =12 {（按假设通胀）} other {（至少 # 个月的平均，其后按假设通胀）}}} other {{months, plural, =12 {} other {（至少 # 个月的平均）}}}}',
  },
  converted: {
    en: '{original} is {amount} here: {steps}.',
    'zh-Hant': '{original} 在此為 {amount}：{steps}。',
    'zh-Hans': '{original} 在此为 {amount}：{steps}。',
  },
});

/** How a year of a forecast came to its amount, by code of the path. */
export const pointKindMessages = defineMessages({
  stated: { en: 'printed', 'zh-Hant': '公布值', 'zh-Hans': '公布值' },
  middle: {
    en: 'middle of a printed range',
    'zh-Hant': '公布區間的中點',
    'zh-Hans': '公布区间的中点',
  },
  interpolated: {
    en: 'between two printed amounts',
    'zh-Hant': '兩個公布值之間推算',
    'zh-Hans': '两个公布值之间推算',
  },
  grown: {
    en: 'grown at the stated rate',
    'zh-Hant': '按所稱成長率推算',
    'zh-Hans': '按所称增长率推算',
  },
  qualified: {
    en: '{kind}{qualifier, select, over {, a lower bound} almost {, an upper bound} about {, approximate} other {}}',
    'zh-Hant':
      '{kind}{qualifier, select, over {，為下限} almost {，為上限} about {，為約數} other {}}',
    'zh-Hans':
      '{kind}{qualifier, select, over {，为下限} almost {，为上限} about {，为约数} other {}}',
  },
});

/** Why a figure of a market does not count, by reason; `original` is whom it repeats. */
export const leftOutMessages = defineMessages({
  sound: {
    en: 'The basis leaves such figures out.',
    'zh-Hant': '依目前口徑不計入。',
    'zh-Hans': '按当前口径不计入。',
  },
  disputed: {
    en: 'Another source contradicts it.',
    'zh-Hant': '與其他來源相左。',
    'zh-Hans': '与其他来源相左。',
  },
  superseded: {
    en: 'A later edition replaces it.',
    'zh-Hant': '已被後來的版本取代。',
    'zh-Hans': '已被后来的版本取代。',
  },
  duplicate: {
    en: 'It repeats {original, select, none {another figure} other {{original}}}.',
    'zh-Hant': '重複{original, select, none {另一個數字} other { {original}}}。',
    'zh-Hans': '重复{original, select, none {另一个数字} other { {original}}}。',
  },
  misquote: {
    en: 'It misquotes {original, select, none {its source} other {{original}}}.',
    'zh-Hant': '誤引{original, select, none {其來源} other { {original}}}。',
    'zh-Hans': '误引{original, select, none {其来源} other { {original}}}。',
  },
  wrong: { en: 'It is wrong.', 'zh-Hant': '數字錯誤。', 'zh-Hans': '数字错误。' },
  'no-value': {
    en: 'It gives no figure for {year}.',
    'zh-Hant': '沒有 {year} 年的數字。',
    'zh-Hans': '没有 {year} 年的数字。',
  },
  unverified: {
    en: 'It was not seen at its source.',
    'zh-Hant': '未見原始來源。',
    'zh-Hans': '未见原始来源。',
  },
  copy: {
    en: 'It is a copy of {original, select, none {a figure that counts} other {{original}}}, which counts once.',
    'zh-Hant': '轉載自{original, select, none {已計入的數字} other { {original}}}，只計一次。',
    'zh-Hans': '转载自{original, select, none {已计入的数字} other { {original}}}，只计一次。',
  },
  'same-amount': {
    en: 'Its publisher gives the same amount in another figure, which counts once.',
    'zh-Hant': '同一機構在另一項數字中給出相同金額，只計一次。',
    'zh-Hans': '同一机构在另一项数字中给出相同金额，只计一次。',
  },
});
