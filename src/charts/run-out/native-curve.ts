import { probabilityBy, runOutYear, type RunOut } from '../../models/run-out.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeChart, NativeSeries } from '../native-chart.ts';
import { nativeSpanAxis } from '../parts/native-axes.ts';
import { drawnSeries } from '../parts/native-rows.ts';
import {
  firmMarker,
  isOnAxis,
  nativeLines,
  uprightSeries,
  withEndLabel,
  type NativeAxes,
} from '../parts/native-series.ts';
import { writeShare } from '../parts/write-share.ts';
import { curvePoints, guides } from './curve-points.ts';
import { datePoints } from './date-marks.ts';
import { runOutMessages as messages } from './messages.ts';
import type { RunOutSeries } from './series.ts';
import { describeRunOut } from './write-run-out.ts';

/** Where the curve lies above this share, there is room for words under it; else above it. */
const lowCurve = 0.08;

function curveSeries(
  name: string,
  runOut: RunOut,
  { span }: RunOutSeries,
  look: Pick<NativeSeries, 'color' | 'line'>,
  context: ChartContext,
): NativeSeries {
  const points = curvePoints(runOut, span).map(([x, y]) => ({ x, y }));
  const text = writeShare(points.at(-1)?.y ?? 0, context);
  return {
    name,
    points: withEndLabel(points, context.t(messages.named, { name, text })),
    ...look,
  };
}

/** The years at which the curve passes 10, 50 and 90 %, where they are in view. */
function passings(
  { runOut }: RunOutSeries,
  { x }: NativeAxes,
  { t, format, theme }: ChartContext,
): NativeSeries {
  const points = guides.flatMap((share) => {
    const year = runOutYear(runOut, share);
    return year === undefined || !isOnAxis(year, x)
      ? []
      : [{ x: year, y: share, label: format.year(year) }];
  });
  return {
    name: t(messages.quantile),
    points,
    color: theme.ink,
    marker: { shape: 'circle', size: 7 },
  };
}

/** The published dates in view: the quantiles that each states, joined by dots, its name at the median. */
function dates(
  { dates: all }: RunOutSeries,
  { x }: NativeAxes,
  { locale, theme }: ChartContext,
): readonly NativeSeries[] {
  return all.map((date) => {
    const name = date.label[locale];
    return {
      name,
      points: datePoints(date)
        .filter(([year]) => isOnAxis(year, x))
        .map(([year, share]) => ({ x: year, y: share, ...(share === 0.5 && { label: name }) })),
      color: theme.stock,
      line: { width: 1.5, dash: 'dot' },
      marker: firmMarker('diamond', date.isFirm),
    };
  });
}

/** The probability of run-out by year as a curve, with the years at 10, 50 and 90 % and the published dates on it. */
export function toNativeCurve(series: RunOutSeries, context: ChartContext): NativeChart {
  const { t, theme } = context;
  const { runOut, ghost, span, byYear } = series;
  const axes: NativeAxes = {
    x: nativeSpanAxis(span, context),
    y: {
      title: t(messages.columnShare),
      min: 0,
      max: 1,
      scale: 'linear',
      step: 0.1,
      numberFormat: '0%',
    },
  };
  const [own, grey] = [
    { color: theme.ink, line: nativeLines.observed },
    { color: theme.baseline, line: nativeLines.compared },
  ];
  const counted = describeRunOut(runOut, byYear, context);
  const drawn = [
    ...(ghost ? [curveSeries(ghost.label, ghost.runOut, series, grey, context)] : []),
    curveSeries(t(messages.scenario), runOut, series, own, context),
    passings(series, axes, context),
    ...dates(series, axes, context),
    ...uprightSeries(byYear, axes, {
      name: counted,
      label: counted,
      labelShare: probabilityBy(runOut, byYear) > lowCurve ? 0.04 : 0.96,
      color: theme.ink,
      line: nativeLines.reference,
    }),
  ];
  const plot = { kind: 'xy', ...axes, series: drawnSeries(drawn) } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}
