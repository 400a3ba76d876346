import { defineMessages } from '../../i18n/message.ts';

/** The answer of a scenario in one sentence, and how it compares with another. */
export const scenarioHeadlineMessages = defineMessages({
  usedUp: {
    en: '{subject} is used up in {span} if median demand grows {times}× a year until then{never, select, none {} other {; in {never} of the draws it is not used up before {last}}}.',
    'zh-Hant':
      '若需求中位數在此之前每年成長為 {times} 倍，{subject}將於 {span}用完{never, select, none {} other {；在 {never} 的抽樣中，於 {last} 年以前不會用完}}。',
    'zh-Hans':
      '若需求中位数在此之前每年增长为 {times} 倍，{subject}将于 {span}用完{never, select, none {} other {；在 {never} 的抽样中，于 {last} 年以前不会用完}}。',
  },
  wasUsedUp: {
    en: '{subject} was, by this model, used up in {span}, with median demand that grew {times}× a year until then.',
    'zh-Hant': '依此模型，{subject}已於 {span}用完，其中需求中位數在此之前每年成長為 {times} 倍。',
    'zh-Hans': '按此模型，{subject}已于 {span}用完，其中需求中位数在此之前每年增长为 {times} 倍。',
  },
  notUsedUp: {
    en: '{subject} is not used up before {last} in {never} of the draws, with median demand that grows {times}× a year until then.',
    'zh-Hant':
      '若需求中位數在此之前每年成長為 {times} 倍，{subject}在 {never} 的抽樣中於 {last} 年以前不會用完。',
    'zh-Hans':
      '若需求中位数在此之前每年增长为 {times} 倍，{subject}在 {never} 的抽样中于 {last} 年以前不会用完。',
  },
  published: {
    en: 'The study itself published {span} for this case.',
    'zh-Hant': '該研究本身就此情況公布的是 {span}。',
    'zh-Hans': '该研究本身就此情况公布的是 {span}。',
  },
  later: {
    en: 'That is {years, plural, one {# year} other {# years}} later than with {other}, {span}.',
    'zh-Hant': '比{other}的 {span}晚 {years} 年。',
    'zh-Hans': '比{other}的 {span}晚 {years} 年。',
  },
  earlier: {
    en: 'That is {years, plural, one {# year} other {# years}} earlier than with {other}, {span}.',
    'zh-Hant': '比{other}的 {span}早 {years} 年。',
    'zh-Hans': '比{other}的 {span}早 {years} 年。',
  },
  same: {
    en: 'That is the same median as with {other}, {span}.',
    'zh-Hant': '中位數與{other}的 {span}相同。',
    'zh-Hans': '中位数与{other}的 {span}相同。',
  },
  beside: {
    en: 'With {other}: {span}.',
    'zh-Hant': '{other}：{span}。',
    'zh-Hans': '{other}：{span}。',
  },
  usedUpBy: {
    en: 'The probability that it is used up by {year} is {share}: {worlds}.',
    'zh-Hant': '在 {year} 年以前用完的機率為 {share}：{worlds}。',
    'zh-Hans': '在 {year} 年以前用完的概率为 {share}：{worlds}。',
  },
});

/** What is used up, by stock of the model. */
export const subjectMessages = defineMessages({
  'indexed-web': { en: 'Public text', 'zh-Hant': '公開文字', 'zh-Hans': '公开文本' },
  'common-crawl': {
    en: 'The text of Common Crawl',
    'zh-Hant': 'Common Crawl 的文字',
    'zh-Hans': 'Common Crawl 的文本',
  },
  'whole-web': {
    en: 'The text of the whole web',
    'zh-Hant': '整個網路的文字',
    'zh-Hans': '整个互联网的文本',
  },
  opened: {
    en: 'Public text with all that is opened beside it',
    'zh-Hant': '公開文字連同另行開放的資料',
    'zh-Hans': '公开文本连同另行开放的数据',
  },
  low_quality_language: {
    en: 'Low-quality language data',
    'zh-Hant': '低品質語言資料',
    'zh-Hans': '低质量语言数据',
  },
  high_quality_language: {
    en: 'High-quality language data',
    'zh-Hant': '高品質語言資料',
    'zh-Hans': '高质量语言数据',
  },
  images: { en: 'The stock of images', 'zh-Hant': '影像資料', 'zh-Hans': '图像数据' },
});
