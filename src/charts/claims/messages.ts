import { defineMessages } from '../../i18n/message.ts';

/** Words around a claim of the article. */
export const claimMessages = defineMessages({
  line: {
    en: 'The article of 2023 says ({id}): {claim} {arithmetic} Verdict: {verdict}{standing, select, none {} other {; the figure is {standing}}}. {since}{note, select, none {} other { {note}}}',
    'zh-Hant':
      '2023 年的文章說（{id}）：{claim}{arithmetic}判定：{verdict}{standing, select, none {} other {；此數字{standing}}}。{since}{note, select, none {} other {{note}}}',
    'zh-Hans':
      '2023 年的文章说（{id}）：{claim}{arithmetic}判定：{verdict}{standing, select, none {} other {；此数字{standing}}}。{since}{note, select, none {} other {{note}}}',
  },
});

/** What was found of a claim, by code of the data package. */
export const verdictMessages = defineMessages({
  holds: { en: 'holds', 'zh-Hant': '成立', 'zh-Hans': '成立' },
  missed: { en: 'missed', 'zh-Hant': '落空', 'zh-Hans': '落空' },
  arithmetic_error: {
    en: 'arithmetic error',
    'zh-Hant': '計算有誤',
    'zh-Hans': '计算有误',
  },
  superseded: {
    en: 'overtaken by later figures',
    'zh-Hant': '已被後續數字取代',
    'zh-Hans': '已被后续数字取代',
  },
  contested: { en: 'contested', 'zh-Hant': '有爭議', 'zh-Hans': '有争议' },
  open: { en: 'still open', 'zh-Hant': '尚無定論', 'zh-Hans': '尚无定论' },
  not_checked: { en: 'not checked', 'zh-Hant': '未查核', 'zh-Hans': '未核查' },
});

/** What a reader must know before setting a claim beside a figure of this site, by claim. */
export const claimNoteMessages = defineMessages({
  C05: {
    en: 'Being used up is not the same event as growth slowing: the models here have no slow-down, so the two figures cannot be compared directly.',
    'zh-Hant': '用完與成長放緩是兩回事：此處的模型沒有放緩，兩個數字不能直接比較。',
    'zh-Hans': '用完与增长放缓是两回事：此处的模型没有放缓，两个数字不能直接比较。',
  },
});
