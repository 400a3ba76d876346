import { defineMessages } from '../../i18n/message.ts';

/** Dates of events, as far as they are known. */
export const eventDateMessages = defineMessages({
  inYear: { en: '{year}', 'zh-Hant': '{year} 年', 'zh-Hans': '{year} 年' },
  unseen: {
    en: '{date}, date not verified',
    'zh-Hant': '{date}，日期未經查證',
    'zh-Hans': '{date}，日期未经核实',
  },
});
