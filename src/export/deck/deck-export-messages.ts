import { defineMessages } from '../../i18n/message.ts';

/** Words that the files of a whole deck carry besides its own. */
export const deckExportMessages = defineMessages({
  untitled: { en: 'Untitled deck', 'zh-Hant': '未命名簡報', 'zh-Hans': '未命名演示文稿' },
  moreSources: {
    en: '{text}; and {count} more (see the notes)',
    'zh-Hant': '{text}；另有 {count} 項（見備忘稿）',
    'zh-Hans': '{text}；另有 {count} 项（见备注）',
  },
  missingTitle: {
    en: 'This slide could not be made',
    'zh-Hant': '無法產生這張投影片',
    'zh-Hans': '无法生成这张幻灯片',
  },
  missing: {
    en: 'Slide {place} shows the panel {panel} of {path}, which could not be had: {reason}',
    'zh-Hant': '第 {place} 張投影片顯示 {path} 的面板 {panel}，但無法取得：{reason}',
    'zh-Hans': '第 {place} 张幻灯片显示 {path} 的面板 {panel}，但无法取得：{reason}',
  },
  chartFailed: {
    en: 'Slide {place} has a picture in place of a chart that can be edited: {reason}',
    'zh-Hant': '第 {place} 張投影片以圖片代替可編輯的圖表：{reason}',
    'zh-Hans': '第 {place} 张幻灯片以图片代替可编辑的图表：{reason}',
  },
  noPicture: {
    en: 'Slide {place} has no picture: it is told by a table.',
    'zh-Hant': '第 {place} 張投影片沒有圖片：內容為表格。',
    'zh-Hans': '第 {place} 张幻灯片没有图片：内容为表格。',
  },
  intro: {
    en: 'A deck of Datawall, saved on {date} with data version {version}: {count, plural, one {# slide} other {# slides}}.',
    'zh-Hant': 'Datawall 的一份簡報，於 {date}儲存，資料版本 {version}：共 {count} 張投影片。',
    'zh-Hans': 'Datawall 的一份演示文稿，于 {date}保存，数据版本 {version}：共 {count} 张幻灯片。',
  },
  oldData: {
    en: 'The deck was last changed with data version {old}; its figures were computed anew with {version}.',
    'zh-Hant': '此簡報上次變更時的資料版本為 {old}；數字已以 {version} 重新計算。',
    'zh-Hans': '此演示文稿上次更改时的数据版本为 {old}；数字已用 {version} 重新计算。',
  },
  open: {
    en: 'Open deck.json, or this ZIP as it is, on the site under “Deck” ({address}) to go on with it.',
    'zh-Hant': '在本站「簡報」（{address}）開啟 deck.json 或整個 ZIP，即可繼續編輯。',
    'zh-Hans': '在本站“演示文稿”（{address}）打开 deck.json 或整个 ZIP，即可继续编辑。',
  },
  slides: { en: 'Slides', 'zh-Hant': '投影片', 'zh-Hans': '幻灯片' },
  remarks: { en: 'What is missing', 'zh-Hant': '缺少的內容', 'zh-Hans': '缺少的内容' },
  files: { en: 'Files', 'zh-Hant': '檔案', 'zh-Hans': '文件' },
  pptx: {
    en: 'the deck for PowerPoint, with charts that can be edited',
    'zh-Hant': 'PowerPoint 簡報，圖表可編輯',
    'zh-Hans': 'PowerPoint 演示文稿，图表可编辑',
  },
  deckJson: {
    en: 'the deck itself, which the site opens',
    'zh-Hant': '簡報本身，可在本站開啟',
    'zh-Hans': '演示文稿本身，可在本站打开',
  },
  licencesText: {
    en: 'The program that made these files is under the MIT licence (LICENSE.txt); the figures are under the licences of their sources (LICENSE-DATA.txt).',
    'zh-Hant':
      '產生這些檔案的程式採用 MIT 授權（LICENSE.txt）；數字依其來源的授權使用（LICENSE-DATA.txt）。',
    'zh-Hans':
      '生成这些文件的程序采用 MIT 许可（LICENSE.txt）；数字依其来源的许可使用（LICENSE-DATA.txt）。',
  },
  folder: {
    en: 'slide {place}: {title}',
    'zh-Hant': '第 {place} 張投影片：{title}',
    'zh-Hans': '第 {place} 张幻灯片：{title}',
  },
});
