import { gradeOf, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { moneyCell, textCell, yearCell } from '../parts/cells.ts';
import { fromMillions } from '../parts/from-millions.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { partMessages } from '../parts/messages.ts';
import {
  capitalTableMessages as columns,
  figureKindMessages,
  sizeReasonMessages,
} from './messages.ts';
import type { CapitalSeries, CapitalYear, MarketSize } from './series.ts';
import { writePrinted, writePublisher, writeScope, writeSizeRatio } from './write-size.ts';

function countCell(value: number, { format }: ChartContext): TableCell {
  return { value, text: format.count(value) };
}

function cellsOf(size: MarketSize, year: CapitalYear, context: ChartContext): readonly TableCell[] {
  const { t } = context;
  const { row, marketUsd } = size;
  return [
    yearCell(year.year, context),
    textCell(labelOf(geographyMessages, row.geography, context)),
    textCell(writePublisher(size, context)),
    textCell(t(segmentMessages[row.segment])),
    textCell(writeScope(size, context)),
    textCell(t(figureKindMessages[row.figure_kind])),
    {
      value: row.market_bn === undefined ? undefined : fromMillions(row.market_bn * 1000),
      text: writePrinted(size, context) ?? '',
    },
    textCell(row.currency),
    moneyCell(marketUsd, 'USD', context),
    moneyCell(year.raisedUsd, 'USD', context),
    { value: size.raisedPerDollar, text: writeSizeRatio(size, year, context) ?? '' },
    countCell(year.roundCount, context),
    countCell(year.withoutAmount, context),
    countCell(year.floorCount, context),
    countCell(year.yearUnseen, context),
    textCell(
      row.left_out === undefined
        ? t(columns.yes)
        : t(columns.notCounted, { reason: t(sizeReasonMessages[row.left_out]) }),
    ),
  ];
}

/** The table twin of the chart: one row a published size, year by year from the lowest to the highest, whether it counts or not. */
export function toTable({ years }: CapitalSeries, context: ChartContext): TableTwin {
  const { t } = context;
  return {
    columns: [
      { id: 'year', label: t(partMessages.year) },
      { id: 'place', label: t(columns.place) },
      { id: 'publisher', label: t(columns.publisher) },
      { id: 'segment', label: t(columns.segment) },
      { id: 'scope', label: t(columns.scope) },
      { id: 'kind', label: t(columns.kind) },
      { id: 'printed', label: t(columns.printed), unit: t(columns.originalUnit) },
      { id: 'currency', label: t(columns.currency) },
      { id: 'market', label: t(columns.market), unit: 'USD' },
      { id: 'raised', label: t(columns.raised), unit: 'USD' },
      { id: 'ratio', label: t(columns.ratio), unit: t(columns.ratioUnit) },
      { id: 'rounds', label: t(columns.rounds), unit: t(columns.countUnit) },
      { id: 'without', label: t(columns.without), unit: t(columns.countUnit) },
      { id: 'floors', label: t(columns.floors), unit: t(columns.countUnit) },
      { id: 'unseen', label: t(columns.unseen), unit: t(columns.countUnit) },
      { id: 'counts', label: t(columns.counts) },
    ],
    rows: years.flatMap((year) =>
      year.sizes.map((size) => ({
        id: size.id,
        cells: cellsOf(size, year, context),
        source: size.source,
        grade: gradeOf(size.row),
      })),
    ),
  };
}
