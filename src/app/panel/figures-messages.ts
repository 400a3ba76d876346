import { defineMessages } from '../../i18n/message.ts';

/** What is said of figures that do not answer the settings, by their state. */
export const figuresMessages = defineMessages({
  awaited: {
    en: 'The figures are being computed.',
    'zh-Hant': '數字正在計算中。',
    'zh-Hans': '数字正在计算中。',
  },
  old: {
    en: 'The figures shown are from before your change.',
    'zh-Hant': '目前顯示的是變更前的數字。',
    'zh-Hans': '目前显示的是更改前的数字。',
  },
  failed: {
    en: 'Some of the figures could not be computed.',
    'zh-Hant': '部分數字無法算出。',
    'zh-Hans': '部分数字无法算出。',
  },
});
