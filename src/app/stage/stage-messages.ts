import { defineMessages } from '../../i18n/message.ts';

/** What is said in the place of a panel that cannot be shown. */
export const stageMessages = defineMessages({
  missing: {
    en: 'This version of the site has no panel {panel} on a page {path}. The link or slide may come from another version.',
    'zh-Hant': '此版本的網站在頁面 {path} 上沒有面板 {panel}，這個連結或投影片可能來自其他版本。',
    'zh-Hans': '此版本的网站在页面 {path} 上没有面板 {panel}，该链接或幻灯片可能来自其他版本。',
  },
  failed: {
    en: 'The page of this panel could not be loaded: {what}',
    'zh-Hant': '無法載入此面板所在的頁面：{what}',
    'zh-Hans': '无法加载此面板所在的页面：{what}',
  },
});
