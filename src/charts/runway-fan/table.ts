import { modelled, type ChartContext, type SourceRef, type TableTwin } from '../chart.ts';
import { amountCell, textCell } from '../parts/cells.ts';
import { partMessages } from '../parts/messages.ts';
import type { FanSide } from './fan-side.ts';
import { runwayFanMessages as messages } from './messages.ts';
import type { FanSeries, FanSet } from './series.ts';

type Rows = TableTwin['rows'];

const quantiles = { p5: 0.05, p25: 0.25, p75: 0.75, p95: 0.95 } as const;
const quantileIds = Object.keys(quantiles) as readonly (keyof typeof quantiles)[];

interface NamedSide {
  readonly id: string;
  readonly label: string;
  readonly side: FanSide;
  readonly source: SourceRef;
  /** Whether only its median is shown. */
  readonly isGhost: boolean;
}

function namedSides({ stock, demand, ghost, source }: FanSeries, { t }: ChartContext): NamedSide[] {
  const name = (side: 'stock' | 'demand', of: string): string =>
    t(messages.lineName, { side: t(messages[side]), name: of });
  const [ofStock, ofDemand] = [t(messages.stock), t(messages.demand)];
  return [
    { id: 'stock', label: ofStock, side: stock, source, isGhost: false },
    { id: 'demand', label: ofDemand, side: demand, source, isGhost: false },
    ...(ghost === undefined
      ? []
      : (['stock', 'demand'] as const).map((side) => ({
          id: `ghost-${side}`,
          label: name(side, ghost.label),
          side: ghost[side],
          source: ghost.source,
          isGhost: true,
        }))),
  ];
}

function sideRows({ id, label, side, source, isGhost }: NamedSide, context: ChartContext): Rows {
  return Array.from(side.median, (median, place) => {
    const year = side.firstYear + place;
    return {
      id: `${id}-${year}`,
      cells: [
        textCell(label),
        { value: `${year}-01-01`, text: context.format.year(year) },
        amountCell(median, context),
        ...quantileIds.map((key) => amountCell(isGhost ? undefined : side[key][place], context)),
      ],
      source,
      grade: modelled,
    };
  });
}

function setRow(set: FanSet, context: ChartContext): Rows[number] {
  const { t, format } = context;
  return {
    id: set.id,
    cells: [
      textCell(t(messages.lineName, { side: t(messages.setsTrack), name: set.model })),
      { value: set.publishedOn, text: format.date(set.publishedOn) },
      amountCell(set.size, context),
      ...quantileIds.map(() => amountCell(undefined, context)),
    ],
    source: set.source,
    grade: set.grade,
  };
}

/** The table twin of the chart: a row a year for each side, the medians compared with, and every training set in view. */
export function toTable(series: FanSeries, context: ChartContext): TableTwin {
  const { t, format } = context;
  const unit = t(partMessages[series.unit]);
  return {
    columns: [
      { id: 'series', label: t(messages.columnSeries) },
      { id: 'date', label: t(messages.columnDate) },
      { id: 'median', label: t(messages.columnMedian), unit },
      ...quantileIds.map((id) => ({
        id,
        label: t(messages.columnQuantile, { share: format.percent(quantiles[id]) }),
        unit,
      })),
    ],
    rows: [
      ...namedSides(series, context).flatMap((named) => sideRows(named, context)),
      ...series.sets.map((set) => setRow(set, context)),
    ],
  };
}
