import type { ChartContext } from '../chart.ts';
import { articleForecastIds } from '../market-figures/article-claims.ts';
import type { NativeChart, NativeMarker, NativeSeries } from '../native-chart.ts';
import { labelOf } from '../parts/label.ts';
import { gradeMessages } from '../parts/messages.ts';
import { nativeShareAxis } from '../parts/native-axes.ts';
import { atFullWidth } from '../parts/native-money.ts';
import { drawnSeries } from '../parts/native-rows.ts';
import { nativeSeriesMessages } from '../parts/native-series-messages.ts';
import {
  firmMarker,
  firmName,
  isOnAxis,
  nativeLines,
  type NativeAxes,
  type NativePoint,
} from '../parts/native-series.ts';
import type { Theme } from '../theme.ts';
import { frameOf } from './frame.ts';
import { growthAuditMessages as messages, verdictMessages } from './messages.ts';
import { checkedForecasts, type AuditSeries, type CheckedForecast } from './series.ts';
import { writePublisher } from './write-publisher.ts';

type CheckedVerdict = CheckedForecast['audit']['verdict'];

/** How a verdict is drawn, the least grave first: as on screen. */
const looks: readonly {
  readonly verdict: CheckedVerdict;
  readonly shape: NativeMarker['shape'];
  readonly size: number;
  readonly color: keyof Theme;
}[] = [
  { verdict: 'agrees', shape: 'circle', size: 9, color: 'market' },
  { verdict: 'rounding-explains', shape: 'circle', size: 6, color: 'market' },
  { verdict: 'small', shape: 'triangle', size: 9, color: 'baseline' },
  { verdict: 'material', shape: 'diamond', size: 10, color: 'warning' },
  { verdict: 'gross', shape: 'square', size: 9, color: 'warning' },
];

/** A range of implied rates shorter than this share of the axis is hidden by its mark. */
const leastRangeShare = 0.02;

function placeOf({ audit }: Pick<CheckedForecast, 'audit'>): NativePoint {
  return { x: audit.stated.rate, y: audit.implied };
}

/** The name of a forecast that stands out: the gap is gross, or it is the article's. */
function nameOf(forecast: CheckedForecast, context: ChartContext): string | undefined {
  if (forecast.id === articleForecastIds.C16) return context.t(messages.articleName);
  return forecast.audit.verdict === 'gross' ? writePublisher(forecast, context) : undefined;
}

function forecastPoint(forecast: CheckedForecast, context: ChartContext): NativePoint {
  const label = nameOf(forecast, context);
  return { ...placeOf(forecast), ...(label !== undefined && { label }) };
}

/** The forecasts of each verdict, those that were seen at their source filled and the others hollow. */
function verdictMarks(
  checked: readonly CheckedForecast[],
  context: ChartContext,
): readonly NativeSeries[] {
  const { t, theme } = context;
  return looks.flatMap(({ verdict, shape, size, color }) =>
    [true, false].map((isSeen) => ({
      name: firmName(t(verdictMessages[verdict]), isSeen, context),
      points: checked
        .filter(({ audit, isSeen: isOwn }) => audit.verdict === verdict && isOwn === isSeen)
        .map((forecast) => forecastPoint(forecast, context)),
      color: theme[color],
      marker: firmMarker(shape, isSeen, size),
    })),
  );
}

/** Crosses over the forecasts that are misquoted or wrong, a series for each reason. */
function struckMarks(
  checked: readonly CheckedForecast[],
  context: ChartContext,
): readonly NativeSeries[] {
  const rejected = checked.filter(({ isRejected }) => isRejected);
  const standings = [...new Set(rejected.map(({ grade }) => grade.standing))];
  return standings.map((standing) => ({
    name: labelOf(gradeMessages, standing, context),
    points: rejected.filter(({ grade }) => grade.standing === standing).map(placeOf),
    color: context.theme.ink,
    marker: { shape: 'cross', size: 11 },
  }));
}

/** What rounding allows, as an upright line through each mark that it is longer than. */
function rangeLines(
  checked: readonly CheckedForecast[],
  { x, y }: NativeAxes,
  { t, theme }: ChartContext,
): readonly NativeSeries[] {
  const least = leastRangeShare * ((y.max ?? 1) - (y.min ?? 0));
  return checked
    .filter(({ audit: { impliedRange: range } }) => range.high - range.low > least)
    .map(({ audit: { stated, verdict, impliedRange } }) => ({
      name: t(nativeSeriesMessages.roundingRange),
      points: [impliedRange.low, impliedRange.high]
        .map((rate) => ({ x: stated.rate, y: rate }))
        .filter((point) => isOnAxis(point.x, x) && isOnAxis(point.y, y)),
      color: theme[looks.find((look) => look.verdict === verdict)?.color ?? 'market'],
      line: nativeLines.bound,
    }));
}

/** The diagonal on which the stated rate is the implied one. */
function diagonal({ x }: NativeAxes, { t, theme }: ChartContext): NativeSeries {
  const name = t(nativeSeriesMessages.agreement);
  const ends = [x.min ?? 0, x.max ?? 1].map((rate) => ({ x: rate, y: rate }));
  return { name, points: ends, color: theme.muted, line: { width: 1.5, dash: 'solid' } };
}

/** What the reader claims, where its rates lie on the axes. */
function claimMark({ claim }: AuditSeries, { x, y }: NativeAxes, context: ChartContext) {
  if (claim === undefined) return [];
  const name = context.t(messages.yourClaim);
  const point = { ...placeOf(claim), label: name };
  const isSeen = isOnAxis(point.x, x) && isOnAxis(point.y, y);
  const marker = { shape: 'circle', size: 14, isHollow: true } as const;
  return [{ name, points: isSeen ? [point] : [], color: context.theme.ink, marker }];
}

/** The forecasts as marks between two equal axes of rates, a series for each verdict, with the diagonal of agreement. */
export function toNative(series: AuditSeries, given: ChartContext): NativeChart {
  const context = atFullWidth(given);
  const { t } = context;
  const { from, to, step } = frameOf(series, context);
  const axes: NativeAxes = {
    x: nativeShareAxis(t(messages.xAxis), [from, to], step),
    y: nativeShareAxis(t(messages.yAxis), [from, to], step),
  };
  const checked = checkedForecasts(series);
  const isEmpty = checked.length === 0 && series.claim === undefined;
  const drawn = [
    diagonal(axes, context),
    ...rangeLines(checked, axes, context),
    ...verdictMarks(checked, context),
    ...struckMarks(checked, context),
    ...claimMark(series, axes, context),
  ];
  const plot = { kind: 'xy', ...axes, series: isEmpty ? [] : drawnSeries(drawn) } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}
