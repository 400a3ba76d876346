import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import type { SensitivityBar } from '../../models/analysis/sensitivity.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { hatch } from '../parts/hatch.ts';
import { rowAxis } from '../parts/row-axis.ts';
import { tickedYearAxis } from '../parts/year-ticks.ts';
import { fontFamily } from '../theme.ts';
import { endText, frameOf, narrowShift, sidesOf } from './frame.ts';
import { medianLine } from './median-line.ts';
import { rowTexts } from './row-texts.ts';
import { drawnBars, openYear, type TornadoSeries } from './series.ts';

const barHeight = 18;
const arrowLength = 10;

/** A bar in pixels: its middle line, the place of the median and of the two years. */
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

function barMarks(bar: SensitivityBar, place: BarPlace, context: ChartContext): DrawnElement {
  const { stock, paper } = context.theme;
  const { left, right, isLowLeft } = sidesOf(bar);
  const boxes = boxesOf(place);
  const fill = (box: Box, isLow: boolean): DrawnElement =>
    isLow
      ? hatch(box, stock, paper)
      : { type: 'rect', shape: box, style: { fill: stock, stroke: stock, lineWidth: 1 } };
  return {
    type: 'group',
    $mergeChildren: false,
    children: [
      fill(boxes.left, isLowLeft),
      fill(boxes.right, !isLowLeft),
      ...(left.medianYear === undefined || right.medianYear === undefined
        ? [arrow(place.right, place.y, stock)]
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
  bar: SensitivityBar,
  { y, median, left, right }: BarPlace,
  context: ChartContext,
): DrawnElement {
  const sides = sidesOf(bar);
  const style = { ...barText(context), fill: context.theme.muted };
  const beyond = sides.right.medianYear === undefined ? arrowLength : 0;
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
  const isNarrow = context.width < narrowWidth;
  const yearOf = (year: number | undefined): number => year ?? open;
  return {
    id: 'bars',
    type: 'custom',
    silent: true,
    clip: false,
    z: 3,
    encode: { x: [1, 2], y: 0 },
    data: shown.map((bar, row) => [row, yearOf(bar.low.medianYear), yearOf(bar.high.medianYear)]),
    renderItem: ({ dataIndex }, api) => {
      const bar = shown[dataIndex];
      if (bar === undefined) return;
      const toX = (year: number | undefined): number =>
        api.coord([yearOf(year), dataIndex])[0] ?? 0;
      const { left, right } = sidesOf(bar);
      const place = {
        y: (api.coord([open, dataIndex])[1] ?? 0) + (isNarrow ? narrowShift : 0),
        median: toX(series.sensitivity.medianYear),
        left: toX(left.medianYear),
        right: toX(right.medianYear),
      };
      return {
        type: 'group',
        $mergeChildren: false,
        children: [barMarks(bar, place, context), endTexts(series, bar, place, context)],
      };
    },
  };
}

/** The option of the chart: one row an assumption, largest effect first, around the line of the median. */
export function buildOption(series: TornadoSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const { axis, left, right, top, bottom } = frame;
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: { left, right, top, bottom },
    xAxis: tickedYearAxis(context, axis),
    yAxis: rowAxis(
      context,
      drawnBars(series).map((bar) => bar.parameterId),
    ),
    series: [
      bars(series, context, openYear(series)),
      medianLine(series, context, openYear(series)),
      rowTexts(series, frame, context),
    ],
  };
}
