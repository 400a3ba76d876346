import { defineMessages } from '../../i18n/message.ts';

/** Words of the small chart of money raised year by year. */
export const raisedByYearMessages = defineMessages({
  summary: {
    en: 'One bar a year. {finding}',
    'zh-Hant': '每年一條長條。{finding}',
    'zh-Hans': '每年一根柱。{finding}',
  },
});
