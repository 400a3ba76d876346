import { defineMessages } from '../../i18n/message.ts';

/** Words of the frame around every page. */
export const shellMessages = defineMessages({
  siteName: { en: 'Datawall', 'zh-Hant': 'Datawall', 'zh-Hans': 'Datawall' },
  skip: { en: 'Skip to the content', 'zh-Hant': '跳至主要內容', 'zh-Hans': '跳至主要内容' },
  navigation: { en: 'Pages', 'zh-Hant': '頁面', 'zh-Hans': '页面' },
  market: { en: 'Market', 'zh-Hant': '市場', 'zh-Hans': '市场' },
  growth: { en: 'Growth claims', 'zh-Hant': '成長率查核', 'zh-Hans': '增长率核查' },
  runway: { en: 'Data runway', 'zh-Hant': '資料還能用多久', 'zh-Hans': '数据还能用多久' },
  language: { en: 'Language', 'zh-Hant': '語言', 'zh-Hans': '语言' },
  theme: { en: 'Theme', 'zh-Hant': '主題', 'zh-Hans': '主题' },
  system: { en: 'System', 'zh-Hant': '依系統', 'zh-Hans': '跟随系统' },
  light: { en: 'Light', 'zh-Hant': '淺色', 'zh-Hans': '浅色' },
  dark: { en: 'Dark', 'zh-Hant': '深色', 'zh-Hans': '深色' },
  numbers: { en: 'Large numbers', 'zh-Hant': '大數字格式', 'zh-Hans': '大数字格式' },
  local: {
    en: 'Local: {example}',
    'zh-Hant': '在地單位：{example}',
    'zh-Hans': '本地单位：{example}',
  },
  short: {
    en: 'K, M, B, T: {example}',
    'zh-Hant': 'K、M、B、T：{example}',
    'zh-Hans': 'K、M、B、T：{example}',
  },
  scientific: {
    en: 'Powers of ten: {example}',
    'zh-Hant': '科學記號：{example}',
    'zh-Hans': '科学记数法：{example}',
  },
  help: { en: 'Help', 'zh-Hant': '說明', 'zh-Hans': '帮助' },
  helpTitle: {
    en: 'How to use this page',
    'zh-Hant': '閱讀與操作方式',
    'zh-Hans': '阅读与操作方式',
  },
  close: { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  helpKeys: { en: 'Keys', 'zh-Hant': '按鍵', 'zh-Hans': '按键' },
  keyHelp: { en: 'this sheet', 'zh-Hant': '開啟本說明', 'zh-Hans': '打开本说明' },
  keyEscape: {
    en: 'closes this sheet, leaves a chart’s data cursor',
    'zh-Hant': '關閉說明、離開圖表的資料游標',
    'zh-Hans': '关闭说明、离开图表的数据游标',
  },
  keyArrows: {
    en: 'in a chart: along a series, and to the next series',
    'zh-Hant': '在圖表中：沿序列移動、換到下一序列',
    'zh-Hans': '在图表中：沿序列移动、换到下一序列',
  },
  keyEnds: {
    en: 'in a chart: first and last point; ten points at a time',
    'zh-Hant': '在圖表中：首末資料點；一次十點',
    'zh-Hans': '在图表中：首末数据点；一次十点',
  },
  keyZoom: {
    en: 'with the wheel on a chart: zooms its time axis; drag to move it',
    'zh-Hant': '在圖表上搭配滾輪：縮放時間軸；拖曳可平移',
    'zh-Hans': '在图表上配合滚轮：缩放时间轴；拖动可平移',
  },
  helpMarks: { en: 'Marks', 'zh-Hant': '標記', 'zh-Hans': '标记' },
  markFilled: {
    en: 'Filled: observed and well supported. Hollow: speculative, disputed or not verified.',
    'zh-Hant': '實心：已觀測且依據充分。空心：推測、有爭議或未核實。',
    'zh-Hans': '实心：已观测且依据充分。空心：推测、有争议或未核实。',
  },
  markDashed: {
    en: 'Dashed: extended beyond what was published, or claimed without an interval. A band or a line with a dot is an interval with its median; the level stands beside it.',
    'zh-Hant':
      '虛線：公布值之外的外推，或沒有區間的說法。色帶或帶點的線段是區間與其中位數，旁邊註明區間水準。',
    'zh-Hans':
      '虚线：公布值之外的外推，或没有区间的说法。色带或带点的线段是区间与其中位数，旁边注明区间水平。',
  },
  helpLink: { en: 'Links', 'zh-Hant': '連結', 'zh-Hans': '链接' },
  linkIsView: {
    en: 'The address of the page holds everything that you set. Copy it to share the view; Back undoes the last change.',
    'zh-Hant': '網址保存了您的所有設定：複製即可分享目前畫面，「上一頁」會復原最後一次變更。',
    'zh-Hans': '网址保存了您的所有设置：复制即可分享当前画面，“后退”会撤销最后一次更改。',
  },
  linkProblems: {
    en: '{count, plural, one {# setting in this link was} other {# settings in this link were}} not understood and left at the default: {list}',
    'zh-Hant': '{count, plural, other {此連結中有 # 項設定無法辨識，已採用預設值：{list}}}',
    'zh-Hans': '{count, plural, other {此链接中有 # 项设置无法识别，已采用默认值：{list}}}',
  },
  dismiss: { en: 'Dismiss', 'zh-Hant': '知道了', 'zh-Hans': '知道了' },
  notFoundTitle: {
    en: 'There is no page here',
    'zh-Hant': '這裡沒有頁面',
    'zh-Hans': '这里没有页面',
  },
  notFound: {
    en: 'The address {path} does not lead to a page of Datawall.',
    'zh-Hant': '網址 {path} 不是 Datawall 的頁面。',
    'zh-Hans': '网址 {path} 不是 Datawall 的页面。',
  },
  pageFailedTitle: {
    en: 'This page could not be shown',
    'zh-Hant': '無法顯示此頁面',
    'zh-Hans': '无法显示此页面',
  },
  pageFailed: {
    en: 'What happened: {what}. Your settings are still in the address of the page.',
    'zh-Hant': '發生的問題：{what}。您的設定仍保存在網址中。',
    'zh-Hans': '发生的问题：{what}。您的设置仍保存在网址中。',
  },
  tryAgain: { en: 'Try again', 'zh-Hant': '再試一次', 'zh-Hans': '重试' },
  toRunway: {
    en: 'Go to the data runway',
    'zh-Hant': '前往「資料還能用多久」',
    'zh-Hans': '前往“数据还能用多久”',
  },
  footer: {
    en: 'Data version {version}. Nothing that you do here leaves your machine. Epoch AI’s tables are used under CC BY 4.0; every figure names its source.',
    'zh-Hant':
      '資料版本 {version}。您在此的操作都不會離開您的裝置。Epoch AI 的資料表依 CC BY 4.0 使用；每個數字都註明來源。',
    'zh-Hans':
      '数据版本 {version}。您在此的操作都不会离开您的设备。Epoch AI 的数据表依 CC BY 4.0 使用；每个数字都注明来源。',
  },
});
