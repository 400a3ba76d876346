import { defineMessages } from '../../i18n/message.ts';

/** Words of the series of charts as presentation programs draw them, where a legend and a data sheet say what a mark alone would. */
export const nativeSeriesMessages = defineMessages({
  inDoubt: { en: '{name} (in doubt)', 'zh-Hant': '{name}（存疑）', 'zh-Hans': '{name}（存疑）' },
  atInterval: {
    en: '{name}, {level} interval',
    'zh-Hant': '{name}，{level} 區間',
    'zh-Hans': '{name}，{level} 区间',
  },
  interval: { en: '{level} interval', 'zh-Hant': '{level} 區間', 'zh-Hans': '{level} 区间' },
  agreement: { en: 'stated = implied', 'zh-Hant': '所述＝換算', 'zh-Hans': '所述＝换算' },
  roundingRange: {
    en: 'what rounding allows',
    'zh-Hant': '四捨五入所容許的範圍',
    'zh-Hans': '四舍五入所容许的范围',
  },
  withUnit: { en: '{name}, {unit}', 'zh-Hant': '{name}，{unit}', 'zh-Hans': '{name}，{unit}' },
  named: { en: '{name}: {text}', 'zh-Hant': '{name}：{text}', 'zh-Hans': '{name}：{text}' },
});
