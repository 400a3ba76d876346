import { defineMessages } from '../../../i18n/message.ts';

/** Words of the section of licence deals. */
export const dealsSectionMessages = defineMessages({
  content: { en: 'Type of content', 'zh-Hant': '內容類型', 'zh-Hans': '内容类型' },
  scale: { en: 'Axis of money', 'zh-Hant': '金額軸', 'zh-Hans': '金额轴' },
  log: { en: 'logarithmic', 'zh-Hant': '對數', 'zh-Hans': '对数' },
  linear: { en: 'linear', 'zh-Hant': '線性', 'zh-Hans': '线性' },
  unitTitle: {
    en: 'Price of data by the unit',
    'zh-Hant': '每單位資料的價格',
    'zh-Hans': '每单位数据的价格',
  },
  unitNote: {
    en: 'Where a source gives one. The number of units is the total divided by the middle of the prices.',
    'zh-Hant': '僅列來源有載者。單位數為總額除以單價中點。',
    'zh-Hans': '仅列来源有载者。单位数为总额除以单价中点。',
  },
  deal: { en: 'Deal', 'zh-Hant': '協議', 'zh-Hans': '协议' },
  announced: { en: 'Announced', 'zh-Hant': '公布', 'zh-Hans': '公布' },
  price: { en: 'Price', 'zh-Hant': '單價', 'zh-Hans': '单价' },
  arithmetic: { en: 'Arithmetic', 'zh-Hant': '算式', 'zh-Hans': '算式' },
  standing: { en: 'Counts as a licence', 'zh-Hant': '是否計為授權', 'zh-Hans': '是否计为授权' },
  yes: { en: 'yes', 'zh-Hant': '是', 'zh-Hans': '是' },
  no: { en: 'no: {reason}', 'zh-Hant': '否：{reason}', 'zh-Hans': '否：{reason}' },
  source: { en: 'Source', 'zh-Hant': '來源', 'zh-Hans': '来源' },
});
