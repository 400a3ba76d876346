import type { YAXisComponentOption } from 'echarts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { plotFrame, type PlotFrame } from '../parts/plot-frame.ts';
import { marketFanMessages as messages } from './messages.ts';
import { moneyScale, placeOn, type MoneyScale } from './money-scale.ts';
import type { MarketFanSeries } from './series.ts';

const plotHeights = { narrow: 340, wide: 420 } as const;
const axisHeight = 32;
/** How far a linear axis reaches above the 50% band. */
const headroom = 1.15;

/** The plot with its upright axis of money. */
export interface MarketFrame extends PlotFrame {
  readonly scale: MoneyScale;
  readonly toY: (amount: number) => number;
}

/** Height of the drawing in CSS pixels. */
export function chartHeight(_series: MarketFanSeries, width: number): number {
  return width < narrowWidth ? plotHeights.narrow : plotHeights.wide;
}

/** What the axis spans. A linear one ends above the 50% band: the far end of the wide one would flatten everything else. */
function amountsOf(series: MarketFanSeries): readonly number[] {
  const { scale, size, baseline, paths, outcomes, base } = series;
  return [
    base.amount,
    ...(scale === 'log' ? [...size.p5, ...size.p95] : size.p75.map((amount) => amount * headroom)),
    ...(baseline?.median ?? []),
    ...paths.flatMap(({ points }) => points.map(({ amount }) => amount)),
    ...outcomes.map(({ amount }) => amount),
  ];
}

/** The frame of the fan of a market. */
export function marketFrame(series: MarketFanSeries, context: ChartContext): MarketFrame {
  const [top, bottom] = [52, chartHeight(series, context.width) - axisHeight];
  const scale = moneyScale(series.scale, amountsOf(series));
  return {
    ...plotFrame(context, series.span, { top, bottom }),
    scale,
    toY: (amount) => bottom - placeOn(scale, amount) * (bottom - top),
  };
}

/** What the axis of money counts: the currency, and that it is logarithmic where it is. */
export function writeMoneyTitle(
  { currency, scale }: Pick<MarketFanSeries, 'currency' | 'scale'>,
  { t }: Pick<ChartContext, 't'>,
): string {
  return t(scale === 'log' ? messages.axisLog : messages.axis, { currency });
}

/** The upright axis of a frame, titled with the currency. */
export function moneyYAxis(
  series: MarketFanSeries,
  { scale, left }: MarketFrame,
  context: ChartContext,
): YAXisComponentOption {
  const { theme, format } = context;
  const { kind, min, max, ticks } = scale;
  const text = { color: theme.muted, fontSize: chartFontSize(context) };
  const customValues = [...ticks];
  return {
    type: kind === 'log' ? 'log' : 'value',
    min,
    max,
    name: writeMoneyTitle(series, context),
    nameLocation: 'end',
    nameGap: 28,
    nameTextStyle: { ...text, align: 'left', padding: [0, 0, 0, -left] },
    axisLine: { show: false },
    axisTick: { show: false, customValues },
    splitLine: { lineStyle: { color: theme.rule }, customValues },
    axisLabel: { ...text, customValues, formatter: (amount: number) => format.amount(amount) },
  } as YAXisComponentOption;
}
