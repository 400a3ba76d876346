import type { EChartsCoreOption } from 'echarts/core';

interface Axis {
  readonly type?: string;
  readonly min?: unknown;
  readonly max?: unknown;
}

/** An amount that lies within the plot of an option, whatever its vertical axis shows: the middle of an axis between two numbers; of any other, its first category or 0. */
export function plotMiddle({ yAxis }: EChartsCoreOption): number {
  const [axis = {}] = [yAxis ?? {}].flat() as readonly Axis[];
  const { type, min, max } = axis;
  if (typeof min !== 'number' || typeof max !== 'number') return 0;
  return type === 'log' ? Math.sqrt(min * max) : (min + max) / 2;
}
