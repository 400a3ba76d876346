import { defineMessages } from '../../i18n/message.ts';

/** Words that any long work carries. */
export const jobMessages = defineMessages({
  cancel: { en: 'Cancel', 'zh-Hant': '取消', 'zh-Hans': '取消' },
  cancelled: {
    en: 'Cancelled; nothing was saved.',
    'zh-Hant': '已取消，未儲存任何檔案。',
    'zh-Hans': '已取消，未保存任何文件。',
  },
});
