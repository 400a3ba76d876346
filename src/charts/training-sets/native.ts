import { toDecimalYear, toIsoDate } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeChart, NativeSeries } from '../native-chart.ts';
import { partMessages } from '../parts/messages.ts';
import { nativeDecadeAxis, nativeSpanAxis } from '../parts/native-axes.ts';
import { atFullWidth } from '../parts/native-money.ts';
import { drawnSeries } from '../parts/native-rows.ts';
import { nativeSeriesMessages } from '../parts/native-series-messages.ts';
import {
  nativeLines,
  uprightSeries,
  withEndLabel,
  type NativeAxes,
} from '../parts/native-series.ts';
import { trainingSetsMessages as messages } from './messages.ts';
import { recordLine, setMarks, type DatedSet } from './native-sets.ts';
import { decadesOf } from './option.ts';
import { inView, type StockPath, type TrainingSetsSeries } from './series.ts';
import { stockLabel } from './tracks.ts';

/** So many of the latest records are named. */
const mostNames = 4;

/** A stock as the two ends of its interval, both by the level of that, and its median by its own name. */
function stockLines(path: StockPath, context: ChartContext): readonly NativeSeries[] {
  const { t, format, theme } = context;
  const name = stockLabel(path, context);
  const level = format.percent(path.intervalLevel);
  const color = theme.stock;
  const along = (end: 'low' | 'median' | 'high') =>
    path.years.map((point) => ({ x: point.year, y: point[end] }));
  const bound = (end: 'low' | 'high'): NativeSeries => ({
    name: t(nativeSeriesMessages.interval, { level }),
    points: along(end),
    color,
    line: nativeLines.bound,
  });
  return [
    bound('low'),
    bound('high'),
    { name, points: withEndLabel(along('median'), name), color, line: nativeLines.projected },
  ];
}

/** The years that studies published their stocks for, as diamonds. */
function baseMarks({ stocks }: TrainingSetsSeries, { t, theme }: ChartContext): NativeSeries {
  const bases = stocks.flatMap(({ baseYear, years }) =>
    years.filter(({ year }) => year === baseYear),
  );
  return {
    name: t(messages.asPublished),
    points: bases.map(({ year, median }) => ({ x: year, y: median })),
    color: theme.stock,
    marker: { shape: 'diamond', size: 9 },
  };
}

/** The latest records, each with the name of its model. */
function recordNames(sets: readonly DatedSet[], { theme, t }: ChartContext): NativeSeries {
  return {
    name: t(messages.records),
    points: sets.slice(-mostNames).map(({ year, size, model }) => ({
      x: year,
      y: size,
      label: model,
    })),
    color: theme.demand,
    marker: { shape: 'circle', size: 9, isHollow: true },
  };
}

/** The training sets as marks over years and a logarithmic axis, with the line of records and every stock as three lines. */
export function toNative(all: TrainingSetsSeries, given: ChartContext): NativeChart {
  const context = atFullWidth(given);
  const { t, format, theme, today } = context;
  const series = inView(all);
  const unit = t(partMessages[series.unit]);
  const [from, to] = series.span;
  const axes: NativeAxes = {
    x: nativeSpanAxis([from, to + 1], context),
    y: nativeDecadeAxis(t(messages.axis, { unit }), decadesOf(series)),
  };
  const dated = series.sets.map((set) => ({ ...set, year: toDecimalYear(set.time) }));
  const records = dated.filter(({ recordNumber }) => recordNumber !== undefined);
  const name = t(partMessages.today, { date: format.date(toIsoDate(today)) });
  const drawn = [
    ...series.stocks.flatMap((path) => stockLines(path, context)),
    baseMarks(series, context),
    ...setMarks(
      dated,
      { language: t(messages.language), multimodal: t(messages.multimodal) },
      context,
    ),
    recordLine(dated, t(messages.records), context),
    recordNames(records, context),
    ...uprightSeries(toDecimalYear(today), axes, {
      name,
      label: name,
      color: theme.ink,
      line: nativeLines.reference,
    }),
  ];
  const plot = { kind: 'xy', ...axes, series: drawnSeries(drawn) } as const;
  return { plots: [{ plot, heightShare: 1 }] };
}
