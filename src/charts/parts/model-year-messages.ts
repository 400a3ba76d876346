import { defineMessages } from '../../i18n/message.ts';

/** How a year that a model computed is written. */
export const modelYearMessages = defineMessages({
  inWords: { en: '{year}', 'zh-Hant': '{year} 年', 'zh-Hans': '{year} 年' },
  after: { en: 'after {year}', 'zh-Hant': '{year} 年之後', 'zh-Hans': '{year} 年之后' },
});
