import { defineMessages } from '../../i18n/message.ts';

/** Words that the texts of settings share. */
export const settingTextMessages = defineMessages({
  all: { en: 'all', 'zh-Hant': '全部', 'zh-Hans': '全部' },
  none: { en: 'none', 'zh-Hant': '無', 'zh-Hans': '无' },
  allBut: {
    en: 'all but {list}',
    'zh-Hant': '全部，{list}除外',
    'zh-Hans': '全部，{list}除外',
  },
  yes: { en: 'yes', 'zh-Hant': '是', 'zh-Hans': '是' },
  no: { en: 'no', 'zh-Hant': '否', 'zh-Hans': '否' },
  labelOf: {
    en: '{label} ({of})',
    'zh-Hant': '{label}（{of}）',
    'zh-Hans': '{label}（{of}）',
  },
  part: { en: '{whole}: {part}', 'zh-Hant': '{whole}：{part}', 'zh-Hans': '{whole}：{part}' },
  default: {
    en: '{value} (default)',
    'zh-Hant': '{value}（預設）',
    'zh-Hans': '{value}（默认）',
  },
  exact: {
    en: '{value} ({exact})',
    'zh-Hant': '{value}（{exact}）',
    'zh-Hans': '{value}（{exact}）',
  },
  sorted: {
    en: '{column}, {direction}',
    'zh-Hant': '{column}，{direction}',
    'zh-Hans': '{column}，{direction}',
  },
  arrow: { en: '{from} to {to}', 'zh-Hant': '{from} 至 {to}', 'zh-Hans': '{from} 至 {to}' },
});
