import { defineMessages } from '../../i18n/message.ts';

/** Currencies to choose from, by their ISO 4217 codes. */
export const currencyMessages = defineMessages({
  CNY: { en: 'Chinese yuan', 'zh-Hant': '人民幣', 'zh-Hans': '人民币' },
  USD: { en: 'US dollars', 'zh-Hant': '美元', 'zh-Hans': '美元' },
  TWD: { en: 'Taiwan dollars', 'zh-Hant': '新臺幣', 'zh-Hans': '新台币' },
  HKD: { en: 'Hong Kong dollars', 'zh-Hant': '港幣', 'zh-Hans': '港元' },
  EUR: { en: 'Euros', 'zh-Hant': '歐元', 'zh-Hans': '欧元' },
  GBP: { en: 'Pounds sterling', 'zh-Hant': '英鎊', 'zh-Hans': '英镑' },
  JPY: { en: 'Japanese yen', 'zh-Hant': '日圓', 'zh-Hans': '日元' },
  KRW: { en: 'Korean won', 'zh-Hant': '韓元', 'zh-Hans': '韩元' },
  INR: { en: 'Indian rupees', 'zh-Hant': '印度盧比', 'zh-Hans': '印度卢比' },
  AUD: { en: 'Australian dollars', 'zh-Hant': '澳幣', 'zh-Hans': '澳元' },
  CAD: { en: 'Canadian dollars', 'zh-Hant': '加幣', 'zh-Hans': '加元' },
  SGD: {
    en: 'Singapore dollars',
    'zh-Hant': '新加坡幣',
    'zh-Hans': '新加坡元',
  },
});
