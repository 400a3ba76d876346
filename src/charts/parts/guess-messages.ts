import { defineMessages } from '../../i18n/message.ts';

/** What is said of a guess of the room. */
export const guessMessages = defineMessages({
  billions: {
    en: '{currency, select, USD {US$ bn} CNY {RMB bn} other {{currency} bn}}',
    'zh-Hant': '{currency, select, USD {億美元} CNY {億元人民幣} other {億 {currency}}}',
    'zh-Hans': '{currency, select, USD {亿美元} CNY {亿元人民币} other {亿 {currency}}}',
  },
  millions: {
    en: '{currency, select, USD {US$ million} CNY {RMB million} other {{currency} million}}',
    'zh-Hant': '{currency, select, USD {百萬美元} CNY {百萬元人民幣} other {百萬 {currency}}}',
    'zh-Hans': '{currency, select, USD {百万美元} CNY {百万元人民币} other {百万 {currency}}}',
  },
  amount: {
    en: 'You said {guess}: {side, select, near {within 5% of {figure}} above {{times} times {figure}} other {{share} of {figure}}}',
    'zh-Hant':
      '您猜 {guess}：{side, select, near {與{figure}相差不到 5%} above {是{figure}的 {times} 倍} other {是{figure}的 {share}}}',
    'zh-Hans':
      '您猜 {guess}：{side, select, near {与{figure}相差不到 5%} above {是{figure}的 {times} 倍} other {是{figure}的 {share}}}',
  },
  share: {
    en: 'You said {guess}: {side, select, near {as close as can be} above {{points} percentage points above {figure}} other {{points} percentage points below {figure}}}',
    'zh-Hant':
      '您猜 {guess}：{side, select, near {幾乎命中} above {比{figure}高 {points} 個百分點} other {比{figure}低 {points} 個百分點}}',
    'zh-Hans':
      '您猜 {guess}：{side, select, near {几乎命中} above {比{figure}高 {points} 个百分点} other {比{figure}低 {points} 个百分点}}',
  },
});
