import { defineMessages } from '../../i18n/message.ts';

/** Words that several charts share. */
export const partMessages = defineMessages({
  today: { en: 'today, {date}', 'zh-Hant': '今天，{date}', 'zh-Hans': '今天，{date}' },
  tokens: { en: 'tokens', 'zh-Hant': '詞元', 'zh-Hans': '词元' },
  words: { en: 'words', 'zh-Hant': '詞', 'zh-Hans': '词' },
  images: { en: 'images', 'zh-Hant': '影像', 'zh-Hans': '图像' },
  counted: {
    en: '{amount} {unit}',
    'zh-Hant': '{amount}{unit}',
    'zh-Hans': '{amount}{unit}',
  },
  percentagePoints: {
    en: '{count, plural, one {{points} percentage point} other {{points} percentage points}}',
    'zh-Hant': '{count, plural, other {{points} 個百分點}}',
    'zh-Hans': '{count, plural, other {{points} 个百分点}}',
  },
  sentences: { en: '{first} {second}', 'zh-Hant': '{first}{second}', 'zh-Hans': '{first}{second}' },
  year: { en: 'year', 'zh-Hant': '年', 'zh-Hans': '年' },
  intervalLevel: { en: 'interval', 'zh-Hant': '區間', 'zh-Hans': '区间' },
  note: { en: 'Note', 'zh-Hant': '註解', 'zh-Hans': '注释' },
  lessThan: { en: '< {share}', 'zh-Hant': '< {share}', 'zh-Hans': '< {share}' },
  moreThan: { en: '> {share}', 'zh-Hant': '> {share}', 'zh-Hans': '> {share}' },
  otherScenario: { en: 'B', 'zh-Hant': 'B', 'zh-Hans': 'B' },
  qualified: {
    en: '{qualifier, select, over {over {value}} about {about {value}} almost {almost {value}} midpoint {{value}, the middle of a range} low_end {at least {value}} other {{value}}}',
    'zh-Hant':
      '{qualifier, select, over {超過 {value}} about {約 {value}} almost {將近 {value}} midpoint {{value}，為區間中點} low_end {至少 {value}} other {{value}}}',
    'zh-Hans':
      '{qualifier, select, over {超过 {value}} about {约 {value}} almost {将近 {value}} midpoint {{value}，为区间中点} low_end {至少 {value}} other {{value}}}',
  },
  otherNamed: { en: 'B: {name}', 'zh-Hant': 'B：{name}', 'zh-Hans': 'B：{name}' },
});

/** The grades of evidence and the standings of a figure, by code of the data package. */
export const gradeMessages = defineMessages({
  linked: {
    en: 'seen at its address',
    'zh-Hant': '已於來源網址查見',
    'zh-Hans': '已在来源网址查见',
  },
  unlinked: {
    en: 'seen, no usable address',
    'zh-Hant': '已查見，但無可用網址',
    'zh-Hans': '已查见，但无可用网址',
  },
  unverified: { en: 'not verified', 'zh-Hant': '未查證', 'zh-Hans': '未核实' },
  modelled: {
    en: 'computed by the model',
    'zh-Hant': '由模型計算',
    'zh-Hans': '由模型计算',
  },
  entered: {
    en: 'entered by the reader',
    'zh-Hant': '由讀者輸入',
    'zh-Hans': '由读者输入',
  },
  unsourced: { en: 'no source', 'zh-Hant': '無來源', 'zh-Hans': '无来源' },
  sound: { en: 'sound', 'zh-Hant': '成立', 'zh-Hans': '成立' },
  duplicate: { en: 'duplicate', 'zh-Hant': '重複', 'zh-Hans': '重复' },
  misquote: { en: 'misquote', 'zh-Hant': '誤引', 'zh-Hans': '误引' },
  wrong: { en: 'wrong', 'zh-Hant': '錯誤', 'zh-Hans': '错误' },
  disputed: { en: 'disputed', 'zh-Hant': '有爭議', 'zh-Hans': '有争议' },
  superseded: { en: 'superseded', 'zh-Hant': '已被取代', 'zh-Hans': '已被取代' },
});
