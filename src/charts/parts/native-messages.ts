import { defineMessages } from '../../i18n/message.ts';

/** Words of charts in presentations: units of their axes, and names of series that stand for a look. */
export const nativeMessages = defineMessages({
  trillion: { en: 'T', 'zh-Hant': '兆', 'zh-Hans': '万亿' },
  billion: { en: 'B', 'zh-Hant': '十億', 'zh-Hans': '十亿' },
  million: { en: 'M', 'zh-Hant': '百萬', 'zh-Hans': '百万' },
  logScale: {
    en: '{title} (log scale)',
    'zh-Hant': '{title}（對數刻度）',
    'zh-Hans': '{title}（对数刻度）',
  },
  titled: {
    en: '{subject}: {title}',
    'zh-Hant': '{subject}：{title}',
    'zh-Hans': '{subject}：{title}',
  },
  noted: { en: '{name} ({note})', 'zh-Hant': '{name}（{note}）', 'zh-Hans': '{name}（{note}）' },
  inYear: { en: '{name}, {year}', 'zh-Hant': '{name}，{year} 年', 'zh-Hans': '{name}，{year} 年' },
  printed: { en: 'printed figure', 'zh-Hant': '公布值', 'zh-Hans': '公布值' },
  workedOut: { en: 'worked out', 'zh-Hant': '推算值', 'zh-Hans': '推算值' },
  middle: {
    en: 'middle of a printed range',
    'zh-Hant': '公布區間的中點',
    'zh-Hans': '公布区间的中点',
  },
  unseen: { en: 'not seen at its source', 'zh-Hant': '未見原始來源', 'zh-Hans': '未见原始来源' },
  uncounted: { en: 'does not count', 'zh-Hant': '不計入', 'zh-Hans': '不计入' },
  rejected: { en: 'misquoted or wrong', 'zh-Hant': '誤引或錯誤', 'zh-Hans': '误引或错误' },
  lowToHigh: { en: 'lowest to highest', 'zh-Hant': '最低至最高', 'zh-Hans': '最低至最高' },
});
