import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { sharedArea } from '../parts/freest-box.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import { writeMoney } from '../parts/write-money.ts';
import { isUnknown, mainBars, yearOnlyBars, type BarBoxes } from './bar-boxes.ts';
import type { QuartersFrame } from './frame.ts';
import { fundingQuartersMessages as messages } from './messages.ts';
import { shownTally, type QuartersSeries } from './series.ts';

const height = 16;

/** A total over its bar. */
export interface TotalLabel {
  readonly text: string;
  readonly box: Box;
}

function amountOf({ parts }: BarBoxes): number {
  return parts.reduce((sum, { amountUsd }) => sum + amountUsd, 0);
}

function writeTotal(bar: BarBoxes, { view }: QuartersSeries, context: ChartContext): string {
  const amount = writeMoney(amountOf(bar), 'USD', context);
  const isFloor = bar.period.sums.some((sum) => shownTally(sum, view).floorCount > 0);
  return isFloor ? context.t(messages.floorTotal, { amount }) : amount;
}

function labelOver(
  bar: BarBoxes,
  series: QuartersSeries,
  { left, right }: QuartersFrame,
  context: ChartContext,
): TotalLabel {
  const text = writeTotal(bar, series, context);
  const width = textWidth(text, chartFontSize(context)) * boldFactor;
  const middle = bar.box.x + bar.box.width / 2;
  const x = Math.max(left, Math.min(right - width, middle - width / 2));
  return { text, box: { x, y: bar.box.y - height - 1, width, height } };
}

/** Where the mark of unknown amounts stands, over a bar without parts. */
function unknownBox({ box }: BarBoxes): Box {
  const half = 14;
  return { x: box.x + box.width / 2 - half, y: box.y - height, width: 2 * half, height };
}

/** The labels that fit, those of the largest totals first: none lies on a bar or on another label. */
function placeLabels(
  bars: readonly BarBoxes[],
  series: QuartersSeries,
  frame: QuartersFrame,
  context: ChartContext,
): readonly TotalLabel[] {
  const unknown = bars.filter(({ period }) => isUnknown(period, series)).map(unknownBox);
  const drawn = bars.filter(({ parts }) => parts.length > 0);
  const placed: TotalLabel[] = [];
  for (const bar of drawn.toSorted((a, b) => amountOf(b) - amountOf(a))) {
    const label = labelOver(bar, series, frame, context);
    const taken = [...unknown, ...drawn.map(({ box }) => box), ...placed.map(({ box }) => box)];
    if (taken.every((box) => sharedArea(box, label.box) === 0)) placed.push(label);
  }
  return placed;
}

/** The totals that are written over their bars; of a cumulative chart only the last. */
export function totalLabels(
  series: QuartersSeries,
  frame: QuartersFrame,
  context: ChartContext,
): readonly TotalLabel[] {
  const main = mainBars(series, frame);
  const labelled = series.view.measure === 'cumulative' ? main.slice(-1) : main;
  return [labelled, yearOnlyBars(series, frame)].flatMap((bars) =>
    placeLabels(bars, series, frame, context),
  );
}

/** The totals as elements. */
export function totalLabelElements(
  series: QuartersSeries,
  frame: QuartersFrame,
  context: ChartContext,
): readonly DrawnElement[] {
  return totalLabels(series, frame, context).map(({ text, box }) => ({
    type: 'text',
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    style: { ...barText(context), text, align: 'center' },
  }));
}
