import { defineMessages } from '../../i18n/message.ts';

/** Words of the settings of `/funding` that their controls show otherwise. */
export const fundingSettingMessages = defineMessages({
  years: { en: 'Years of announcement', 'zh-Hant': '公布年份', 'zh-Hans': '公布年份' },
  since: { en: 'from {year}', 'zh-Hant': '{year} 年起', 'zh-Hans': '{year} 年起' },
  until: { en: 'up to {year}', 'zh-Hant': '至 {year} 年', 'zh-Hans': '至 {year} 年' },
  find: { en: 'Company name', 'zh-Hant': '公司名稱', 'zh-Hans': '公司名称' },
  contains: { en: 'with “{text}”', 'zh-Hant': '含「{text}」', 'zh-Hans': '含“{text}”' },
  order: { en: 'Sorted by', 'zh-Hant': '排序', 'zh-Hans': '排序' },
  ofExample: {
    en: 'those of the example',
    'zh-Hant': '實例中的現金流',
    'zh-Hans': '实例中的现金流',
  },
  flow: {
    en: '{date, select, none {no date} other {{date}}}: {direction} {amount, select, none {no amount yet} other {{amount}}}',
    'zh-Hant':
      '{date, select, none {尚無日期} other {{date}}}：{direction} {amount, select, none {尚無金額} other {{amount}}}',
    'zh-Hans':
      '{date, select, none {尚无日期} other {{date}}}：{direction} {amount, select, none {尚无金额} other {{amount}}}',
  },
  nextFlow: {
    en: '{first}; {second}',
    'zh-Hant': '{first}；{second}',
    'zh-Hans': '{first}；{second}',
  },
});

/** Among which rounds one is placed, before the round itself is known. */
export const peerGroupMessages = defineMessages({
  category_year: {
    en: 'rounds of its line of business in its year',
    'zh-Hant': '同年同業務類別的輪次',
    'zh-Hans': '同年同业务类别的轮次',
  },
  category: {
    en: 'rounds of its line of business in all years',
    'zh-Hant': '歷年同業務類別的輪次',
    'zh-Hans': '历年同业务类别的轮次',
  },
  year: {
    en: 'rounds of all lines of business in its year',
    'zh-Hant': '同年所有業務類別的輪次',
    'zh-Hans': '同年所有业务类别的轮次',
  },
});
