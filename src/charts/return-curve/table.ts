import { netPresentValue } from '../../models/funding/returns/net-present-value.ts';
import { entered, modelled, type ChartContext, type TableRow, type TableTwin } from '../chart.ts';
import { textCell } from '../parts/cells.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { returnCurveMessages as messages } from './messages.ts';
import { hasCurve, type ReturnCurveSeries, type SourcedFlow } from './series.ts';
import { toldRates } from './tracks.ts';
import { writeValue } from './write-value.ts';
import { writeYearlyRate } from './write-yearly-rate.ts';

const emptyCell = textCell('');

function flowRow(
  { on, amount, name, source, grade }: SourcedFlow,
  place: number,
  currency: string,
  context: ChartContext,
): TableRow {
  const { t, format } = context;
  const cells = [
    textCell(t(amount < 0 ? messages.kindIn : messages.kindOut)),
    textCell(name ?? ''),
    { value: on, text: format.date(on) },
    emptyCell,
    { value: amount, text: writeValue(amount, currency, context) },
  ];
  return { id: `flow-${place + 1}`, cells, source, grade };
}

function computedRow(
  id: string,
  kind: string,
  { rate, value }: { readonly rate: number; readonly value: number },
  { flows, currency }: ReturnCurveSeries,
  context: ChartContext,
): TableRow {
  const cells = [
    textCell(kind),
    emptyCell,
    emptyCell,
    { value: rate, text: writeYearlyRate(rate, context) },
    { value, text: writeValue(value, currency, context) },
  ];
  if (flows.some((flow) => flow.source === undefined))
    return { id, cells, source: undefined, grade: entered };
  const [source, ...moreSources] = uniqueSources(flows.map((flow) => flow.source));
  return { id, cells, source, moreSources, grade: modelled };
}

function computedRows(series: ReturnCurveSeries, context: ChartContext): readonly TableRow[] {
  if (!hasCurve(series)) return [];
  const { t } = context;
  const roots = series.ratesPerYear.map((rate, place) =>
    computedRow(`rate-${place + 1}`, t(messages.kindRoot), { rate, value: 0 }, series, context),
  );
  const values = toldRates(series).map((rate) => {
    const value = netPresentValue(series.flows, rate);
    return computedRow(`at-${rate}`, t(messages.kindValue), { rate, value }, series, context);
  });
  return [...roots, ...values];
}

/** The cash flows with their sources, every rate at which their value is zero, and the curve at round rates. */
export function toTable(series: ReturnCurveSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const { flows, currency } = series;
  return {
    columns: [
      { id: 'figure', label: t(messages.columnKind) },
      { id: 'name', label: t(messages.columnName) },
      { id: 'date', label: t(messages.columnDate) },
      { id: 'rate', label: t(messages.columnRate), unit: t(messages.unitRate) },
      { id: 'amount', label: t(messages.columnAmount), unit: currency },
    ],
    rows: [
      ...flows.map((flow, place) => flowRow(flow, place, currency, context)),
      ...computedRows(series, context),
    ],
  };
}
