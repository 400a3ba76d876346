import type { PeriodSpan } from './period.ts';

const filled = 0.78;
const widest = { quarter: 64, year: 120, undated: 0 } as const;

/** Width in CSS pixels of the bar of a period, where a millisecond is so many pixels wide: bars of a cumulative chart touch. */
export function barWidth(
  { kind, from, to }: PeriodSpan,
  pixelsPerMs: number,
  measure: 'period' | 'cumulative',
): number {
  const cell = (to - from) * pixelsPerMs;
  return measure === 'cumulative' ? cell : Math.min(widest[kind], cell * filled);
}
