import {
  gradeOf,
  sourceOf,
  textOf,
  type ChartContext,
  type TableCell,
  type TableTwin,
} from '../chart.ts';
import type { FundingEventRow } from '../funding-figures/queries.ts';
import { boundCell } from '../parts/bound-cell.ts';
import { textCell, usdMillionsCell } from '../parts/cells.ts';
import { countryNames } from '../parts/country-name.ts';
import { datePrecisionCell, eventDateCell } from '../parts/event-date-cells.ts';
import { datePrecisionMessages } from '../parts/event-date-messages.ts';
import {
  amountKindMessages,
  categoryMessages,
  fundingEventMessages,
  fundingStatusMessages,
  leftOutMessages,
  stageMessages,
  valuationKindMessages,
} from '../parts/funding-messages.ts';
import { labelOf } from '../parts/label.ts';
import { partMessages } from '../parts/messages.ts';
import { timelineColumnMessages as columns } from './messages.ts';
import type { TimelineEvent, TimelineSeries } from './series.ts';
import { writeShareSold, writeUnverified } from './write-event.ts';

function whoCells(row: FundingEventRow, context: ChartContext): readonly TableCell[] {
  const { t } = context;
  return [
    eventDateCell(row, context),
    datePrecisionCell(row, context),
    textCell(row.company),
    textCell(countryNames(row.country, context) ?? ''),
    textCell(t(categoryMessages[row.category])),
    textCell(labelOf(fundingEventMessages, row.event, context)),
    textCell(labelOf(stageMessages, row.stage, context)),
    textCell(row.stage_as_reported ?? ''),
  ];
}

function moneyCells(row: FundingEventRow, context: ChartContext): readonly TableCell[] {
  const { t, locale } = context;
  const { amount_kind: kind, valuation_kind: valued } = row;
  return [
    usdMillionsCell(row.amount_usd_m, context),
    textCell(kind === undefined ? '' : t(amountKindMessages[kind])),
    textCell(textOf(row, 'amount_note')?.[locale] ?? ''),
    usdMillionsCell(row.raised_usd_m, context),
    usdMillionsCell(row.post_money_usd_m, context),
    textCell(valued === undefined ? '' : t(valuationKindMessages[valued])),
    usdMillionsCell(row.purchase_price_usd_m, context),
    { value: row.sold_share, text: writeShareSold(row, context) ?? '' },
    boundCell(row.sold_share_bound, context),
  ];
}

function doubtCells(row: FundingEventRow, context: ChartContext): readonly TableCell[] {
  const { t, locale } = context;
  const { left_out: leftOut } = row;
  return [
    textCell(row.lead_investors ?? ''),
    textCell(row.other_investors ?? ''),
    textCell(labelOf(fundingStatusMessages, row.status, context)),
    textCell(leftOut === undefined ? '' : t(leftOutMessages[leftOut])),
    textCell(writeUnverified(row, context) ?? ''),
    textCell(row.claim_id ?? ''),
    textCell(textOf(row, 'note')?.[locale] ?? ''),
  ];
}

const columnIds = [
  'date',
  'date-precision',
  'company',
  'country',
  'category',
  'event',
  'stage',
  'reported',
  'amount',
  'amountKind',
  'original',
  'raised',
  'valuation',
  'valuationKind',
  'price',
  'sold',
  'soldBound',
  'lead',
  'others',
  'status',
  'leftOut',
  'unverified',
  'claim',
] as const;

const units: Readonly<Partial<Record<(typeof columnIds)[number], string>>> = {
  amount: 'USD',
  raised: 'USD',
  valuation: 'USD',
  price: 'USD',
};

const labels = { ...columns, 'date-precision': datePrecisionMessages.heading };

function rowOf({ id, row }: TimelineEvent, context: ChartContext): TableTwin['rows'][number] {
  return {
    id,
    cells: [...whoCells(row, context), ...moneyCells(row, context), ...doubtCells(row, context)],
    source: sourceOf(row),
    grade: gradeOf(row),
  };
}

/** The table twin of the chart: every event once in the order of time, with what is not drawn too. */
export function toTable({ events }: TimelineSeries, context: ChartContext): TableTwin {
  const { t } = context;
  return {
    columns: [
      ...columnIds.map((id) => {
        const unit = units[id];
        return { id, label: t(labels[id]), ...(unit !== undefined && { unit }) };
      }),
      { id: 'note', label: t(partMessages.note) },
    ],
    rows: events.map((event) => rowOf(event, context)),
  };
}
