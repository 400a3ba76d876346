import { sourceOf, type SourceRef } from '../chart.ts';
import { uniqueSources } from '../parts/unique-sources.ts';
import { chained, type CompanySteps, type StepEvent } from './series.ts';

function sourcesOf(events: readonly (StepEvent | undefined)[]): readonly SourceRef[] {
  return uniqueSources(events.map((event) => event && sourceOf(event.row)));
}

/** The sources of what is known to have been raised: one a round with an amount that counts. */
export function raisedSources({ events }: CompanySteps): readonly SourceRef[] {
  return sourcesOf(events.filter(({ row }) => row.raised_usd_m !== undefined));
}

/** The source of the last known post-money valuation, and of its date. */
export function postMoneySources({ facts, events }: CompanySteps): readonly SourceRef[] {
  return sourcesOf(events.filter(({ row }) => row.funding_round_id === facts.post_money_round_id));
}

/** The sources of a total as it is printed, of rows that count. */
export function statedSources({ facts, events }: CompanySteps): readonly SourceRef[] {
  const isStated = ({ row }: StepEvent): boolean =>
    row.left_out === undefined &&
    row.amount_kind === 'cumulative' &&
    row.amount_usd_m === facts.stated_total_usd_m;
  return sourcesOf(events.filter(isStated));
}

/** The source of the outcome. */
export function outcomeSources({ outcome }: CompanySteps): readonly SourceRef[] {
  return sourcesOf([outcome?.event]);
}

/** The sources of both sides of the multiple: the price, and the valuation or the money raised before. */
export function multipleSources(company: CompanySteps): readonly SourceRef[] {
  const { outcome, facts } = company;
  if (outcome === undefined) return [];
  const { announced_on: day } = outcome.event.row;
  const before = chained(company).filter(({ row }) => row.announced_on < day);
  const isOnPostMoney = facts.outcome_multiple !== undefined;
  const base = isOnPostMoney ? sourcesOf([before.at(-1)]) : raisedSources(company);
  return uniqueSources([...outcomeSources(company), ...base]);
}
