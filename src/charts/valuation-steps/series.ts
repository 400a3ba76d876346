import type { Bound } from '../../models/funding/bound.ts';
import type { FundingCategory } from '../../models/funding/funding-row.ts';
import type { CompanyRoundRow } from '../funding-figures/company-queries.ts';
import type { FundingCompanyRow } from '../funding-figures/queries.ts';
import { middleOf, periodOfRow, type EventPeriod } from '../parts/event-period.ts';
import { fromMillions } from '../parts/from-millions.ts';

/** Why a figure is not counted, or that it is. */
export type FigureState = 'counted' | 'unverified' | 'not_closed' | 'rejected' | 'unclear';

/** An amount of an event in US dollars. */
export interface StepFigure {
  readonly usd: number;
  /** Only a floor: at least so much. */
  readonly isFloor: boolean;
  readonly state: FigureState;
}

/** An event of a company as the chart draws it. */
export interface StepEvent {
  readonly row: CompanyRoundRow;
  /** The middle of its period, in milliseconds since 1970, or in months since the middle of that of the first known round. */
  readonly at: number;
  /** The day, month or year in which it lies, on the same axis. */
  readonly period: EventPeriod;
  readonly isRound: boolean;
  /** What was raised; none where it is not known or does not go by that name. */
  readonly raise: StepFigure | undefined;
  /** A valuation or a bid; chained into steps where it is `counted`. */
  readonly value: StepFigure | undefined;
}

/** What became of a company, on its event. */
export interface StepOutcome {
  readonly event: StepEvent;
  readonly kind: 'acquired' | 'listed' | 'partner_deal';
  readonly usd: number | undefined;
  /** What is known of `usd`; `undefined` with it. */
  readonly bound: Bound | undefined;
}

/** One company with its events in order of time. */
export interface CompanySteps {
  readonly id: string;
  readonly name: string;
  readonly category: FundingCategory;
  readonly facts: FundingCompanyRow;
  readonly events: readonly StepEvent[];
  readonly outcome: StepOutcome | undefined;
}

/** How the horizontal axis counts. */
export type StepsAxis = 'date' | 'months';

/** Everything that the chart draws; several companies are told apart by colour and outline. */
export interface StepsSeries {
  readonly axis: StepsAxis;
  readonly isCompared: boolean;
  readonly companies: readonly CompanySteps[];
}

const monthMs = (365.25 / 12) * 86_400_000;
const ownKinds = new Set(['exact', 'lower_bound', 'derived', 'converted']);
const valueKinds = new Set(['post_money', 'lower_bound']);

function stateOf({ left_out: reason }: CompanyRoundRow): FigureState {
  return reason === undefined || reason === 'not_a_raise' ? 'unverified' : reason;
}

/** Where the event counts but its figure does not, the figure was not seen. */
function figure(
  usdM: number | undefined,
  isCounted: boolean,
  isFloor: boolean,
  row: CompanyRoundRow,
): StepFigure | undefined {
  if (usdM === undefined) return undefined;
  return { usd: fromMillions(usdM), isFloor, state: isCounted ? 'counted' : stateOf(row) };
}

function isRound({ event }: CompanyRoundRow): boolean {
  return event === 'round' || event === 'ipo';
}

function raiseOf(row: CompanyRoundRow): StepFigure | undefined {
  if (!isRound(row) || !ownKinds.has(row.amount_kind ?? '')) return undefined;
  const isFloor = row.amount_kind === 'lower_bound';
  return figure(row.amount_usd_m, row.raised_usd_m !== undefined, isFloor, row);
}

function valuationOf(row: CompanyRoundRow): StepFigure | undefined {
  const isFloor = row.valuation_kind === 'lower_bound';
  const found = figure(row.post_money_usd_m, row.valued_usd_m !== undefined, isFloor, row);
  const isUnclear = found?.state === 'unverified' && !valueKinds.has(row.valuation_kind ?? '');
  return found && isUnclear ? { ...found, state: 'unclear' } : found;
}

/** A price that did not come to be, or was not seen: a bid, or an acquisition that does not count. */
function loosePriceOf(row: CompanyRoundRow): StepFigure | undefined {
  if (row.event === 'bid') return figure(row.amount_usd_m, false, false, row);
  const isLoose = row.event === 'acquisition' && row.left_out !== 'not_a_raise';
  return isLoose ? figure(row.purchase_price_usd_m, false, false, row) : undefined;
}

type Place = (time: number) => number;

function eventOf(row: CompanyRoundRow, place: Place): StepEvent {
  const known = periodOfRow(row);
  const period = { from: place(known.from), to: place(known.to) };
  return {
    row,
    at: middleOf(period),
    period,
    isRound: isRound(row),
    raise: raiseOf(row),
    value: valuationOf(row) ?? loosePriceOf(row),
  };
}

function outcomeOf(
  facts: FundingCompanyRow,
  events: readonly StepEvent[],
): StepOutcome | undefined {
  const { outcome: kind, outcome_round_id: id, outcome_usd_m: usdM, outcome_bound: bound } = facts;
  const event = events.find(({ row }) => row.funding_round_id === id);
  if (kind === undefined || event === undefined) return undefined;
  return { event, kind, usd: fromMillions(usdM), bound };
}

/** The months of a company are counted from the middle of the period of its first round that counts, else of its first event. */
function placeOf(axis: StepsAxis, rows: readonly CompanyRoundRow[]): Place {
  const first = rows.find((row) => row.left_out === undefined) ?? rows[0];
  if (axis === 'date' || first === undefined) return (time) => time;
  const start = middleOf(periodOfRow(first));
  return (time) => (time - start) / monthMs;
}

function selectCompany(
  facts: FundingCompanyRow,
  all: readonly CompanyRoundRow[],
  axis: StepsAxis,
): CompanySteps {
  const rows = all.filter((row) => row.company_id === facts.company_id);
  const place = placeOf(axis, rows);
  const events = rows.map((row) => eventOf(row, place));
  const { company_id: id, company: name, category } = facts;
  return { id, name, category, facts, events, outcome: outcomeOf(facts, events) };
}

/** Joins companies with their events, in the order of the companies; the rows are of the two queries under one choice of evidence. */
export function selectSteps(
  companies: readonly FundingCompanyRow[],
  rounds: readonly CompanyRoundRow[],
  { axis, isCompared }: Pick<StepsSeries, 'axis' | 'isCompared'>,
): StepsSeries {
  return {
    axis,
    isCompared,
    companies: companies.map((facts) => selectCompany(facts, rounds, axis)),
  };
}

/** The events whose valuation is chained into steps, in order. */
export function chained({ events }: CompanySteps): readonly StepEvent[] {
  return events.filter(({ value }) => value?.state === 'counted');
}

/** Rounds in which a figure is missing: counted or not, as long as they are not rejected or open. */
export function lacking({ events }: CompanySteps): readonly StepEvent[] {
  return events.filter(
    ({ row, isRound: is, raise, value }) =>
      is &&
      row.left_out !== 'rejected' &&
      row.left_out !== 'not_closed' &&
      (raise === undefined || value === undefined),
  );
}
