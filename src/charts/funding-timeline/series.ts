import { fundingCategories, type FundingCategory } from '../../models/funding/funding-row.ts';
import { isSeen } from '../../models/market/forecast-row.ts';
import type { FundingTimelineValues } from '../../scenario/funding-timeline-settings.ts';
import type { FundingEventRow } from '../funding-figures/queries.ts';
import { middleOf, periodOfRow, type EventPeriod } from '../parts/event-period.ts';
import { categoryFamilies, categoryMarks } from '../parts/funding-marks.ts';
import { fromMillions } from '../parts/from-millions.ts';

/** What an event is in the picture: money raised, an outcome of a company (bought, listed, a stake sold to a partner), money spent on another company, not come about, or a figure that is rejected. */
export type EventRole = 'round' | 'outcome' | 'spent' | 'open' | 'rejected';

/** A funding event as it is drawn, money in US dollars. */
export interface TimelineEvent {
  /** The id of its row. */
  readonly id: string;
  readonly row: FundingEventRow;
  readonly role: EventRole;
  /** The middle of its period, in milliseconds since 1970. */
  readonly at: number;
  readonly period: EventPeriod;
  /** What was raised, paid or bid with it; `undefined` where that is not known of the event alone. */
  readonly amountUsd: number | undefined;
  /** `undefined` where it is not known, or not said to be post-money. */
  readonly postMoneyUsd: number | undefined;
  /** Whether the figures that place and size its mark were seen at the source. */
  readonly isSeen: boolean;
}

/** What the reader chose: the scale of amounts, and the first and last year of the axis, both included. */
export interface TimelineView {
  readonly scale: FundingTimelineValues['timelineScale'];
  readonly years: readonly [from: number, to: number];
}

/** The events of the timeline in the order of time. */
export interface TimelineSeries {
  readonly view: TimelineView;
  readonly events: readonly TimelineEvent[];
}

const openStatuses = ['talks', 'planned', 'withdrawn'];
const outcomeEvents = ['acquisition', 'minority_stake', 'listing'];
const raisingEvents = ['round', 'ipo'];
const drawnFields = ['amount_usd_m', 'amount_kind', 'post_money_usd_m', 'valuation_kind'];

function roleOf({ left_out: leftOut, status, event }: FundingEventRow): EventRole {
  if (leftOut === 'rejected') return 'rejected';
  if (openStatuses.includes(status)) return 'open';
  if (raisingEvents.includes(event)) return 'round';
  if (outcomeEvents.includes(event)) return 'outcome';
  return event === 'acquisition_made' ? 'spent' : 'open';
}

/** An amount of millions in dollars; none for what is missing, and none for 0, which no source says of a round. */
function dollars(millions: number | undefined): number | undefined {
  return millions === 0 ? undefined : fromMillions(millions);
}

/** The amount of the event alone: a total so far is not. */
function amountOf({ amount_usd_m: millions, amount_kind: kind }: FundingEventRow) {
  return kind === 'cumulative' ? undefined : dollars(millions);
}

function postMoneyOf({ post_money_usd_m: millions, valuation_kind: kind }: FundingEventRow) {
  return kind === 'post_money' || kind === 'lower_bound' ? dollars(millions) : undefined;
}

function eventOf(row: FundingEventRow): TimelineEvent {
  const period = periodOfRow(row);
  return {
    id: row.funding_round_id,
    row,
    role: roleOf(row),
    at: middleOf(period),
    period,
    amountUsd: amountOf(row),
    postMoneyUsd: postMoneyOf(row),
    isSeen: isSeen(row, drawnFields),
  };
}

/** The timeline of some rows of the query of rounds, each row once. */
export function selectTimeline(
  rows: readonly FundingEventRow[],
  view: TimelineView,
): TimelineSeries {
  const events = rows.map(eventOf);
  return { view, events: events.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)) };
}

/** The categories that have an event, family by family. */
export function drawnCategories({ events }: TimelineSeries): readonly FundingCategory[] {
  const drawn = fundingCategories.filter((one) => events.some(({ row }) => row.category === one));
  return categoryFamilies.flatMap((family) =>
    drawn.filter((category) => categoryMarks[category].family === family),
  );
}
