import type { YAXisComponentOption } from 'echarts';
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { amountAxis } from '../parts/amount-scale.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { fontFamily } from '../theme.ts';
import { barElements } from './bar-elements.ts';
import { consensusElements } from './consensus-elements.ts';
import { frameOf, type FieldFrame } from './frame.ts';
import { groundElements } from './ground.ts';
import { footballFieldMessages as messages } from './messages.ts';
import { rowTexts } from './row-texts.ts';
import type { FieldSeries } from './series.ts';
import { writeAxisTitle } from './write-axis-title.ts';

/** Rows in pixels from the top of the plot; `toTracks` says its heights on this axis. */
function pixelAxis({ top, bottom }: FieldFrame): YAXisComponentOption {
  return { type: 'value', inverse: true, min: 0, max: bottom - top, show: false };
}

function markElements(frame: FieldFrame, { theme }: ChartContext): readonly DrawnElement[] {
  return frame.rows.flatMap((row) => {
    const placed = { ...row, middle: frame.top + row.middle };
    if (row.bar !== undefined) return barElements(row.bar, placed, frame, theme);
    const { spread } = row.group.consensus;
    return spread === undefined ? [] : consensusElements(spread, placed.middle, frame, theme);
  });
}

function emptyNote({ top }: FieldFrame, context: ChartContext): readonly DrawnElement[] {
  const style = { ...barText(context), text: context.t(messages.empty) };
  return [{ type: 'text', x: 0, y: top + 24, style }];
}

function xAxis(series: FieldSeries, frame: FieldFrame, context: ChartContext) {
  const { theme } = context;
  return {
    ...amountAxis(context, frame.scale, series.currency),
    name: writeAxisTitle(series, context),
    nameLocation: 'middle' as const,
    nameGap: 34,
    nameTextStyle: { color: theme.muted, fontSize: chartFontSize(context) },
  };
}

/** The option of the chart: for each place its consensus and the bars under it, on one axis of amounts. */
export function buildOption(series: FieldSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const isEmpty = frame.rows.length === 0;
  const texts = rowTexts(series, frame, context);
  const ground = isEmpty ? emptyNote(frame, context) : groundElements(frame, texts, context);
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: { ...xAxis(series, frame, context), show: !isEmpty },
    yAxis: pixelAxis(frame),
    series: [
      overlay('ground', ground, { z: 2, isClipped: false }),
      overlay('marks', markElements(frame, context), { z: 3, isClipped: false }),
      overlay('texts', texts, { z: 4, isClipped: false }),
    ],
  };
}
