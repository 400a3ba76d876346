import type { XAXisComponentOption, YAXisComponentOption } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import { startOfYear } from '../../core/time.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { writeMoney } from '../parts/write-money.ts';
import { fontFamily } from '../theme.ts';
import { frameOf, type TimelineFrame } from './frame.ts';
import { amountTicks, axisYears, groundElements } from './ground.ts';
import { keyElements } from './key-elements.ts';
import { markElements } from './marks.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import { nameElements } from './names.ts';
import { placeNames } from './place-names.ts';
import type { TimelineSeries } from './series.ts';

/** Least distance of two labelled years, in CSS pixels. */
const yearRoom = 42;

function middleOfYear(year: number): number {
  return (startOfYear(year) + startOfYear(year + 1)) / 2;
}

/** The years that are labelled, each under its middle: so many that they have room, the last among them. */
function labelledYears(series: TimelineSeries, frame: TimelineFrame): readonly number[] {
  const years = axisYears(series);
  const yearWidth = (frame.right - frame.left) / years.length;
  const step = [1, 2, 5].find((one) => one * yearWidth >= yearRoom) ?? 10;
  return years.filter((_, place) => (years.length - 1 - place) % step === 0);
}

function yearsAxis(
  series: TimelineSeries,
  frame: TimelineFrame,
  { gridIndex, isLast }: { readonly gridIndex: number; readonly isLast: boolean },
  context: ChartContext,
): XAXisComponentOption {
  const { theme, format } = context;
  const lineStyle = { color: theme.muted };
  const customValues = labelledYears(series, frame).map(middleOfYear);
  return {
    type: 'value',
    gridIndex,
    min: frame.from,
    max: frame.to,
    axisLine: { show: true, onZero: false, lineStyle },
    axisTick: {
      show: isLast,
      lineStyle,
      customValues: [...axisYears(series).map((year) => startOfYear(year)), frame.to],
    },
    splitLine: { show: false },
    axisLabel: {
      show: isLast,
      color: theme.muted,
      fontSize: chartFontSize(context),
      showMinLabel: true,
      showMaxLabel: true,
      customValues,
      formatter: (time: number) => format.year(new Date(time).getUTCFullYear()),
    },
  };
}

function amountAxis(frame: TimelineFrame, context: ChartContext): YAXisComponentOption {
  const { theme, format, width } = context;
  const { kind, min, max } = frame.scale;
  return {
    type: kind === 'log' ? 'log' : 'value',
    min,
    max,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      color: theme.muted,
      fontSize: chartFontSize(context),
      customValues: [...amountTicks(frame, width)],
      formatter: (amount: number) =>
        width < narrowWidth ? format.amount(amount) : writeMoney(amount, 'USD', context),
    },
  };
}

/** The lane in pixels from its top; `toTracks` says its heights on this axis. */
function laneAxis(lane: NonNullable<TimelineFrame['lane']>): YAXisComponentOption {
  return {
    type: 'value',
    gridIndex: 1,
    inverse: true,
    min: 0,
    max: lane.bottom - lane.top,
    show: false,
  };
}

function emptyNote(
  { left, right, top, bottom }: TimelineFrame,
  context: ChartContext,
): DrawnElement {
  const style = { ...barText(context), text: context.t(messages.empty), align: 'center' as const };
  return { type: 'text', x: (left + right) / 2, y: (top + bottom) / 2, style };
}

/** The option of the chart: the plot of amounts over time with its marks and their names, the lane of unknown amounts under it, the key above it. */
export function buildOption(series: TimelineSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context.width);
  const { lane } = frame;
  const texts =
    series.events.length === 0
      ? [emptyNote(frame, context)]
      : nameElements(placeNames(series, frame, context), context);
  const free = { isClipped: false };
  return {
    animation: false,
    useUTC: true,
    textStyle: { fontFamily },
    grid: [gridOf(frame), ...(lane ? [gridOf({ ...frame, ...lane })] : [])],
    xAxis: [
      yearsAxis(series, frame, { gridIndex: 0, isLast: lane === undefined }, context),
      ...(lane ? [yearsAxis(series, frame, { gridIndex: 1, isLast: true }, context)] : []),
    ],
    yAxis: [amountAxis(frame, context), ...(lane ? [laneAxis(lane)] : [])],
    series: [
      overlay('ground', groundElements(series, frame, context), { z: 0, ...free }),
      overlay('marks', markElements(series, frame, context.theme), { z: 3, ...free }),
      overlay('names', texts, { z: 4, ...free }),
      overlay('key', keyElements(series, context), { z: 4, ...free }),
    ],
  };
}
