import { defineMessages } from '../../i18n/message.ts';

/** Words of the controls themselves, whatever they control. */
export const controlMessages = defineMessages({
  decrease: { en: 'Decrease: {name}', 'zh-Hant': '調低：{name}', 'zh-Hans': '调低：{name}' },
  increase: { en: 'Increase: {name}', 'zh-Hant': '調高：{name}', 'zh-Hans': '调高：{name}' },
});
