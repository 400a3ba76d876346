import type { ChartContext } from '../chart.ts';
import { chartFontSize } from './axes.ts';
import { textWidth } from './text-width.ts';

/** How wide the column of names beside a plot is, in CSS pixels: as wide as the longest, `most` at most, and some room after it. */
export function nameWidth(names: readonly string[], context: ChartContext, most: number): number {
  const boldSize = chartFontSize(context) * 1.1;
  return Math.min(most, Math.max(0, ...names.map((name) => textWidth(name, boldSize)))) + 16;
}
