import { defineMessages } from '../i18n/message.ts';

/** What panels are called where they are chosen from a list, by their ids; their own titles depend on what is set. */
export const panelNames = defineMessages({
  'market-spread': {
    en: 'Market size, every forecast',
    'zh-Hant': '市場規模的各項預測',
    'zh-Hans': '市场规模的各项预测',
  },
  'growth-verdicts': {
    en: 'Growth rates by verdict',
    'zh-Hant': '成長率的查核結果',
    'zh-Hans': '增长率的核查结果',
  },
  'raised-by-year': {
    en: 'Money raised by year',
    'zh-Hant': '每年募資額',
    'zh-Hans': '每年融资额',
  },
  'runway-fan': {
    en: 'Stock and demand',
    'zh-Hant': '存量與需求',
    'zh-Hans': '存量与需求',
  },
  'run-out': { en: 'Run-out year', 'zh-Hant': '用完的年份', 'zh-Hans': '用完的年份' },
  'scenario-difference': {
    en: 'What sets two scenarios apart',
    'zh-Hant': '兩個情境的差異',
    'zh-Hans': '两个情景的差异',
  },
  tornado: {
    en: 'What moves the result',
    'zh-Hant': '影響結果的假設',
    'zh-Hans': '影响结果的假设',
  },
  'required-value': {
    en: 'What must be true',
    'zh-Hant': '需要成立的條件',
    'zh-Hans': '需要成立的条件',
  },
  'heat-map': {
    en: 'Run-out year over two assumptions',
    'zh-Hant': '兩項假設下的用完年份',
    'zh-Hans': '两项假设下的用完年份',
  },
  'stocks-by-modality': {
    en: 'Text, images and video',
    'zh-Hant': '文字、圖像與影片',
    'zh-Hans': '文本、图像与视频',
  },
  'training-sets': { en: 'Training sets', 'zh-Hant': '訓練集', 'zh-Hans': '训练集' },
  'exhaustion-dates': {
    en: 'Published exhaustion dates',
    'zh-Hant': '公布的用完日期',
    'zh-Hans': '公布的用完日期',
  },
  'stock-passings': {
    en: 'What happened since 2022',
    'zh-Hant': '2022 年以來的情況',
    'zh-Hans': '2022 年以来的情况',
  },
  'model-reproduction': {
    en: 'Published dates rebuilt',
    'zh-Hant': '重建公布的日期',
    'zh-Hans': '重建公布的日期',
  },
  'market-paths': {
    en: 'Market forecasts by publisher',
    'zh-Hant': '各發布機構的市場預測',
    'zh-Hans': '各发布机构的市场预测',
  },
  'football-field': {
    en: 'One year, every publisher',
    'zh-Hant': '同一年的各家數字',
    'zh-Hans': '同一年的各家数字',
  },
  'forecast-errors': {
    en: 'Forecasts against outcomes',
    'zh-Hant': '預測與實際值',
    'zh-Hans': '预测与实际值',
  },
  'market-fan': {
    en: 'Market from its drivers',
    'zh-Hant': '由驅動因素推算的市場',
    'zh-Hans': '由驱动因素推算的市场',
  },
  'growth-audit': {
    en: 'Growth rates, stated and implied',
    'zh-Hant': '宣稱與隱含的成長率',
    'zh-Hans': '宣称与隐含的增长率',
  },
  'funding-timeline': {
    en: 'Funding rounds over time',
    'zh-Hant': '融資輪次時間軸',
    'zh-Hans': '融资轮次时间轴',
  },
  'funding-quarters': {
    en: 'Money raised by quarter',
    'zh-Hant': '每季募資額',
    'zh-Hans': '每季融资额',
  },
  'funding-coverage': {
    en: 'How much is known',
    'zh-Hant': '資料完整程度',
    'zh-Hans': '数据完整程度',
  },
  'valuation-steps': {
    en: 'A company’s valuations',
    'zh-Hant': '單一公司的估值',
    'zh-Hans': '单个公司的估值',
  },
  'league-table': { en: 'League table', 'zh-Hant': '排行榜', 'zh-Hans': '排行榜' },
  'compared-steps': {
    en: 'Companies side by side',
    'zh-Hant': '公司對照',
    'zh-Hans': '公司对照',
  },
  'round-peers': {
    en: 'A round among its peers',
    'zh-Hant': '單一輪次與同類比較',
    'zh-Hans': '单个轮次与同类比较',
  },
  'return-curve': { en: 'Return calculator', 'zh-Hant': '報酬試算', 'zh-Hans': '回报试算' },
  'capital-against-market': {
    en: 'Capital raised against the market',
    'zh-Hant': '募資額與市場規模',
    'zh-Hans': '融资额与市场规模',
  },
  'licence-deals': {
    en: 'Data licence deals',
    'zh-Hant': '資料授權協議',
    'zh-Hans': '数据授权协议',
  },
});
