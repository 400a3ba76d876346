import { defineMessages } from '../i18n/message.ts';

/** What is wrong with the file or the link of a deck, in words. */
export const deckMessages = defineMessages({
  'bad-entry-name': {
    en: 'The archive holds a file whose name leads out of its folder: {value}. Nothing was unpacked.',
    'zh-Hant': '壓縮檔內有檔名會寫到資料夾之外：{value}。未解開任何檔案。',
    'zh-Hans': '压缩包内有文件名会写到文件夹之外：{value}。未解开任何文件。',
  },
  'bad-field': {
    en: 'A part of the deck cannot be read: {where}{value, select, none {} other { ({value})}}.',
    'zh-Hant': '簡報有一處無法讀取：{where}{value, select, none {} other {（{value}）}}。',
    'zh-Hans': '演示文稿有一处无法读取：{where}{value, select, none {} other {（{value}）}}。',
  },
  'bad-slide': {
    en: 'Slide {slide} cannot be read at {where}{value, select, none {} other { ({value})}}.',
    'zh-Hant':
      '第 {slide} 張投影片的 {where} 無法讀取{value, select, none {} other {（{value}）}}。',
    'zh-Hans':
      '第 {slide} 张幻灯片的 {where} 无法读取{value, select, none {} other {（{value}）}}。',
  },
  'damaged-file': {
    en: 'The file is damaged or not complete.',
    'zh-Hant': '檔案已損壞或不完整。',
    'zh-Hans': '文件已损坏或不完整。',
  },
  'damaged-link': {
    en: 'The link is damaged or was cut off on its way.',
    'zh-Hant': '連結已損壞，或在傳送途中被截斷。',
    'zh-Hans': '链接已损坏，或在传送途中被截断。',
  },
  'duplicate-entry': {
    en: 'The archive holds two files of the name {value}.',
    'zh-Hant': '壓縮檔內有兩個檔案同名：{value}。',
    'zh-Hans': '压缩包内有两个文件同名：{value}。',
  },
  encrypted: {
    en: 'The archive is locked with a password. Unpack it first and open deck.json.',
    'zh-Hant': '壓縮檔有密碼保護。請先解壓縮，再開啟 deck.json。',
    'zh-Hans': '压缩包有密码保护。请先解压，再打开 deck.json。',
  },
  'forbidden-key': {
    en: 'The deck has a name in it that no deck of ours has, and was not opened: {where}.',
    'zh-Hant': '簡報內有不允許的名稱，因此未開啟：{where}。',
    'zh-Hans': '演示文稿内有不允许的名称，因此未打开：{where}。',
  },
  newer: {
    en: 'The deck was saved by a newer version of this site (format {value}). Reload the site and open it again.',
    'zh-Hant': '這份簡報由本站較新的版本儲存（格式 {value}）。請重新載入本站後再開啟。',
    'zh-Hans': '这份演示文稿由本站较新的版本保存（格式 {value}）。请重新加载本站后再打开。',
  },
  'no-deck': {
    en: 'The archive holds no deck: there is no {value} in it.',
    'zh-Hant': '壓縮檔內沒有簡報：找不到 {value}。',
    'zh-Hans': '压缩包内没有演示文稿：找不到 {value}。',
  },
  'not-a-deck': {
    en: 'The file can be read but is no deck.',
    'zh-Hant': '檔案可以讀取，但不是簡報。',
    'zh-Hans': '文件可以读取，但不是演示文稿。',
  },
  'not-json': {
    en: 'The file is no deck: its text is not JSON, or is not complete.',
    'zh-Hant': '檔案不是簡報：內容不是 JSON，或不完整。',
    'zh-Hans': '文件不是演示文稿：内容不是 JSON，或不完整。',
  },
  'not-text': {
    en: 'The file is no deck: it is neither text in UTF-8 nor a ZIP archive.',
    'zh-Hant': '檔案不是簡報：既不是 UTF-8 文字，也不是 ZIP 壓縮檔。',
    'zh-Hans': '文件不是演示文稿：既不是 UTF-8 文本，也不是 ZIP 压缩包。',
  },
  'too-large': {
    en: '{where, select, file {The file is} other {The deck, unpacked, is}} larger than {limit, number} MB.',
    'zh-Hant': '{where, select, file {檔案} other {簡報解壓縮後}}超過 {limit, number} MB。',
    'zh-Hans': '{where, select, file {文件} other {演示文稿解压后}}超过 {limit, number} MB。',
  },
  'too-long-link': {
    en: 'The link is longer than the {limit, number} characters that the link of a deck has at most.',
    'zh-Hant': '連結過長：簡報的連結最多 {limit, number} 個字元。',
    'zh-Hans': '链接过长：演示文稿的链接最多 {limit, number} 个字符。',
  },
  'too-many-entries': {
    en: 'The archive holds {value} files; an archive with a deck may hold {limit, number}.',
    'zh-Hant': '壓縮檔內有 {value} 個檔案；含有簡報的壓縮檔最多 {limit, number} 個。',
    'zh-Hans': '压缩包内有 {value} 个文件；含有演示文稿的压缩包最多 {limit, number} 个。',
  },
  'too-many-slides': {
    en: 'The deck has {value} slides; a deck may have {limit, number}.',
    'zh-Hant': '簡報有 {value} 張投影片；最多 {limit, number} 張。',
    'zh-Hans': '演示文稿有 {value} 张幻灯片；最多 {limit, number} 张。',
  },
  'utf-16': {
    en: 'The file is text in UTF-16. Save it as UTF-8 and open it again.',
    'zh-Hant': '檔案是 UTF-16 文字。請另存為 UTF-8 後再開啟。',
    'zh-Hans': '文件是 UTF-16 文本。请另存为 UTF-8 后再打开。',
  },
});
