import type { CustomSeriesOption } from 'echarts/charts';
import type { RunOut } from '../../models/run-out.ts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { ellipsize } from '../parts/ellipsize.ts';
import { freestBox } from '../parts/freest-box.ts';
import { ghostName } from '../parts/ghost-name.ts';
import { cutInterval, intervalLine, type IntervalPlace } from '../parts/interval-line.ts';
import { overlay } from '../parts/overlay.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import {
  quantileYear,
  runOutInterval,
  writeRunOutInterval,
  writeRunOutSpan,
} from '../run-out/write-run-out.ts';
import type { FanFrame } from './fan-frame.ts';
import { runwayFanMessages as messages } from './messages.ts';
import type { FanSeries } from './series.ts';
import { uprightBoxes } from './upright-boxes.ts';

/** How far the brackets and the text above them stand above the axis, in pixels. */
const rises = { own: 10, ghost: 26 } as const;
const textGap = 8;

function upright(x: number, { top, bottom }: FanFrame, color: string): DrawnElement {
  return {
    type: 'line',
    shape: { x1: x, y1: top, x2: x, y2: bottom },
    style: { stroke: color, lineWidth: 1.5 },
  };
}

/** The run-out year in words, on a phone in two lines. */
function wordsOf(runOut: RunOut, context: ChartContext): readonly string[] {
  const { t, width } = context;
  if (width >= narrowWidth) return [t(messages.usedUp, { span: writeRunOutSpan(runOut, context) })];
  const median = writeYearInWords(quantileYear(runOut, 0.5), context);
  return [t(messages.usedUp, { span: median }), writeRunOutInterval(runOut, context)];
}

/** The words to the right of the median, or to its left where they would leave the drawing, but not over the axis. */
function caption(
  x: number,
  y: number,
  { runOut, left }: { readonly runOut: RunOut; readonly left: number },
  context: ChartContext,
): DrawnElement {
  const lines = wordsOf(runOut, context);
  const width =
    Math.max(...lines.map((line) => textWidth(line, chartFontSize(context)))) * boldFactor;
  const isLeft = x + width + 8 > context.width;
  const style = { ...barText(context), text: lines.join('\n'), fontWeight: 600 };
  return {
    type: 'text',
    x: isLeft ? Math.max(x - 7, left + width) : x + 7,
    y,
    style: { ...style, align: isLeft ? 'right' : 'left', verticalAlign: 'bottom' },
  };
}

/** The bracket of what the scenario is compared with, thin and grey, and its name on the side that is clear of upright lines, shortened where neither is. */
function ghostMark(
  { runOut, label }: NonNullable<FanSeries['ghost']>,
  place: IntervalPlace,
  uprights: readonly Box[],
  context: ChartContext,
): readonly DrawnElement[] {
  const color = context.theme.baseline;
  const interval = runOutInterval(runOut);
  const look = { color, lineWidth: 1, up: 4, down: 0, medianHalf: 4 };
  const [left, right] = cutInterval(interval, place);
  const size = chartFontSize(context);
  const toBox = (text: string, x: number, align: 'left' | 'right') => {
    const width = textWidth(text, size) * boldFactor;
    return {
      text,
      align,
      anchor: x,
      x: align === 'left' ? x : x - width,
      y: place.y - 8,
      width,
      height: 16,
    };
  };
  const text = ghostName(label, context);
  const roomRight = (context.width - right - 7) / boldFactor;
  const places = [
    toBox(text, right + 7, 'left'),
    toBox(text, left - 7, 'right'),
    toBox(ellipsize(text, roomRight, size), right + 7, 'left'),
  ].filter(({ x, width }) => x >= 0 && x + width <= context.width + 1);
  const name = freestBox(places, uprights);
  return [
    ...intervalLine(interval, place, look),
    ...(name === undefined
      ? []
      : [
          {
            type: 'text' as const,
            x: name.anchor,
            y: place.y,
            style: { ...barText(context), text: name.text, fill: color, align: name.align },
          },
        ]),
  ];
}

/** The mark of the run-out year: an upright line at its median, its 80 % interval as a bracket above the axis, both in words; above it that of what the scenario is compared with. */
export function runOutMark(
  series: FanSeries,
  frame: FanFrame,
  context: ChartContext,
): CustomSeriesOption {
  const { runOut, span, ghost } = series;
  const { ink } = context.theme;
  const interval = runOutInterval(runOut);
  const [from, to] = span;
  const { median } = interval;
  const placeAt = (rise: number): IntervalPlace => ({
    y: frame.bottom - rise,
    span,
    toX: frame.toX,
  });
  const look = { color: ink, lineWidth: 1.5, up: 5, down: 0, medianHalf: 0 };
  const x = frame.toX(Math.min(Math.max(median, from), to));
  const textRise = (ghost === undefined ? rises.own : rises.ghost) + textGap;
  return overlay(
    'run-out',
    [
      ...(median >= from && median <= to ? [upright(x, frame, ink)] : []),
      ...intervalLine(interval, placeAt(rises.own), look),
      ...(ghost === undefined
        ? []
        : ghostMark(ghost, placeAt(rises.ghost), uprightBoxes(series, frame, context), context)),
      caption(x, frame.bottom - textRise, { runOut, left: frame.left }, context),
    ],
    { z: 6, isClipped: false },
  );
}
