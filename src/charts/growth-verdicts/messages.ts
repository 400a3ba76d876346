import { defineMessages } from '../../i18n/message.ts';

/** Words of the small chart of the verdicts on stated growth rates. */
export const growthVerdictMessages = defineMessages({
  title: {
    en: 'Stated growth rates by verdict',
    'zh-Hant': '所述成長率的查核結果',
    'zh-Hans': '所述增长率的核查结果',
  },
  seen: { en: 'seen at its source', 'zh-Hant': '已見原始來源', 'zh-Hans': '已见原始来源' },
  forecasts: { en: 'forecasts', 'zh-Hant': '預測項數', 'zh-Hans': '预测项数' },
  summary: {
    en: 'One mark a forecast, in a row for each verdict. {finding}',
    'zh-Hant': '每項預測一個符號，每種結果一列。{finding}',
    'zh-Hans': '每项预测一个符号，每种结果一行。{finding}',
  },
});
