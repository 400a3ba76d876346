import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { timeAxis } from '../parts/axes.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { todayLine } from '../parts/today-line.ts';
import { fontFamily } from '../theme.ts';
import { frameOf, type DealsFrame } from './frame.ts';
import { groundElements } from './ground.ts';
import { plotLabels } from './labels.ts';
import { laneElements } from './lanes.ts';
import { plotMarks } from './marks.ts';
import type { LicenceDealsSeries } from './series.ts';

/** The axis of the years lies at the foot, where amounts are largest on the vertical axis. */
function footAxis({ from, to }: DealsFrame, context: ChartContext, show: boolean) {
  const axis = timeAxis(context, from, to);
  return { ...axis, axisLine: { ...axis.axisLine, onZero: false }, show };
}

/** The option of the chart: values of a year over time, and under them lanes of the deals without one; heights on the vertical axis are pixels from the top of the plot. */
export function buildOption(series: LicenceDealsSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const { top, bottom, from: min, to: max } = frame;
  const isEmpty = series.deals.length === 0;
  return {
    animation: false,
    useUTC: true,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: footAxis(frame, context, !isEmpty),
    yAxis: { type: 'value', inverse: true, min: 0, max: bottom - top, show: false },
    series: [
      overlay('ground', groundElements(series, frame, context), { z: 1, isClipped: false }),
      overlay('marks', plotMarks(series, frame, context), { z: 3, isClipped: false }),
      overlay('lanes', laneElements(frame, context), { z: 4, isClipped: false }),
      overlay('names', plotLabels(series, frame, context), { z: 5, isClipped: false }),
      ...(isEmpty ? [] : [todayLine(context, { x: context.today, min, max, top: 'start' })]),
    ],
  };
}
