import { defineMessages } from '../../i18n/message.ts';

/** What an address without a page is answered with. */
export const notFoundMessages = defineMessages({
  notFoundTitle: {
    en: 'There is no page here',
    'zh-Hant': '這裡沒有頁面',
    'zh-Hans': '这里没有页面',
  },
  notFound: {
    en: 'The address {path} does not lead to a page of Datawall.',
    'zh-Hant': '網址 {path} 不是 Datawall 的頁面。',
    'zh-Hans': '网址 {path} 不是 Datawall 的页面。',
  },
});
