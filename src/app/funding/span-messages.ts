import { defineMessages } from '../../i18n/message.ts';

/** Words of panels that follow only some of the page's filters. */
export const spanMessages = defineMessages({
  unaffected: {
    en: 'Only the years and the evidence chosen above apply here; not affected by line of business, country, stage or company.',
    'zh-Hant': '此處僅套用上方所選的年份與證據；不受業務類別、國別、輪次階段或公司影響。',
    'zh-Hans': '此处仅应用上方所选的年份与证据；不受业务类别、国别、轮次阶段或公司影响。',
  },
});
