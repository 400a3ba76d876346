import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { writeMedian } from '../market-figures/write-median.ts';
import { writeMoney } from '../parts/write-money.ts';
import { frameOf, type FieldRow } from './frame.ts';
import { footballFieldMessages as messages } from './messages.ts';
import { nameOfBar, nameOfGroup, nameOfPlace, writeRests } from './names.ts';
import { placedFigures, type FieldBar, type FieldGroup, type FieldSeries } from './series.ts';
import { describeFigure } from './write-figure.ts';

const quantilesOf = [
  ['low', 'low'],
  ['lower', 'lowerQuartile'],
  ['median', 'median'],
  ['upper', 'upperQuartile'],
  ['high', 'high'],
] as const;

function consensusPoints(
  group: FieldGroup,
  { currency, year }: FieldSeries,
  y: number,
  context: ChartContext,
): readonly ChartPoint[] {
  const { consensus } = group;
  const { spread, figures } = consensus;
  if (spread === undefined) return [];
  const isAlone = figures.length === 1;
  const shown = isAlone ? quantilesOf.slice(2, 3) : quantilesOf;
  const median = writeMedian(consensus, currency, context);
  return shown.map(([which, name]) => ({
    id: `${group.geography}-${which}`,
    at: [spread[name], y],
    spanX: [spread.low, spread.high],
    text: context.t(messages.quantile, {
      which: isAlone ? 'only' : which,
      place: nameOfPlace(group, context),
      year: context.format.year(year),
      amount: (name === 'median' && median) || writeMoney(spread[name], currency, context),
      rests: writeRests(group, context),
    }),
  }));
}

function barPoints(
  bar: FieldBar,
  series: FieldSeries,
  y: number,
  context: ChartContext,
): readonly ChartPoint[] {
  return placedFigures(bar).map((figure) => ({
    id: figure.id,
    at: [figure.point.amount, y],
    ...(bar.spread && { spanX: [bar.spread.low, bar.spread.high] }),
    text: describeFigure(figure, series, context),
  }));
}

function trackOf(
  { group, bar, middle }: FieldRow,
  series: FieldSeries,
  context: ChartContext,
): Track {
  return bar === undefined
    ? {
        id: consensusTrackId(group),
        label: nameOfGroup(group, context),
        points: consensusPoints(group, series, middle, context),
      }
    : {
        id: bar.id,
        label: nameOfBar(bar, series, context),
        points: barPoints(bar, series, middle, context),
      };
}

/** The track of the consensus of a place; no bar has this id. */
export function consensusTrackId({ geography }: Pick<FieldGroup, 'geography'>): string {
  return `${geography}.`;
}

/** The stops of the data cursor: a track for each row from the top down, along it the figures from the lowest to the highest; a track of a bar has the id of the bar, its points those of the forecasts. */
export function toTracks(series: FieldSeries, context: ChartContext): readonly Track[] {
  return frameOf(series, context)
    .rows.map((row) => trackOf(row, series, context))
    .filter(({ points }) => points.length > 0);
}
