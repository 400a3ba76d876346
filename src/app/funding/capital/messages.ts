import { defineMessages } from '../../../i18n/message.ts';

/** Words of the panel of funding against the market. */
export const capitalPanelMessages = defineMessages({
  place: { en: 'Place', 'zh-Hant': '地區', 'zh-Hans': '地区' },
  world: { en: 'world', 'zh-Hant': '全球', 'zh-Hans': '全球' },
  CN: { en: 'China', 'zh-Hant': '中國', 'zh-Hans': '中国' },
});
