import { defineMessages } from '../../i18n/message.ts';

/** Columns of a licence deal that may not have been seen at their source, by name; `*` for all of them. */
export const unseenFieldMessages = defineMessages({
  '*': { en: 'every figure', 'zh-Hant': '所有數字', 'zh-Hans': '所有数字' },
  announced_on: { en: 'the date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  value_m: { en: 'the value', 'zh-Hant': '金額', 'zh-Hans': '金额' },
  term_years: { en: 'the term', 'zh-Hant': '期間', 'zh-Hans': '期限' },
  unit_price_low: { en: 'the price of a unit', 'zh-Hant': '單價', 'zh-Hans': '单价' },
  unit_price_high: { en: 'the price of a unit', 'zh-Hant': '單價', 'zh-Hans': '单价' },
});
