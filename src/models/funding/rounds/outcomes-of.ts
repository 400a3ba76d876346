import { isSeen } from '../../market/forecast-row.ts';
import type { Known } from '../funding-problem.ts';
import type { FundingRow } from '../funding-row.ts';
import { reasonsAgainst, type EvidenceOptions } from '../left-out.ts';
import { dealDate, middleOf, type DealDate } from './deal-date.ts';
import { outcomeValue, type OutcomeValue } from './outcome-value.ts';
import type { Round } from './round.ts';
import { roundsOf } from './rounds-of.ts';
import type { Secondary } from './secondary-of.ts';
import {
  multipleOnPostMoney,
  multipleOnRaised,
  type PostMoneyMultiple,
  type ValueMultiple,
} from './value-multiples.ts';

/** How a company's story went on: sold, listed, a partner bought a stake, shares changed hands between investors, or the end. */
export type OutcomeKind = 'acquired' | 'listed' | 'partner-deal' | 'secondary' | 'wound-up';

/** What became of a company on a day. */
export interface CompanyOutcome {
  readonly kind: OutcomeKind;
  /** Row of the table `funding_rounds`, or of `market_outcomes` for a secondary valuation from there. */
  readonly id: string;
  readonly date: DealDate;
  /** Who bought, separated by semicolons. */
  readonly counterparty: string | undefined;
  readonly value: Known<OutcomeValue>;
  readonly onPostMoney: Known<PostMoneyMultiple>;
  readonly onRaised: Known<ValueMultiple>;
}

/** What counts, and secondary valuations from elsewhere (`secondaryOf`), which are joined by the name of the company. */
export interface OutcomeOptions extends EvidenceOptions {
  readonly secondaries?: readonly Secondary[];
}

type Event = Omit<CompanyOutcome, 'onPostMoney' | 'onRaised'>;

/** By the codes of the column `event`; the bundled table has no `secondary` and no `wound_up` so far. */
const kinds: ReadonlyMap<string, OutcomeKind> = new Map([
  ['acquisition', 'acquired'],
  ['ipo', 'listed'],
  ['listing', 'listed'],
  ['minority_stake', 'partner-deal'],
  ['secondary', 'secondary'],
  ['wound_up', 'wound-up'],
]);

function eventOf(row: FundingRow, options: EvidenceOptions): readonly Event[] {
  const kind = kinds.get(row.event);
  if (kind === undefined || reasonsAgainst(row, options).length > 0) return [];
  const isNamed = options.countsUnverified === true || isSeen(row, ['lead_investors']);
  const counterparty = isNamed && kind !== 'listed' ? row.lead_investors : undefined;
  const [date, value] = [dealDate(row, options), outcomeValue(row, options)];
  return [{ kind, id: row.funding_round_id, date, counterparty, value }];
}

function secondaryEvent({ id, date, usd, isVerified }: Secondary): Event {
  const value = { ok: true, value: { usd, bound: 'exact', isVerified } } as const;
  return { kind: 'secondary', id, date, counterparty: undefined, value };
}

function withMultiples(event: Event, rounds: readonly Round[]): CompanyOutcome {
  const before = rounds.filter(
    ({ roundId, date }) => roundId !== event.id && middleOf(date) <= middleOf(event.date),
  );
  return {
    ...event,
    onPostMoney: multipleOnPostMoney(event.value, before),
    onRaised: multipleOnRaised(event.value, before),
  };
}

/**
 * What became of one company, from all of its rows, in order of time; the last is where it stands. Talks, bids, plans and
 * processes of sale are no outcome, nor is a company that it bought. The value of a stake or a listing is the post-money valuation.
 */
export function outcomesOf(
  rows: readonly FundingRow[],
  options: OutcomeOptions = {},
): readonly CompanyOutcome[] {
  const { rounds } = roundsOf(rows, options);
  const names = new Set(rows.map(({ company }) => company));
  const secondaries = (options.secondaries ?? []).filter(({ company }) => names.has(company));
  return [...rows.flatMap((row) => eventOf(row, options)), ...secondaries.map(secondaryEvent)]
    .map((event) => withMultiples(event, rounds))
    .toSorted((one, next) => middleOf(one.date) - middleOf(next.date));
}
