import { defineMessages } from '../../i18n/message.ts';

/** Words of the frame around every chart. */
export const chartHostMessages = defineMessages({
  role: { en: 'chart', 'zh-Hant': '圖表', 'zh-Hans': '图表' },
  howToRead: {
    en: 'The arrow keys read out the points: left and right along a series, up and down to the next series.',
    'zh-Hant': '方向鍵可逐點讀取：左右沿序列移動，上下換到相鄰序列。',
    'zh-Hans': '方向键可逐点读取：左右沿序列移动，上下换到相邻序列。',
  },
  howToChoose: {
    en: 'Enter chooses the point.',
    'zh-Hant': 'Enter 鍵可選取該點。',
    'zh-Hans': 'Enter 键可选取该点。',
  },
  spoken: {
    en: '{text} ({series})',
    'zh-Hant': '{text}（{series}）',
    'zh-Hans': '{text}（{series}）',
  },
});
