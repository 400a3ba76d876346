import { defineMessages } from '../../i18n/message.ts';

/** Words of the chart of the net present value against the discount rate a year. */
export const returnCurveMessages = defineMessages({
  title: {
    en: 'Value of the cash flows at each discount rate',
    'zh-Hant': '各折現率下現金流的淨現值',
    'zh-Hans': '各折现率下现金流的净现值',
  },
  key: {
    en: 'Curve: what all cash flows together are worth on the day of the first one, discounted at the rate below it (net present value). Across, equal distances are equal ratios of 1 + rate, so the steps of the percentages narrow to the right. Filled dot: a rate at which that is zero. Hollow dot: nothing discounted, the money paid out less the money paid in.',
    'zh-Hant':
      '曲線：全部現金流按下方折現率折現到首筆當日的合計價值（淨現值）。橫軸等距代表「1＋折現率」的等比，因此百分比刻度往右漸密。實心點：淨現值為零的折現率。空心點：不折現，即收回金額減投入金額。',
    'zh-Hans':
      '曲线：全部现金流按下方折现率折现到首笔当日的合计价值（净现值）。横轴等距代表“1＋折现率”的等比，因此百分比刻度向右渐密。实心点：净现值为零的折现率。空心点：不折现，即收回金额减投入金额。',
  },
  xAxis: {
    en: 'Discount rate a year (log scale of 1 + rate)',
    'zh-Hant': '折現率（每年；1＋折現率的對數刻度）',
    'zh-Hans': '折现率（每年；1＋折现率的对数刻度）',
  },
  multipleAxis: {
    en: 'Discount a year: what one unit of money becomes (log scale)',
    'zh-Hant': '每年折現：每單位金額變為（對數刻度）',
    'zh-Hans': '每年折现：每单位金额变为（对数刻度）',
  },
  zeroLine: { en: 'zero', 'zh-Hant': '零', 'zh-Hans': '零' },
  yAxis: {
    en: 'Net present value on {date}',
    'zh-Hant': '{date}的淨現值',
    'zh-Hans': '{date}的净现值',
  },
  belowZero: { en: '−{money}', 'zh-Hant': '−{money}', 'zh-Hans': '−{money}' },
  root: { en: '{rate} a year', 'zh-Hant': '每年 {rate}', 'zh-Hans': '每年 {rate}' },
  undiscounted: {
    en: '{amount} at 0%',
    'zh-Hant': '0% 時為 {amount}',
    'zh-Hans': '0% 时为 {amount}',
  },
  empty: {
    en: 'No curve: the cash flows are missing, or cancel on every day.',
    'zh-Hant': '沒有曲線：缺少現金流，或每天的收支都相抵。',
    'zh-Hans': '没有曲线：缺少现金流，或每天的收支都相抵。',
  },
  one: {
    en: 'At {rate} a year the value is zero: that is the internal rate of return.',
    'zh-Hant': '折現率為 {rate} 時淨現值為零，即內部報酬率。',
    'zh-Hans': '折现率为 {rate} 时净现值为零，即内部收益率。',
  },
  several: {
    en: 'The value is zero at {count} rates a year: {rates}. None of them is the return.',
    'zh-Hant': '淨現值在 {count} 個折現率處為零：{rates}，其中沒有一個可稱為報酬率。',
    'zh-Hans': '净现值在 {count} 个折现率处为零：{rates}，其中没有一个可称为收益率。',
  },
  never: {
    en: 'At no rate is the value zero, so there is no internal rate of return.',
    'zh-Hant': '沒有任何折現率使淨現值為零，因此沒有內部報酬率。',
    'zh-Hans': '没有任何折现率使净现值为零，因此没有内部收益率。',
  },
  noneBack: {
    en: 'At no rate is the value zero, because nothing was paid out.',
    'zh-Hant': '沒有任何折現率使淨現值為零，因為沒有收回任何金額。',
    'zh-Hans': '没有任何折现率使净现值为零，因为没有收回任何金额。',
  },
  summary: {
    en: 'Curve of the net present value of {count, plural, one {# cash flow} other {# cash flows}} against the discount rate a year from {from} to {to}. {finding}',
    'zh-Hant':
      '曲線圖：{count, plural, other {#}} 筆現金流的淨現值，橫軸為折現率，由 {from} 到 {to}。{finding}',
    'zh-Hans':
      '曲线图：{count, plural, other {#}} 笔现金流的净现值，横轴为折现率，从 {from} 到 {to}。{finding}',
  },
  rootsTrack: {
    en: 'rates at which the value is zero',
    'zh-Hant': '淨現值為零的折現率',
    'zh-Hans': '净现值为零的折现率',
  },
  curveTrack: { en: 'net present value', 'zh-Hant': '淨現值', 'zh-Hans': '净现值' },
  rootPoint: {
    en: 'at {rate} a year the value is zero',
    'zh-Hant': '折現率 {rate} 時淨現值為零',
    'zh-Hans': '折现率 {rate} 时净现值为零',
  },
  curvePoint: {
    en: 'at {rate} a year the value is {amount}',
    'zh-Hant': '折現率 {rate} 時淨現值為 {amount}',
    'zh-Hans': '折现率 {rate} 时净现值为 {amount}',
  },
  columnKind: { en: 'Figure', 'zh-Hant': '項目', 'zh-Hans': '项目' },
  columnName: { en: 'What it is', 'zh-Hant': '說明', 'zh-Hans': '说明' },
  columnDate: { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  columnRate: { en: 'Discount rate a year', 'zh-Hant': '折現率', 'zh-Hans': '折现率' },
  columnAmount: { en: 'Amount', 'zh-Hant': '金額', 'zh-Hans': '金额' },
  unitRate: { en: 'share per year', 'zh-Hant': '每年比例', 'zh-Hans': '每年比例' },
  kindIn: { en: 'paid in', 'zh-Hant': '投入', 'zh-Hans': '投入' },
  kindOut: { en: 'paid out', 'zh-Hant': '收回', 'zh-Hans': '收回' },
  kindRoot: {
    en: 'rate at which the value is zero',
    'zh-Hant': '淨現值為零的折現率',
    'zh-Hans': '净现值为零的折现率',
  },
  kindValue: { en: 'net present value', 'zh-Hant': '淨現值', 'zh-Hans': '净现值' },
});
