import { defineMessages } from '../../i18n/message.ts';

/** What follows from the figures of the calculator. */
export const resultMessages = defineMessages({
  years: {
    en: '{count, plural, one {{years} year} other {{years} years}}',
    'zh-Hant': '{count, plural, other {{years} 年}}',
    'zh-Hans': '{count, plural, other {{years} 年}}',
  },
  rate: {
    en: 'From {start} to {end} in {years} takes {rate} a year.',
    'zh-Hant': '{years}內由 {start} 到 {end}，每年須成長 {rate}。',
    'zh-Hans': '{years}内由 {start} 到 {end}，每年须增长 {rate}。',
  },
  end: {
    en: '{start} growing {rate} a year becomes {end} after {years}.',
    'zh-Hant': '{start} 每年成長 {rate}，{years}後為 {end}。',
    'zh-Hans': '{start} 每年增长 {rate}，{years}后为 {end}。',
  },
  start: {
    en: 'To be {end} after {years} of {rate} a year, it must start at {start}.',
    'zh-Hant': '每年成長 {rate}、{years}後為 {end}，起點須為 {start}。',
    'zh-Hans': '每年增长 {rate}、{years}后为 {end}，起点须为 {start}。',
  },
  reached: {
    en: 'At {rate} a year, {start} becomes {end} after {years}.',
    'zh-Hant': '每年成長 {rate}，{start} 要 {years}才到 {end}。',
    'zh-Hans': '每年增长 {rate}，{start} 要 {years}才到 {end}。',
  },
  reachedIn: {
    en: 'At {rate} a year, {start} becomes {end} after {years}, in {year}.',
    'zh-Hant': '每年成長 {rate}，{start} 要 {years}才到 {end}，即 {year} 年。',
    'zh-Hans': '每年增长 {rate}，{start} 要 {years}才到 {end}，即 {year} 年。',
  },
  reachedBetween: {
    en: 'At {rate} a year, {start} becomes {end} after {years}, between the figures of {before} and {after}.',
    'zh-Hant':
      '每年成長 {rate}，{start} 要 {years}才到 {end}，落在 {before} 與 {after} 兩年的數字之間。',
    'zh-Hans':
      '每年增长 {rate}，{start} 要 {years}才到 {end}，落在 {before} 与 {after} 两年的数字之间。',
  },
  never: {
    en: 'At {rate} a year, {start} never becomes {end}.',
    'zh-Hant': '每年成長 {rate}，{start} 永遠到不了 {end}。',
    'zh-Hans': '每年增长 {rate}，{start} 永远到不了 {end}。',
  },
  lower: {
    en: 'The given {rate} a year is {points} too low.',
    'zh-Hant': '所給的每年 {rate} 低了 {points}。',
    'zh-Hans': '所给的每年 {rate} 低了 {points}。',
  },
  higher: {
    en: 'The given {rate} a year is {points} too high.',
    'zh-Hant': '所給的每年 {rate} 高了 {points}。',
    'zh-Hans': '所给的每年 {rate} 高了 {points}。',
  },
  same: {
    en: 'The given {rate} a year is the same.',
    'zh-Hant': '所給的每年 {rate} 與此相同。',
    'zh-Hans': '所给的每年 {rate} 与此相同。',
  },
  doubles: {
    en: 'At {rate} a year, an amount doubles every {years}.',
    'zh-Hant': '每年成長 {rate}，金額每 {years}翻一倍。',
    'zh-Hans': '每年增长 {rate}，金额每 {years}翻一番。',
  },
  neverDoubles: {
    en: 'At {rate} a year, an amount never doubles.',
    'zh-Hant': '每年成長 {rate}，金額永遠不會翻倍。',
    'zh-Hans': '每年增长 {rate}，金额永远不会翻番。',
  },
  multiple: {
    en: '{end} is {factor} times {start}.',
    'zh-Hant': '{end} 是 {start} 的 {factor} 倍。',
    'zh-Hans': '{end} 是 {start} 的 {factor} 倍。',
  },
  multipleOfSpan: {
    en: '{rate} a year for {years} multiplies an amount by {factor}.',
    'zh-Hant': '每年成長 {rate}、持續 {years}，金額變為 {factor} 倍。',
    'zh-Hans': '每年增长 {rate}、持续 {years}，金额变为 {factor} 倍。',
  },
  missing: {
    en: 'Give at least three of the four: start amount, end amount, years, growth. Still missing: {list}.',
    'zh-Hant': '起點金額、終點金額、年數、每年成長，四項至少填三項。尚缺：{list}。',
    'zh-Hans': '起点金额、终点金额、年数、每年增长，四项至少填三项。尚缺：{list}。',
  },
  comma: { en: ', ', 'zh-Hant': '、', 'zh-Hans': '、' },
});
