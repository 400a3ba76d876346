import { defineMessages } from '../../i18n/message.ts';

/** Words of the settings of `/growth` that their fields leave to the eye. */
export const growthSettingMessages = defineMessages({
  sentence: { en: 'Sentence', 'zh-Hant': '語句', 'zh-Hans': '语句' },
  empty: { en: 'empty', 'zh-Hant': '空白', 'zh-Hans': '空白' },
  ofSentence: {
    en: 'as the sentence says',
    'zh-Hant': '依語句所述',
    'zh-Hans': '按语句所述',
  },
  leftOpen: { en: 'left open', 'zh-Hant': '留空', 'zh-Hans': '留空' },
});
