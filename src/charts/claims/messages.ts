import { defineMessages } from '../../i18n/message.ts';

/** Words around a claim of the article. */
export const claimMessages = defineMessages({
  line: {
    en: 'The article of 2023 (claim {id}): “{claim}” {arithmetic}',
    'zh-Hant': '2023 年的文章（主張 {id}）：「{claim}」{arithmetic}',
    'zh-Hans': '2023 年的文章（主张 {id}）：“{claim}”{arithmetic}',
  },
});
