import { defineMessages } from '../../i18n/message.ts';

/** Words of the button that prints a page. */
export const printButtonMessages = defineMessages({
  print: { en: 'Print or PDF', 'zh-Hant': '列印或 PDF', 'zh-Hans': '打印或 PDF' },
  preparing: {
    en: 'Picture {place} of {count}',
    'zh-Hant': '第 {place} 張圖，共 {count} 張',
    'zh-Hans': '第 {place} 张图，共 {count} 张',
  },
});
