import { defineMessages } from '../../i18n/message.ts';

/** Words about the growth of the largest disclosed training set. */
export const disclosedGrowthMessages = defineMessages({
  finding: {
    en: 'The {count} records from {from} to {to}{isStanding, select, yes {, with the last one counted again in {newest}, where it still stands,} other {}} grow ×{factor} a year ({oom} OOM; {level} interval {low}–{high}; R² {fit}). The line stands at {tokens} tokens at the start of {year}; for {newest} it says {said}, while the largest disclosed set holds {largest}.',
    'zh-Hant':
      '{from}至 {to}的 {count} 次紀錄{isStanding, select, yes {（最後一次至 {newest}仍未被打破，在該月再計一次）} other {}}，每年成長為 {factor} 倍（{oom} 個數量級；{level} 區間 {low}–{high}；R² {fit}）。趨勢線在 {year} 年初為 {tokens}詞元；在 {newest}為 {said}，而已公開的最大訓練集為 {largest}。',
    'zh-Hans':
      '{from}至 {to}的 {count} 次纪录{isStanding, select, yes {（最后一次至 {newest}仍未被打破，在该月再计一次）} other {}}，每年增长为 {factor} 倍（{oom} 个数量级；{level} 区间 {low}–{high}；R² {fit}）。趋势线在 {year} 年初为 {tokens}词元；在 {newest}为 {said}，而已披露的最大训练集为 {largest}。',
  },
  limits: {
    en: 'Each record is the largest disclosed set so far, counted anew from the first date: another start gives another rate. Records follow one another, so the interval is too narrow rather than too wide.',
    'zh-Hant':
      '每次紀錄都是當時已公開的最大訓練集，自起始日重新計起：換個起點，成長率就不同。紀錄前後相依，因此區間寧可說太窄，不會太寬。',
    'zh-Hans':
      '每次纪录都是当时已披露的最大训练集，自起始日重新计起：换个起点，增长率就不同。纪录前后相依，因此区间宁可说太窄，不会太宽。',
  },
});
