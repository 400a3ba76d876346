import { fontFamily } from '../theme.ts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from './axes.ts';

/** The style of a text that a custom series draws, in ink with a rim of paper, aligned to its middle height. */
export function barText(context: ChartContext) {
  const { theme } = context;
  return {
    fill: theme.ink,
    fontFamily,
    fontSize: chartFontSize(context),
    lineHeight: 16,
    verticalAlign: 'middle' as const,
    stroke: theme.paper,
    lineWidth: 3,
  };
}
