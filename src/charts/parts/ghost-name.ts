import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from './axes.ts';
import { barText } from './bar-text.ts';
import type { DrawnElement } from './drawn-element.ts';
import { ellipsize } from './ellipsize.ts';
import { lineCount } from './line-count.ts';
import { partMessages } from './messages.ts';
import { textWidth } from './text-width.ts';

/** How wide the name of the scenario compared with may be at a curve on a wide drawing: two lines beside the plot. */
const mostWidth = 156;

const lineHeight = 16;
const swatchWidth = 28;

/** The widest that "B: " is, in CSS pixels. */
const letterWidth = 28;
const wideFontSize = 13;

function isShown(label: string, { width }: Pick<ChartContext, 'width'>): boolean {
  return width >= narrowWidth && textWidth(label, wideFontSize) <= mostWidth;
}

/** The name of the scenario compared with as it stands at its curves: "B" on a phone, shortened where it is long. */
export function ghostName(label: string, context: ChartContext): string {
  return context.width < narrowWidth
    ? context.t(partMessages.otherScenario)
    : ellipsize(label, mostWidth, wideFontSize);
}

/** Height of the key line below the plot in CSS pixels; 0 where the name stands in full at its curves. */
export function ghostKeyHeight(label: string | undefined, width: number): number {
  if (label === undefined || isShown(label, { width })) return 0;
  return lineCount(label, width - swatchWidth - letterWidth, wideFontSize) * lineHeight + 8;
}

/** The key line, from `top` on: a grey dash and the full name of the scenario compared with. */
export function ghostKey(
  label: string | undefined,
  top: number,
  context: ChartContext,
): readonly DrawnElement[] {
  if (label === undefined || isShown(label, context)) return [];
  const { theme, t, width } = context;
  const isNarrow = width < narrowWidth;
  const y = top + chartFontSize(context) / 2 + 4;
  return [
    {
      type: 'line',
      shape: { x1: 0, y1: y, x2: swatchWidth - 8, y2: y },
      style: { stroke: theme.baseline, lineWidth: 1.5, lineDash: [6, 3] },
    },
    {
      type: 'text',
      x: swatchWidth,
      y: top + 2,
      style: {
        ...barText(context),
        fill: theme.baseline,
        text: isNarrow ? t(partMessages.otherNamed, { name: label }) : label,
        width: width - swatchWidth,
        overflow: 'break',
        verticalAlign: 'top',
      },
    },
  ];
}
