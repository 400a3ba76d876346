import { defineMessages } from '../../i18n/message.ts';

/** What is said in the place of a panel that cannot be shown. */
export const stageMessages = defineMessages({
  missing: {
    en: 'This version of the site has no panel “{panel}” on a page “{path}”. The link or slide may come from another version.',
    'zh-Hant':
      '此版本的網站在頁面「{path}」上沒有面板「{panel}」，這個連結或投影片可能來自其他版本。',
    'zh-Hans': '此版本的网站在页面“{path}”上没有面板“{panel}”，该链接或幻灯片可能来自其他版本。',
  },
  waiting: {
    en: 'The panel is being loaded …',
    'zh-Hant': '正在載入面板……',
    'zh-Hans': '正在加载面板……',
  },
  nothing: {
    en: '“{title}” has nothing to show as it is set.',
    'zh-Hant': '依目前的設定，「{title}」沒有可顯示的內容。',
    'zh-Hans': '按当前设置，“{title}”没有可显示的内容。',
  },
  late: {
    en: 'The panel “{panel}” was not ready within a minute.',
    'zh-Hant': '面板「{panel}」未能在一分鐘內完成。',
    'zh-Hans': '面板“{panel}”未能在一分钟内完成。',
  },
  failed: {
    en: 'The page of this panel could not be loaded: {what}',
    'zh-Hant': '無法載入此面板所在的頁面：{what}',
    'zh-Hans': '无法加载此面板所在的页面：{what}',
  },
});
