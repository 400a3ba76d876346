import { defineMessages } from '../../i18n/message.ts';

/** Words of the map of the median run-out year over two assumptions. */
export const heatMapMessages = defineMessages({
  title: {
    en: 'The median year over two assumptions',
    'zh-Hant': '兩項假設下的中位年份',
    'zh-Hans': '两项假设下的中位年份',
  },
  key: {
    en: 'Each cell is a run of its own: the two assumptions as on the axes (of an uncertain one, its median; near the end of its range its uncertainty narrows), all else as in the scenario. Hatched: the median lies after 2100. Ring: the scenario as it is.',
    'zh-Hant':
      '每格為一次獨立的計算：兩項假設如座標軸所示（不確定者取其中位數，接近範圍端點時其不確定性變窄），其餘同此情境。斜線：中位數在 2100 年之後。方框：目前的情境。',
    'zh-Hans':
      '每格为一次独立的计算：两项假设如坐标轴所示（不确定者取其中位数，接近范围端点时其不确定性变窄），其余同此情景。斜线：中位数在 2100 年之后。方框：当前的情景。',
  },
  ramp: {
    en: 'Median run-out year',
    'zh-Hant': '用完年份中位數',
    'zh-Hans': '用完年份中位数',
  },
  now: {
    en: 'this scenario: {year}',
    'zh-Hant': '此情境：{year}',
    'zh-Hans': '此情景：{year}',
  },
  point: {
    en: '{xName} {x}, {yName} {y}: median run-out {year}{now, select, yes { (this scenario)} other {}}',
    'zh-Hant':
      '{xName} {x}、{yName} {y}：用完年份中位數 {year}{now, select, yes {（此情境）} other {}}',
    'zh-Hans':
      '{xName} {x}、{yName} {y}：用完年份中位数 {year}{now, select, yes {（此情景）} other {}}',
  },
  row: { en: '{name} {value}', 'zh-Hant': '{name} {value}', 'zh-Hans': '{name} {value}' },
  finding: {
    en: 'Over this range of “{xName}” and “{yName}” the median runs from {first} ({firstX}, {firstY}) to {last} ({lastX}, {lastY}).',
    'zh-Hant':
      '在「{xName}」與「{yName}」的此一範圍內，中位數從 {first}（{firstX}、{firstY}）到 {last}（{lastX}、{lastY}）。',
    'zh-Hans':
      '在“{xName}”与“{yName}”的这一范围内，中位数从 {first}（{firstX}、{firstY}）到 {last}（{lastX}、{lastY}）。',
  },
  findingAfter: {
    en: 'In {count, plural, one {# cell} other {# cells}} of {total} it lies after {last}.',
    'zh-Hant': '{total} 格中有 {count} 格在 {last} 年之後。',
    'zh-Hans': '{total} 格中有 {count} 格在 {last} 年之后。',
  },
  findingNever: {
    en: 'Over all of this range of “{xName}” and “{yName}” the median lies after {last}.',
    'zh-Hant': '在「{xName}」與「{yName}」的此一範圍內，中位數都在 {last} 年之後。',
    'zh-Hans': '在“{xName}”与“{yName}”的这一范围内，中位数都在 {last} 年之后。',
  },
  summary: {
    en: 'Heat map of the median run-out year: {xName} across, {xCount, plural, one {# value} other {# values}} from {xLow} to {xHigh}; {yName} upwards, {yCount, plural, one {# value} other {# values}} from {yLow} to {yHigh}. {finding} This scenario: {now}.',
    'zh-Hant':
      '用完年份中位數的熱圖：橫軸為{xName}，{xCount} 個值，從 {xLow} 到 {xHigh}；縱軸為{yName}，{yCount} 個值，從 {yLow} 到 {yHigh}。{finding}此情境：{now}。',
    'zh-Hans':
      '用完年份中位数的热图：横轴为{xName}，{xCount} 个值，从 {xLow} 到 {xHigh}；纵轴为{yName}，{yCount} 个值，从 {yLow} 到 {yHigh}。{finding}此情景：{now}。',
  },
  between: { en: '{first} {second}', 'zh-Hant': '{first}{second}', 'zh-Hans': '{first}{second}' },
  columnUnit: { en: 'Unit', 'zh-Hant': '單位', 'zh-Hans': '单位' },
  columnYear: {
    en: 'Median run-out year',
    'zh-Hant': '用完年份中位數',
    'zh-Hans': '用完年份中位数',
  },
});
