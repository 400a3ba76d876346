import type { ChartContext } from '../chart.ts';
import type { FundingCategory } from '../../models/funding/funding-row.ts';
import { barText } from '../parts/bar-text.ts';
import { chartFontSize } from '../parts/axes.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { categoryColor, categoryMarks } from '../parts/funding-marks.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import { textWidth } from '../parts/text-width.ts';
import { partMark } from './part-mark.ts';

/** Height of a row of names, in CSS pixels. */
export const legendRowHeight = 22;

const swatch = 14;
const nameGap = 6;
const itemGap = 18;

interface Item {
  readonly category: FundingCategory;
  readonly name: string;
  readonly x: number;
  readonly row: number;
}

/** The names one behind the other, in as many rows as they need. */
function layOut(
  categories: readonly FundingCategory[],
  nameOf: (category: FundingCategory) => string,
  width: number,
  fontSize: number,
): readonly Item[] {
  const items: Item[] = [];
  let [x, row] = [0, 0];
  for (const category of categories) {
    const name = nameOf(category);
    const length = swatch + nameGap + textWidth(name, fontSize);
    if (x > 0 && x + length > width) [x, row] = [0, row + 1];
    items.push({ category, name, x, row });
    x += length + itemGap;
  }
  return items;
}

function rowsOf(items: readonly Item[]): number {
  return items.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** The most rows that the names need in any language at a width: English has the longest. */
export function mostLegendRows(categories: readonly FundingCategory[], width: number): number {
  const fontSize = chartFontSize({ width } as ChartContext);
  return rowsOf(layOut(categories, (category) => categoryMessages[category].en, width, fontSize));
}

function itemsIn(categories: readonly FundingCategory[], context: ChartContext): readonly Item[] {
  const nameOf = (category: FundingCategory): string => context.t(categoryMessages[category]);
  return layOut(categories, nameOf, context.width, chartFontSize(context));
}

/** The rows that the names need in the reader's language. */
export function legendRows(categories: readonly FundingCategory[], context: ChartContext): number {
  return rowsOf(itemsIn(categories, context));
}

/** The names of the categories over the plot, each behind its filling and outline, from the bottom of a bar up. */
export function legendElements(
  categories: readonly FundingCategory[],
  context: ChartContext,
): readonly DrawnElement[] {
  const { theme } = context;
  return itemsIn(categories, context).flatMap(({ category, name, x, row }): DrawnElement[] => {
    const y = (row + 0.5) * legendRowHeight;
    const color = categoryColor(category, theme);
    return [
      {
        type: 'rect',
        shape: { x: x + 0.5, y: y - swatch / 2, width: swatch, height: swatch },
        style: {
          fill: color,
          fillOpacity: categoryMarks[category].tint,
          stroke: color,
          lineWidth: 1,
        },
      },
      partMark(category, [x + 0.5 + swatch / 2, y], 'filling', theme),
      {
        type: 'text',
        x: x + swatch + nameGap,
        y,
        style: { ...barText(context), text: name },
      },
    ];
  });
}
