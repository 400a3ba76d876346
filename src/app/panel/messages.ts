import { defineMessages } from '../../i18n/message.ts';

/** Words of the frame around a chart: what can be opened, downloaded and said about its rows. */
export const panelMessages = defineMessages({
  table: { en: 'Table', 'zh-Hant': '表格', 'zh-Hans': '表格' },
  working: { en: 'Show the working', 'zh-Hant': '顯示計算過程', 'zh-Hans': '显示计算过程' },
  downloadSvg: { en: 'Download SVG', 'zh-Hant': '下載 SVG', 'zh-Hans': '下载 SVG' },
  downloadPng: { en: 'Download PNG', 'zh-Hant': '下載 PNG', 'zh-Hans': '下载 PNG' },
  downloadCsv: { en: 'Download CSV', 'zh-Hant': '下載 CSV', 'zh-Hans': '下载 CSV' },
  tools: {
    en: 'Chart tools: {title}',
    'zh-Hant': '圖表工具：{title}',
    'zh-Hans': '图表工具：{title}',
  },
  downloadFailed: {
    en: 'The download could not be made: {what}',
    'zh-Hant': '無法產生下載檔案：{what}',
    'zh-Hans': '无法生成下载文件：{what}',
  },
  sourcesLabel: { en: 'Sources:', 'zh-Hant': '來源：', 'zh-Hans': '来源：' },
  source: { en: 'Source', 'zh-Hant': '來源', 'zh-Hans': '来源' },
  shipped: {
    en: 'Rows shipped with this page, computed at build by the same query.',
    'zh-Hant': '資料列隨頁面提供，建置時以相同查詢算出。',
    'zh-Hans': '数据行随页面提供，构建时以相同查询算出。',
  },
  live: {
    en: 'Rows computed just now by DuckDB in this page.',
    'zh-Hant': '資料列由本頁的 DuckDB 即時算出。',
    'zh-Hans': '数据行由本页的 DuckDB 实时算出。',
  },
  old: {
    en: 'Waiting for the database: the rows shown are from before your change.',
    'zh-Hant': '等待資料庫：目前顯示的是變更前的資料列。',
    'zh-Hans': '等待数据库：目前显示的是更改前的数据行。',
  },
  loading: {
    en: 'Loading the rows …',
    'zh-Hant': '正在載入資料列……',
    'zh-Hans': '正在加载数据行……',
  },
  empty: {
    en: 'No rows match. Choose more of the filters above.',
    'zh-Hant': '沒有符合的資料列，請放寬上方的篩選條件。',
    'zh-Hans': '没有符合的数据行，请放宽上方的筛选条件。',
  },
  failed: {
    en: 'The rows could not be computed: {what}',
    'zh-Hant': '無法算出資料列：{what}',
    'zh-Hans': '无法算出数据行：{what}',
  },
  crashed: {
    en: 'This panel stopped working: {what}. The rest of the page is not affected.',
    'zh-Hant': '此面板停止運作：{what}。頁面其他部分不受影響。',
    'zh-Hans': '此面板停止运行：{what}。页面其他部分不受影响。',
  },
  tryAgain: { en: 'Try again', 'zh-Hant': '再試一次', 'zh-Hans': '重试' },
  tableCaption: {
    en: '{title}: {count, plural, one {# row} other {# rows}}',
    'zh-Hant': '{title}：{count, plural, other {共 # 列}}',
    'zh-Hans': '{title}：{count, plural, other {共 # 行}}',
  },
  query: { en: 'Query {id}', 'zh-Hant': '查詢 {id}', 'zh-Hans': '查询 {id}' },
  parameters: { en: 'Variables', 'zh-Hant': '變數', 'zh-Hans': '变量' },
  noParameters: { en: 'none', 'zh-Hant': '無', 'zh-Hans': '无' },
  rows: {
    en: '{count, plural, =0 {no rows} one {# row} other {# rows}}',
    'zh-Hant': '{count, plural, =0 {沒有資料列} other {# 列}}',
    'zh-Hans': '{count, plural, =0 {没有数据行} other {# 行}}',
  },
  workingNote: {
    en: 'Each query runs as it stands here in the DuckDB command line after SET VARIABLE for its variables. Data version {version}.',
    'zh-Hant':
      '以 SET VARIABLE 設定變數後，下列查詢可原樣在 DuckDB 命令列執行。資料版本 {version}。',
    'zh-Hans':
      '以 SET VARIABLE 设定变量后，下列查询可原样在 DuckDB 命令行运行。数据版本 {version}。',
  },
});
