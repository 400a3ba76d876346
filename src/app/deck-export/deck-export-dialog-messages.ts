import { defineMessages } from '../../i18n/message.ts';

/** Words of the dialog that saves a whole deck, and of its pages in print. */
export const deckExportDialogMessages = defineMessages({
  title: { en: 'Save the deck', 'zh-Hant': '儲存簡報', 'zh-Hans': '保存演示文稿' },
  count: {
    en: '{title}: {count, plural, one {# slide} other {# slides}}',
    'zh-Hant': '{title}：共 {count} 張投影片',
    'zh-Hans': '{title}：共 {count} 张幻灯片',
  },
  promise: {
    en: 'In your language and the colours of the light theme. Every slide says what was set, its sources, the data version and the date. Nothing is uploaded.',
    'zh-Hant':
      '採用您的語言與淺色主題。每張投影片都載明所用設定、來源、資料版本與日期。不會上傳任何內容。',
    'zh-Hans':
      '采用您的语言与浅色主题。每张幻灯片都写明所用设置、来源、数据版本与日期。不会上传任何内容。',
  },
  form: { en: 'Save as', 'zh-Hant': '儲存為', 'zh-Hans': '保存为' },
  pptx: {
    en: 'PowerPoint (PPTX)',
    'zh-Hant': 'PowerPoint（PPTX）',
    'zh-Hans': 'PowerPoint（PPTX）',
  },
  pptxNote: {
    en: '16:9, with charts that can be edited, speaker notes and a link to every live view',
    'zh-Hant': '16:9，圖表可編輯，附備忘稿與每個互動檢視的連結',
    'zh-Hans': '16:9，图表可编辑，附备注与每个互动视图的链接',
  },
  zip: { en: 'Everything (ZIP)', 'zh-Hant': '全部（ZIP）', 'zh-Hans': '全部（ZIP）' },
  zipNote: {
    en: 'the deck, the presentation, and of every slide pictures, figures, settings and citation; this site opens it again',
    'zh-Hant': '簡報、PowerPoint 檔，以及每張投影片的圖片、數字、設定與引用；可在本站再次開啟',
    'zh-Hans':
      '演示文稿、PowerPoint 文件，以及每张幻灯片的图片、数字、设置与引用；可在本站再次打开',
  },
  pictures: { en: 'Pictures only (ZIP)', 'zh-Hant': '僅圖片（ZIP）', 'zh-Hans': '仅图片（ZIP）' },
  picturesNote: {
    en: 'an SVG and a PNG of every chart, with title, settings and sources',
    'zh-Hant': '每張圖表各一個 SVG 與 PNG，附標題、設定與來源',
    'zh-Hans': '每张图表各一个 SVG 与 PNG，附标题、设置与来源',
  },
  print: { en: 'Print or PDF', 'zh-Hant': '列印或 PDF', 'zh-Hans': '打印或 PDF' },
  printNote: {
    en: 'one slide a page across; choose “Save as PDF” in the print dialog',
    'zh-Hant': '橫式，一頁一張投影片；在列印對話框選擇「另存為 PDF」',
    'zh-Hans': '横向，一页一张幻灯片；在打印对话框选择“另存为 PDF”',
  },
  withNotes: {
    en: 'Print the speaker notes',
    'zh-Hant': '列印備忘稿',
    'zh-Hans': '打印备注',
  },
  start: { en: 'Save', 'zh-Hant': '儲存', 'zh-Hans': '保存' },
  startPrint: { en: 'Print', 'zh-Hant': '列印', 'zh-Hans': '打印' },
  empty: {
    en: 'The deck has no slides yet.',
    'zh-Hant': '簡報還沒有投影片。',
    'zh-Hans': '演示文稿还没有幻灯片。',
  },
  working: {
    en: 'Slide {place} of {count}: {turn, select, setUp {setting up} files {writing its files} other {putting it into the presentation}}',
    'zh-Hant':
      '第 {place} 張，共 {count} 張：{turn, select, setUp {準備內容} files {寫入檔案} other {放入簡報}}',
    'zh-Hans':
      '第 {place} 张，共 {count} 张：{turn, select, setUp {准备内容} files {写入文件} other {放入演示文稿}}',
  },
  saved: { en: 'Saved: {name}', 'zh-Hant': '已儲存：{name}', 'zh-Hans': '已保存：{name}' },
  printed: {
    en: 'The pages were handed to the print dialog.',
    'zh-Hant': '頁面已送至列印對話框。',
    'zh-Hans': '页面已送至打印对话框。',
  },
  failed: {
    en: 'Slide {place}: the file could not be made: {what}',
    'zh-Hant': '第 {place} 張投影片：無法產生檔案：{what}',
    'zh-Hans': '第 {place} 张幻灯片：无法生成文件：{what}',
  },
  remarks: {
    en: 'Not as it should be:',
    'zh-Hant': '有以下問題：',
    'zh-Hans': '有以下问题：',
  },
  notes: { en: 'Speaker notes', 'zh-Hant': '備忘稿', 'zh-Hans': '备注' },
  made: {
    en: 'Data version {version}, {date}',
    'zh-Hant': '資料版本 {version}，{date}',
    'zh-Hans': '数据版本 {version}，{date}',
  },
});
