import type { PrintedAmount } from '../../models/market/growth/growth-row.ts';
import type { ChartContext, TableCell, TableTwin } from '../chart.ts';
import { textCell, yearCell } from '../parts/cells.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { partMessages } from '../parts/messages.ts';
import { writeMoney } from '../parts/write-money.ts';
import {
  growthAuditMessages as messages,
  reportedByMessages,
  verdictMessages,
} from './messages.ts';
import { isChecked, type AuditedForecast, type AuditSeries } from './series.ts';
import { writeGrowthProblem } from './write-problem.ts';
import { writePublisher } from './write-publisher.ts';
import { writeGap, writeImpliedRate, writeRate, writeStatedRate } from './write-rate.ts';

function moneyCell(
  { amount, significantDigits }: PrintedAmount,
  currency: string,
  context: ChartContext,
): TableCell {
  if (amount === undefined) return textCell('');
  return { value: amount, text: writeMoney(amount, currency, context, significantDigits) };
}

function rateCell(rate: number | undefined, write: (rate: number) => string): TableCell {
  return { value: rate, text: rate === undefined ? '' : write(rate) };
}

/** The amounts that the rate is checked between; where it cannot be, those that the source prints. */
function endpointsOf({ audit, printed }: AuditedForecast): readonly [PrintedAmount, PrintedAmount] {
  const span = audit.verdict === 'not-checkable' ? audit.endpoints : audit;
  return span === undefined ? [printed.base, printed.target] : [span.start, span.end];
}

function amountCells(forecast: AuditedForecast, context: ChartContext): readonly TableCell[] {
  return endpointsOf(forecast).flatMap((amount) => [
    yearCell(amount.year, context),
    moneyCell(amount, forecast.currency, context),
  ]);
}

function rateCells(forecast: AuditedForecast, context: ChartContext): readonly TableCell[] {
  const { audit } = forecast;
  const growth = audit.verdict === 'not-checkable' ? audit.endpoints : audit;
  const write = (rate: number): string => writeRate(rate, context, 2);
  const gap = isChecked(forecast) ? forecast.audit.gap * 100 : undefined;
  return [
    rateCell(audit.stated?.rate, (rate) => writeStatedRate(rate, context)),
    rateCell(growth?.implied, (rate) =>
      isChecked(forecast) ? writeImpliedRate(forecast.audit, context) : write(rate),
    ),
    rateCell(growth?.impliedRange.low, write),
    rateCell(growth?.impliedRange.high, write),
    rateCell(gap, (points) => writeGap(points / 100, context)),
  ];
}

function reasonsOf({ audit }: AuditedForecast, context: ChartContext): string {
  if (audit.verdict !== 'not-checkable') return '';
  const reasons = audit.problems.map((problem) => writeGrowthProblem(problem, context));
  return reasons.join(context.locale === 'en' ? ' ' : '');
}

function cellsOf(forecast: AuditedForecast, context: ChartContext): readonly TableCell[] {
  const { t, locale } = context;
  return [
    textCell(writePublisher(forecast, context)),
    textCell(forecast.edition?.[locale] ?? ''),
    textCell(t(segmentMessages[forecast.segment])),
    textCell(labelOf(geographyMessages, forecast.geography, context)),
    textCell(labelOf(reportedByMessages, forecast.reportedBy, context)),
    textCell(forecast.currency),
    ...amountCells(forecast, context),
    ...rateCells(forecast, context),
    textCell(t(verdictMessages[forecast.audit.verdict])),
    textCell(reasonsOf(forecast, context)),
    textCell(forecast.note?.[locale] ?? ''),
  ];
}

/** The table twin of the chart: one row a forecast, the widest gap first, then what cannot be checked and why. */
export function toTable({ forecasts }: AuditSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const year = t(partMessages.year);
  const money = t(messages.unitCurrency);
  const share = t(messages.unitShare);
  return {
    columns: [
      { id: 'publisher', label: t(messages.columnPublisher) },
      { id: 'edition', label: t(messages.columnEdition) },
      { id: 'segment', label: t(messages.columnSegment) },
      { id: 'geography', label: t(messages.columnGeography) },
      { id: 'reported-by', label: t(messages.columnReportedBy) },
      { id: 'currency', label: t(messages.columnCurrency) },
      { id: 'base-year', label: t(messages.columnBaseYear), unit: year },
      { id: 'base', label: t(messages.columnBase), unit: money },
      { id: 'target-year', label: t(messages.columnTargetYear), unit: year },
      { id: 'target', label: t(messages.columnTarget), unit: money },
      { id: 'stated', label: t(messages.columnStated), unit: share },
      { id: 'implied', label: t(messages.columnImplied), unit: share },
      { id: 'implied-low', label: t(messages.columnLow), unit: share },
      { id: 'implied-high', label: t(messages.columnHigh), unit: share },
      { id: 'gap', label: t(messages.columnGap), unit: t(messages.unitPoints) },
      { id: 'verdict', label: t(messages.columnVerdict) },
      { id: 'reason', label: t(messages.columnReason) },
      { id: 'note', label: t(partMessages.note) },
    ],
    rows: forecasts.map((forecast) => ({
      id: forecast.id,
      cells: cellsOf(forecast, context),
      source: forecast.source,
      grade: forecast.grade,
    })),
  };
}
