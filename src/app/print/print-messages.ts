import { defineMessages } from '../../i18n/message.ts';

/** Words of printing a page. */
export const printMessages = defineMessages({
  made: {
    en: 'data version {version} · {date}',
    'zh-Hant': '資料版本 {version} · {date}',
    'zh-Hans': '数据版本 {version} · {date}',
  },
});
