import type { LineSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { toDecimalYear } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import { yearlyBand } from '../parts/band.ts';
import { gridOf, spanAxis } from '../parts/plot-frame.ts';
import { todayLine } from '../parts/today-line.ts';
import { pointsOf, type FanSide } from '../runway-fan/fan-side.ts';
import { fontFamily } from '../theme.ts';
import { figureMarks } from './figure-marks.ts';
import { marketLabels } from './market-labels.ts';
import { marketFrame, moneyYAxis } from './market-frame.ts';
import type { MarketFanSeries } from './series.ts';

interface LineLook {
  readonly color: string;
  readonly width: number;
  readonly type: 'dashed' | 'dotted' | readonly number[];
  readonly z: number;
}

function line(
  id: string,
  data: [number, number][],
  { z, type, ...style }: LineLook,
): LineSeriesOption {
  const dash = typeof type === 'string' ? type : [...type];
  return {
    id,
    type: 'line',
    silent: true,
    symbol: 'none',
    z,
    lineStyle: { ...style, type: dash },
    data,
  };
}

function medianLine(id: string, side: FanSide, look: LineLook): LineSeriesOption {
  return line(id, pointsOf(side.firstYear, side.median), look);
}

/** The option of the chart: two bands with a dashed median, published forecasts thin and grey, the defaults as a ghost, observed figures in ink. */
export function buildOption(series: MarketFanSeries, context: ChartContext): EChartsCoreOption {
  const { theme, today } = context;
  const { span, size, baseline, withoutScarcity, paths } = series;
  const { firstYear, p5, p25, p75, p95 } = size;
  const frame = marketFrame(series, context);
  const now = toDecimalYear(today);
  const thin = { color: theme.baseline, width: 1, type: [3, 3], z: 2 } as const;
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: gridOf(frame),
    xAxis: spanAxis(context, span),
    yAxis: moneyYAxis(series, frame, context),
    series: [
      yearlyBand('size-90', firstYear, [p5, p95], theme.market, 0.12),
      yearlyBand('size-50', firstYear, [p25, p75], theme.market, 0.18),
      ...paths.map(({ id, points }) =>
        line(
          `path-${id}`,
          points.map(({ year, amount }) => [year, amount]),
          thin,
        ),
      ),
      ...(baseline === undefined
        ? []
        : [medianLine('baseline', baseline, { ...thin, width: 2, type: [8, 4], z: 4 })]),
      ...(withoutScarcity === undefined
        ? []
        : [
            medianLine('without-scarcity', withoutScarcity, {
              color: theme.market,
              width: 2,
              type: 'dotted',
              z: 4,
            }),
          ]),
      medianLine('median', size, { color: theme.market, width: 2, type: 'dashed', z: 5 }),
      figureMarks(series, frame, context),
      marketLabels(series, frame, context),
      ...(now >= span[0] && now <= span[1]
        ? [todayLine(context, { x: now, min: span[0], max: span[1], top: 'end' })]
        : []),
    ],
  };
}
