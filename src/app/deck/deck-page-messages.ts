import { defineMessages } from '../../i18n/message.ts';

/** Words of the deck's page around the slides: its head, what can be done with all of it, and what must be said of it. */
export const deckPageMessages = defineMessages({
  deck: { en: 'Deck', 'zh-Hant': '簡報', 'zh-Hans': '演示文稿' },
  deckTitle: { en: 'Title of the deck', 'zh-Hant': '簡報標題', 'zh-Hans': '演示文稿标题' },
  untitled: { en: 'Untitled deck', 'zh-Hant': '未命名簡報', 'zh-Hans': '未命名演示文稿' },
  count: {
    en: '{count, plural, =0 {No slides} one {# slide} other {# slides}}',
    'zh-Hant': '{count, plural, =0 {沒有投影片} other {# 張投影片}}',
    'zh-Hans': '{count, plural, =0 {没有幻灯片} other {# 张幻灯片}}',
  },
  actions: {
    en: 'What to do with the deck',
    'zh-Hant': '簡報的操作',
    'zh-Hans': '演示文稿的操作',
  },
  present: { en: 'Present', 'zh-Hant': '放映', 'zh-Hans': '放映' },
  export: { en: 'Export', 'zh-Hant': '匯出', 'zh-Hans': '导出' },
  share: { en: 'Share as a link', 'zh-Hant': '以連結分享', 'zh-Hans': '以链接分享' },
  save: { en: 'Save as a file', 'zh-Hant': '儲存為檔案', 'zh-Hans': '保存为文件' },
  open: { en: 'Open a file', 'zh-Hant': '開啟檔案', 'zh-Hans': '打开文件' },
  undo: { en: 'Undo', 'zh-Hant': '復原', 'zh-Hans': '撤销' },
  redo: { en: 'Redo', 'zh-Hant': '重做', 'zh-Hans': '重做' },
  undoWhat: { en: 'Undo: {deed}', 'zh-Hant': '復原：{deed}', 'zh-Hans': '撤销：{deed}' },
  redoWhat: { en: 'Redo: {deed}', 'zh-Hant': '重做：{deed}', 'zh-Hans': '重做：{deed}' },
  added: { en: 'slide added', 'zh-Hant': '加入投影片', 'zh-Hans': '加入幻灯片' },
  changed: { en: 'slide changed', 'zh-Hant': '修改投影片', 'zh-Hans': '修改幻灯片' },
  duplicated: { en: 'slide duplicated', 'zh-Hant': '複製投影片', 'zh-Hans': '复制幻灯片' },
  moved: { en: 'slide moved', 'zh-Hant': '移動投影片', 'zh-Hans': '移动幻灯片' },
  removed: { en: 'slide removed', 'zh-Hant': '移除投影片', 'zh-Hans': '移除幻灯片' },
  renamed: { en: 'deck renamed', 'zh-Hant': '更改簡報標題', 'zh-Hans': '更改演示文稿标题' },
  replaced: { en: 'deck replaced', 'zh-Hant': '更換簡報', 'zh-Hans': '更换演示文稿' },
  didAdd: {
    en: 'Slide {place} added.',
    'zh-Hant': '已加入第 {place} 張投影片。',
    'zh-Hans': '已加入第 {place} 张幻灯片。',
  },
  didAddAll: {
    en: '{count, plural, one {# slide was} other {# slides were}} added to your deck.',
    'zh-Hant': '{count, plural, other {已將 # 張投影片加入您的簡報。}}',
    'zh-Hans': '{count, plural, other {已将 # 张幻灯片加入您的演示文稿。}}',
  },
  didNotAddAll: {
    en: '{count, plural, one {# slide was} other {# slides were}} added; the deck takes no more than {limit}.',
    'zh-Hant': '{count, plural, other {已加入 # 張投影片；簡報最多 {limit} 張。}}',
    'zh-Hans': '{count, plural, other {已加入 # 张幻灯片；演示文稿最多 {limit} 张。}}',
  },
  didChange: {
    en: 'The settings of slide {place} are kept.',
    'zh-Hant': '已保留第 {place} 張投影片的設定。',
    'zh-Hans': '已保留第 {place} 张幻灯片的设置。',
  },
  didDuplicate: {
    en: 'Slide duplicated: the copy is slide {place}.',
    'zh-Hant': '已複製投影片，副本為第 {place} 張。',
    'zh-Hans': '已复制幻灯片，副本为第 {place} 张。',
  },
  didMove: {
    en: 'Slide moved to place {place} of {count}.',
    'zh-Hant': '投影片已移至第 {place} 張，共 {count} 張。',
    'zh-Hans': '幻灯片已移至第 {place} 张，共 {count} 张。',
  },
  didRemove: { en: 'Slide removed.', 'zh-Hant': '已移除投影片。', 'zh-Hans': '已移除幻灯片。' },
  didReplace: {
    en: '“{title}” stands in place of the deck before.',
    'zh-Hant': '已用「{title}」取代原本的簡報。',
    'zh-Hans': '已用“{title}”取代原来的演示文稿。',
  },
  didOpen: {
    en: '“{title}” is open.',
    'zh-Hant': '已開啟「{title}」。',
    'zh-Hans': '已打开“{title}”。',
  },
  didClear: {
    en: 'The deck is empty now.',
    'zh-Hant': '簡報已清空。',
    'zh-Hans': '演示文稿已清空。',
  },
  changedElsewhere: {
    en: 'Another tab has changed the deck. What it kept is shown here now; nothing else was done.',
    'zh-Hant': '另一個分頁變更了簡報，此處已改為顯示該版本，未執行其他操作。',
    'zh-Hans': '另一个标签页更改了演示文稿，此处已改为显示该版本，未执行其他操作。',
  },
  undone: { en: 'Undone: {deed}.', 'zh-Hant': '已復原：{deed}。', 'zh-Hans': '已撤销：{deed}。' },
  redone: {
    en: 'Done again: {deed}.',
    'zh-Hant': '已重做：{deed}。',
    'zh-Hans': '已重做：{deed}。',
  },
  full: {
    en: 'The deck takes no more than {limit} slides.',
    'zh-Hant': '簡報最多 {limit} 張投影片。',
    'zh-Hans': '演示文稿最多 {limit} 张幻灯片。',
  },
  saved: {
    en: 'Saved as {name}.',
    'zh-Hant': '已儲存為 {name}。',
    'zh-Hans': '已保存为 {name}。',
  },
  notOpened: {
    en: '“{name}” was not opened. Your deck is as it was.',
    'zh-Hant': '未開啟「{name}」，您的簡報維持原狀。',
    'zh-Hans': '未打开“{name}”，您的演示文稿保持原样。',
  },
  notSaved: {
    en: 'The deck was not saved.',
    'zh-Hant': '簡報未儲存。',
    'zh-Hans': '演示文稿未保存。',
  },
  moreProblems: {
    en: 'and {count} more',
    'zh-Hant': '另有 {count} 項',
    'zh-Hans': '另有 {count} 项',
  },
  dismiss: { en: 'Dismiss', 'zh-Hant': '知道了', 'zh-Hans': '知道了' },
  printHint: {
    en: 'This is the page on which the deck is made. To print its slides, press Export and choose Print or PDF.',
    'zh-Hant': '這是編輯簡報的頁面。若要列印投影片，請按「匯出」，再選擇列印或 PDF。',
    'zh-Hans': '这是编辑演示文稿的页面。若要打印幻灯片，请按“导出”，再选择打印或 PDF。',
  },
  dropFile: {
    en: 'Drop the file to open it',
    'zh-Hant': '放開以開啟檔案',
    'zh-Hans': '松开以打开文件',
  },
  link: { en: 'Link to the deck', 'zh-Hant': '簡報連結', 'zh-Hans': '演示文稿链接' },
  linkNote: {
    en: 'The whole deck is in the link ({length, number} of at most {limit, number} characters). Nothing is uploaded; whoever opens it sees a preview first.',
    'zh-Hant':
      '整份簡報都在連結裡（{length, number} 個字元，上限 {limit, number} 個）。沒有上傳任何內容；開啟者會先看到預覽。',
    'zh-Hans':
      '整份演示文稿都在链接里（{length, number} 个字符，上限 {limit, number} 个）。没有上传任何内容；打开者会先看到预览。',
  },
  linkTooLong: {
    en: 'The deck is too long for a link by {excess, number} characters: it would take {length, number}, and mail and chat programs pass {limit, number}. Save it as a file instead, or shorten notes and text.',
    'zh-Hant':
      '簡報超出連結長度 {excess, number} 個字元：需要 {length, number} 個，而郵件與聊天程式可傳 {limit, number} 個。請改存為檔案，或縮短備忘稿與文字。',
    'zh-Hans':
      '演示文稿超出链接长度 {excess, number} 个字符：需要 {length, number} 个，而邮件与聊天程序可传 {limit, number} 个。请改存为文件，或缩短备注与文字。',
  },
  copyLink: { en: 'Copy the link', 'zh-Hant': '複製連結', 'zh-Hans': '复制链接' },
  close: { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  notKept: {
    en: 'This browser keeps no deck: its storage is closed or full. The deck lasts as long as this page is open. Save it as a file before you leave.',
    'zh-Hant': '此瀏覽器無法保存簡報：儲存空間已關閉或已滿。離開此頁後簡報將消失，請先儲存為檔案。',
    'zh-Hans':
      '此浏览器无法保存演示文稿：存储空间已关闭或已满。离开此页后演示文稿将消失，请先保存为文件。',
  },
  unread: {
    en: 'A deck lies in this browser that cannot be read. It stays until you make another one, and is put aside then.',
    'zh-Hant': '此瀏覽器內有一份無法讀取的簡報。它會保留到您建立另一份簡報為止，屆時改存於一旁。',
    'zh-Hans':
      '此浏览器内有一份无法读取的演示文稿。它会保留到您建立另一份演示文稿为止，届时改存于一旁。',
  },
  aside: {
    en: 'A deck of this browser could not be read and was put aside. Its text is still here.',
    'zh-Hant': '此瀏覽器內有一份簡報無法讀取，已存於一旁，內容仍在。',
    'zh-Hans': '此浏览器内有一份演示文稿无法读取，已存于一旁，内容仍在。',
  },
  saveAside: { en: 'Save its text', 'zh-Hant': '儲存其內容', 'zh-Hans': '保存其内容' },
  dropAside: { en: 'Let it go', 'zh-Hant': '捨棄', 'zh-Hans': '舍弃' },
  linked: {
    en: 'This link holds a deck. Nothing of your own deck has changed.',
    'zh-Hant': '此連結內含一份簡報。您自己的簡報沒有變動。',
    'zh-Hans': '此链接内含一份演示文稿。您自己的演示文稿没有变动。',
  },
  linkedDamaged: {
    en: 'The deck in this link cannot be opened. Your own deck is as it was.',
    'zh-Hant': '無法開啟此連結內的簡報，您自己的簡報維持原狀。',
    'zh-Hans': '无法打开此链接内的演示文稿，您自己的演示文稿保持原样。',
  },
  keepLinked: { en: 'Keep this deck', 'zh-Hant': '保留此簡報', 'zh-Hans': '保留此演示文稿' },
  keepLinkedNote: {
    en: 'It takes the place of your deck of {count, plural, one {# slide} other {# slides}}, which Undo brings back.',
    'zh-Hant': '{count, plural, other {將取代您現有的 # 張投影片，可用「復原」找回。}}',
    'zh-Hans': '{count, plural, other {将取代您现有的 # 张幻灯片，可用“撤销”找回。}}',
  },
  addLinked: {
    en: 'Add its slides to mine',
    'zh-Hant': '加入我的簡報',
    'zh-Hans': '加入我的演示文稿',
  },
  dismissLinked: {
    en: 'Close the preview',
    'zh-Hant': '關閉預覽',
    'zh-Hans': '关闭预览',
  },
  emptyHead: {
    en: 'No slides yet',
    'zh-Hant': '還沒有投影片',
    'zh-Hans': '还没有幻灯片',
  },
  emptyHow: {
    en: 'Under every chart and table of the other pages stands “Pin to the deck”. It puts the panel on a slide exactly as it is set there; title and notes are made from its figures, and you can write your own.',
    'zh-Hant':
      '其他頁面的每張圖表下方都有「加入簡報」。按下後，該面板會依目前的設定成為一張投影片；標題與備忘稿由數字產生，也可自行撰寫。',
    'zh-Hans':
      '其他页面的每张图表下方都有“加入演示文稿”。按下后，该面板会按当前设置成为一张幻灯片；标题与备注由数字生成，也可自行撰写。',
  },
  emptyKept: {
    en: 'The deck stays in this browser. To take it elsewhere, save it as a file or share it as a link.',
    'zh-Hant': '簡報保存在此瀏覽器內。若要帶走，請儲存為檔案或以連結分享。',
    'zh-Hans': '演示文稿保存在此浏览器内。若要带走，请保存为文件或以链接分享。',
  },
});
