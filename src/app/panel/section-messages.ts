import { defineMessages } from '../../i18n/message.ts';

/** Words of the list of a page's sections. */
export const sectionMessages = defineMessages({
  onThisPage: { en: 'On this page', 'zh-Hant': '本頁內容', 'zh-Hans': '本页内容' },
});
