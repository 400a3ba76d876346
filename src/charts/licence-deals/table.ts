import { gradeOf, textOf, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { moneyCell, textCell } from '../parts/cells.ts';
import { labelOf } from '../parts/label.ts';
import { partMessages } from '../parts/messages.ts';
import { fromMillions } from '../parts/from-millions.ts';
import { contentMessages, dealStatusMessages } from './code-messages.ts';
import { dealBound } from './deal-bound.ts';
import { dealTableMessages as columns } from './messages.ts';
import type { LicenceDeal, LicenceDealsSeries } from './series.ts';
import { unitPrices, writeUnitPrice } from './write-unit-price.ts';
import { writeAnnounced, writeBasis, writePrinted, writeReason, writeTerm } from './write-deal.ts';
import { writeUnseen } from './write-unseen.ts';

function inMillions(value: number | undefined, currency: string, context: ChartContext): TableCell {
  return moneyCell(fromMillions(value), currency, context);
}

function exactnessCell({ row }: LicenceDeal, { t }: ChartContext): TableCell {
  if (row.value_m === undefined) return textCell('');
  const isMiddle = row.value_qualifier === 'midpoint';
  return textCell(t(columns[isMiddle ? 'midpoint' : dealBound(row)]));
}

function annualCells(deal: LicenceDeal, context: ChartContext): readonly TableCell[] {
  const { row } = deal;
  return [
    inMillions(row.annual_usd_m, 'USD', context),
    inMillions(row.annual_low_usd_m, 'USD', context),
    inMillions(row.annual_high_usd_m, 'USD', context),
    textCell(writeBasis(deal, context)),
    exactnessCell(deal, context),
  ];
}

function printedCells(deal: LicenceDeal, context: ChartContext): readonly TableCell[] {
  const {
    value_m: value,
    value_low_m: low,
    value_high_m: high,
    currency = 'USD',
    term_years: years,
  } = deal.row;
  return [
    inMillions(value, currency, context),
    inMillions(low, currency, context),
    inMillions(high, currency, context),
    textCell(value === undefined ? '' : currency),
    textCell(writePrinted(deal, context)),
    { value: years, text: years === undefined ? '' : writeTerm(years, context) },
  ];
}

function unitCells(deal: LicenceDeal, context: ChartContext): readonly TableCell[] {
  const { currency = 'USD', implied_unit_count: count } = deal.row;
  const [price] = unitPrices({ deals: [deal] });
  return [
    moneyCell(price?.low, currency, context),
    moneyCell(price?.high, currency, context),
    textCell(price === undefined ? '' : writeUnitPrice(price, context)),
    { value: count, text: count === undefined ? '' : context.format.amount(count) },
  ];
}

function cellsOf(deal: LicenceDeal, context: ChartContext): readonly TableCell[] {
  const { t, locale } = context;
  const { row } = deal;
  const reason = writeReason(deal, context);
  return [
    textCell(textOf(row, 'seller')?.[locale] ?? ''),
    textCell(textOf(row, 'buyer')?.[locale] ?? ''),
    { value: row.announced_on, text: writeAnnounced(deal, context) },
    textCell(labelOf(contentMessages, row.content_type, context)),
    textCell(textOf(row, 'content')?.[locale] ?? ''),
    ...annualCells(deal, context),
    ...printedCells(deal, context),
    ...unitCells(deal, context),
    textCell(labelOf(dealStatusMessages, row.status, context)),
    textCell(reason === undefined ? t(columns.yes) : t(columns.notCounted, { reason })),
    textCell(writeUnseen(row.unverified_fields, context) ?? ''),
    textCell(textOf(row, 'note')?.[locale] ?? ''),
  ];
}

/** The table twin of the chart: one row a deal in order of time, whether it counts or not. */
export function toTable({ deals }: LicenceDealsSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const [usd, own] = ['USD', t(columns.originalUnit)];
  return {
    columns: [
      { id: 'seller', label: t(columns.seller) },
      { id: 'buyer', label: t(columns.buyer) },
      { id: 'announced', label: t(columns.announced) },
      { id: 'type', label: t(columns.type) },
      { id: 'content', label: t(columns.content) },
      { id: 'annual', label: t(columns.annual), unit: usd },
      { id: 'annual-low', label: t(columns.annualLow), unit: usd },
      { id: 'annual-high', label: t(columns.annualHigh), unit: usd },
      { id: 'basis', label: t(columns.basis) },
      { id: 'exactness', label: t(columns.exactness) },
      { id: 'printed', label: t(columns.printed), unit: own },
      { id: 'printed-low', label: t(columns.printedLow), unit: own },
      { id: 'printed-high', label: t(columns.printedHigh), unit: own },
      { id: 'currency', label: t(columns.currency) },
      { id: 'kind', label: t(columns.kind) },
      { id: 'term', label: t(columns.term), unit: t(partMessages.year) },
      { id: 'unit-low', label: t(columns.unitLow), unit: own },
      { id: 'unit-high', label: t(columns.unitHigh), unit: own },
      { id: 'unit', label: t(columns.unit) },
      { id: 'unit-count', label: t(columns.unitCount) },
      { id: 'status', label: t(columns.status) },
      { id: 'counts', label: t(columns.counts) },
      { id: 'unseen', label: t(columns.unseen) },
      { id: 'note', label: t(partMessages.note) },
    ],
    rows: deals.map((deal) => ({
      id: deal.id,
      cells: cellsOf(deal, context),
      source: deal.source,
      grade: gradeOf(deal.row),
    })),
  };
}
