import type { Box, DrawnElement } from './drawn-element.ts';

/** How far apart the lines are, in pixels along an edge. */
const gap = 6;

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

/** The path of lines at 45 degrees, cut at the edges of the box; empty for a box without an inside. */
function linesIn({ x, y, width, height }: Box): string {
  const count = Math.floor((width + height) / gap + 0.5);
  if (!(count > 0 && count < Infinity)) return '';
  return Array.from({ length: count }, (_, line) => {
    const reach = (line + 0.5) * gap;
    const [from, to] = [Math.max(0, reach - height), Math.min(width, reach)];
    return `M${round(x + from)} ${round(y + reach - from)}L${round(x + to)} ${round(y + reach - to)}`;
  }).join('');
}

/** A box filled with slanting lines instead of a colour, so that it is told apart without colour. */
export function hatch(box: Box, color: string, paper: string): DrawnElement {
  const lines = linesIn(box);
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      { type: 'rect', shape: box, style: { fill: paper, stroke: color, lineWidth: 1 } },
      ...(lines === ''
        ? []
        : [
            {
              type: 'path' as const,
              shape: { pathData: lines },
              style: { stroke: color, fill: 'none', lineWidth: 1 },
            },
          ]),
    ],
  };
}
