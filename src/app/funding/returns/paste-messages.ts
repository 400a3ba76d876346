import { defineMessages } from '../../../i18n/message.ts';

/** Words of the box into which cash flows are pasted. */
export const pasteMessages = defineMessages({
  open: {
    en: 'Paste from a spreadsheet',
    'zh-Hant': '從試算表貼上',
    'zh-Hans': '从电子表格粘贴',
  },
  label: {
    en: 'Lines of a date and an amount, parted by a tab or a comma; below zero is paid in',
    'zh-Hant': '每行一個日期與一個金額，以定位字元或逗號分隔；負值為投入',
    'zh-Hans': '每行一个日期与一个金额，以制表符或逗号分隔；负值为投入',
  },
  read: {
    en: '{count, plural, =0 {No line was read.} one {# line read.} other {# lines read.}}',
    'zh-Hant': '{count, plural, =0 {沒有讀到任何一行。} other {已讀到 # 行。}}',
    'zh-Hans': '{count, plural, =0 {没有读到任何一行。} other {已读到 # 行。}}',
  },
  added: {
    en: '{count, plural, one {# flow was added} other {# flows were added}} to the list{left, plural, =0 {.} one {; # line stays in the box.} other {; # lines stay in the box.}}',
    'zh-Hant': '已將 {count} 筆加入清單{left, plural, =0 {。} other {；# 行留在框內。}}',
    'zh-Hans': '已将 {count} 笔加入列表{left, plural, =0 {。} other {；# 行留在框内。}}',
  },
  replaced: {
    en: 'The list was replaced by {count, plural, one {# flow} other {# flows}}{left, plural, =0 {.} one {; # line stays in the box.} other {; # lines stay in the box.}}',
    'zh-Hant': '已將清單取代為 {count} 筆{left, plural, =0 {。} other {；# 行留在框內。}}',
    'zh-Hans': '已将列表替换为 {count} 笔{left, plural, =0 {。} other {；# 行留在框内。}}',
  },
  heading: {
    en: 'Taken as a heading and passed over: “{text}”.',
    'zh-Hant': '視為標題略過：「{text}」。',
    'zh-Hans': '视为标题略过：“{text}”。',
  },
  add: { en: 'Add to the list', 'zh-Hant': '加入清單', 'zh-Hans': '加入列表' },
  replace: { en: 'Replace the list', 'zh-Hant': '取代清單', 'zh-Hans': '替换列表' },
});

/** Why a pasted line was not read, by reason. */
export const pasteReasonMessages = defineMessages({
  'not-a-date': {
    en: 'Line {line} does not begin with a date: “{text}”.',
    'zh-Hant': '第 {line} 行開頭不是日期：「{text}」。',
    'zh-Hans': '第 {line} 行开头不是日期：“{text}”。',
  },
  'no-such-day': {
    en: 'Line {line} begins with a date that is no day of the calendar: “{text}”.',
    'zh-Hant': '第 {line} 行的日期在曆法上不存在：「{text}」。',
    'zh-Hans': '第 {line} 行的日期在日历上不存在：“{text}”。',
  },
  'two-dates': {
    en: 'Line {line}: day and month cannot be told apart; write the date as 2025-05-14: “{text}”.',
    'zh-Hant': '第 {line} 行：無法分辨日與月，請將日期寫成 2025-05-14：「{text}」。',
    'zh-Hans': '第 {line} 行：无法分辨日与月，请将日期写成 2025-05-14：“{text}”。',
  },
  'not-a-number': {
    en: 'Line {line} has no amount that can be read: “{text}”.',
    'zh-Hant': '第 {line} 行沒有可讀取的金額：「{text}」。',
    'zh-Hans': '第 {line} 行没有可读取的金额：“{text}”。',
  },
  'unknown-word': {
    en: 'Line {line}: the word or unit after the number is not known; write the amount in figures: “{text}”.',
    'zh-Hant': '第 {line} 行：無法辨識數字後的文字或單位，請將金額全以數字寫出：「{text}」。',
    'zh-Hans': '第 {line} 行：无法识别数字后的文字或单位，请将金额全用数字写出：“{text}”。',
  },
  'two-amounts': {
    en: 'Line {line} has more than one amount; keep the one that was paid: “{text}”.',
    'zh-Hant': '第 {line} 行有多個金額，請只留下實際收付的一個：「{text}」。',
    'zh-Hans': '第 {line} 行有多个金额，请只留下实际收付的一个：“{text}”。',
  },
  'no-room': {
    en: 'Line {line} has no room in the list any more: “{text}”.',
    'zh-Hant': '第 {line} 行：清單已無空位：「{text}」。',
    'zh-Hans': '第 {line} 行：列表已无空位：“{text}”。',
  },
});
