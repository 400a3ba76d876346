import type { Qualifier } from '../../models/market/qualifier.ts';
import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { writeQualifiedMoney } from '../market-figures/write-qualified-money.ts';
import { writeMoney, writeMoneyRange } from '../parts/write-money.ts';
import type { FanSide } from '../runway-fan/fan-side.ts';
import { marketFanMessages as messages } from './messages.ts';
import type { MarketFanSeries } from './series.ts';
import { writeKind } from './write-kind.ts';

type PublishedPoint = {
  readonly year: number;
  readonly amount: number;
  readonly qualifier?: Qualifier;
};

function sizeTrack({ size, currency }: MarketFanSeries, context: ChartContext): Track {
  const { t, format } = context;
  const range = (low: Float64Array, high: Float64Array, place: number): string =>
    writeMoneyRange(low[place] ?? NaN, high[place] ?? NaN, currency, context);
  const points = Array.from(size.median, (median, place): ChartPoint => {
    const year = size.firstYear + place;
    return {
      id: `size-${year}`,
      at: [year, median],
      get text() {
        return t(messages.sizePoint, {
          year: format.year(year),
          median: writeMoney(median, currency, context),
          half: range(size.p25, size.p75, place),
          most: range(size.p5, size.p95, place),
        });
      },
    };
  });
  return {
    id: 'size',
    label: t(messages.named, { kind: t(messages.scenario), name: t(messages.median) }),
    points,
  };
}

function lineTrack(
  id: string,
  label: string,
  published: readonly PublishedPoint[],
  { currency }: MarketFanSeries,
  context: ChartContext,
): Track {
  const { t, format } = context;
  const points = published.map(({ year, amount, qualifier = 'exact' }): ChartPoint => ({
    id: `${id}-${year}`,
    at: [year, amount],
    get text() {
      const written = writeQualifiedMoney(amount, qualifier, currency, context);
      return t(messages.point, { name: label, year: format.year(year), amount: written });
    },
  }));
  return { id, label, points };
}

function baseTrack({ base, currency }: MarketFanSeries, context: ChartContext): Track {
  const { t, format } = context;
  const { original, year, amount, publisher } = base;
  const label = writeKind('base', publisher, context);
  const values = {
    name: label,
    year: format.year(year),
    amount: writeMoney(amount, currency, context),
    original: writeMoney(original.amount, original.currency, context),
  };
  const isConverted = original.currency !== currency;
  const text = t(isConverted ? messages.convertedPoint : messages.point, values);
  return { id: 'base', label, points: [{ id: 'base', at: [year, amount], text }] };
}

function pointsOf(side: FanSide): readonly PublishedPoint[] {
  return Array.from(side.median, (amount, place) => ({ year: side.firstYear + place, amount }));
}

/** The stops of the data cursor: the scenario year by year, its start, the outcomes of each publisher, the published forecasts, then the lines compared with. */
export function toTracks(series: MarketFanSeries, context: ChartContext): readonly Track[] {
  const { t } = context;
  const { paths, outcomes, baseline, withoutScarcity } = series;
  const publishers = [...new Set(outcomes.map(({ publisher }) => publisher))];
  return [
    sizeTrack(series, context),
    baseTrack(series, context),
    ...publishers.map((publisher) =>
      lineTrack(
        `outcome-${publisher}`,
        writeKind('outcome', publisher, context),
        outcomes.filter((one) => one.publisher === publisher).toSorted((a, b) => a.year - b.year),
        series,
        context,
      ),
    ),
    ...paths.map(({ id, publisher, points }) =>
      lineTrack(`path-${id}`, writeKind('forecast', publisher, context), points, series, context),
    ),
    ...(baseline === undefined
      ? []
      : [lineTrack('baseline', t(messages.baseline), pointsOf(baseline), series, context)]),
    ...(withoutScarcity === undefined
      ? []
      : [
          lineTrack(
            'without-scarcity',
            t(messages.withoutScarcity),
            pointsOf(withoutScarcity),
            series,
            context,
          ),
        ]),
  ].filter(({ points }) => points.length > 0);
}
