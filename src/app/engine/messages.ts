import { defineMessages } from '../../i18n/message.ts';

/** What the page says about the database engine. */
export const engineMessages = defineMessages({
  idle: {
    en: 'Database not running',
    'zh-Hant': '資料庫未運作',
    'zh-Hans': '数据库未运行',
  },
  download: {
    en: 'Loading the database: {loaded} of {total} ({percent})',
    'zh-Hant': '正在載入資料庫：{loaded}／{total}（{percent}）',
    'zh-Hans': '正在加载数据库：{loaded}／{total}（{percent}）',
  },
  unpack: {
    en: 'Unpacking the database …',
    'zh-Hant': '正在解壓縮資料庫……',
    'zh-Hans': '正在解压数据库……',
  },
  start: {
    en: 'Starting the database …',
    'zh-Hant': '正在啟動資料庫……',
    'zh-Hans': '正在启动数据库……',
  },
  tables: {
    en: 'Reading the tables …',
    'zh-Hant': '正在讀取資料表……',
    'zh-Hans': '正在读取数据表……',
  },
  ready: {
    en: 'Database running in this page',
    'zh-Hant': '資料庫在本頁執行中',
    'zh-Hans': '数据库在本页运行中',
  },
  failed: {
    en: 'The database could not be started (step: {step}). The charts show the rows shipped with the page; settings that need the database wait until it runs.',
    'zh-Hant':
      '資料庫無法啟動（步驟：{step}）。圖表顯示隨頁面提供的資料列；需要資料庫的設定會等到它運作。',
    'zh-Hans':
      '数据库无法启动（步骤：{step}）。图表显示随页面提供的数据行；需要数据库的设置会等到它运行。',
  },
  details: { en: 'Details', 'zh-Hant': '詳細資訊', 'zh-Hans': '详细信息' },
  stepDownload: { en: 'download', 'zh-Hant': '下載', 'zh-Hans': '下载' },
  stepUnpack: { en: 'unpacking', 'zh-Hant': '解壓縮', 'zh-Hans': '解压' },
  stepStart: { en: 'start', 'zh-Hant': '啟動', 'zh-Hans': '启动' },
  stepTables: { en: 'tables', 'zh-Hant': '資料表', 'zh-Hans': '数据表' },
  stepRun: { en: 'query', 'zh-Hant': '查詢', 'zh-Hans': '查询' },
  retry: { en: 'Try again', 'zh-Hant': '再試一次', 'zh-Hans': '重试' },
  restarted: {
    en: 'The database had stopped answering and was started again.',
    'zh-Hant': '資料庫曾停止回應，現已重新啟動。',
    'zh-Hans': '数据库曾停止响应，现已重新启动。',
  },
  dismiss: { en: 'Dismiss', 'zh-Hant': '知道了', 'zh-Hans': '知道了' },
});
