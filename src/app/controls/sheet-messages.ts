import { defineMessages } from '../../i18n/message.ts';

/** The way out of a dialog. */
export const sheetMessages = defineMessages({
  close: { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
});
