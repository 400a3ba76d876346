import { defineMessages } from '../../i18n/message.ts';

/** The groups in which the assumptions of the market from drivers are shown. */
export const marketDriversGroups = defineMessages({
  basic: { en: 'Main assumptions', 'zh-Hant': '主要假設', 'zh-Hans': '主要假设' },
  automation: {
    en: 'Automation today',
    'zh-Hant': '自動化的現況',
    'zh-Hans': '自动化的现状',
  },
  experts: {
    en: 'Experts today',
    'zh-Hant': '專家標註的現況',
    'zh-Hans': '专家标注的现状',
  },
});

/** What the controls say of a default of ours. */
export const marketDriversWords = defineMessages({
  published: { en: 'Default', 'zh-Hant': '預設值', 'zh-Hans': '默认值' },
  chipsNone: {
    en: 'All {total} assumptions at their defaults',
    'zh-Hant': '{total} 項假設皆為預設值',
    'zh-Hans': '{total} 项假设均为默认值',
  },
  chipsHint: {
    en: 'Press one to reset it.',
    'zh-Hant': '點選即恢復預設值。',
    'zh-Hans': '点选即恢复默认值。',
  },
  resetName: {
    en: 'Reset {name} to {value}',
    'zh-Hant': '恢復{name}的預設值 {value}',
    'zh-Hans': '恢复{name}的默认值 {value}',
  },
});

/** What a run of the market from drivers lacks, by the place that the problem names. */
export const marketDriversMissing = defineMessages({
  base: {
    en: 'The tables do not hold the figure to start from.',
    'zh-Hant': '資料表中沒有這個起始規模。',
    'zh-Hans': '数据表中没有这个起始规模。',
  },
  rates: {
    en: 'The tables have no exchange rate for {value}.',
    'zh-Hant': '資料表中沒有 {value} 的匯率。',
    'zh-Hans': '数据表中没有 {value} 的汇率。',
  },
  usedShares: {
    en: 'How far the stock of text is used is not known for {value}; wait for the run of the runway, or set the effect of scarcity to 0.',
    'zh-Hant':
      '尚不知 {value} 年文字存量用了多少；請等待存量與需求的運算完成，或將稀缺的影響設為 0。',
    'zh-Hans':
      '尚不知 {value} 年文本存量用了多少；请等待存量与需求的运算完成，或将稀缺的影响设为 0。',
  },
});
