import { defineMessages } from '../../i18n/message.ts';

/** Words of the README in a ZIP. */
export const bundleMessages = defineMessages({
  intro: {
    en: 'A view of Datawall, saved on {date} with data version {version}.',
    'zh-Hant': 'Datawall 的一個檢視，於 {date}儲存，資料版本 {version}。',
    'zh-Hans': 'Datawall 的一个视图，于 {date}保存，数据版本 {version}。',
  },
  settings: { en: 'What was set', 'zh-Hant': '所用設定', 'zh-Hans': '所用设置' },
  files: { en: 'Files', 'zh-Hant': '檔案', 'zh-Hans': '文件' },
  sources: { en: 'Sources', 'zh-Hant': '來源', 'zh-Hans': '来源' },
  cite: { en: 'How to cite', 'zh-Hant': '引用方式', 'zh-Hans': '引用方式' },
  licences: { en: 'Licences', 'zh-Hant': '授權', 'zh-Hans': '许可' },
  licencesText: {
    en: 'The scripts are under the MIT licence (LICENSE.txt); the figures are under the licences of their sources (LICENSE-DATA.txt).',
    'zh-Hant': '指令碼採用 MIT 授權（LICENSE.txt）；數字依其來源的授權使用（LICENSE-DATA.txt）。',
    'zh-Hans': '脚本采用 MIT 许可（LICENSE.txt）；数字依其来源的许可使用（LICENSE-DATA.txt）。',
  },
  cells: {
    en: 'In the CSV files an empty cell is a missing value, never zero. A text that a spreadsheet would run as a formula has an apostrophe before it; the rebuild scripts take it away. Lists are JSON.',
    'zh-Hant':
      'CSV 檔案中，空白儲存格代表缺值，絕不是零。試算表會當成公式執行的文字，前面加有一個撇號；重建指令碼會將其移除。清單以 JSON 表示。',
    'zh-Hans':
      'CSV 文件中，空单元格代表缺失值，绝不是零。电子表格会当作公式执行的文本，前面加有一个撇号；重建脚本会将其去掉。列表以 JSON 表示。',
  },
  queries: {
    en: 'The scripts in queries/ run in the DuckDB command line beside a copy of the site’s folder data/: {address}',
    'zh-Hant': 'queries/ 中的指令碼可在本站 data/ 資料夾的副本旁，以 DuckDB 命令列執行：{address}',
    'zh-Hans': 'queries/ 中的脚本可在本站 data/ 文件夹的副本旁，用 DuckDB 命令行运行：{address}',
  },
  file: { en: '{name}: {text}', 'zh-Hant': '{name}：{text}', 'zh-Hans': '{name}：{text}' },
  svg: {
    en: 'the picture, in vectors',
    'zh-Hant': '圖片（向量）',
    'zh-Hans': '图片（矢量）',
  },
  png: { en: 'the picture, in pixels', 'zh-Hant': '圖片（點陣）', 'zh-Hans': '图片（位图）' },
  asShownCsv: {
    en: 'the figures as shown',
    'zh-Hant': '如圖所示的數字',
    'zh-Hans': '如图所示的数字',
  },
  workbook: {
    en: 'the figures as shown and in full, the settings and the sources, as a workbook',
    'zh-Hant': '活頁簿：如圖所示及完整的數字、設定與來源',
    'zh-Hans': '工作簿：如图所示及完整的数字、设置与来源',
  },
  fullCsv: {
    en: 'every row of the query {name}',
    'zh-Hant': '查詢 {name} 的所有資料列',
    'zh-Hans': '查询 {name} 的所有数据行',
  },
  query: {
    en: 'the query {name} with its parameters',
    'zh-Hant': '查詢 {name} 及其參數',
    'zh-Hans': '查询 {name} 及其参数',
  },
  code: {
    en: 'rebuilds the table from as-shown.csv',
    'zh-Hant': '由 as-shown.csv 重建表格',
    'zh-Hans': '由 as-shown.csv 重建表格',
  },
  descriptor: {
    en: 'describes the CSV files (Data Package v2)',
    'zh-Hant': '描述各 CSV 檔案（Data Package v2）',
    'zh-Hans': '描述各 CSV 文件（Data Package v2）',
  },
  scenario: {
    en: 'the settings key by key, and the link that opens them',
    'zh-Hant': '逐項設定，以及可開啟這些設定的連結',
    'zh-Hans': '逐项设置，以及可打开这些设置的链接',
  },
  citation: {
    en: 'how to cite this view',
    'zh-Hant': '本檢視的引用方式',
    'zh-Hans': '本视图的引用方式',
  },
  licence: { en: 'licence', 'zh-Hant': '授權', 'zh-Hans': '许可' },
});
