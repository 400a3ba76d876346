import { defineMessages } from '../../i18n/message.ts';

/** Words that several charts share. */
export const partMessages = defineMessages({
  today: { en: 'today, {date}', 'zh-Hant': '今天，{date}', 'zh-Hans': '今天，{date}' },
  tokens: { en: 'tokens', 'zh-Hant': '詞元', 'zh-Hans': '词元' },
  words: { en: 'words', 'zh-Hant': '詞', 'zh-Hans': '词' },
  year: { en: 'year', 'zh-Hant': '年', 'zh-Hans': '年' },
  notStated: { en: 'not stated', 'zh-Hant': '未註明', 'zh-Hans': '未注明' },
  median: { en: 'median', 'zh-Hant': '中位數', 'zh-Hans': '中位数' },
  low: { en: 'low end', 'zh-Hant': '下限', 'zh-Hans': '下限' },
  high: { en: 'high end', 'zh-Hant': '上限', 'zh-Hans': '上限' },
  intervalLevel: { en: 'interval', 'zh-Hant': '區間', 'zh-Hans': '区间' },
  note: { en: 'Note', 'zh-Hant': '註解', 'zh-Hans': '注释' },
  evidence: { en: 'evidence', 'zh-Hant': '證據等級', 'zh-Hans': '证据等级' },
  linked: {
    en: 'seen at its address',
    'zh-Hant': '已於來源網址查見',
    'zh-Hans': '已在来源网址查见',
  },
  unlinked: {
    en: 'seen, no usable address',
    'zh-Hant': '已查見，但無可用網址',
    'zh-Hans': '已查见，但无可用网址',
  },
  unverified: { en: 'unverified', 'zh-Hant': '未核實', 'zh-Hans': '未核实' },
});
