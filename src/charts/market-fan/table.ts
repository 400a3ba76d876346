import {
  modelled,
  type ChartContext,
  type Grade,
  type SourceRef,
  type TableTwin,
} from '../chart.ts';
import { writeBound, writePointKind } from '../market-figures/write-point-kind.ts';
import { moneyCell, textCell, yearCell } from '../parts/cells.ts';
import type { FanSide } from '../runway-fan/fan-side.ts';
import { marketFanMessages as messages } from './messages.ts';
import type { MarketFanSeries } from './series.ts';
import { writeKind } from './write-kind.ts';

type Row = TableTwin['rows'][number];

const quantiles = { p5: 0.05, p25: 0.25, p75: 0.75, p95: 0.95 } as const;
const quantileIds = Object.keys(quantiles) as readonly (keyof typeof quantiles)[];

interface Figure {
  readonly id: string;
  readonly label: string;
  /** How it came about; empty for what is computed. */
  readonly kind: string;
  readonly year: number;
  readonly amount: number;
  readonly source: SourceRef;
  readonly grade: Grade;
}

function figureRow(
  { id, label, kind, year, amount, source, grade }: Figure,
  { currency }: MarketFanSeries,
  context: ChartContext,
): Row {
  return {
    id,
    cells: [
      textCell(label),
      yearCell(year, context),
      moneyCell(amount, currency, context),
      ...quantileIds.map(() => textCell('')),
      textCell(kind),
    ],
    source,
    grade,
  };
}

function sizeRows(series: MarketFanSeries, context: ChartContext): readonly Row[] {
  const { size, base, currency } = series;
  return Array.from(size.median, (median, place) => ({
    id: `size-${size.firstYear + place}`,
    cells: [
      textCell(context.t(messages.scenario)),
      yearCell(size.firstYear + place, context),
      moneyCell(median, currency, context),
      ...quantileIds.map((id) => moneyCell(size[id][place], currency, context)),
      textCell(''),
    ],
    source: base.source,
    grade: modelled,
  }));
}

function medians(
  id: string,
  label: string,
  side: FanSide | undefined,
  source: SourceRef,
): readonly Figure[] {
  return Array.from(side?.median ?? [], (amount, place) => {
    const year = (side?.firstYear ?? NaN) + place;
    return { id: `${id}-${year}`, label, kind: '', year, amount, source, grade: modelled };
  });
}

function figuresOf(series: MarketFanSeries, context: ChartContext): readonly Figure[] {
  const { t } = context;
  const { base, outcomes, paths, baseline, withoutScarcity } = series;
  return [
    { ...base, id: `base-${base.id}`, label: writeKind('base', base.publisher, context), kind: '' },
    ...outcomes.map((one) => ({
      ...one,
      label: writeKind('outcome', one.publisher, context),
      kind: writeBound(t(messages.outcome), one.qualifier, context),
    })),
    ...paths.flatMap(({ id, publisher, points, source }) =>
      points.map(({ year, amount, grade, ...point }) => ({
        id: `${id}-${year}`,
        label: writeKind('forecast', publisher, context),
        kind: writePointKind(point, context),
        year,
        amount,
        source,
        grade,
      })),
    ),
    ...medians('baseline', t(messages.baseline), baseline, base.source),
    ...medians('without-scarcity', t(messages.withoutScarcity), withoutScarcity, base.source),
  ];
}

/** The table twin of the chart: the scenario year by year, then every figure beside it; what is computed names the source of its start. */
export function toTable(series: MarketFanSeries, context: ChartContext): TableTwin {
  const { t, format } = context;
  const unit = series.currency;
  return {
    columns: [
      { id: 'series', label: t(messages.columnSeries) },
      { id: 'year', label: t(messages.columnYear) },
      { id: 'median', label: t(messages.columnMedian), unit },
      ...quantileIds.map((id) => ({
        id,
        label: t(messages.columnQuantile, { share: format.percent(quantiles[id]) }),
        unit,
      })),
      { id: 'kind', label: t(messages.columnKind) },
    ],
    rows: [
      ...sizeRows(series, context),
      ...figuresOf(series, context).map((figure) => figureRow(figure, series, context)),
    ],
  };
}
