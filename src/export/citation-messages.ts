import { defineMessages } from '../i18n/message.ts';

/** How a view is cited. */
export const citationMessages = defineMessages({
  text: {
    en: '{author}. “{title}”. Datawall, data version {version}. Accessed {date}. {link}',
    'zh-Hant': '{author}：〈{title}〉，Datawall，資料版本 {version}，{date}讀取。{link}',
    'zh-Hans': '{author}：《{title}》，Datawall，数据版本 {version}，{date}访问。{link}',
  },
});
