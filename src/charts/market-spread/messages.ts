import { defineMessages } from '../../i18n/message.ts';

/** Words of the small chart of the market of one year. */
export const marketSpreadMessages = defineMessages({
  title: {
    en: 'Market size in {year}: every forecast that counts',
    'zh-Hant': '{year} 年市場規模：所有計入的預測',
    'zh-Hans': '{year} 年市场规模：所有计入的预测',
  },
  several: {
    en: 'Median {median} ({place}), {figures}',
    'zh-Hant': '中位數 {median}（{place}），{figures}',
    'zh-Hans': '中位数 {median}（{place}），{figures}',
  },
  one: {
    en: 'One figure ({place}): {median}',
    'zh-Hant': '一項數字（{place}）：{median}',
    'zh-Hans': '一项数字（{place}）：{median}',
  },
  summary: {
    en: 'Strip of amounts on a logarithmic axis. {finding}',
    'zh-Hant': '對數軸上的金額分布。{finding}',
    'zh-Hans': '对数轴上的金额分布。{finding}',
  },
});
