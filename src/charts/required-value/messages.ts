import { defineMessages } from '../../i18n/message.ts';

/** Sentences that say what must be true of one assumption for an outcome. */
export const requiredValueMessages = defineMessages({
  notBefore: {
    en: 'For the stock to last until {year} with a probability of {probability} or more',
    'zh-Hant': '若要存量有 {probability} 以上的機率撐到 {year} 年',
    'zh-Hans': '若要存量有 {probability} 以上的概率撑到 {year} 年',
  },
  by: {
    en: 'For the stock to be used up by {year} with a probability of {probability} or more',
    'zh-Hant': '若要存量有 {probability} 以上的機率在 {year} 年前用完',
    'zh-Hans': '若要存量有 {probability} 以上的概率在 {year} 年前用完',
  },
  holdsAlready: {
    en: '{outcome}, nothing has to change: in this scenario the probability is {current} already.',
    'zh-Hant': '{outcome}，無須改變任何假設：此情境的機率已有 {current}。',
    'zh-Hans': '{outcome}，无须改变任何假设：此情景的概率已有 {current}。',
  },
  needs: {
    en: '{outcome}, {name} has to be {direction, select, atLeast {{value} or more} atMost {{value} or less} other {about {value}}}, all else as in this scenario: the probability is then {probability}, now it is {current}.',
    'zh-Hant':
      '{outcome}，{name}須{direction, select, atLeast {至少為 {value}} atMost {至多為 {value}} other {為 {value} 左右}}，其餘同此情境：屆時機率為 {probability}，目前為 {current}。',
    'zh-Hans':
      '{outcome}，{name}须{direction, select, atLeast {至少为 {value}} atMost {至多为 {value}} other {为 {value} 左右}}，其余同此情景：届时概率为 {probability}，目前为 {current}。',
  },
  none: {
    en: '{outcome}, {name} alone is not enough, all else as in this scenario: the best value in its range, {best}, gives {probability}; now it is {current}.',
    'zh-Hant':
      '{outcome}，僅靠{name}不夠，其餘同此情境：其範圍內最有利的 {best} 只能達到 {probability}；目前為 {current}。',
    'zh-Hans':
      '{outcome}，仅靠{name}不够，其余同此情景：其范围内最有利的 {best} 只能达到 {probability}；目前为 {current}。',
  },
  noneBetter: {
    en: '{outcome}, {name} is of no help, all else as in this scenario: no value in its range does better than the present one, which gives {current}.',
    'zh-Hant':
      '{outcome}，改變{name}沒有幫助，其餘同此情境：其範圍內沒有比目前更有利的值，目前為 {current}。',
    'zh-Hans':
      '{outcome}，改变{name}没有帮助，其余同此情景：其范围内没有比当前更有利的值，当前为 {current}。',
  },
  narrowed: {
    en: 'Near the end of its range its uncertainty narrows.',
    'zh-Hant': '接近範圍端點時，其不確定性會變窄。',
    'zh-Hans': '接近范围端点时，其不确定性会变窄。',
  },
  notFurther: {
    en: 'That is the nearest such value; further out it fails again.',
    'zh-Hant': '這是最接近的值；再遠又不成立。',
    'zh-Hans': '这是最接近的值；再远又不成立。',
  },
  between: { en: '{first} {second}', 'zh-Hant': '{first}{second}', 'zh-Hans': '{first}{second}' },
  point: { en: '“{name}”', 'zh-Hant': '「{name}」', 'zh-Hans': '“{name}”' },
  median: {
    en: 'the median of “{name}”',
    'zh-Hant': '「{name}」的中位數',
    'zh-Hans': '“{name}”的中位数',
  },
});
