import { defineMessages } from '../../i18n/message.ts';

/** What is wrong with an assumption, as a sentence at its control. */
export const problemMessages = defineMessages({
  empty: {
    en: 'Enter a value, for example {example}.',
    'zh-Hant': '請輸入數值，例如 {example}。',
    'zh-Hans': '请输入数值，例如 {example}。',
  },
  noWeight: {
    en: 'At least one of the estimates needs a weight above zero.',
    'zh-Hant': '至少要有一項估計的權重大於零。',
    'zh-Hans': '至少要有一项估计的权重大于零。',
  },
  notANumber: {
    en: 'This is not a number. Write, for example, {example}.',
    'zh-Hant': '這不是數字。請輸入例如 {example}。',
    'zh-Hans': '这不是数字。请输入例如 {example}。',
  },
  belowMinimum: {
    en: 'Too small: it must lie between {min} and {max}.',
    'zh-Hant': '數值太小：須介於 {min} 與 {max} 之間。',
    'zh-Hans': '数值太小：须介于 {min} 与 {max} 之间。',
  },
  aboveMaximum: {
    en: 'Too large: it must lie between {min} and {max}.',
    'zh-Hant': '數值太大：須介於 {min} 與 {max} 之間。',
    'zh-Hans': '数值太大：须介于 {min} 与 {max} 之间。',
  },
  lowAboveHigh: {
    en: 'The low end must not lie above the high end: {low} is more than {high}.',
    'zh-Hant': '下限不得高於上限：{low} 大於 {high}。',
    'zh-Hans': '下限不得高于上限：{low} 大于 {high}。',
  },
  level: {
    en: 'The interval must hold more than 0% and less than 100% of the probability.',
    'zh-Hant': '區間涵蓋的機率須大於 0%、小於 100%。',
    'zh-Hans': '区间涵盖的概率须大于 0%、小于 100%。',
  },
  unknownChoice: {
    en: '“{value}” is none of the options.',
    'zh-Hant': '「{value}」不在選項之中。',
    'zh-Hans': '“{value}”不在选项之中。',
  },
  noPopulation: {
    en: 'The table of population lacks the year {value}, which the model needs.',
    'zh-Hant': '人口表缺少模型所需的 {value} 年。',
    'zh-Hans': '人口表缺少模型所需的 {value} 年。',
  },
  noCompute: {
    en: 'The projection of compute has {count, plural, =0 {no rows} one {# row} other {# rows}}; the model needs at least two.',
    'zh-Hant': '運算量推估表只有 {count, plural, other {#}} 列，模型至少需要兩列。',
    'zh-Hans': '算力推算表只有 {count, plural, other {#}} 行，模型至少需要两行。',
  },
  noRows: {
    en: 'Data that the model needs are missing: {where}.',
    'zh-Hant': '缺少模型所需的資料：{where}。',
    'zh-Hans': '缺少模型所需的数据：{where}。',
  },
  neverCrosses: {
    en: 'With “{name}” at {value}, demand does not meet the stock before {year} in at least 999 of 1,000 draws.',
    'zh-Hant':
      '「{name}」為 {value} 時，每 1,000 次抽樣至少有 999 次在 {year} 年前需求都未超過存量。',
    'zh-Hans':
      '“{name}”为 {value} 时，每 1,000 次抽样至少有 999 次在 {year} 年前需求都未超过存量。',
  },
  unknown: {
    en: 'The model has no assumption “{where}”.',
    'zh-Hant': '模型沒有「{where}」這項假設。',
    'zh-Hans': '模型没有“{where}”这项假设。',
  },
});
