import { toDecimalYear, toIsoDate } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeChart, NativeSeries } from '../native-chart.ts';
import { partMessages } from '../parts/messages.ts';
import { nativeDecadeAxis, nativeSpanAxis } from '../parts/native-axes.ts';
import { atFullWidth } from '../parts/native-money.ts';
import { drawnSeries } from '../parts/native-rows.ts';
import { nativeSeriesMessages } from '../parts/native-series-messages.ts';
import {
  isOnAxis,
  nativeLines,
  stretchesOn,
  uprightSeries,
  withEndLabel,
  type NativeAxes,
  type NativePoint,
} from '../parts/native-series.ts';
import { trainingSetsMessages as setMessages } from '../training-sets/messages.ts';
import { recordLine, setMarks } from '../training-sets/native-sets.ts';
import { fanFrame } from './fan-frame.ts';
import { pointsOf } from './fan-side.ts';
import { runwayFanMessages as messages } from './messages.ts';
import { namedLines, writeLineName } from './named-lines.ts';
import { runOutMarks } from './native-run-out.ts';
import { nativeWorlds } from './native-worlds.ts';
import type { FanSeries, SideName } from './series.ts';

const bands = [
  { level: 0.9, ends: ['p5', 'p95'], line: nativeLines.bound },
  { level: 0.5, ends: ['p25', 'p75'], line: nativeLines.innerBound },
] as const;

/** The part of a yearly line that lies on the axes; its whole years alone, so that no figure is invented at their edge. */
function seenPoints(firstYear: number, amounts: Float64Array, axes: NativeAxes) {
  const points = pointsOf(firstYear, amounts).map(([year, amount]) => ({ x: year, y: amount }));
  return stretchesOn(points, axes).flat();
}

/** The two ends of each interval of a side, both by the name of the interval. */
function boundLines(
  side: SideName,
  series: FanSeries,
  axes: NativeAxes,
  { t, format, theme }: ChartContext,
): readonly NativeSeries[] {
  const { firstYear, ...amounts } = series[side];
  return bands.flatMap(({ level, ends, line }) =>
    ends.map((end) => ({
      name: t(nativeSeriesMessages.atInterval, {
        name: t(messages[side]),
        level: format.percent(level),
      }),
      points: seenPoints(firstYear, amounts[end], axes),
      color: theme[side],
      line,
    })),
  );
}

function medianLines(
  series: FanSeries,
  axes: NativeAxes,
  context: ChartContext,
): readonly NativeSeries[] {
  return namedLines(series, context).map((line) => {
    const { path, color, isGhost } = line;
    const name = writeLineName(line, context);
    return {
      name,
      points: withEndLabel(seenPoints(path.firstYear, path.median, axes), name),
      color,
      line: isGhost ? nativeLines.compared : nativeLines.projected,
    };
  });
}

function sets(
  { sets: all }: FanSeries,
  { x, y }: NativeAxes,
  context: ChartContext,
): readonly NativeSeries[] {
  const { t } = context;
  const isSeen = (point: NativePoint): boolean => isOnAxis(point.x, x) && isOnAxis(point.y, y);
  const language = t(messages.setsTrack);
  const multimodal = t(messages.lineName, { side: language, name: t(setMessages.multimodal) });
  const marks = setMarks(all, { language, multimodal }, context);
  return [...marks, recordLine(all, language, context)].map((series) => ({
    ...series,
    points: series.points.filter(isSeen),
  }));
}

function todayLine(axes: NativeAxes, { t, format, theme, today }: ChartContext) {
  const name = t(partMessages.today, { date: format.date(toIsoDate(today)) });
  return uprightSeries(toDecimalYear(today), axes, {
    name,
    label: name,
    color: theme.ink,
    line: nativeLines.reference,
  });
}

/** The fan as lines over years and a logarithmic axis: the quantiles thin, the medians thick and dashed, the sets as marks. */
export function toNative(series: FanSeries, given: ChartContext): NativeChart {
  const context = atFullWidth(given);
  const { log10Min, log10Max } = fanFrame(series, context);
  const unit = context.t(partMessages[series.unit]);
  const axes: NativeAxes = {
    x: nativeSpanAxis(series.span, context),
    y: nativeDecadeAxis(context.t(messages.axis, { unit }), [10 ** log10Min, 10 ** log10Max]),
  };
  const drawn = [
    ...boundLines('stock', series, axes, context),
    ...boundLines('demand', series, axes, context),
    ...sets(series, axes, context),
    ...nativeWorlds(series, axes, context),
    ...medianLines(series, axes, context),
    ...runOutMarks(series, axes, context),
    ...todayLine(axes, context),
  ];
  const plot = { kind: 'xy', ...axes, series: drawnSeries(drawn) } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}
