import { defineMessages } from '../../i18n/message.ts';

/** Words of the frame around a chart: what can be opened, downloaded and said about its rows. */
export const panelMessages = defineMessages({
  table: { en: 'Table', 'zh-Hant': '表格', 'zh-Hans': '表格' },
  working: { en: 'Show the working', 'zh-Hant': '顯示計算過程', 'zh-Hans': '显示计算过程' },
  download: { en: 'Download', 'zh-Hant': '下載', 'zh-Hans': '下载' },
  share: { en: 'Share', 'zh-Hant': '分享', 'zh-Hans': '分享' },
  pin: { en: 'Pin to the deck', 'zh-Hant': '加入簡報', 'zh-Hans': '加入演示文稿' },
  pinned: {
    en: '“{title}” is slide {place} of your deck.',
    'zh-Hant': '「{title}」已成為簡報的第 {place} 張投影片。',
    'zh-Hans': '“{title}”已成为演示文稿的第 {place} 张幻灯片。',
  },
  notPinned: {
    en: 'The deck takes no more slides.',
    'zh-Hant': '簡報已無法再加入投影片。',
    'zh-Hans': '演示文稿无法再加入幻灯片。',
  },
  openDeck: { en: 'Open the deck', 'zh-Hant': '開啟簡報', 'zh-Hans': '打开演示文稿' },
  downloadFailed: {
    en: 'This could not be done: {what}',
    'zh-Hant': '無法完成：{what}',
    'zh-Hans': '无法完成：{what}',
  },
  sourcesLabel: { en: 'Sources:', 'zh-Hant': '來源：', 'zh-Hans': '来源：' },
  moreSources: {
    en: 'and {count} more',
    'zh-Hant': '另有 {count} 項',
    'zh-Hans': '另有 {count} 项',
  },
  fewerSources: { en: 'fewer', 'zh-Hant': '收起', 'zh-Hans': '收起' },
  sortHint: {
    en: 'Press a heading to sort by it.',
    'zh-Hant': '按欄位標題可排序。',
    'zh-Hans': '按列标题可排序。',
  },
  evidence: { en: 'Evidence', 'zh-Hant': '證據', 'zh-Hans': '证据' },
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
    en: 'The rows shown are from before your change: they do not match the settings until the database answers.',
    'zh-Hant': '目前顯示的是變更前的資料列，在資料庫回應之前與設定不符。',
    'zh-Hans': '目前显示的是更改前的数据行，在数据库响应之前与设置不符。',
  },
  loading: {
    en: 'Loading the rows …',
    'zh-Hant': '正在載入資料列……',
    'zh-Hans': '正在加载数据行……',
  },
  empty: {
    en: 'No rows match. Choose more in the settings of the chart, or in the filters of the page where it has some.',
    'zh-Hant': '沒有符合的資料列，請放寬此圖表的設定，或頁面上方的篩選條件（如有）。',
    'zh-Hans': '没有符合的数据行，请放宽此图表的设置，或页面上方的筛选条件（如有）。',
  },
  failed: {
    en: 'The rows could not be computed. The database says:',
    'zh-Hant': '無法算出資料列。資料庫的訊息：',
    'zh-Hans': '无法算出数据行。数据库的信息：',
  },
  noDatabase: {
    en: 'The rows could not be computed, because the database is not running.',
    'zh-Hant': '資料庫未運作，無法算出資料列。',
    'zh-Hans': '数据库未运行，无法算出数据行。',
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
  queryOf: {
    en: '{title} ({panel})',
    'zh-Hant': '{title}（{panel}）',
    'zh-Hans': '{title}（{panel}）',
  },
  query: { en: 'Query {id}', 'zh-Hant': '查詢 {id}', 'zh-Hans': '查询 {id}' },
  rows: {
    en: '{count, plural, =0 {no rows} one {# row} other {# rows}}',
    'zh-Hant': '{count, plural, =0 {沒有資料列} other {# 列}}',
    'zh-Hans': '{count, plural, =0 {没有数据行} other {# 行}}',
  },
  workingNote: {
    en: 'Each script runs in the DuckDB command line beside a copy of this site’s folder data/. Data version {version}.',
    'zh-Hant':
      '在本站 data/ 資料夾的副本旁，各段指令可直接在 DuckDB 命令列執行。資料版本 {version}。',
    'zh-Hans':
      '在本站 data/ 文件夹的副本旁，各段脚本可直接在 DuckDB 命令行运行。数据版本 {version}。',
  },
  copy: { en: 'Copy the script', 'zh-Hant': '複製指令', 'zh-Hans': '复制脚本' },
});
