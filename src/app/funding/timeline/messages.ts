import { defineMessages } from '../../../i18n/message.ts';

/** Words around the timeline of rounds. */
export const timelinePanelMessages = defineMessages({
  scale: { en: 'Amounts', 'zh-Hant': '金額刻度', 'zh-Hans': '金额刻度' },
  log: { en: 'log', 'zh-Hant': '對數', 'zh-Hans': '对数' },
  linear: { en: 'linear', 'zh-Hant': '線性', 'zh-Hans': '线性' },
  howTo: {
    en: 'Drag across the years to show only them, on every panel of this page that does not say otherwise; double-click for all of them again. Click an event, or press Enter on it, for its company.',
    'zh-Hant':
      '在年份上拖曳，除另有註明者外，全頁各圖表只顯示該段期間；按兩下恢復全部年份。點選事件（或按 Enter）可看該公司。',
    'zh-Hans':
      '在年份上拖动，除另有说明者外，全页各图表只显示该段期间；双击恢复全部年份。点击事件（或按 Enter）可看该公司。',
  },
  allYears: { en: 'All years again', 'zh-Hant': '恢復全部年份', 'zh-Hans': '恢复全部年份' },
});
