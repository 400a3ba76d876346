import { defineMessages } from '../../i18n/message.ts';

/** What the page says about the database engine. */
export const engineMessages = defineMessages({
  idle: {
    en: 'Database not loaded yet',
    'zh-Hant': '資料庫尚未載入',
    'zh-Hans': '数据库尚未加载',
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
    en: 'The database could not be started ({step}): {what} The charts show the rows shipped with the page; filters that need the database wait until it runs.',
    'zh-Hant':
      '資料庫無法啟動（{step}）：{what} 圖表顯示隨頁面提供的資料列；需要資料庫的篩選會等到它運作。',
    'zh-Hans':
      '数据库无法启动（{step}）：{what} 图表显示随页面提供的数据行；需要数据库的筛选会等到它运行。',
  },
  stepDownload: { en: 'download', 'zh-Hant': '下載', 'zh-Hans': '下载' },
  stepUnpack: { en: 'unpacking', 'zh-Hant': '解壓縮', 'zh-Hans': '解压' },
  stepStart: { en: 'start', 'zh-Hant': '啟動', 'zh-Hans': '启动' },
  stepTables: { en: 'tables', 'zh-Hant': '資料表', 'zh-Hans': '数据表' },
  stepRun: { en: 'query', 'zh-Hant': '查詢', 'zh-Hans': '查询' },
  retry: { en: 'Try again', 'zh-Hant': '再試一次', 'zh-Hans': '重试' },
  restarted: {
    en: 'The database stopped and was started again; the query under way was run again.',
    'zh-Hant': '資料庫曾中止並已重新啟動；進行中的查詢已重新執行。',
    'zh-Hans': '数据库曾中止并已重新启动；进行中的查询已重新运行。',
  },
  dismiss: { en: 'Dismiss', 'zh-Hant': '知道了', 'zh-Hans': '知道了' },
});
