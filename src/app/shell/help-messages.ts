import { defineMessages } from '../../i18n/message.ts';

/** What the help sheet says. */
export const helpMessages = defineMessages({
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
    'zh-Hant': '實心：已觀測且依據充分。空心：推測、有爭議或未查證。',
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
});
