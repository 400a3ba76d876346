import { orderedStages } from '../../models/funding/funding-row.ts';
import type { PercentileRow } from '../funding-figures/company-queries.ts';
import { stageMessages } from '../parts/funding-messages.ts';
import { labelOf } from '../parts/label.ts';
import {
  multipleSources,
  outcomeSources,
  postMoneySources,
  raisedSources,
} from '../valuation-steps/company-sources.ts';
import { companyFindingMessages } from '../valuation-steps/messages.ts';
import type { CompanySteps, StepEvent } from '../valuation-steps/series.ts';
import { writeTotal } from '../valuation-steps/write-finding.ts';
import { writeOutcome, writeOutcomeMultiple } from '../valuation-steps/write-outcome.ts';
import { writeUsdMillions } from '../parts/write-usd-millions.ts';
import {
  dateLine,
  figureLine,
  inapplicableLine,
  monthsLine,
  percentileLine,
  raiseLine,
  soldLine,
  stepUpLine,
  unknownLine,
  valueLine,
  type CellLine,
  type Words,
} from './cells.ts';
import { comparedCompaniesMessages as messages } from './messages.ts';

/** A row of the table: a cell a company, in their order; a company with two rounds of one stage has two lines. */
export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly (readonly CellLine[])[];
}

/** Rows under a common heading: the company as a whole, a stage, or the outcome. */
export interface ComparedGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ComparedRow[];
}

/** Stages in the order in which companies pass them, then those without an order. */
function stagesOf(companies: readonly CompanySteps[]): readonly string[] {
  const found = new Set(
    companies.flatMap(({ events }) =>
      events.filter(({ isRound }) => isRound).map(({ row }) => row.stage),
    ),
  );
  const ordered = orderedStages.filter((stage) => found.has(stage));
  const others = [...found].filter((stage) => !ordered.some((one) => one === stage));
  return [...ordered, ...others.toSorted()];
}

function totalLine(company: CompanySteps, words: Words): CellLine {
  const total = writeTotal(company, words);
  return total === undefined ? unknownLine(words) : figureLine(total, raisedSources(company));
}

function countLine({ facts }: CompanySteps, words: Words): CellLine {
  const { round_count: rounds, rounds_without_amount: unknown } = facts;
  return figureLine(words.t(messages.roundsOf, { rounds, unknown }), []);
}

function lastValueLine(company: CompanySteps, words: Words): CellLine {
  const { post_money_usd_m: usdM, post_money_kind: kind } = company.facts;
  if (usdM === undefined) return unknownLine(words);
  const amount = writeUsdMillions(usdM, words);
  const text =
    kind === 'lower_bound' ? words.t(companyFindingMessages.atLeast, { amount }) : amount;
  return figureLine(text, postMoneySources(company));
}

function outcomeLine(company: CompanySteps, words: Words): CellLine {
  const { outcome } = company;
  if (outcome === undefined) return inapplicableLine(words.t(messages.noOutcome));
  return figureLine(writeOutcome(outcome, words), outcomeSources(company));
}

function multipleLine(company: CompanySteps, words: Words): CellLine {
  if (company.outcome === undefined) return inapplicableLine(words.t(messages.noOutcome));
  const multiple = writeOutcomeMultiple(company, words, false);
  return multiple === undefined
    ? unknownLine(words)
    : figureLine(multiple, multipleSources(company));
}

type WriteCompany = (company: CompanySteps, words: Words) => CellLine;

function wholeRow(
  id: 'raised' | 'rounds' | 'postMoney' | 'outcome' | 'multiple',
  write: WriteCompany,
  companies: readonly CompanySteps[],
  words: Words,
): ComparedRow {
  const cells = companies.map((company) => [write(company, words)]);
  return { id, label: words.t(messages[id]), cells };
}

type WriteEvent = (event: StepEvent, company: CompanySteps) => CellLine;

function stageGroup(
  stage: string,
  companies: readonly CompanySteps[],
  percentiles: ReadonlyMap<string, PercentileRow>,
  words: Words,
): ComparedGroup {
  const row = (
    id: 'date' | 'raise' | 'value' | 'sold' | 'stepUp' | 'months' | 'percentile',
    write: WriteEvent,
  ): ComparedRow => ({
    id: `${stage}-${id}`,
    label: words.t(messages[id]),
    cells: companies.map((company) => {
      const none = words.t(id === 'date' ? messages.noRound : messages.inapplicable);
      const own = company.events.filter((event) => event.isRound && event.row.stage === stage);
      return own.length === 0
        ? [inapplicableLine(none)]
        : own.map((event) => write(event, company));
    }),
  });
  return {
    id: stage,
    label: labelOf(stageMessages, stage, words),
    rows: [
      row('date', (event) => dateLine(event, words)),
      row('raise', (event) => raiseLine(event, words)),
      row('value', (event) => valueLine(event, words)),
      row('sold', (event) => soldLine(event, words)),
      row('stepUp', (event) => stepUpLine(event, words)),
      row('months', (event, { events }) => monthsLine(event, events, words)),
      row('percentile', ({ row: { funding_round_id: id } }) =>
        percentileLine(percentiles.get(id), words),
      ),
    ],
  };
}

/** The table of companies side by side: what they raised in all, each stage, and what became of them. */
export function compareCompanies(
  companies: readonly CompanySteps[],
  percentiles: readonly PercentileRow[],
  words: Words,
): readonly ComparedGroup[] {
  const places = new Map(percentiles.map((row) => [row.funding_round_id, row]));
  return [
    {
      id: 'in-all',
      label: words.t(messages.inAll),
      rows: [
        wholeRow('raised', totalLine, companies, words),
        wholeRow('rounds', countLine, companies, words),
        wholeRow('postMoney', lastValueLine, companies, words),
      ],
    },
    ...stagesOf(companies).map((stage) => stageGroup(stage, companies, places, words)),
    {
      id: 'outcome',
      label: words.t(messages.outcomeGroup),
      rows: [
        wholeRow('outcome', outcomeLine, companies, words),
        wholeRow('multiple', multipleLine, companies, words),
      ],
    },
  ];
}
