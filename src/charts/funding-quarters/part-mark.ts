import type { FundingCategory } from '../../models/funding/funding-row.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { categoryColor, categoryMarks, shapeMark } from '../parts/funding-marks.ts';
import type { Theme } from '../theme.ts';

const areas = { filling: 36, hatch: 72 } as const;

/** The outline of a category on its filling or hatch, so that parts of a bar are told apart without colour. */
export function partMark(
  category: FundingCategory,
  at: readonly [number, number],
  ground: 'filling' | 'hatch',
  theme: Theme,
): DrawnElement {
  const color = categoryColor(category, theme);
  const style =
    ground === 'hatch'
      ? { fill: color, stroke: theme.paper, lineWidth: 3 }
      : { fill: theme.paper, stroke: color, lineWidth: 1 };
  return shapeMark(categoryMarks[category].shape, at, areas[ground], style);
}
