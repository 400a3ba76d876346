import { defineMessages } from '../../i18n/message.ts';

/** What a growth arrow says, in the picture and in a sentence. */
export const arrowMessages = defineMessages({
  end: {
    en: '{amount} in {time}{name, select, none {} other { ({name})}}',
    'zh-Hant': '{time}的 {amount}{name, select, none {} other {（{name}）}}',
    'zh-Hans': '{time}的 {amount}{name, select, none {} other {（{name}）}}',
  },
  timedName: {
    en: '{name} ({time})',
    'zh-Hant': '{name}（{time}）',
    'zh-Hans': '{name}（{time}）',
  },
  year: { en: '{year}', 'zh-Hant': '{year} 年', 'zh-Hans': '{year} 年' },
  years: {
    en: '{count, plural, one {{years} year} other {{years} years}}',
    'zh-Hant': '{count, plural, other {{years} 年}}',
    'zh-Hans': '{count, plural, other {{years} 年}}',
  },
  rate: { en: '{rate} a year', 'zh-Hant': '每年 {rate}', 'zh-Hans': '每年 {rate}' },
  multiple: { en: '×{multiple}', 'zh-Hant': '×{multiple}', 'zh-Hans': '×{multiple}' },
  gain: { en: '+{amount}', 'zh-Hant': '+{amount}', 'zh-Hans': '+{amount}' },
  loss: { en: '−{amount}', 'zh-Hant': '−{amount}', 'zh-Hans': '−{amount}' },
  both: { en: '{first}, {second}', 'zh-Hant': '{first}，{second}', 'zh-Hans': '{first}，{second}' },
  measured: {
    en: 'From {start} to {end}: {rate, select, none {} other {{rate} over {years}, }}{multiple, select, none {} other {{multiple}, }}{difference}.{reason, select, none {} other { {reason}}}',
    'zh-Hant':
      '由 {start}，至 {end}：{rate, select, none {} other {{years}間{rate}，}}{multiple, select, none {} other {{multiple}，}}{difference}。{reason, select, none {} other {{reason}}}',
    'zh-Hans':
      '由 {start}，至 {end}：{rate, select, none {} other {{years}间{rate}，}}{multiple, select, none {} other {{multiple}，}}{difference}。{reason, select, none {} other {{reason}}}',
  },
  lost: {
    en: 'From {start} to {end}: not both of these points are in the chart as it is set now.',
    'zh-Hant': '由「{start}」至「{end}」：以目前的設定，這兩點並未都在圖中。',
    'zh-Hans': '由“{start}”至“{end}”：按当前设置，这两点并未都在图中。',
  },
});

/** Why an arrow shows no yearly rate. */
export const noRateMessages = defineMessages({
  'of-rates': {
    en: 'Both are rates, so only their difference is given.',
    'zh-Hant': '兩者皆為比率，因此只列出其差。',
    'zh-Hans': '两者皆为比率，因此只列出其差。',
  },
  'not-above-zero': {
    en: 'An amount is not above zero, so no yearly rate joins the two.',
    'zh-Hant': '有一個數額不大於零，沒有年成長率能連接兩者。',
    'zh-Hans': '有一个数额不大于零，没有年增长率能连接两者。',
  },
  'same-year': {
    en: 'Both lie at the same time, so there is no yearly rate.',
    'zh-Hant': '兩點在同一時間，因此沒有年成長率。',
    'zh-Hans': '两点在同一时间，因此没有年增长率。',
  },
  'under-a-year': {
    en: 'They lie less than a year apart, so no yearly rate is given.',
    'zh-Hant': '兩點相隔不到一年，因此不列出年成長率。',
    'zh-Hans': '两点相隔不到一年，因此不列出年增长率。',
  },
  'out-of-range': {
    en: 'The yearly rate is too large or too small to be written.',
    'zh-Hant': '年成長率過大或過小，無法寫出。',
    'zh-Hans': '年增长率过大或过小，无法写出。',
  },
});
