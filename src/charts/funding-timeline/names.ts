import type { ChartContext } from '../chart.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { leaderLine } from '../parts/leader-line.ts';
import { nameLineHeight, type PlacedName } from './place-names.ts';

/** Where lines of text that are aligned so stand in their box. */
const sides = { left: 0, center: 0.5, right: 1 } as const;

/** The names of marks, with a line where one stands away from its mark. */
export function nameElements(
  names: readonly PlacedName[],
  context: ChartContext,
): readonly DrawnElement[] {
  const { ink } = context.theme;
  return names.flatMap(({ text, rank, box, edge, align, isInside }) => [
    ...(isInside ? [] : leaderLine(edge, box, ink)),
    {
      type: 'text' as const,
      x: box.x + box.width * sides[align],
      y: box.y + box.height / 2,
      style: {
        ...barText(context),
        lineHeight: nameLineHeight,
        text,
        align,
        fontWeight: rank === 'must' ? 700 : 400,
      },
    },
  ]);
}
