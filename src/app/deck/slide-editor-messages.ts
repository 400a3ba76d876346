import { defineMessages } from '../../i18n/message.ts';

/** Words of the list of slides and of the editor of one slide. */
export const slideEditorMessages = defineMessages({
  slides: { en: 'Slides', 'zh-Hant': '投影片', 'zh-Hans': '幻灯片' },
  slide: {
    en: 'Slide {place} of {count}',
    'zh-Hant': '第 {place} 張，共 {count} 張',
    'zh-Hans': '第 {place} 张，共 {count} 张',
  },
  listHint: {
    en: 'Drag a slide by its number, or press Alt with an arrow key.',
    'zh-Hant': '拖曳編號，或按 Alt 加方向鍵調整順序。',
    'zh-Hans': '拖动编号，或按 Alt 加方向键调整顺序。',
  },
  untitled: { en: 'Untitled slide', 'zh-Hant': '未命名投影片', 'zh-Hans': '未命名幻灯片' },
  unknownPanel: {
    en: 'Not in this version',
    'zh-Hant': '此版本沒有此面板',
    'zh-Hans': '此版本没有此面板',
  },
  addText: { en: 'Add a text slide', 'zh-Hant': '加入文字投影片', 'zh-Hans': '加入文字幻灯片' },
  addPanel: { en: 'Add a panel', 'zh-Hant': '加入面板', 'zh-Hans': '加入面板' },
  page: { en: 'Page', 'zh-Hant': '頁面', 'zh-Hans': '页面' },
  panel: { en: 'Panel', 'zh-Hant': '面板', 'zh-Hans': '面板' },
  add: { en: 'Add', 'zh-Hant': '加入', 'zh-Hans': '加入' },
  newFrom: {
    en: 'New deck: the article in twelve slides',
    'zh-Hant': '新簡報：以十二張投影片讀這篇文章',
    'zh-Hans': '新演示文稿：用十二张幻灯片读这篇文章',
  },
  clear: { en: 'Clear the deck', 'zh-Hant': '清空簡報', 'zh-Hans': '清空演示文稿' },
  tools: { en: 'This slide', 'zh-Hant': '此投影片', 'zh-Hans': '此幻灯片' },
  moveUp: { en: 'Move up', 'zh-Hant': '上移', 'zh-Hans': '上移' },
  moveDown: { en: 'Move down', 'zh-Hant': '下移', 'zh-Hans': '下移' },
  duplicate: { en: 'Duplicate', 'zh-Hant': '複製', 'zh-Hans': '复制' },
  remove: { en: 'Remove', 'zh-Hant': '移除', 'zh-Hans': '移除' },
  openPage: { en: 'Open on its page', 'zh-Hant': '在原頁面開啟', 'zh-Hans': '在原页面打开' },
  presentHere: {
    en: 'Present from here',
    'zh-Hant': '從這裡放映',
    'zh-Hans': '从这里放映',
  },
  title: { en: 'Title', 'zh-Hant': '標題', 'zh-Hans': '标题' },
  notes: { en: 'Notes for the speaker', 'zh-Hant': '備忘稿', 'zh-Hans': '演讲者备注' },
  awaited: {
    en: 'Made from the figures …',
    'zh-Hant': '由數字產生……',
    'zh-Hans': '由数字生成……',
  },
  isMade: {
    en: 'Made from the figures, and follows them.',
    'zh-Hant': '由數字產生，並隨之更新。',
    'zh-Hans': '由数字生成，并随之更新。',
  },
  isEmpty: {
    en: 'Left empty on purpose.',
    'zh-Hant': '刻意留空。',
    'zh-Hans': '有意留空。',
  },
  editMade: { en: 'Edit it', 'zh-Hant': '編輯這段文字', 'zh-Hans': '编辑这段文字' },
  backToMade: {
    en: 'Use the made one again',
    'zh-Hant': '改回自動產生的文字',
    'zh-Hans': '改回自动生成的文字',
  },
  text: { en: 'Text', 'zh-Hant': '內文', 'zh-Hans': '正文' },
  textHint: {
    en: 'Understood: # heading, - item, 1. item, > quote, **bold**, *italic*, `code`, [words](https://…). Everything else is shown as it is written.',
    'zh-Hant':
      '可用：# 標題、- 項目、1. 項目、> 引言、**粗體**、*斜體*、`程式碼`、[文字](https://…)。其他內容照原樣顯示。',
    'zh-Hans':
      '可用：# 标题、- 项目、1. 项目、> 引言、**粗体**、*斜体*、`代码`、[文字](https://…)。其他内容照原样显示。',
  },
  whenShown: { en: 'While presenting', 'zh-Hant': '放映時', 'zh-Hans': '放映时' },
  live: {
    en: 'Settings can be moved',
    'zh-Hant': '可調整設定',
    'zh-Hans': '可调整设置',
  },
  guess: {
    en: 'Ask the room first',
    'zh-Hant': '先請全場猜測',
    'zh-Hans': '先请全场猜测',
  },
  byBlock: {
    en: 'One block after another, on key presses',
    'zh-Hant': '按鍵逐段出現',
    'zh-Hans': '按键逐段出现',
  },
  build: { en: 'Build order', 'zh-Hant': '出現順序', 'zh-Hans': '出现顺序' },
  buildHint: {
    en: 'Ticked parts appear one after another on key presses; the others are there from the start.',
    'zh-Hant': '勾選的部分依序按鍵出現，其餘一開始就在。',
    'zh-Hans': '勾选的部分按键依次出现，其余一开始就在。',
  },
  picture: { en: 'Picture', 'zh-Hant': '圖', 'zh-Hans': '图' },
  finding: { en: 'Finding', 'zh-Hant': '結論', 'zh-Hans': '结论' },
  legend: { en: 'What the marks mean', 'zh-Hant': '圖例說明', 'zh-Hans': '图例说明' },
  earlier: { en: 'Earlier', 'zh-Hant': '提前', 'zh-Hans': '提前' },
  later: { en: 'Later', 'zh-Hant': '延後', 'zh-Hans': '延后' },
  earlierWhat: { en: 'Earlier: {part}', 'zh-Hant': '提前：{part}', 'zh-Hans': '提前：{part}' },
  laterWhat: { en: 'Later: {part}', 'zh-Hant': '延後：{part}', 'zh-Hans': '延后：{part}' },
  settingsMoved: {
    en: 'You have moved settings of this slide.',
    'zh-Hant': '您已調整此投影片的設定。',
    'zh-Hans': '您已调整此幻灯片的设置。',
  },
  keepSettings: {
    en: 'Keep these settings',
    'zh-Hant': '保留這些設定',
    'zh-Hans': '保留这些设置',
  },
  putBack: { en: 'Put them back', 'zh-Hant': '還原', 'zh-Hans': '还原' },
  askAgain: {
    en: 'Ask the room again',
    'zh-Hant': '再次請全場猜測',
    'zh-Hans': '再次请全场猜测',
  },
});
