import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { hatch } from '../parts/hatch.ts';
import { rowAxis } from '../parts/row-axis.ts';
import { fontFamily } from '../theme.ts';
import { endText, frameOf, narrowShift, sidesOf } from './frame.ts';
import { medianLine } from './median-line.ts';
import { rowTexts } from './row-texts.ts';
import { drawnBars, openPlace, type TornadoBar, type TornadoSeries } from './series.ts';

const barHeight = 18;
const arrowLength = 10;

/** A bar in pixels: its middle line, the place of the median and of the two ends. */
interface BarPlace {
  readonly y: number;
  readonly median: number;
  readonly left: number;
  readonly right: number;
}

/** The boxes of the two ends; where both lie on one side of the median, each gets half the height. */
function boxesOf({ y, median, left, right }: BarPlace): { left: Box; right: Box } {
  const isOneSided = left > median || right < median;
  const height = isOneSided ? barHeight / 2 : barHeight;
  const boxTo = (x: number, top: number): Box => ({
    x: Math.min(x, median),
    y: top,
    width: Math.abs(x - median),
    height,
  });
  const top = y - barHeight / 2;
  return { left: boxTo(left, top), right: boxTo(right, isOneSided ? y : top) };
}

function arrow(x: number, y: number, color: string): DrawnElement {
  const points = [
    [x, y - barHeight / 2],
    [x + arrowLength, y],
    [x, y + barHeight / 2],
  ];
  return { type: 'polygon', shape: { points }, style: { fill: color } };
}

function barMarks(
  bar: TornadoBar,
  place: BarPlace,
  { theme: { paper } }: ChartContext,
  color: string,
): DrawnElement {
  const { left, right, isLowLeft } = sidesOf(bar);
  const boxes = boxesOf(place);
  const fill = (box: Box, isLow: boolean): DrawnElement =>
    isLow
      ? hatch(box, color, paper)
      : { type: 'rect', shape: box, style: { fill: color, stroke: color, lineWidth: 1 } };
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      fill(boxes.left, isLowLeft),
      fill(boxes.right, !isLowLeft),
      ...(left.median === undefined || right.median === undefined
        ? [arrow(place.right, place.y, color)]
        : []),
    ],
  };
}

/** A text that has no room beside its bar is broken into lines. */
function within(width: number): { readonly width: number; readonly overflow: 'break' } {
  return { width, overflow: 'break' };
}

function endTexts(
  series: TornadoSeries,
  bar: TornadoBar,
  { y, median, left, right }: BarPlace,
  context: ChartContext,
): DrawnElement {
  const sides = sidesOf(bar);
  const style = { ...barText(context), fill: context.theme.muted };
  const beyond = sides.right.median === undefined ? arrowLength : 0;
  const [leftX, rightX] = [Math.min(left, median) - 6, Math.max(right, median) + 6 + beyond];
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      {
        type: 'text',
        x: leftX,
        y,
        style: {
          ...style,
          ...within(leftX),
          align: 'right',
          text: endText(series, bar, sides.left, context),
        },
      },
      {
        type: 'text',
        x: rightX,
        y,
        style: {
          ...style,
          ...within(context.width - rightX),
          text: endText(series, bar, sides.right, context),
        },
      },
    ],
  };
}

function bars(series: TornadoSeries, context: ChartContext, open: number): CustomSeriesOption {
  const shown = drawnBars(series);
  const color = context.theme[series.outcome.color];
  const isNarrow = context.width < narrowWidth;
  const placeOf = (median: number | undefined): number => median ?? open;
  return {
    id: 'bars',
    type: 'custom',
    silent: true,
    clip: false,
    z: 3,
    encode: { x: [1, 2], y: 0 },
    data: shown.map((bar, row) => [row, placeOf(bar.low.median), placeOf(bar.high.median)]),
    renderItem: ({ dataIndex }, api) => {
      const bar = shown[dataIndex];
      if (bar === undefined) return;
      const toX = (median: number | undefined): number =>
        api.coord([placeOf(median), dataIndex])[0] ?? 0;
      const { left, right } = sidesOf(bar);
      const place = {
        y: (api.coord([open, dataIndex])[1] ?? 0) + (isNarrow ? narrowShift : 0),
        median: toX(series.median),
        left: toX(left.median),
        right: toX(right.median),
      };
      return {
        type: 'group',
        $mergeChildren: false,
        children: [barMarks(bar, place, context, color), endTexts(series, bar, place, context)],
      };
    },
  };
}

/** The option of the chart: one row an assumption, largest effect first, around the line of the median. */
export function buildOption(series: TornadoSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const { range, tickCount, left, right, top, bottom } = frame;
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: { left, right, top, bottom },
    xAxis: series.outcome.axis(range, tickCount, context),
    yAxis: rowAxis(
      context,
      drawnBars(series).map((bar) => bar.parameterId),
    ),
    series: [
      bars(series, context, openPlace(series)),
      medianLine(series, context, openPlace(series)),
      rowTexts(series, frame, context),
    ],
  };
}
