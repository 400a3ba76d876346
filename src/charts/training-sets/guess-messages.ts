import { defineMessages } from '../../i18n/message.ts';

/** What a room is asked about the largest training set, and what is said of its guess. */
export const guessMessages = defineMessages({
  question: {
    en: 'How many trillion {unit} does the largest disclosed training set hold?',
    'zh-Hant': '已公開的最大訓練集有多少兆{unit}？',
    'zh-Hans': '已披露的最大训练集有多少万亿{unit}？',
  },
  answer: {
    en: '{size} ({model}, {month})',
    'zh-Hant': '{size}（{model}，{month}）',
    'zh-Hans': '{size}（{model}，{month}）',
  },
  guess: {
    en: 'You said {guess}: {side, select, none {too little} same {as large as it is} small {it is {times} times as large} other {{times} times as large as it is}}.',
    'zh-Hant':
      '您猜 {guess}：{side, select, none {太少} same {與實際相當} small {實際為其 {times} 倍} other {為實際的 {times} 倍}}。',
    'zh-Hans':
      '您猜 {guess}：{side, select, none {太少} same {与实际相当} small {实际为其 {times} 倍} other {为实际的 {times} 倍}}。',
  },
});
