import type { EChartsCoreOption } from 'echarts/core';
import type { Box } from '../../charts/parts/drawn-element.ts';

type Grid = Readonly<
  Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'width' | 'height', unknown>>
>;

/** The start and the length of a side from what a grid says of it, in pixels. */
function side(start: unknown, end: unknown, length: unknown, room: number): [number, number] {
  const from = typeof start === 'number' ? start : 0;
  if (typeof length === 'number') return [from, length];
  return [from, room - from - (typeof end === 'number' ? end : 0)];
}

/** The plots of an option whose grids are given in pixels, in their order, in a drawing of a size. */
export function plotBoxes(
  option: EChartsCoreOption,
  size: { readonly width: number; readonly height: number },
): readonly Box[] {
  const grids = [option['grid'] ?? []].flat() as readonly Grid[];
  return grids.map((grid) => {
    const [x, width] = side(grid.left, grid.right, grid.width, size.width);
    const [y, height] = side(grid.top, grid.bottom, grid.height, size.height);
    return { x, y, width, height };
  });
}
