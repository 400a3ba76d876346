import { defineMessages } from '../../../i18n/message.ts';

/** Words of the section that puts companies side by side. */
export const comparablesMessages = defineMessages({
  title: { en: 'Comparables', 'zh-Hant': '可比公司', 'zh-Hans': '可比公司' },
  choose: { en: 'Companies', 'zh-Hant': '公司', 'zh-Hans': '公司' },
  add: { en: 'Add a company', 'zh-Hant': '加入一家公司', 'zh-Hans': '加入一家公司' },
  addNone: { en: 'choose …', 'zh-Hant': '請選擇…', 'zh-Hans': '请选择…' },
  scope: {
    en: 'Every round of these companies is shown, whatever rounds the filters leave; only the choice of evidence applies.',
    'zh-Hant': '列出這些公司的所有輪次，不受篩選條件影響；僅證據的選擇適用。',
    'zh-Hans': '列出这些公司的所有轮次，不受筛选条件影响；仅证据的选择适用。',
  },
  addPress: { en: 'Add', 'zh-Hant': '加入', 'zh-Hans': '加入' },
  remove: { en: 'Remove', 'zh-Hant': '移除', 'zh-Hans': '移除' },
  removeName: { en: 'Remove {company}', 'zh-Hant': '移除 {company}', 'zh-Hans': '移除 {company}' },
  most: {
    en: 'At most {count} companies stand side by side.',
    'zh-Hant': '最多並列 {count} 家公司。',
    'zh-Hans': '最多并列 {count} 家公司。',
  },
  article: {
    en: 'The article’s three again',
    'zh-Hant': '恢復文章的三家',
    'zh-Hans': '恢复文章的三家',
  },
  missing: {
    en: 'The link asks for companies that are not in the data: {ids}.',
    'zh-Hant': '連結要求的公司不在資料中：{ids}。',
    'zh-Hans': '链接要求的公司不在数据中：{ids}。',
  },
  tooMany: {
    en: 'The link asks for more than {count} companies; the first {count} are shown.',
    'zh-Hant': '連結要求超過 {count} 家公司，僅顯示前 {count} 家。',
    'zh-Hans': '链接要求超过 {count} 家公司，仅显示前 {count} 家。',
  },
  nobody: {
    en: 'No company is chosen.',
    'zh-Hant': '尚未選擇公司。',
    'zh-Hans': '尚未选择公司。',
  },
  axis: { en: 'Axis', 'zh-Hant': '橫軸', 'zh-Hans': '横轴' },
  date: { en: 'date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  months: {
    en: 'months since the first known round',
    'zh-Hant': '距第一個已知輪次的月數',
    'zh-Hans': '距第一个已知轮次的月数',
  },
  monthsNote: {
    en: 'The first known round is the first that counts; where only its year is known, months are counted from 1 January.',
    'zh-Hant': '第一個已知輪次指第一個計入的輪次；僅知年份者，自該年 1 月 1 日起算。',
    'zh-Hans': '第一个已知轮次指首个计入的轮次；仅知年份者，自该年 1 月 1 日起算。',
  },
  table: {
    en: 'Figures side by side',
    'zh-Hant': '數字並列',
    'zh-Hans': '数字并列',
  },
  tableNote: {
    en: '“Not known” is a figure that no source gives or that was not verified; “n/a” is one that there cannot be. A number leads to the source of its figure. Percentiles compare with every company, whatever the filters.',
    'zh-Hant':
      '「不詳」指無來源載明或未經查證的數字；「不適用」指不可能有的數字。編號連至該數字的來源。百分位與所有公司比較，不受篩選影響。',
    'zh-Hans':
      '“不详”指无来源载明或未经核实的数字；“不适用”指不可能有的数字。编号连至该数字的来源。百分位与所有公司比较，不受筛选影响。',
  },
  sourceNumber: {
    en: 'Source {number}: {title}',
    'zh-Hant': '來源 {number}：{title}',
    'zh-Hans': '来源 {number}：{title}',
  },
  figure: { en: 'Figure', 'zh-Hant': '項目', 'zh-Hans': '项目' },
  sources: { en: 'Sources by number', 'zh-Hant': '來源編號', 'zh-Hans': '来源编号' },
  round: { en: 'Round', 'zh-Hant': '輪次', 'zh-Hans': '轮次' },
  among: { en: 'Among', 'zh-Hant': '比較對象', 'zh-Hans': '比较对象' },
  roundMissing: {
    en: 'The link asks for the round “{id}”, which is none of the companies compared here with an amount as printed; {shown} is shown.',
    'zh-Hant': '連結要求的輪次「{id}」不屬於此處比較的公司或無所載金額，改顯示 {shown}。',
    'zh-Hans': '链接要求的轮次“{id}”不属于此处比较的公司或无所载金额，改显示 {shown}。',
  },
  noRound: {
    en: 'None of the companies compared has a round with a known raise.',
    'zh-Hant': '比較的公司均無金額已知的輪次。',
    'zh-Hans': '比较的公司均无金额已知的轮次。',
  },
});
