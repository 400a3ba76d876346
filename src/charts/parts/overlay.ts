import type { CustomSeriesOption } from 'echarts/charts';
import type { DrawnElement } from './drawn-element.ts';

/** Shapes and texts in pixels of the drawing as one series; what is clipped ends at the edges of the plot. As in every group of ours the children are not merged: ECharts would keep the place of the one that stood at the same index before. */
export function overlay(
  id: string,
  children: readonly DrawnElement[],
  { z, isClipped }: { readonly z: number; readonly isClipped: boolean },
): CustomSeriesOption {
  return {
    id,
    type: 'custom',
    silent: true,
    clip: isClipped,
    z,
    encode: { x: -1, y: -1 },
    data: [[0]],
    renderItem: () => ({ type: 'group', $mergeChildren: false, children: [...children] }),
  };
}
