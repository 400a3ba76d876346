import { defineMessages } from '../../i18n/message.ts';

/** What a button that copies says. */
export const copyMessages = defineMessages({
  copy: { en: 'Copy', 'zh-Hant': '複製', 'zh-Hans': '复制' },
  copied: { en: 'Copied', 'zh-Hant': '已複製', 'zh-Hans': '已复制' },
  notCopied: {
    en: 'The browser does not allow copying; select the text instead.',
    'zh-Hant': '瀏覽器不允許複製，請改為選取文字。',
    'zh-Hans': '浏览器不允许复制，请改为选取文本。',
  },
});
