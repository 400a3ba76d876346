import { narrowWidth, type ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeMoney } from '../parts/write-money.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import type { TimelineEvent } from './series.ts';

const nameOfEvent: Readonly<Record<string, keyof typeof messages>> = {
  acquisition: 'nameAcquired',
  acquisition_made: 'nameBought',
  minority_stake: 'nameStake',
  bid: 'nameBid',
};

function writeAmount({ row, amountUsd }: TimelineEvent, context: ChartContext): string {
  const amount = writeMoney(amountUsd ?? NaN, 'USD', context);
  if (row.amount_kind === 'lower_bound') return context.t(messages.from, { amount });
  return row.amount_kind === 'maximum' ? context.t(messages.upTo, { amount }) : amount;
}

/** The first form of a name that is written in several scripts; on a phone a name is short. */
function writeCompany({ row: { company } }: TimelineEvent, { width }: ChartContext): string {
  return width < narrowWidth ? (company.split(/ [(（]/)[0] ?? company) : company;
}

function messageOf({ row, role }: TimelineEvent): keyof typeof messages {
  if (row.claim_id !== undefined) return 'nameArticle';
  const named = nameOfEvent[row.event];
  if (named !== undefined) return named;
  return role === 'open' && row.status === 'talks' ? 'nameTalks' : 'nameRound';
}

/** What stands beside a mark. */
export interface EventName {
  /** The company, and what happened where that was no round. */
  readonly name: string;
  readonly amount: string;
}

/** The name of an event with an amount. */
export function writeEventName(event: TimelineEvent, context: ChartContext): EventName {
  const name = context.t(messages[messageOf(event)], {
    company: writeCompany(event, context),
    claim: event.row.claim_id ?? '',
    by: event.row.lead_investors ?? 'none',
  });
  return { name: closeHan(name), amount: writeAmount(event, context) };
}
