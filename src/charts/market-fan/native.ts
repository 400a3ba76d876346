import { groupBy } from '../../core/group-by.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeChart, NativeSeries } from '../native-chart.ts';
import { nativeSpanAxis } from '../parts/native-axes.ts';
import { atFullWidth, nativeMoneyAxis } from '../parts/native-money.ts';
import { drawnSeries, untitledAxis } from '../parts/native-rows.ts';
import {
  firmMarker,
  firmName,
  nativeLines,
  stretchesOn,
  type NativeAxes,
  type NativePoint,
} from '../parts/native-series.ts';
import { writeMoney } from '../parts/write-money.ts';
import type { FanSide } from '../runway-fan/fan-side.ts';
import { marketFrame, writeMoneyTitle } from './market-frame.ts';
import { marketFanMessages as messages } from './messages.ts';
import type { MarketFanSeries } from './series.ts';
import { writeKind } from './write-kind.ts';

type Look = Pick<NativeSeries, 'name' | 'color' | 'line'>;

const bounds = [
  ['p5', 0.05, nativeLines.bound],
  ['p25', 0.25, nativeLines.innerBound],
  ['p75', 0.75, nativeLines.innerBound],
  ['p95', 0.95, nativeLines.bound],
] as const;

/** A line as far as it lies on the axes. */
function lineOn(
  points: readonly NativePoint[],
  axes: NativeAxes,
  look: Look,
): readonly NativeSeries[] {
  return stretchesOn(points, axes).map((stretch) => ({ ...look, points: stretch }));
}

function pointsOf({ firstYear }: FanSide, amounts: Float64Array): readonly NativePoint[] {
  return Array.from(amounts, (y, place) => ({ x: firstYear + place, y }));
}

function boundLines(
  { size }: MarketFanSeries,
  axes: NativeAxes,
  { t, format, theme }: ChartContext,
) {
  return bounds.flatMap(([key, share, line]) => {
    const name = t(messages.columnQuantile, { share: format.percent(share) });
    return lineOn(pointsOf(size, size[key]), axes, { name, color: theme.market, line });
  });
}

/** The median, with its amount at the target year. */
function medianLine(series: MarketFanSeries, axes: NativeAxes, context: ChartContext) {
  const { size, targetYear, currency } = series;
  const points = pointsOf(size, size.median).map((point) =>
    point.x === targetYear ? { ...point, label: writeMoney(point.y, currency, context) } : point,
  );
  const { theme, t } = context;
  const look = { name: t(messages.median), color: theme.market, line: nativeLines.projected };
  return lineOn(points, axes, look);
}

function otherMedians(
  { baseline, withoutScarcity }: MarketFanSeries,
  axes: NativeAxes,
  { t, theme }: ChartContext,
): readonly NativeSeries[] {
  const median = (side: FanSide | undefined, look: Look) =>
    side === undefined ? [] : lineOn(pointsOf(side, side.median), axes, look);
  const line = { width: 1.5, dash: 'dot' } as const;
  return [
    ...median(baseline, {
      name: t(messages.baseline),
      color: theme.baseline,
      line: nativeLines.compared,
    }),
    ...median(withoutScarcity, { name: t(messages.withoutScarcity), color: theme.market, line }),
  ];
}

function forecastLines({ paths }: MarketFanSeries, axes: NativeAxes, context: ChartContext) {
  return paths.flatMap(({ publisher, points }) => {
    const name = writeKind('forecast', publisher, context);
    const drawn = points.map(({ year, amount }) => ({ x: year, y: amount }));
    const line = { width: 1, dash: 'dash' } as const;
    return lineOn(drawn, axes, { name, color: context.theme.baseline, line });
  });
}

function figureMarks(
  { outcomes, base, currency }: MarketFanSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const { t, theme } = context;
  const byFirmness = groupBy(outcomes, ({ isVerified }) => isVerified);
  return [
    ...Array.from(byFirmness, ([isFirm, own]) => ({
      name: firmName(t(messages.outcome), isFirm, context),
      color: theme.ink,
      marker: firmMarker('circle', isFirm, 6),
      points: own.map(({ year, amount }) => ({ x: year, y: amount })),
    })),
    {
      name: writeKind('base', base.publisher, context),
      color: theme.ink,
      marker: firmMarker('circle', true, 9),
      points: [{ x: base.year, y: base.amount, label: writeMoney(base.amount, currency, context) }],
    },
  ];
}

/** The fan on the axes of the screen: the ends of both intervals as thin lines, the median dashed, published forecasts and outcomes beside it; on a linear axis a line ends where it would leave it. */
export function toNative(series: MarketFanSeries, context: ChartContext): NativeChart {
  const { scale } = marketFrame(series, atFullWidth(context));
  const x = untitledAxis(nativeSpanAxis(series.span, context));
  const y = nativeMoneyAxis(scale, writeMoneyTitle(series, context), context);
  const axes = { x, y };
  const drawn = drawnSeries([
    ...boundLines(series, axes, context),
    ...forecastLines(series, axes, context),
    ...otherMedians(series, axes, context),
    ...medianLine(series, axes, context),
    ...figureMarks(series, context),
  ]);
  return { plots: [{ plot: { kind: 'xy', x, y, series: drawn }, heightShare: 1 }] };
}
