import { defineMessages } from '../../i18n/message.ts';

/** Words of the controls themselves, whatever they control. */
export const controlMessages = defineMessages({
  decrease: { en: 'Decrease: {name}', 'zh-Hant': '調低：{name}', 'zh-Hans': '调低：{name}' },
  increase: { en: 'Increase: {name}', 'zh-Hant': '調高：{name}', 'zh-Hans': '调高：{name}' },
  counted: {
    en: '{label} ({count})',
    'zh-Hant': '{label}（{count}）',
    'zh-Hans': '{label}（{count}）',
  },
  all: { en: 'All', 'zh-Hant': '全選', 'zh-Hans': '全选' },
  none: { en: 'None', 'zh-Hant': '全不選', 'zh-Hans': '全不选' },
  allOf: { en: 'All: {legend}', 'zh-Hant': '全選：{legend}', 'zh-Hans': '全选：{legend}' },
  noneOf: { en: 'None: {legend}', 'zh-Hant': '全不選：{legend}', 'zh-Hans': '全不选：{legend}' },
});
