import { defineMessages } from '../../i18n/message.ts';

/** Words of the table of assumptions. */
export const assumptionTableMessages = defineMessages({
  table: {
    en: 'Every assumption of this run',
    'zh-Hant': '本次執行的所有假設',
    'zh-Hans': '本次运行的所有假设',
  },
  assumption: { en: 'Assumption', 'zh-Hant': '假設', 'zh-Hans': '假设' },
  value: { en: 'Value', 'zh-Hant': '數值', 'zh-Hans': '数值' },
  source: { en: 'Source', 'zh-Hant': '來源', 'zh-Hans': '来源' },
});
