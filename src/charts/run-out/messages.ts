import { defineMessages } from '../../i18n/message.ts';

/** Words of the distribution of the run-out year. */
export const runOutMessages = defineMessages({
  dotsTitle: {
    en: 'When it is used up: 50 equally likely years',
    'zh-Hant': '何時用完：50 個可能性相等的年份',
    'zh-Hans': '何时用完：50 个可能性相等的年份',
  },
  curveTitle: {
    en: 'Probability that it is used up, year by year',
    'zh-Hant': '逐年用完的機率',
    'zh-Hans': '逐年用完的概率',
  },
  worldsBefore: {
    en: 'in {count} of {total} worlds before {year}',
    'zh-Hant': '{total} 個世界中有 {count} 個在 {year} 年之前用完',
    'zh-Hans': '{total} 个世界中有 {count} 个在 {year} 年之前用完',
  },
  span: {
    en: '{median} ({interval})',
    'zh-Hant': '{median}（{interval}）',
    'zh-Hans': '{median}（{interval}）',
  },
  interval: {
    en: '{level}: {range}',
    'zh-Hant': '{level}：{range}',
    'zh-Hans': '{level}：{range}',
  },
  rangeWords: { en: '{low} to {high}', 'zh-Hant': '{low}至 {high}', 'zh-Hans': '{low}至 {high}' },
  named: { en: '{name}: {text}', 'zh-Hant': '{name}：{text}', 'zh-Hans': '{name}：{text}' },
  scenario: { en: 'this scenario', 'zh-Hant': '此情境', 'zh-Hans': '此情景' },
  pastShare: {
    en: 'In {share} of the draws it would have been used up before today.',
    'zh-Hant': '在 {share} 的抽樣中，今天之前就已用完。',
    'zh-Hans': '在 {share} 的抽样中，今天之前就已用完。',
  },
  later: {
    en: 'after {year}: {count}{never, plural, =0 {} other { (# not before 2100)}}',
    'zh-Hant': '{year} 年之後：{count}{never, plural, =0 {} other {（# 個 2100 年前不會）}}',
    'zh-Hans': '{year} 年之后：{count}{never, plural, =0 {} other {（# 个 2100 年前不会）}}',
  },
  earlier: {
    en: 'before {year}: {count}',
    'zh-Hant': '{year} 年之前：{count}',
    'zh-Hans': '{year} 年之前：{count}',
  },
  dot: {
    en: 'World {number} of {total}: used up in {year}',
    'zh-Hant': '第 {number} 個世界（共 {total} 個）：{year} 年用完',
    'zh-Hans': '第 {number} 个世界（共 {total} 个）：{year} 年用完',
  },
  dotNever: {
    en: 'World {number} of {total}: not used up before 2100',
    'zh-Hant': '第 {number} 個世界（共 {total} 個）：2100 年前不會用完',
    'zh-Hans': '第 {number} 个世界（共 {total} 个）：2100 年前不会用完',
  },
  dotsTrack: {
    en: 'Equally likely years, earliest first',
    'zh-Hant': '可能性相等的年份，由早至晚',
    'zh-Hans': '可能性相等的年份，由早至晚',
  },
  curveTrack: {
    en: 'Probability by year',
    'zh-Hant': '各年的累積機率',
    'zh-Hans': '各年的累积概率',
  },
  curvePoint: {
    en: 'Used up by the start of {year}: {share}',
    'zh-Hant': '{year} 年初以前用完：{share}',
    'zh-Hans': '{year} 年初以前用完：{share}',
  },
  datesTrack: {
    en: 'Published dates',
    'zh-Hant': '已發表的日期',
    'zh-Hans': '已发表的日期',
  },
  dotsKey: {
    en: 'Each dot is one of 50 equally likely years. Orange: used up before the year counted to; teal: later; hollow: not before 2100. Lines above: the 80% interval with its median, an arrow where it runs on beyond the axis; diamonds: what the study published, with its interval (hollow: not seen at its address, or only an earliest date).',
    'zh-Hant':
      '每個圓點是 50 個可能性相等的年份之一。橘色：在所計年份之前用完；青色：更晚；空心：2100 年前不會用完。上方線段：80% 區間與中位數，超出座標軸處以箭頭表示；菱形：研究公布的日期與其區間（空心：未在網址查見，或僅為最早日期）。',
    'zh-Hans':
      '每个圆点是 50 个可能性相等的年份之一。橙色：在所计年份之前用完；青色：更晚；空心：2100 年前不会用完。上方线段：80% 区间与中位数，超出坐标轴处以箭头表示；菱形：研究公布的日期与其区间（空心：未在网址查见，或仅为最早日期）。',
  },
  curveKey: {
    en: 'The curve is the probability that the stock is used up by the start of a year, with the years at 10%, 50% and 90%. Diamonds: medians that studies published (hollow: not seen at its address, or only an earliest date), with their intervals dotted.',
    'zh-Hant':
      '曲線為存量在某年年初以前用完的機率，並標出 10%、50% 與 90% 的年份。菱形：研究公布的中位數（空心：未在網址查見，或僅為最早日期），點線為其區間。',
    'zh-Hans':
      '曲线为存量在某年年初以前用完的概率，并标出 10%、50% 与 90% 的年份。菱形：研究公布的中位数（空心：未在网址查见，或仅为最早日期），点线为其区间。',
  },
  summary: {
    en: '{mode, select, dots {Dot plot of 50 equally likely years in which the stock is used up} other {Curve of the probability that the stock is used up}}, {from} to {to}. Median and 80% interval: {span}; {worlds}. {ghost, select, none {} other {For comparison, {ghost}. }}{never, select, none {} other {Not used up before 2100 with a probability of {never}.}}',
    'zh-Hant':
      '{mode, select, dots {點圖：存量用完的 50 個可能性相等的年份} other {曲線：存量用完的累積機率}}，{from} 至 {to} 年。中位數與 80% 區間：{span}；{worlds}。{ghost, select, none {} other {對照：{ghost}。}}{never, select, none {} other {2100 年前不會用完的機率為 {never}。}}',
    'zh-Hans':
      '{mode, select, dots {点图：存量用完的 50 个可能性相等的年份} other {曲线：存量用完的累积概率}}，{from} 至 {to} 年。中位数与 80% 区间：{span}；{worlds}。{ghost, select, none {} other {对照：{ghost}。}}{never, select, none {} other {2100 年前不会用完的概率为 {never}。}}',
  },
  columnFigure: { en: 'Figure', 'zh-Hant': '項目', 'zh-Hans': '项目' },
  columnShare: { en: 'Probability', 'zh-Hant': '機率', 'zh-Hans': '概率' },
  columnYear: { en: 'Year', 'zh-Hant': '年份', 'zh-Hans': '年份' },
  columnSeries: { en: 'Series', 'zh-Hant': '序列', 'zh-Hans': '序列' },
  quantile: {
    en: 'quantile of the year',
    'zh-Hant': '年份的分位數',
    'zh-Hans': '年份的分位数',
  },
  byYear: {
    en: 'used up by the start of the year',
    'zh-Hant': '該年年初以前用完',
    'zh-Hans': '该年年初以前用完',
  },
  neverRow: {
    en: 'not used up before 2100',
    'zh-Hant': '2100 年前不會用完',
    'zh-Hans': '2100 年前不会用完',
  },
  dotRow: {
    en: 'equally likely year no. {number}',
    'zh-Hant': '可能性相等的第 {number} 個年份',
    'zh-Hans': '可能性相等的第 {number} 个年份',
  },
});
