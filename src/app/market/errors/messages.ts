import { defineMessages } from '../../../i18n/message.ts';

/** Words around the chart of forecasts against what came. */
export const errorsPanelMessages = defineMessages({
  amounts: { en: 'Forecasts', 'zh-Hant': '預測', 'zh-Hans': '预测' },
  printed: {
    en: 'amounts printed for the year',
    'zh-Hant': '該年公布的金額',
    'zh-Hans': '该年公布的金额',
  },
  all: {
    en: 'years between as well',
    'zh-Hant': '連同其間各年',
    'zh-Hans': '连同其间各年',
  },
  scale: { en: 'Axis', 'zh-Hant': '座標軸', 'zh-Hans': '坐标轴' },
  log: { en: 'logarithmic', 'zh-Hant': '對數', 'zh-Hans': '对数' },
  linear: { en: 'linear', 'zh-Hant': '線性', 'zh-Hans': '线性' },
  workings: {
    en: 'Every forecast and the outcome it is held against',
    'zh-Hant': '各項預測及其對照的實際值',
    'zh-Hans': '各项预测及其对照的实际值',
  },
  forecast: {
    en: '{name} for {year}: {error}',
    'zh-Hant': '{name}，{year} 年：{error}',
    'zh-Hans': '{name}，{year} 年：{error}',
  },
});
