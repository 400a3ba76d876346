import { defineMessages } from '../../i18n/message.ts';

/** The studies that published stocks and dates. */
export const studyMessages = defineMessages({
  'epoch-2022': {
    en: 'Epoch AI 2022',
    'zh-Hant': 'Epoch AI 2022 年',
    'zh-Hans': 'Epoch AI 2022 年',
  },
  'epoch-2024': {
    en: 'Epoch AI 2024',
    'zh-Hant': 'Epoch AI 2024 年',
    'zh-Hans': 'Epoch AI 2024 年',
  },
  'third-party-2026': {
    en: 'third party, 2026',
    'zh-Hant': '第三方，2026 年',
    'zh-Hans': '第三方，2026 年',
  },
  'article-2023': {
    en: 'the article, 2023',
    'zh-Hant': '該文章，2023 年',
    'zh-Hans': '该文章，2023 年',
  },
});
