import type { PrintedAmount } from '../../models/market/growth/growth-row.ts';
import { auditVerdicts } from '../../scenario/growth-settings.ts';
import { entered, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { amountCell, moneyCell, textCell, yearCell } from '../parts/cells.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { partMessages } from '../parts/messages.ts';
import { growthAuditMessages as messages, verdictMessages } from './messages.ts';
import { isChecked, type AuditedForecast, type AuditSeries } from './series.ts';
import { ownClaimId } from './own-claim.ts';
import { auditTableMessages as columns, reportedByMessages } from './table-messages.ts';
import { writeGrowthProblem } from './write-problem.ts';
import { writePublisher } from './write-publisher.ts';
import { writeGap, writeImpliedRate, writeRate, writeStatedRate } from './write-rate.ts';

type Audited = Pick<AuditedForecast, 'audit'>;

function printedCell(
  { amount, significantDigits }: PrintedAmount,
  currency: string | undefined,
  context: ChartContext,
): TableCell {
  return currency === undefined
    ? amountCell(amount, context)
    : moneyCell(amount, currency, context, significantDigits);
}

function rateCell(rate: number | undefined, write: (rate: number) => string): TableCell {
  return { value: rate, text: rate === undefined ? '' : write(rate) };
}

/** The amounts that the rate is checked between; where it cannot be, those that the source prints. */
function endpointsOf({ audit, printed }: AuditedForecast): readonly [PrintedAmount, PrintedAmount] {
  const span = audit.verdict === 'not-checkable' ? audit.endpoints : audit;
  return span === undefined ? [printed.base, printed.target] : [span.start, span.end];
}

function amountCells(
  endpoints: readonly PrintedAmount[],
  currency: string | undefined,
  context: ChartContext,
): readonly TableCell[] {
  return endpoints.flatMap((amount) => [
    yearCell(amount.year, context),
    printedCell(amount, currency, context),
  ]);
}

/** The widest gap ranks first, whichever its sign. */
function gapCell(audited: Audited, context: ChartContext): TableCell {
  if (!isChecked(audited)) return textCell('');
  const { gap } = audited.audit;
  return { value: gap * 100, text: writeGap(gap, context), rank: Math.abs(gap) };
}

/** From agreement to the widest gap; what cannot be checked ranks below all. */
function verdictCell({ audit: { verdict } }: Audited, { t }: ChartContext): TableCell {
  const rank = verdict === 'not-checkable' ? -1 : auditVerdicts.indexOf(verdict);
  return { ...textCell(t(verdictMessages[verdict])), rank };
}

function rateCells(audited: Audited, context: ChartContext): readonly TableCell[] {
  const { audit } = audited;
  const growth = audit.verdict === 'not-checkable' ? audit.endpoints : audit;
  const write = (rate: number): string => writeRate(rate, context, 2);
  return [
    rateCell(audit.stated?.rate, (rate) => writeStatedRate(rate, context)),
    rateCell(growth?.implied, (rate) =>
      isChecked(audited) ? writeImpliedRate(audited.audit, context) : write(rate),
    ),
    gapCell(audited, context),
    verdictCell(audited, context),
    rateCell(growth?.impliedRange.low, write),
    rateCell(growth?.impliedRange.high, write),
  ];
}

function reasonsOf({ audit }: Audited, context: ChartContext): string {
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
    ...rateCells(forecast, context),
    textCell(forecast.currency),
    ...amountCells(endpointsOf(forecast), forecast.currency, context),
    textCell(reasonsOf(forecast, context)),
    textCell(labelOf(reportedByMessages, forecast.reportedBy, context)),
    textCell(forecast.note?.[locale] ?? ''),
  ];
}

/** The reader's claim has no edition, market or place; where it names no years, none are made up. */
function claimRows({ claim }: AuditSeries, context: ChartContext): TableTwin['rows'] {
  if (claim === undefined) return [];
  const { start, end } = claim.audit;
  const amounts = claim.isDated ? [start, end] : [start, end].map(({ amount }) => ({ amount }));
  const none = textCell('');
  const cells = [
    textCell(context.t(messages.yourClaim)),
    none,
    none,
    none,
    ...rateCells(claim, context),
    textCell(claim.currency ?? ''),
    ...amountCells(amounts, claim.currency, context),
    none,
    none,
    none,
  ];
  return [{ id: ownClaimId, cells, source: undefined, grade: entered }];
}

/** The table twin of the chart: the reader's claim, then one row a forecast, the widest gap first, then what cannot be checked and why. */
export function toTable(series: AuditSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const year = t(partMessages.year);
  const money = t(columns.unitCurrency);
  const share = t(columns.unitShare);
  return {
    columns: [
      { id: 'publisher', label: t(columns.columnPublisher) },
      { id: 'edition', label: t(columns.columnEdition) },
      { id: 'segment', label: t(columns.columnSegment) },
      { id: 'geography', label: t(columns.columnGeography) },
      { id: 'stated', label: t(columns.columnStated), unit: share },
      { id: 'implied', label: t(columns.columnImplied), unit: share },
      { id: 'gap', label: t(columns.columnGap), unit: t(columns.unitPoints) },
      { id: 'verdict', label: t(columns.columnVerdict) },
      { id: 'implied-low', label: t(columns.columnLow), unit: share },
      { id: 'implied-high', label: t(columns.columnHigh), unit: share },
      { id: 'currency', label: t(columns.columnCurrency) },
      { id: 'base-year', label: t(columns.columnBaseYear), unit: year },
      { id: 'base', label: t(columns.columnBase), unit: money },
      { id: 'target-year', label: t(columns.columnTargetYear), unit: year },
      { id: 'target', label: t(columns.columnTarget), unit: money },
      { id: 'reason', label: t(columns.columnReason) },
      { id: 'reported-by', label: t(columns.columnReportedBy) },
      { id: 'note', label: t(partMessages.note) },
    ],
    rows: [
      ...claimRows(series, context),
      ...series.forecasts.map((forecast) => ({
        id: forecast.id,
        cells: cellsOf(forecast, context),
        source: forecast.source,
        grade: forecast.grade,
      })),
    ],
  };
}
