import type { ChartContext } from '../chart.ts';
import type { NativeChart, NativeSeries, NativeXyPlot } from '../native-chart.ts';
import { figureSeries, type NativeFigure } from '../parts/native-figures.ts';
import { atFullWidth, nativeMoneyAxis, scaledTitle } from '../parts/native-money.ts';
import { drawnSeries, paleColor, rangeSeries, rowHeight, rowsAxis } from '../parts/native-rows.ts';
import { withEndLabel, type NativePoint } from '../parts/native-series.ts';
import { frameOf, type CapitalPlot } from './frame.ts';
import { capitalMessages as messages } from './messages.ts';
import {
  countedRatios,
  counts,
  ratioEnds,
  type CapitalSeries,
  type CapitalYear,
  type MarketSize,
} from './series.ts';
import { isOpen, writeRaised, writeRatio } from './write-year.ts';

/** What was raised stands above the middle of its row, the sizes of the market below it. */
const aside = 0.2;
const moneyShare = 0.6;

/** A year with its height on the axis of rows. */
interface NativeYear {
  readonly year: CapitalYear;
  readonly y: number;
}

function raisedMarks(rows: readonly NativeYear[], context: ChartContext): NativeSeries {
  const { t, theme } = context;
  return {
    name: t(messages.raisedTrack),
    color: theme.funding,
    marker: { shape: 'square', size: 9 },
    points: rows.flatMap(({ year, y }) => {
      const { raisedUsd } = year;
      if (raisedUsd === undefined || raisedUsd <= 0) return [];
      return [{ x: raisedUsd, y: y + aside, label: writeRaised(year, context) }];
    }),
  };
}

function figureOf(size: MarketSize, y: number): readonly NativeFigure[] {
  const { marketUsd, isCounted, isSeen, isRejected, row } = size;
  if (marketUsd === undefined || marketUsd <= 0) return [];
  const isMarket = counts(size) || row.left_out === 'unverified';
  return [
    { x: marketUsd, y: y - aside, isPrinted: isCounted, isSeen, isCounted: isMarket, isRejected },
  ];
}

function moneyPlot(
  rows: readonly NativeYear[],
  names: readonly string[],
  { scale }: CapitalPlot,
  context: ChartContext,
): NativeXyPlot {
  const { t } = context;
  const figures = rows.flatMap(({ year, y }) => year.sizes.flatMap((size) => figureOf(size, y)));
  const kinds = { printed: t(messages.nativeCounted), workedOut: t(messages.nativeForecast) };
  const title = scaledTitle(t(messages.moneyAxis), scale.kind, context);
  return {
    kind: 'xy',
    x: nativeMoneyAxis(scale, title, context),
    y: rowsAxis(names),
    series: drawnSeries([...figureSeries(figures, kinds, context), raisedMarks(rows, context)]),
  };
}

/** The ratios of a year to the sizes that count; the highest bears all in words. */
function ratioPoints({ year, y }: NativeYear, context: ChartContext): readonly NativePoint[] {
  const ratios = countedRatios(year).flatMap(({ raisedPerDollar: x }) =>
    x === undefined ? [] : [{ x, y }],
  );
  const ordered = ratios.toSorted((a, b) => a.x - b.x);
  return withEndLabel(ordered, writeRatio(year, context) ?? '');
}

function ratioSeries(rows: readonly NativeYear[], context: ChartContext): readonly NativeSeries[] {
  const { t, theme } = context;
  const name = t(messages.ratioTrack);
  const ranges = rows.flatMap(({ year, y }) => {
    const ends = ratioEnds(year);
    return ends === undefined ? [] : [{ low: ends[0], high: ends[1], y }];
  });
  const color = paleColor(theme.funding, theme.paper, 0.35);
  const points = rows.flatMap((row) => ratioPoints(row, context));
  return drawnSeries([
    ...rangeSeries(name, ranges, { color, width: 7 }),
    { name, color: theme.funding, marker: { shape: 'square', size: 6 }, points },
  ]);
}

function ratioPlot(
  rows: readonly NativeYear[],
  names: readonly string[],
  { scale }: CapitalPlot,
  context: ChartContext,
): NativeXyPlot {
  return {
    kind: 'xy',
    x: nativeMoneyAxis(scale, context.t(messages.nativeRatioAxis), context),
    y: rowsAxis(names),
    series: ratioSeries(rows, context),
  };
}

function nameOf(year: CapitalYear, context: ChartContext): string {
  const written = context.format.year(year.year);
  return isOpen(year, context) ? context.t(messages.openYear, { year: written }) : written;
}

/** A row a year with its money on the logarithmic axis of the screen, and under it what was raised for each dollar of market. */
export function toNative(series: CapitalSeries, context: ChartContext): NativeChart {
  const { money, ratio } = frameOf(series, atFullWidth(context));
  const { years } = series;
  const rows = years.map((year, place) => ({ year, y: rowHeight(place, years.length) }));
  const names = years.map((year) => nameOf(year, context));
  const plot = moneyPlot(rows, names, money, context);
  if (ratio === undefined) return { plots: [{ plot, heightShare: 1 }] };
  return {
    plots: [
      { plot, heightShare: moneyShare },
      { plot: ratioPlot(rows, names, ratio, context), heightShare: 1 - moneyShare },
    ],
  };
}
