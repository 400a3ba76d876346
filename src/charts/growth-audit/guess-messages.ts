import { defineMessages } from '../../i18n/message.ts';

/** What a room is asked about the audit of growth rates, and what is said of its guess. */
export const guessMessages = defineMessages({
  question: {
    en: 'Of {checked, plural, one {# published growth rate that can be checked} other {# published growth rates that can be checked}}, how many do not follow from their own figures, even with rounding?',
    'zh-Hant':
      '在 {checked, plural, other {#}} 個可查核的已公布成長率中，有幾個即使考慮四捨五入，仍與其自身數字不符？',
    'zh-Hans':
      '在 {checked, plural, other {#}} 个可核查的已公布增长率中，有几个即使考虑四舍五入，仍与其自身数字不符？',
  },
  answer: {
    en: '{off} of {checked}',
    'zh-Hant': '{checked} 個中有 {off} 個',
    'zh-Hans': '{checked} 个中有 {off} 个',
  },
  guess: {
    en: 'You said {guess}: {side, select, same {exactly right} more {{count} more than there are} other {{count} fewer than there are}}.',
    'zh-Hant':
      '您猜 {guess}：{side, select, same {完全正確} more {比實際多 {count} 個} other {比實際少 {count} 個}}。',
    'zh-Hans':
      '您猜 {guess}：{side, select, same {完全正确} more {比实际多 {count} 个} other {比实际少 {count} 个}}。',
  },
});
