import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { fundingQuartersMessages } from '../funding-quarters/messages.ts';
import { yearOf } from '../funding-quarters/period.ts';
import { totalOf, type QuartersSeries } from '../funding-quarters/series.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import { unseenDash } from '../parts/doubt-marks.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { hatch } from '../parts/hatch.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import { writeMoney } from '../parts/write-money.ts';
import { fontFamily } from '../theme.ts';
import { frameOf, type YearBar, type YearsFrame } from './frame.ts';

const unknownRadius = 3.5;

/** Filled; hatched where rounds are still becoming known, hollow and dashed where nothing of it was seen, an open circle without a known amount. */
function barElement(
  { period, from, to, box }: YearBar,
  base: number,
  context: ChartContext,
): readonly DrawnElement[] {
  const { theme } = context;
  const { roundCount, raisedUsd = 0, unseenUsd } = totalOf(period);
  if (box === undefined) {
    const shape = { cx: (from + to) / 2, cy: base - 8, r: unknownRadius };
    const style = { fill: theme.paper, stroke: theme.muted, lineWidth: 1.5 };
    return roundCount === 0 ? [] : [{ type: 'circle', shape, style }];
  }
  if (period.mayBeIncomplete) return [hatch(box, theme.funding, theme.paper)];
  const isUnseen = unseenUsd > 0 && unseenUsd >= raisedUsd;
  const fill = isUnseen
    ? { fill: theme.paper, stroke: theme.funding, lineDash: unseenDash }
    : { fill: theme.funding };
  return [{ type: 'rect', shape: box, style: fill }];
}

function writeTotal({ period }: YearBar, context: ChartContext): string {
  const { raisedUsd = 0, floorCount } = totalOf(period);
  const amount = writeMoney(raisedUsd, 'USD', context);
  return floorCount > 0 ? context.t(fundingQuartersMessages.floorTotal, { amount }) : amount;
}

/** Totals over their bars, those of the highest first, as far as there is room beside the labels and the bars that stand. */
function totalLabels({ bars, width }: YearsFrame, context: ChartContext): readonly DrawnElement[] {
  const placed: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  const drawn = bars.flatMap((bar) => (bar.box === undefined ? [] : [{ bar, box: bar.box }]));
  return drawn
    .toSorted((a, b) => b.box.height - a.box.height)
    .flatMap(({ bar, box }) => {
      const text = writeTotal(bar, context);
      const half = (textWidth(text, chartFontSize(context)) * boldFactor) / 2;
      const middle = Math.max(half, Math.min(width - half, box.x + box.width / 2));
      const [left, right, y] = [middle - half, middle + half, box.y - 10];
      const isOnLabel = placed.some(
        (other) => left < other.right && right > other.left && Math.abs(y - other.y) < 17,
      );
      const isOnBar = drawn.some(
        (other) =>
          other.box !== box &&
          left < other.box.x + other.box.width &&
          right > other.box.x &&
          y + 8 > other.box.y,
      );
      if (isOnLabel || isOnBar) return [];
      placed.push({ left, right, y });
      const style = { ...barText(context), text, align: 'center' as const };
      return [{ type: 'text' as const, x: middle, y, style }];
    });
}

/** The years below the line, every one or as many as there is room for, the last always. */
function yearLabels({ bars, base }: YearsFrame, context: ChartContext): readonly DrawnElement[] {
  const { format, theme } = context;
  const [first] = bars;
  const room = first === undefined ? 1 : first.to - first.from;
  const needed = textWidth('2026', chartFontSize(context)) + 8;
  const every = Math.max(1, Math.ceil(needed / room));
  return bars
    .filter((_, place) => (bars.length - 1 - place) % every === 0)
    .map(({ period, from, to }) => ({
      type: 'text' as const,
      x: (from + to) / 2,
      y: base + 14,
      style: {
        ...barText(context),
        fill: theme.muted,
        text: format.year(yearOf(period.from)),
        align: 'center' as const,
      },
    }));
}

function ground({ bars, base, width }: YearsFrame, context: ChartContext): readonly DrawnElement[] {
  if (bars.length === 0) {
    const text = context.t(fundingQuartersMessages.empty);
    return [{ type: 'text', x: 0, y: 24, style: { ...barText(context), text } }];
  }
  const shape = { x1: 0, y1: base, x2: width, y2: base };
  return [{ type: 'line', shape, style: { stroke: context.theme.muted, lineWidth: 1 } }];
}

/** The option of the chart; both axes count pixels from the left and top edges. */
export function buildOption(series: QuartersSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const { width, height, base, bars } = frame;
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf({ left: 0, right: width, top: 0, bottom: height, toX: (x) => x }),
    xAxis: { type: 'value', min: 0, max: width, show: false },
    yAxis: { type: 'value', inverse: true, min: 0, max: height, show: false },
    series: [
      overlay('ground', ground(frame, context), { z: 2, isClipped: false }),
      overlay(
        'bars',
        bars.flatMap((bar) => barElement(bar, base, context)),
        { z: 3, isClipped: false },
      ),
      overlay('texts', [...yearLabels(frame, context), ...totalLabels(frame, context)], {
        z: 4,
        isClipped: false,
      }),
    ],
  };
}
