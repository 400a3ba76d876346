import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { timeAxis } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { fontFamily } from '../theme.ts';
import { barElements } from './bars.ts';
import { frameOf } from './frame.ts';
import { groundElements } from './ground.ts';
import { legendElements } from './legend.ts';
import { fundingQuartersMessages as messages } from './messages.ts';
import type { QuartersSeries } from './series.ts';
import { stripElements } from './strip.ts';
import { totalLabelElements } from './total-labels.ts';

function emptyNote(context: ChartContext) {
  const style = { ...barText(context), text: context.t(messages.empty) };
  return [{ type: 'text' as const, x: 0, y: 24, style }];
}

/** The option of the chart: stacked bars over time, years of which no more is known below them, and a mark for each round. */
export function buildOption(series: QuartersSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const { top, bottom, from, to } = frame;
  const isEmpty = series.periods.length === 0;
  return {
    animation: false,
    useUTC: true,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: { ...timeAxis(context, from, to), show: false },
    yAxis: { type: 'value', inverse: true, min: 0, max: bottom - top, show: false },
    series: isEmpty
      ? [overlay('ground', emptyNote(context), { z: 1, isClipped: false })]
      : [
          overlay(
            'ground',
            [
              ...legendElements(series.categories, context),
              ...groundElements(series, frame, context),
            ],
            { z: 1, isClipped: false },
          ),
          overlay(
            'bars',
            [
              ...barElements(series, frame, context),
              ...stripElements(series, frame, context.theme),
            ],
            { z: 3, isClipped: false },
          ),
          overlay('totals', totalLabelElements(series, frame, context), { z: 4, isClipped: false }),
        ],
  };
}
