import { defineMessages } from '../../i18n/message.ts';

/** Words of the events beside a time axis. */
export const eventMessages = defineMessages({
  choose: {
    en: 'Events on every time axis of this page',
    'zh-Hant': '在本頁所有時間軸上顯示的事件',
    'zh-Hans': '在本页所有时间轴上显示的事件',
  },
  listTitle: {
    en: '{count, plural, one {# event} other {# events}} on the time axis',
    'zh-Hant': '時間軸上的 {count, plural, other {# 項事件}}',
    'zh-Hans': '时间轴上的 {count, plural, other {# 项事件}}',
  },
  key: {
    en: 'Numbers under the plot are events: filled where seen at the source, hollow where not verified or disputed, struck through where wrong; a bar is a period. Events outside the years in view stand only in this list.',
    'zh-Hant':
      '圖下的編號為事件：實心表示已於來源查見，空心表示未查證或有爭議，劃線表示錯誤；橫條為一段期間。不在圖示年份內的事件只列於此。',
    'zh-Hans':
      '图下的编号为事件：实心表示已在来源查见，空心表示未核实或有争议，划线表示错误；横条为一段期间。不在图示年份内的事件只列于此。',
  },
  none: {
    en: 'no event in these years',
    'zh-Hant': '這些年份沒有事件',
    'zh-Hans': '这些年份没有事件',
  },
  summary: {
    en: '{count, plural, one {# event is} other {# events are}} marked under the plot and listed after the chart.',
    'zh-Hant': '圖下標出 {count, plural, other {# 項事件}}，並列於圖表之後。',
    'zh-Hans': '图下标出 {count, plural, other {# 项事件}}，并列于图表之后。',
  },
  undated: {
    en: '{period}, day unknown',
    'zh-Hant': '{period}，日期不明',
    'zh-Hans': '{period}，日期不明',
  },
  what: {
    en: '{subject}: {figure}',
    'zh-Hant': '{subject}：{figure}',
    'zh-Hans': '{subject}：{figure}',
  },
  point: {
    en: 'Event {number}, {date}. {what}{grade, select, none {} other { ({grade})}}{note, select, none {} other {. {note}}}',
    'zh-Hant':
      '事件 {number}，{date}。{what}{grade, select, none {} other {（{grade}）}}{note, select, none {} other {。{note}}}',
    'zh-Hans':
      '事件 {number}，{date}。{what}{grade, select, none {} other {（{grade}）}}{note, select, none {} other {。{note}}}',
  },
  grade: { en: '({grade})', 'zh-Hant': '（{grade}）', 'zh-Hans': '（{grade}）' },
  pictureKey: {
    en: 'Events: {list}.',
    'zh-Hant': '事件：{list}。',
    'zh-Hans': '事件：{list}。',
  },
  pictureItem: {
    en: '{number}: {date}, {what}{grade, select, none {} other { ({grade})}}',
    'zh-Hant': '{number}：{date}，{what}{grade, select, none {} other {（{grade}）}}',
    'zh-Hans': '{number}：{date}，{what}{grade, select, none {} other {（{grade}）}}',
  },
});

/** The groups of events, by their ids in the link. */
export const eventGroupMessages = defineMessages({
  firefly: {
    en: 'Adobe Firefly: assets generated',
    'zh-Hant': 'Adobe Firefly 生成量',
    'zh-Hans': 'Adobe Firefly 生成量',
  },
  'share-price': { en: 'Adobe share price', 'zh-Hant': 'Adobe 股價', 'zh-Hans': 'Adobe 股价' },
  bases: {
    en: 'Annotation bases and datasets in China',
    'zh-Hant': '中國的標註基地與資料集',
    'zh-Hans': '中国的标注基地与数据集',
  },
  targets: {
    en: 'Growth that plans aim at',
    'zh-Hant': '規劃中的成長目標',
    'zh-Hans': '规划中的增长目标',
  },
});

/** The groups of events in a word, before their row under the plot. */
export const groupNameMessages = defineMessages({
  firefly: { en: 'Firefly', 'zh-Hant': 'Firefly', 'zh-Hans': 'Firefly' },
  'share-price': { en: 'Shares', 'zh-Hant': '股價', 'zh-Hans': '股价' },
  bases: { en: 'Bases', 'zh-Hant': '基地', 'zh-Hans': '基地' },
  targets: { en: 'Plans', 'zh-Hant': '規劃', 'zh-Hans': '规划' },
});

/** The figure of an event with its unit, by code of the data package; a change has a direction. */
export const eventUnitMessages = defineMessages({
  billion_assets: {
    en: '{value} assets so far',
    'zh-Hant': '{value}項素材（累計）',
    'zh-Hans': '{value}项素材（累计）',
  },
  price_per_share: { en: '{value} a share', 'zh-Hant': '每股 {value}', 'zh-Hans': '每股 {value}' },
  share: {
    en: '{direction, select, down {down {value}} other {up {value}}}',
    'zh-Hant': '{direction, select, down {下跌 {value}} other {上漲 {value}}}',
    'zh-Hans': '{direction, select, down {下跌 {value}} other {上涨 {value}}}',
  },
  share_per_year: {
    en: '{value} a year',
    'zh-Hant': '{value}（每年）',
    'zh-Hans': '{value}（每年）',
  },
  count: { en: '{value}', 'zh-Hant': '{value}', 'zh-Hans': '{value}' },
  people: { en: '{value} people', 'zh-Hant': '{value} 人', 'zh-Hans': '{value} 人' },
  terabyte: { en: '{value} TB', 'zh-Hant': '{value} TB', 'zh-Hans': '{value} TB' },
  billion: { en: '{value}', 'zh-Hant': '{value}', 'zh-Hans': '{value}' },
  million: { en: '{value}', 'zh-Hant': '{value}', 'zh-Hans': '{value}' },
});
