import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext } from '../chart.ts';
import { amountAxis } from '../parts/amount-scale.ts';
import { chartFontSize } from '../parts/axes.ts';
import { moneyAxis } from '../parts/money-axis.ts';
import { overlay } from '../parts/overlay.ts';
import { gridOf } from '../parts/plot-frame.ts';
import { fontFamily } from '../theme.ts';
import { frameOf, type CapitalFrame, type CapitalPlot } from './frame.ts';
import { markElements } from './marks.ts';
import { capitalMessages as messages } from './messages.ts';
import type { CapitalSeries } from './series.ts';
import { groundElements, textElements } from './texts.ts';

function gridIn({ left, right, toX }: CapitalPlot, { top, bottom }: CapitalFrame) {
  return gridOf({ left, right, top, bottom, toX });
}

/** The narrow plot of ratios has room for fewer amounts than the other. */
function amountsOf({ scale }: CapitalPlot, context: ChartContext) {
  return scale.kind === 'log'
    ? amountAxis(context, scale, 'USD')
    : moneyAxis(context, [scale.min, scale.max], 4, 'USD');
}

function axisOf(plot: CapitalPlot, index: number, name: string, context: ChartContext) {
  const axis = amountsOf(plot, context);
  return {
    ...axis,
    axisLine: { ...axis.axisLine, onZero: false },
    gridIndex: index,
    position: 'bottom' as const,
    name,
    nameLocation: 'middle' as const,
    nameGap: 30,
    nameTextStyle: { color: context.theme.muted, fontSize: chartFontSize(context) },
  };
}

/** The option of the chart: a row a year, its money on the left, what was raised for each dollar of market on the right; heights on the vertical axes are pixels from the top of the plots. */
export function buildOption(series: CapitalSeries, context: ChartContext): EChartsCoreOption {
  const frame = frameOf(series, context);
  const { top, bottom, money, ratio, rows } = frame;
  const { t } = context;
  const plots = [
    { plot: money, name: t(messages.moneyAxis) },
    ...(ratio === undefined ? [] : [{ plot: ratio, name: t(messages.ratioAxis) }]),
  ];
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: plots.map(({ plot }) => gridIn(plot, frame)),
    xAxis: plots.map(({ plot, name }, index) => ({
      ...axisOf(plot, index, name, context),
      show: rows.length > 0,
    })),
    yAxis: plots.map((_, gridIndex) => ({
      type: 'value',
      gridIndex,
      inverse: true,
      min: 0,
      max: bottom - top,
      show: false,
    })),
    series: [
      overlay('ground', groundElements(frame, context), { z: 2, isClipped: false }),
      overlay('marks', markElements(frame, context), { z: 3, isClipped: false }),
      overlay('texts', textElements(frame, context), { z: 4, isClipped: false }),
    ],
  };
}
