import { toDecimalYear } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeAxis, NativeChart, NativeSeries, NativeXyPlot } from '../native-chart.ts';
import { nativeSpanAxis } from '../parts/native-axes.ts';
import { labelledMarks } from '../parts/labelled-marks.ts';
import { atFullWidth, nativeMoneyAxis, scaledTitle } from '../parts/native-money.ts';
import { drawnSeries, paleColor, rowHeight, rowsAxis, untitledAxis } from '../parts/native-rows.ts';
import { frameOf, type DealsFrame } from './frame.ts';
import { licenceDealMessages as messages, placeMessages } from './messages.ts';
import { dealMarks, laneMarks } from './native-marks.ts';
import {
  dealPlaces,
  dealsAt,
  yearlyValues,
  type LicenceDealsSeries,
  type YearlyValue,
} from './series.ts';
import { writeParties } from './write-deal.ts';

const mostNames = 8;
const lanes = { head: 0.18, row: 0.06 } as const;

function termLines(
  values: readonly YearlyValue[],
  { t, theme }: ChartContext,
): readonly NativeSeries[] {
  const color = paleColor(theme.funding, theme.paper, 0.55);
  return values.flatMap(({ deal: { time, endTime }, usd: y }): readonly NativeSeries[] => {
    if (endTime === undefined) return [];
    const points = [time, endTime].map((at) => ({ x: toDecimalYear(at), y }));
    return [{ name: t(messages.nativeTerm), color, line: { width: 1.5, dash: 'solid' }, points }];
  });
}

function rangeLines(
  values: readonly YearlyValue[],
  { t, theme }: ChartContext,
): readonly NativeSeries[] {
  return values.flatMap(({ deal, low, high }): readonly NativeSeries[] => {
    if (low === high) return [];
    const x = toDecimalYear(deal.time);
    const points = [low, high].map((y) => ({ x, y }));
    const line = { width: 1.5, dash: 'solid' } as const;
    return [{ name: t(messages.nativeRange), color: theme.funding, line, points }];
  });
}

/** The values that are named: the largest, as far as there is room. */
function namedValues(
  values: readonly YearlyValue[],
  { from, to, scale }: DealsFrame,
): ReadonlySet<YearlyValue> {
  const ordered = values.toSorted((a, b) => b.usd - a.usd);
  const placeOf = ({ deal, usd }: YearlyValue) => ({
    x: (deal.time - from) / (to - from),
    y: scale.toShare(usd),
  });
  return labelledMarks(ordered, placeOf, mostNames);
}

function yearlyPlot(
  series: LicenceDealsSeries,
  x: NativeAxis,
  frame: DealsFrame,
  context: ChartContext,
): NativeXyPlot {
  const { scale } = frame;
  const values = yearlyValues(series);
  const named = namedValues(values, frame);
  const marks = values.map((value) => ({
    deal: value.deal,
    y: value.usd,
    ...(named.has(value) && { label: writeParties(value.deal, context) }),
  }));
  const title = scaledTitle(context.t(messages.nativeAxis), scale.kind, context);
  return {
    kind: 'xy',
    x,
    y: nativeMoneyAxis(scale, title, context),
    series: drawnSeries([
      ...termLines(values, context),
      ...rangeLines(values, context),
      ...dealMarks(marks, context),
    ]),
  };
}

/** The deals without a value of a year, in a row for what is known of each: they have a date, and no height. */
function lanePlot(
  series: LicenceDealsSeries,
  x: NativeAxis,
  context: ChartContext,
): NativeXyPlot | undefined {
  const shown = dealPlaces.filter(
    (place) => place !== 'yearly' && dealsAt(series, place).length > 0,
  );
  if (shown.length === 0) return undefined;
  const marks = shown.flatMap((place, row) =>
    dealsAt(series, place).map((deal) => ({ deal, y: rowHeight(row, shown.length) })),
  );
  const names = shown.map((place) =>
    context.t(placeMessages[place], { count: dealsAt(series, place).length }),
  );
  return { kind: 'xy', x, y: rowsAxis(names), series: drawnSeries(laneMarks(marks, context)) };
}

/** The deals at their value of a year on the axes of the screen, with terms and printed ranges, and under them those without one. */
export function toNative(series: LicenceDealsSeries, context: ChartContext): NativeChart {
  const frame = frameOf(series, atFullWidth(context));
  const [from, to] = [toDecimalYear(frame.from), toDecimalYear(frame.to)];
  const x = untitledAxis(nativeSpanAxis([Math.round(from), Math.round(to)], context));
  const plot = yearlyPlot(series, x, frame, context);
  const lane = lanePlot(series, x, context);
  if (lane === undefined) return { plots: [{ plot, heightShare: 1 }] };
  const heightShare = lanes.head + lanes.row * (lane.y.rowNames?.length ?? 0);
  return {
    plots: [
      { plot, heightShare: 1 - heightShare },
      { plot: lane, heightShare },
    ],
  };
}
