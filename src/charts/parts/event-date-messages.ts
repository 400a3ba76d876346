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

/** How far a date was seen at its source, and the heading over it in a table. */
export const datePrecisionMessages = defineMessages({
  heading: { en: 'Date known to the', 'zh-Hant': '日期精確至', 'zh-Hans': '日期精确至' },
  day: { en: 'day', 'zh-Hant': '日', 'zh-Hans': '日' },
  month: { en: 'month', 'zh-Hant': '月', 'zh-Hans': '月' },
  year: { en: 'year', 'zh-Hant': '年', 'zh-Hans': '年' },
  unseen: { en: 'not verified', 'zh-Hant': '未經查證', 'zh-Hans': '未经核实' },
});
