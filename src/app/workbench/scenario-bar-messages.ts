import { defineMessages } from '../../i18n/message.ts';

/** Words of the bar over the workbench: where a scenario begins, what it is compared with, and what was done. */
export const scenarioBarMessages = defineMessages({
  bar: { en: 'Scenario', 'zh-Hant': '情境', 'zh-Hans': '情景' },
  startFrom: { en: 'A: start from', 'zh-Hant': 'A：起始情境', 'zh-Hans': 'A：起始情景' },
  ownScenario: { en: 'your own assumptions', 'zh-Hant': '自訂假設', 'zh-Hans': '自定义假设' },
  compareWith: { en: 'B: compare with', 'zh-Hant': 'B：比較對象', 'zh-Hans': 'B：比较对象' },
  published: {
    en: 'the published assumptions',
    'zh-Hant': '公布的假設',
    'zh-Hans': '公布的假设',
  },
  nothing: { en: 'nothing', 'zh-Hant': '不比較', 'zh-Hans': '不比较' },
  asItIs: {
    en: 'the scenario as it is now',
    'zh-Hant': '目前的情境',
    'zh-Hans': '当前的情景',
  },
  otherScenario: { en: 'scenario B', 'zh-Hant': '情境 B', 'zh-Hans': '情景 B' },
  'group-published': { en: 'Published', 'zh-Hant': '已發表', 'zh-Hans': '已发表' },
  'group-article': { en: 'The article', 'zh-Hant': '文章', 'zh-Hans': '文章' },
  'group-observed': { en: 'What happened', 'zh-Hant': '實際情況', 'zh-Hans': '实际情况' },
  'group-open-end': { en: 'What if', 'zh-Hant': '假想', 'zh-Hans': '假想' },
  'group-kept': { en: 'Yours', 'zh-Hant': '您的情境', 'zh-Hans': '您的情景' },
  undo: { en: 'Undo', 'zh-Hant': '復原', 'zh-Hans': '撤销' },
  redo: { en: 'Redo', 'zh-Hant': '重做', 'zh-Hans': '重做' },
  replay: { en: 'Replay the last change', 'zh-Hant': '重播上次變更', 'zh-Hans': '重播上次更改' },
  swap: { en: 'Swap A and B', 'zh-Hant': '交換 A 與 B', 'zh-Hans': '交换 A 与 B' },
  sources: {
    en: 'Source of this scenario:',
    'zh-Hant': '此情境的來源：',
    'zh-Hans': '此情景的来源：',
  },
});
