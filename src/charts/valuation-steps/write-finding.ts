import type { ChartContext } from '../chart.ts';
import { joinSentences } from '../parts/join-sentences.ts';
import { writeRowMonth } from '../parts/write-event-date.ts';
import { writeUsdMillions } from '../parts/write-usd-millions.ts';
import { companyFindingMessages as messages, valuationStepsMessages } from './messages.ts';
import type { CompanySteps, StepsSeries } from './series.ts';
import { writeOutcome, writeOutcomeMultiple } from './write-outcome.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** What is known to have been raised, a floor where one of its amounts is only one; `undefined` where no amount is known. */
export function writeTotal(
  { facts }: Pick<CompanySteps, 'facts'>,
  words: Words,
): string | undefined {
  const { raised_usd_m: raised, lower_bound_count: floors } = facts;
  if (raised === undefined) return undefined;
  const amount = writeUsdMillions(raised, words);
  return floors > 0 ? words.t(messages.atLeast, { amount }) : amount;
}

function writeRaised(company: CompanySteps, words: Words): string {
  const { facts, name } = company;
  const amount = writeTotal(company, words);
  if (amount === undefined)
    return words.t(messages.nothing, { company: name, rounds: facts.round_count });
  const { rounds_with_amount: rounds, rounds_without_amount: unknown } = facts;
  return words.t(messages.raised, { company: name, amount, rounds, unknown });
}

function writeResult(company: CompanySteps, words: Words): string {
  const { facts, outcome } = company;
  const { t } = words;
  if (outcome !== undefined) {
    const first = writeOutcome(outcome, words);
    const second = writeOutcomeMultiple(company, words, false);
    return second === undefined ? first : t(messages.comma, { first, second });
  }
  const { post_money_usd_m: value, post_money_round_id: id } = facts;
  const event = company.events.find(({ row }) => row.funding_round_id === id);
  if (value === undefined || event === undefined) return t(messages.notValued);
  const amount = writeUsdMillions(value, words);
  const isFloor = facts.post_money_kind === 'lower_bound';
  return t(messages.valued, {
    amount: isFloor ? t(messages.atLeast, { amount }) : amount,
    month: writeRowMonth(event.row, words),
  });
}

/** What a company raised in how many rounds, and what came of it or what it was last valued at. */
export function writeCompanyFinding(company: CompanySteps, words: Words): string {
  const { t } = words;
  const [first, second] = [writeRaised(company, words), writeResult(company, words)];
  return t(messages.end, { sentence: t(messages.join, { first, second }) });
}

/** The chart in words: its kind, then the finding of every company. */
export function summarizeSteps(series: StepsSeries, context: ChartContext): string {
  const findings = series.companies.map((company) => writeCompanyFinding(company, context));
  return joinSentences([context.t(valuationStepsMessages.summary), ...findings], context.t);
}
