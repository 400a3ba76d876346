import type { EChartsCoreOption } from 'echarts/core';
import { isPrinted } from '../../models/market/basis/forecast-path.ts';
import type { ChartContext } from '../chart.ts';
import { consensusElements } from '../football-field/consensus-elements.ts';
import type { FieldSeries, PlacedFigure } from '../football-field/series.ts';
import { amountAxis } from '../parts/amount-scale.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { figureMark } from '../parts/figure-mark.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { fontFamily, type Theme } from '../theme.ts';
import { countedIn } from './counted-in.ts';
import { frameOf, type SpreadFrame, type SpreadRow } from './frame.ts';
import { writeRow } from './write-row.ts';

function rowText({ group, textY }: SpreadRow, series: FieldSeries, context: ChartContext) {
  const text = writeRow(group, series, context);
  const style = { ...barText(context), text, width: context.width, overflow: 'break' as const };
  return { type: 'text' as const, x: 0, y: textY, style };
}

function dot({ point }: PlacedFigure, y: number, { toX }: SpreadFrame, theme: Theme) {
  return figureMark([toX(point.amount), y], {
    color: theme.market,
    paper: theme.paper,
    ink: theme.ink,
    isPrinted: isPrinted(point),
    isSeen: point.isVerified,
    isRejected: false,
  });
}

/** The consensus of a place under its figures. */
function rowMarks(
  { group, middle }: SpreadRow,
  frame: SpreadFrame,
  { theme }: ChartContext,
): readonly DrawnElement[] {
  const { spread, figures } = group.consensus;
  return [
    ...(spread && figures.length > 1 ? consensusElements(spread, middle, frame, theme) : []),
    ...countedIn(group).map((figure) => dot(figure, middle, frame, theme)),
  ];
}

/** The option of the chart: for each place a sentence, and below it every figure that counts on a box from the lower to the upper quartile. */
export function buildOption(series: FieldSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const { rows, top, bottom, scale } = frame;
  const texts = rows.map((row) => rowText(row, series, context));
  const marks = rows.flatMap((row) => rowMarks(row, frame, context));
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: {
      ...amountAxis(context, scale, series.currency),
      splitLine: { show: false },
      show: marks.length > 0,
    },
    yAxis: { type: 'value', inverse: true, min: 0, max: bottom - top, show: false },
    series: [
      overlay('marks', marks, { z: 3, isClipped: false }),
      overlay('texts', texts, { z: 4, isClipped: false }),
    ],
  };
}
