import { isPrinted } from '../../models/market/basis/forecast-path.ts';
import type { ChartContext } from '../chart.ts';
import { footballFieldMessages } from '../football-field/messages.ts';
import { nameOfPlace } from '../football-field/names.ts';
import type { FieldGroup, FieldSeries, PlacedFigure } from '../football-field/series.ts';
import { writeAxisTitle } from '../football-field/write-axis-title.ts';
import { writeMedian } from '../market-figures/write-median.ts';
import type { NativeChart, NativeSeries } from '../native-chart.ts';
import { figureSeries, printedNames, type NativeFigure } from '../parts/native-figures.ts';
import { atFullWidth, nativeMoneyAxis, scaledTitle } from '../parts/native-money.ts';
import { drawnSeries, paleColor, rangeSeries, rowHeight, rowsAxis } from '../parts/native-rows.ts';
import { countedIn } from './counted-in.ts';
import { frameOf } from './frame.ts';

const widths = { whole: 2, half: 22, median: 3 } as const;
/** How far the line of a median reaches from the middle of its row, which is 1 high. */
const medianReach = 0.22;

/** A place with its height on the axis of rows. */
interface NativeRow {
  readonly group: FieldGroup;
  readonly y: number;
}

function figureOf({ point }: PlacedFigure, y: number): NativeFigure {
  return {
    x: point.amount,
    y,
    isPrinted: isPrinted(point),
    isSeen: point.isVerified,
    isCounted: true,
    isRejected: false,
  };
}

/** The consensus of a place of several figures, which a box can be drawn for. */
function spreadOf({ consensus: { spread, figures } }: FieldGroup) {
  return figures.length > 1 ? spread : undefined;
}

function boxes(
  rows: readonly NativeRow[],
  { t, theme }: Pick<ChartContext, 't' | 'theme'>,
): readonly NativeSeries[] {
  const spreads = rows.flatMap(({ group, y }) => {
    const spread = spreadOf(group);
    return spread === undefined ? [] : [{ ...spread, y }];
  });
  const halves = spreads.map((one) => ({
    low: one.lowerQuartile,
    high: one.upperQuartile,
    y: one.y,
  }));
  return [
    ...rangeSeries(t(footballFieldMessages.nativeWhole), spreads, {
      color: theme.market,
      width: widths.whole,
    }),
    ...rangeSeries(t(footballFieldMessages.nativeHalf), halves, {
      color: paleColor(theme.market, theme.paper, 0.3),
      width: widths.half,
    }),
  ];
}

/** The median of a place as an upright line, with its amount over it; the amount alone where it is the only figure. */
function medianOf(
  { group, y }: NativeRow,
  { currency }: FieldSeries,
  context: ChartContext,
): readonly NativeSeries[] {
  const { spread } = group.consensus;
  if (spread === undefined) return [];
  const label = writeMedian(group.consensus, currency, context) ?? '';
  const [low, high] = [y - medianReach, y + medianReach];
  const top = { x: spread.median, y: high, label };
  const look = {
    name: context.t(footballFieldMessages.nativeMedian),
    color: context.theme.ink,
  } as const;
  return spreadOf(group) === undefined
    ? [{ ...look, points: [top] }]
    : [
        {
          ...look,
          line: { width: widths.median, dash: 'solid' },
          points: [{ x: spread.median, y: low }, top],
        },
      ];
}

/** A row for each place with its figures that count over the box of their middle half, on the axis of amounts of the screen. */
export function toNative(series: FieldSeries, given: ChartContext): NativeChart {
  const context = atFullWidth(given);
  const { groups } = series;
  const { scale } = frameOf(series, context);
  const rows = groups.map((group, place) => ({ group, y: rowHeight(place, groups.length) }));
  const figures = rows.flatMap(({ group, y }) => countedIn(group).map((one) => figureOf(one, y)));
  const title = scaledTitle(writeAxisTitle(series, context), scale.kind, context);
  const plot = {
    kind: 'xy' as const,
    x: nativeMoneyAxis(scale, title, context),
    y: rowsAxis(groups.map((group) => nameOfPlace(group, context))),
    series: drawnSeries([
      ...boxes(rows, context),
      ...rows.flatMap((row) => medianOf(row, series, context)),
      ...figureSeries(figures, printedNames(context), context),
    ]),
  };
  return { plots: [{ plot, heightShare: 1 }] };
}
