import { defineMessages } from '../../i18n/message.ts';

/** Words of the frame around every chart. */
export const chartHostMessages = defineMessages({
  role: {
    en: 'chart, use the arrow keys to read the points',
    'zh-Hant': '圖表，可用方向鍵逐點讀取',
    'zh-Hans': '图表，可用方向键逐点读取',
  },
});
