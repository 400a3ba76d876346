import type { ChartContext } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { boundMessages } from '../parts/funding-messages.ts';
import { writeRowMonth } from '../parts/write-event-date.ts';
import { writeMoney } from '../parts/write-money.ts';
import { companyFindingMessages, valuationStepsMessages as messages } from './messages.ts';
import type { CompanySteps, StepOutcome } from './series.ts';
import { writeMultiple, writeShortMultiple } from './write-multiple.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

const shortMessages = {
  acquired: messages.bought,
  partner_deal: messages.partner,
  listed: messages.listed,
} as const;

const longMessages = {
  acquired: companyFindingMessages.bought,
  partner_deal: companyFindingMessages.partner,
  listed: companyFindingMessages.listed,
} as const;

function writePrice({ usd, bound }: StepOutcome, words: Words): string {
  if (usd === undefined) return 'none';
  return words.t(boundMessages[bound ?? 'exact'], { value: writeMoney(usd, 'USD', words) });
}

function wordsOf(outcome: StepOutcome, words: Words) {
  return {
    buyer: outcome.event.row.lead_investors ?? 'none',
    price: writePrice(outcome, words),
  };
}

/** What became of a company, as short as a picture needs it. */
export function writeShortOutcome(outcome: StepOutcome, words: Words): string {
  return words.t(shortMessages[outcome.kind], wordsOf(outcome, words));
}

/** What became of a company, as a clause with its month. */
export function writeOutcome(outcome: StepOutcome, words: Words): string {
  const month = writeRowMonth(outcome.event.row, words);
  return closeHan(words.t(longMessages[outcome.kind], { ...wordsOf(outcome, words), month }));
}

/** The price over the last known post-money, or over the money raised where none is known, and which of the two; `undefined` where neither can be had. */
export function writeOutcomeMultiple(
  { facts }: Pick<CompanySteps, 'facts'>,
  words: Words,
  isShort: boolean,
): string | undefined {
  const { outcome_multiple: multiple, outcome_multiple_bound: bound } = facts;
  const write = isShort ? writeShortMultiple : writeMultiple;
  const { onPostMoney, onRaised } = isShort ? messages : companyFindingMessages;
  if (multiple !== undefined)
    return words.t(onPostMoney, { multiple: write(multiple, bound, words) });
  const { outcome_per_raised: perRaised, rounds_without_amount: unknown } = facts;
  if (perRaised === undefined) return undefined;
  const raisedBound = unknown > 0 || facts.lower_bound_count > 0 ? 'at-most' : 'exact';
  return words.t(onRaised, { multiple: write(perRaised, raisedBound, words) });
}
