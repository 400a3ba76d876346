import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { amountAxis } from '../parts/amount-scale.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { fontFamily } from '../theme.ts';
import { frameOf, type ErrorsFrame } from './frame.ts';
import { errorElements } from './marks.ts';
import { forecastErrorMessages as messages } from './messages.ts';
import { rowTexts } from './row-texts.ts';
import type { ForecastErrorsSeries } from './series.ts';
import { writeAxisTitle } from './write-axis-title.ts';

function ruleElements(
  { rows, top }: ErrorsFrame,
  { theme, width }: ChartContext,
): readonly DrawnElement[] {
  return rows.map((row) => ({
    type: 'line',
    shape: { x1: 0, y1: top + row.top, x2: width, y2: top + row.top },
    style: { stroke: row.forecast === undefined ? theme.muted : theme.rule, lineWidth: 1 },
  }));
}

function markElements(frame: ErrorsFrame, { theme }: ChartContext): readonly DrawnElement[] {
  return frame.rows.flatMap(({ forecast, middle }) =>
    forecast === undefined ? [] : errorElements(forecast, frame.top + middle, frame, theme),
  );
}

function emptyNote({ top }: ErrorsFrame, context: ChartContext): readonly DrawnElement[] {
  const style = { ...barText(context), text: context.t(messages.empty) };
  return [{ type: 'text', x: 0, y: top + 24, style }];
}

function xAxis(series: ForecastErrorsSeries, frame: ErrorsFrame, context: ChartContext) {
  const { theme } = context;
  return {
    ...amountAxis(context, frame.scale, series.currency),
    name: writeAxisTitle(series, context),
    nameLocation: 'middle' as const,
    nameGap: 34,
    nameTextStyle: { color: theme.muted, fontSize: chartFontSize(context) },
    show: frame.rows.length > 0,
  };
}

/** The option of the chart: a row for each forecast of each year, from what came to what was forecast. */
export function buildOption(
  series: ForecastErrorsSeries,
  context: ChartContext,
): EChartsCoreOption {
  const frame = frameOf(series, context);
  const { top, bottom, rows } = frame;
  const ground = rows.length === 0 ? emptyNote(frame, context) : ruleElements(frame, context);
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: xAxis(series, frame, context),
    yAxis: { type: 'value', inverse: true, min: 0, max: bottom - top, show: false },
    series: [
      overlay('ground', ground, { z: 2, isClipped: false }),
      overlay('marks', markElements(frame, context), { z: 3, isClipped: false }),
      overlay('texts', rowTexts(frame, context), { z: 4, isClipped: false }),
    ],
  };
}
