import { defineMessages } from '../../i18n/message.ts';

/** Words of the settings of `/market` that their controls show otherwise. */
export const marketSettingMessages = defineMessages({
  inflation: {
    en: 'Inflation a year, where prices are not known yet',
    'zh-Hant': '物價尚未公布年份的每年通膨',
    'zh-Hans': '物价尚未公布年份的每年通胀',
  },
  picks: { en: 'Chosen forecasts', 'zh-Hant': '自選的預測', 'zh-Hans': '自选的预测' },
  meanInflation: {
    en: 'the mean of the price table',
    'zh-Hant': '物價表的平均值',
    'zh-Hans': '物价表的平均值',
  },
});
