import type { LineSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { toDecimalYear } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import { yearlyBand } from '../parts/band.ts';
import { ghostKey } from '../parts/ghost-name.ts';
import { partMessages } from '../parts/messages.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf, spanAxis } from '../parts/plot-frame.ts';
import { todayLine } from '../parts/today-line.ts';
import { fontFamily } from '../theme.ts';
import { amountAxis } from './amount-axis.ts';
import { endLabels } from './end-labels.ts';
import { axisHeight, fanFrame } from './fan-frame.ts';
import { pointsOf, type FanSide } from './fan-side.ts';
import { runwayFanMessages as messages } from './messages.ts';
import { runOutMark } from './run-out-mark.ts';
import type { FanSeries } from './series.ts';
import { setDots } from './set-dots.ts';
import { worldLines } from './world-lines.ts';

/** How opaque the bands are: the wide one, and the narrow one over it; fainter behind possible worlds. */
const opacities = { alone: [0.12, 0.18], behindWorlds: [0.05, 0.07] } as const;

function medianLine(id: string, side: FanSide, color: string, width: number): LineSeriesOption {
  return {
    id,
    type: 'line',
    silent: true,
    symbol: 'none',
    z: 5,
    lineStyle: { color, width, type: 'dashed' },
    data: pointsOf(side.firstYear, side.median),
  };
}

function ghostLines({ ghost }: FanSeries, { theme }: ChartContext): readonly LineSeriesOption[] {
  if (ghost === undefined) return [];
  return ghost.ownSides.map((side) =>
    medianLine(`ghost-${side}`, ghost[side], theme.baseline, 1.5),
  );
}

function sideBands(id: string, side: FanSide, color: string, { worlds }: FanSeries) {
  const { firstYear, p5, p25, p75, p95 } = side;
  const [wide, narrow] = worlds === undefined ? opacities.alone : opacities.behindWorlds;
  return [
    yearlyBand(`${id}-90`, firstYear, [p5, p95], color, wide),
    yearlyBand(`${id}-50`, firstYear, [p25, p75], color, narrow),
  ];
}

/** The option of the chart: two bands and a dashed median a side, the ghost in grey, observed sets, worlds, and the run-out year. */
export function buildOption(series: FanSeries, context: ChartContext): EChartsCoreOption {
  const { theme, t, today } = context;
  const { span, stock, demand, ghost } = series;
  const frame = fanFrame(series, context);
  const now = toDecimalYear(today);
  const worlds = worldLines(series, frame, context);
  const unit = t(partMessages[series.unit]);
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: spanAxis(context, span),
    yAxis: amountAxis(t(messages.axis, { unit }), frame, context),
    series: [
      ...sideBands('stock', stock, theme.stock, series),
      ...sideBands('demand', demand, theme.demand, series),
      ...ghostLines(series, context),
      ...setDots(series, context),
      ...(worlds === undefined ? [] : [worlds]),
      medianLine('stock-median', stock, theme.stock, 2),
      medianLine('demand-median', demand, theme.demand, 2),
      runOutMark(series, frame, context),
      endLabels(series, frame, context),
      overlay('ghost-key', ghostKey(ghost?.label, frame.bottom + axisHeight, context), {
        z: 5,
        isClipped: false,
      }),
      ...(now >= span[0] && now <= span[1]
        ? [todayLine(context, { x: now, min: span[0], max: span[1], top: 'end' })]
        : []),
    ],
  };
}
