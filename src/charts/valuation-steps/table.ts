import type { Bound } from '../../models/funding/bound.ts';
import {
  gradeOf,
  sourceOf,
  textOf,
  type ChartContext,
  type TableCell,
  type TableRow,
  type TableTwin,
} from '../chart.ts';
import { boundCell } from '../parts/bound-cell.ts';
import { textCell, usdMillionsCell } from '../parts/cells.ts';
import { datePrecisionCell, eventDateCell } from '../parts/event-date-cells.ts';
import { datePrecisionMessages } from '../parts/event-date-messages.ts';
import {
  amountKindMessages,
  leftOutMessages,
  valuationKindMessages,
} from '../parts/funding-messages.ts';
import { labelOf } from '../parts/label.ts';
import { writeFundingEvent } from '../parts/write-funding-event.ts';
import { stepsTableMessages as messages } from './messages.ts';
import type { CompanySteps, StepEvent, StepFigure, StepsSeries } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function ratioCell(value: number | undefined, write: (value: number) => string): TableCell {
  return { value, text: value === undefined ? '' : write(value) };
}

function withState(kind: string, figure: StepFigure | undefined, { t }: Words): string {
  return figure?.state === 'unverified' ? t(messages.unverified, { kind }) : kind;
}

/** Where an amount is not what was raised, such as a total so far, it is written with its kind all the same. */
function raiseCells({ row, raise, isRound }: StepEvent, words: Words): readonly TableCell[] {
  const { amount_usd_m: usdM, amount_kind: kind } = row;
  const unknown = isRound && usdM === undefined;
  const shown = isRound || row.event === 'minority_stake' ? usdM : undefined;
  const kindText = shown === undefined ? '' : labelOf(amountKindMessages, kind ?? '', words);
  return [
    unknown
      ? { value: undefined, text: words.t(messages.unknownAmount) }
      : usdMillionsCell(shown, words),
    textCell(withState(kindText, raise, words)),
    textCell(textOf(row, 'amount_note')?.[words.locale] ?? ''),
  ];
}

function valueCells({ row, value, isRound }: StepEvent, words: Words): readonly TableCell[] {
  const bid = row.event === 'bid' ? row.amount_usd_m : undefined;
  const usdM = row.post_money_usd_m ?? row.purchase_price_usd_m ?? bid;
  const kind = row.valuation_kind ?? '';
  const kindText = usdM === undefined ? '' : labelOf(valuationKindMessages, kind, words);
  const unknown = isRound && usdM === undefined;
  return [
    unknown
      ? { value: undefined, text: words.t(messages.unknownAmount) }
      : usdMillionsCell(usdM, words),
    textCell(withState(kindText, value, words)),
  ];
}

function ratioCells({ row }: StepEvent, words: Words): readonly TableCell[] {
  const { format } = words;
  const stepUp = row.step_up ?? row.purchase_multiple;
  return [
    ratioCell(row.sold_share, (share) => format.percent(share)),
    boundCell(row.sold_share_bound, words),
    ratioCell(stepUp, (multiple) => format.number(multiple)),
    boundCell(row.step_up_bound ?? row.purchase_multiple_bound, words),
    ratioCell(row.months_since_round, (months) => format.count(months)),
  ];
}

function countsCell({ row }: StepEvent, words: Words): TableCell {
  const { t } = words;
  if (row.left_out === undefined) return textCell(t(messages.yes));
  return textCell(t(messages.no, { reason: labelOf(leftOutMessages, row.left_out, words) }));
}

/** A sum so far is a floor from the first floor in it on. */
function cumulativeBound(event: StepEvent, { events }: CompanySteps): Bound | undefined {
  if (event.row.cumulative_usd_m === undefined) return undefined;
  const before = events.slice(0, events.indexOf(event) + 1);
  const isFloor = before.some(({ raise }) => raise?.state === 'counted' && raise.isFloor);
  return isFloor ? 'at-least' : 'exact';
}

function rowOf(
  event: StepEvent,
  company: CompanySteps,
  isCompared: boolean,
  words: Words,
): TableRow {
  const { row } = event;
  return {
    id: row.funding_round_id,
    cells: [
      ...(isCompared ? [textCell(company.name)] : []),
      eventDateCell(row, words),
      datePrecisionCell(row, words),
      textCell(row.stage_as_reported ?? writeFundingEvent(row, words)),
      ...raiseCells(event, words),
      ...valueCells(event, words),
      ...ratioCells(event, words),
      usdMillionsCell(row.cumulative_usd_m, words),
      boundCell(cumulativeBound(event, company), words),
      textCell(row.lead_investors ?? ''),
      countsCell(event, words),
      textCell(textOf(row, 'note')?.[words.locale] ?? ''),
    ],
    source: sourceOf(row),
    grade: gradeOf(row),
  };
}

/** The table twin of the chart: every event of each company in order of time, with what is known of it and how far. */
export function toTable(series: StepsSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const { isCompared } = series;
  return {
    columns: [
      ...(isCompared ? [{ id: 'company', label: t(messages.company) }] : []),
      { id: 'announced', label: t(messages.date) },
      { id: 'date_precision', label: t(datePrecisionMessages.heading) },
      { id: 'stage', label: t(messages.what) },
      { id: 'raise', label: t(messages.raised), unit: 'USD' },
      { id: 'raise_kind', label: t(messages.raisedKind) },
      { id: 'amount_note', label: t(messages.original) },
      { id: 'valuation', label: t(messages.value), unit: 'USD' },
      { id: 'valuation_kind', label: t(messages.valueKind) },
      { id: 'share_sold', label: t(messages.sold), unit: t(messages.unitShare) },
      { id: 'share_sold_bound', label: t(messages.soldBound) },
      { id: 'step_up', label: t(messages.stepUp), unit: t(messages.unitTimes) },
      { id: 'step_up_bound', label: t(messages.stepUpBound) },
      { id: 'months', label: t(messages.months), unit: t(messages.unitMonths) },
      { id: 'cumulative', label: t(messages.cumulative), unit: 'USD' },
      { id: 'cumulative_bound', label: t(messages.cumulativeBound) },
      { id: 'lead_investors', label: t(messages.leads) },
      { id: 'counts', label: t(messages.counts) },
      { id: 'note', label: t(messages.note) },
    ],
    rows: series.companies.flatMap((company) =>
      company.events.map((event) => rowOf(event, company, isCompared, context)),
    ),
  };
}
