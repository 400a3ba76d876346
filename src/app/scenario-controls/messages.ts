import { defineMessages } from '../../i18n/message.ts';

/** Words of the controls of a scenario. */
export const scenarioControlMessages = defineMessages({
  fieldName: {
    en: '{name} ({unit})',
    'zh-Hant': '{name}（{unit}）',
    'zh-Hans': '{name}（{unit}）',
  },
  lowEnd: { en: '{name}, low end', 'zh-Hant': '{name}，下限', 'zh-Hans': '{name}，下限' },
  highEnd: { en: '{name}, high end', 'zh-Hant': '{name}，上限', 'zh-Hans': '{name}，上限' },
  to: { en: 'to', 'zh-Hant': '至', 'zh-Hans': '至' },
  level: { en: '{level} inside', 'zh-Hant': '{level} 區間', 'zh-Hans': '{level} 区间' },
  levelName: {
    en: '{name}, probability inside the interval',
    'zh-Hant': '{name}，落在區間內的機率',
    'zh-Hans': '{name}，落在区间内的概率',
  },
  about: { en: 'About', 'zh-Hant': '說明', 'zh-Hans': '说明' },
  aboutName: { en: 'About {name}', 'zh-Hant': '說明：{name}', 'zh-Hans': '说明：{name}' },
  published: { en: 'Published', 'zh-Hant': '公布值', 'zh-Hans': '公布值' },
  changed: {
    en: 'Changed from {value}',
    'zh-Hant': '已變更，原為 {value}',
    'zh-Hans': '已更改，原为 {value}',
  },
  range: { en: 'Range', 'zh-Hant': '範圍', 'zh-Hans': '范围' },
  distribution: { en: 'Distribution', 'zh-Hant': '分布', 'zh-Hans': '分布' },
  normal: { en: 'normal', 'zh-Hant': '常態', 'zh-Hans': '正态' },
  lognormal: { en: 'lognormal', 'zh-Hant': '對數常態', 'zh-Hans': '对数正态' },
  growth: {
    en: 'lognormal, of one plus the growth',
    'zh-Hant': '一加成長率的對數常態',
    'zh-Hans': '一加增长率的对数正态',
  },
  noSpread: {
    en: 'none: one number',
    'zh-Hant': '無：單一數值',
    'zh-Hans': '无：单一数值',
  },
  source: { en: 'Source', 'zh-Hant': '來源', 'zh-Hans': '来源' },
  reset: { en: 'Reset', 'zh-Hant': '恢復', 'zh-Hans': '恢复' },
  resetName: {
    en: 'Reset {name} to {value}',
    'zh-Hant': '恢復{name}的公布值 {value}',
    'zh-Hans': '恢复{name}的公布值 {value}',
  },
  lock: { en: 'Lock', 'zh-Hant': '鎖定', 'zh-Hans': '锁定' },
  lockName: { en: 'Lock {name}', 'zh-Hant': '鎖定{name}', 'zh-Hans': '锁定{name}' },
  lastValid: {
    en: 'The last valid value stays: {value}.',
    'zh-Hant': '仍沿用上一個有效值：{value}。',
    'zh-Hans': '仍沿用上一个有效值：{value}。',
  },
  noEffect: {
    en: 'Has no effect under the present choices.',
    'zh-Hant': '在目前的選擇下不起作用。',
    'zh-Hans': '在当前的选择下不起作用。',
  },
  leftOut: {
    en: '{count, plural, one {# assumption has} other {# assumptions have}} no effect under the present choices and {count, plural, one {is} other {are}} left out.',
    'zh-Hant': '另有 {count} 項假設在目前的選擇下不起作用，未列出。',
    'zh-Hans': '另有 {count} 项假设在当前的选择下不起作用，未列出。',
  },
  groupChanged: {
    en: '{count} changed',
    'zh-Hant': '已變更 {count} 項',
    'zh-Hans': '已更改 {count} 项',
  },
  groupProblems: {
    en: '{count} cannot be run',
    'zh-Hant': '{count} 項無法運算',
    'zh-Hans': '{count} 项无法运算',
  },
  chipsNone: {
    en: 'All {total} assumptions as published',
    'zh-Hant': '{total} 項假設皆為公布值',
    'zh-Hans': '{total} 项假设均为公布值',
  },
  chipsCount: {
    en: '{count} of {total} changed',
    'zh-Hant': '{total} 項中已變更 {count} 項',
    'zh-Hans': '{total} 项中已更改 {count} 项',
  },
  chipsHint: {
    en: 'Press one to reset it.',
    'zh-Hant': '點選即恢復公布值。',
    'zh-Hans': '点选即恢复公布值。',
  },
  chipReset: {
    en: ', reset to {value}',
    'zh-Hant': '，恢復為 {value}',
    'zh-Hans': '，恢复为 {value}',
  },
  chipLocked: { en: ', locked', 'zh-Hant': '，已鎖定', 'zh-Hans': '，已锁定' },
  resetAll: { en: 'Reset all', 'zh-Hant': '全部恢復', 'zh-Hans': '全部恢复' },
  resetUnlocked: {
    en: 'Reset all but {count} locked',
    'zh-Hant': '全部恢復（{count} 項已鎖定，不動）',
    'zh-Hans': '全部恢复（{count} 项已锁定，不动）',
  },
  allLocked: {
    en: 'All changed ones are locked',
    'zh-Hant': '已變更的都已鎖定',
    'zh-Hans': '已更改的都已锁定',
  },
});
