import { defineMessages } from '../../i18n/message.ts';

/** Words around slides that are presented. */
export const presentMessages = defineMessages({
  title: { en: 'Presentation', 'zh-Hant': '放映', 'zh-Hans': '放映' },
  place: {
    en: 'Slide {number} of {count}: {title}',
    'zh-Hant': '第 {number} 張投影片，共 {count} 張：{title}',
    'zh-Hans': '第 {number} 张幻灯片，共 {count} 张：{title}',
  },
  blanked: {
    en: 'The screen is blank. Press b to show the slide again.',
    'zh-Hant': '畫面已變黑，按 b 恢復投影片。',
    'zh-Hans': '屏幕已变黑，按 b 恢复幻灯片。',
  },
  position: {
    en: '{number} of {count}',
    'zh-Hant': '{number} / {count}',
    'zh-Hans': '{number} / {count}',
  },
  tools: { en: 'Presentation controls', 'zh-Hant': '放映控制', 'zh-Hans': '放映控制' },
  slide: { en: 'Slide', 'zh-Hant': '投影片', 'zh-Hans': '幻灯片' },
  back: { en: 'Back', 'zh-Hant': '上一步', 'zh-Hans': '上一步' },
  next: { en: 'Next', 'zh-Hant': '下一步', 'zh-Hans': '下一步' },
  fullScreen: { en: 'Full screen', 'zh-Hant': '全螢幕', 'zh-Hans': '全屏' },
  leaveFullScreen: { en: 'Leave full screen', 'zh-Hant': '結束全螢幕', 'zh-Hans': '退出全屏' },
  presenter: { en: 'Presenter view', 'zh-Hant': '簡報者檢視', 'zh-Hans': '演讲者视图' },
  blank: { en: 'Blank screen', 'zh-Hant': '黑畫面', 'zh-Hans': '黑屏' },
  ratio: { en: 'Shape {ratio}', 'zh-Hant': '比例 {ratio}', 'zh-Hans': '比例 {ratio}' },
  keys: { en: 'Keys', 'zh-Hant': '按鍵', 'zh-Hans': '按键' },
  leave: { en: 'End', 'zh-Hant': '結束放映', 'zh-Hans': '结束放映' },
  typed: {
    en: 'Go to slide {number}',
    'zh-Hant': '前往第 {number} 張',
    'zh-Hans': '转到第 {number} 张',
  },
  noSlide: {
    en: 'There is no slide {number}; the last one is {count}.',
    'zh-Hant': '沒有第 {number} 張投影片，最後一張是第 {count} 張。',
    'zh-Hans': '没有第 {number} 张幻灯片，最后一张是第 {count} 张。',
  },
  atEnd: {
    en: 'This is the end. Esc goes back to the deck.',
    'zh-Hant': '已到結尾，按 Esc 回到簡報頁。',
    'zh-Hans': '已到结尾，按 Esc 回到演示文稿页。',
  },
  atStart: {
    en: 'This is the beginning.',
    'zh-Hant': '已在開頭。',
    'zh-Hans': '已在开头。',
  },
  popupBlocked: {
    en: 'The browser did not open the presenter view. Allow windows of this site and press n again.',
    'zh-Hant': '瀏覽器未開啟簡報者檢視。請允許本站開啟視窗，再按一次 n。',
    'zh-Hans': '浏览器未打开演讲者视图。请允许本站打开窗口，再按一次 n。',
  },
  noFullScreen: {
    en: 'The browser gives no full screen here.',
    'zh-Hant': '瀏覽器在此不提供全螢幕。',
    'zh-Hans': '浏览器在此不提供全屏。',
  },
  presenterClosed: {
    en: 'The presenter view was closed.',
    'zh-Hant': '簡報者檢視已關閉。',
    'zh-Hans': '演讲者视图已关闭。',
  },
  noSlides: {
    en: 'There are no slides to present.',
    'zh-Hant': '沒有可放映的投影片。',
    'zh-Hans': '没有可放映的幻灯片。',
  },
  unreadDeck: {
    en: 'The deck kept in this browser cannot be read. The deck page says why.',
    'zh-Hant': '無法讀取此瀏覽器中的簡報，原因見簡報頁。',
    'zh-Hans': '无法读取此浏览器中的演示文稿，原因见演示文稿页。',
  },
  toDeck: { en: 'Go to the deck', 'zh-Hant': '前往簡報', 'zh-Hans': '前往演示文稿' },
  keyNext: {
    en: 'next step, then next slide; so does a click or tap on the slide',
    'zh-Hant': '下一步，之後下一張；點按投影片亦可',
    'zh-Hans': '下一步，之后下一张；点击幻灯片亦可',
  },
  keyBack: { en: 'one step back', 'zh-Hant': '退回一步', 'zh-Hans': '退回一步' },
  keyEnds: {
    en: 'first and last slide',
    'zh-Hant': '第一張、最後一張投影片',
    'zh-Hans': '第一张、最后一张幻灯片',
  },
  keyDigits: {
    en: 'go to that slide; Enter goes at once',
    'zh-Hant': '前往該張投影片；按 Enter 立即前往',
    'zh-Hans': '转到该张幻灯片；按 Enter 立即转到',
  },
  keyBlank: {
    en: 'blank the screen and show it again',
    'zh-Hant': '畫面變黑與恢復',
    'zh-Hans': '屏幕变黑与恢复',
  },
  keyRestart: {
    en: 'begin this slide again, as the deck sets it',
    'zh-Hant': '此投影片依簡報的設定重新開始',
    'zh-Hans': '此幻灯片按演示文稿的设置重新开始',
  },
  keyPresenter: {
    en: 'presenter view in a window of its own',
    'zh-Hant': '另開視窗顯示簡報者檢視',
    'zh-Hans': '另开窗口显示演讲者视图',
  },
  keyFull: { en: 'full screen on and off', 'zh-Hant': '切換全螢幕', 'zh-Hans': '切换全屏' },
  keyLeave: {
    en: 'leaves a field or a chart, then full screen, then the presentation',
    'zh-Hant': '依序離開欄位或圖表、全螢幕、放映',
    'zh-Hans': '依次离开字段或图表、全屏、放映',
  },
  keyHelp: { en: 'these lines', 'zh-Hant': '顯示此說明', 'zh-Hans': '显示此说明' },
});
