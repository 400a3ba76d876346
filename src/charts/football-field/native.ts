import { isPrinted } from '../../models/market/basis/forecast-path.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeChart, NativeSeries } from '../native-chart.ts';
import { writeMedian } from '../market-figures/write-median.ts';
import { figureSeries, printedNames, type NativeFigure } from '../parts/native-figures.ts';
import { nativeMessages } from '../parts/native-messages.ts';
import { atFullWidth, nativeMoneyAxis, scaledTitle } from '../parts/native-money.ts';
import {
  drawnSeries,
  paleColor,
  rangeSeries,
  rowHeight,
  rowsAxis,
  type RowRange,
} from '../parts/native-rows.ts';
import { frameOf, type FieldRow } from './frame.ts';
import { footballFieldMessages as messages } from './messages.ts';
import { nameOfBar, nameOfGroup } from './names.ts';
import { isCounted, placedFigures, type FieldSeries, type PlacedFigure } from './series.ts';
import { writeAxisTitle } from './write-axis-title.ts';
import { writeBarReading } from './write-reading.ts';

const widths = { bar: 9, whole: 2, half: 14 } as const;
const medianSize = 11;

/** A row of the drawing with its height on the axis of rows. */
interface NativeRow extends Pick<FieldRow, 'group' | 'bar'> {
  readonly y: number;
}

function figureOf(figure: PlacedFigure, y: number, label: string): NativeFigure {
  const { point, published, reasons } = figure;
  const { standing } = published.row;
  return {
    x: point.amount,
    y,
    label,
    isPrinted: isPrinted(point),
    isSeen: point.isVerified,
    isCounted: isCounted(figure) || reasons.every((reason) => reason === 'unverified'),
    isRejected: standing === 'misquote' || standing === 'wrong',
  };
}

/** The figures of a bar; the highest of those that count bears what the bar reaches between. */
function figuresOf({ bar, y }: NativeRow, context: ChartContext): readonly NativeFigure[] {
  if (bar === undefined) return [];
  const placed = placedFigures(bar);
  const highest = placed.findLast(isCounted);
  return placed.map((figure) =>
    figureOf(figure, y, figure === highest ? writeBarReading(bar, context) : ''),
  );
}

function barRanges(rows: readonly NativeRow[]): readonly RowRange[] {
  return rows.flatMap(({ bar, y }) =>
    bar?.spread === undefined ? [] : [{ low: bar.spread.low, high: bar.spread.high, y }],
  );
}

function consensusRanges(rows: readonly NativeRow[], ends: 'whole' | 'half'): readonly RowRange[] {
  return rows.flatMap(({ group, bar, y }) => {
    const { spread } = group.consensus;
    if (bar !== undefined || spread === undefined) return [];
    return ends === 'whole'
      ? [{ low: spread.low, high: spread.high, y }]
      : [{ low: spread.lowerQuartile, high: spread.upperQuartile, y }];
  });
}

function medians(
  rows: readonly NativeRow[],
  { currency }: FieldSeries,
  context: ChartContext,
): NativeSeries {
  const points = rows.flatMap(({ group: { consensus }, bar, y }) => {
    if (bar !== undefined || consensus.spread === undefined) return [];
    const label = writeMedian(consensus, currency, context) ?? '';
    return [{ x: consensus.spread.median, y, label }];
  });
  const marker = { shape: 'diamond', size: medianSize } as const;
  return { name: context.t(messages.nativeMedian), color: context.theme.ink, marker, points };
}

function seriesOf(
  rows: readonly NativeRow[],
  series: FieldSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const { t, theme } = context;
  const { market, paper } = theme;
  const figures = rows.flatMap((row) => figuresOf(row, context));
  return drawnSeries([
    ...rangeSeries(t(messages.nativeWhole), consensusRanges(rows, 'whole'), {
      color: market,
      width: widths.whole,
    }),
    ...rangeSeries(t(messages.nativeHalf), consensusRanges(rows, 'half'), {
      color: paleColor(market, paper, 0.45),
      width: widths.half,
    }),
    medians(rows, series, context),
    ...rangeSeries(t(nativeMessages.lowToHigh), barRanges(rows), {
      color: paleColor(market, paper, 0.3),
      width: widths.bar,
    }),
    ...figureSeries(figures, printedNames(context), context),
  ]);
}

/** A row for the consensus of each place and for each of its bars, on the axis of amounts of the screen. */
export function toNative(series: FieldSeries, context: ChartContext): NativeChart {
  const { rows: placed, scale } = frameOf(series, atFullWidth(context));
  const rows = placed.map(({ group, bar }, place) => ({
    group,
    ...(bar && { bar }),
    y: rowHeight(place, placed.length),
  }));
  const names = placed.map(({ group, bar }) =>
    bar === undefined ? nameOfGroup(group, context) : nameOfBar(bar, series, context),
  );
  const title = scaledTitle(writeAxisTitle(series, context), scale.kind, context);
  const plot = {
    kind: 'xy' as const,
    x: nativeMoneyAxis(scale, title, context),
    y: rowsAxis(names),
    series: seriesOf(rows, series, context),
  };
  return { plots: [{ plot, heightShare: 1 }] };
}
