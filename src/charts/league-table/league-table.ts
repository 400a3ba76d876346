import type { Bound } from '../../models/funding/bound.ts';
import { leagueColumns } from '../../scenario/funding-league-settings.ts';
import {
  type ChartContext,
  type TableCell,
  type TableColumn,
  type TableRow,
  type TableTwin,
} from '../chart.ts';
import type { FundingCompanyRow, FundingEventRow } from '../funding-figures/queries.ts';
import { textCell } from '../parts/cells.ts';
import { countryNames } from '../parts/country-name.ts';
import { boundMessages, categoryMessages } from '../parts/funding-messages.ts';
import { jointSource } from '../parts/joint-source.ts';
import { writeEventDate, type SeenPrecision } from '../parts/write-event-date.ts';
import { writeUsdMillions } from '../parts/write-usd-millions.ts';
import { leagueTableMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** The companies of a league table, and the events that their figures come from. */
export interface LeagueSeries {
  readonly companies: readonly FundingCompanyRow[];
  readonly events: readonly FundingEventRow[];
}

function moneyCell(usdM: number | undefined, isFloor: boolean, words: Words): TableCell {
  if (usdM === undefined) return textCell('');
  const value = writeUsdMillions(usdM, words);
  return { value: usdM * 1e6, text: isFloor ? words.t(messages.floor, { value }) : value };
}

function countCell(count: number, { format }: Words): TableCell {
  return { value: count, text: format.count(count) };
}

function multipleCell(
  multiple: number | undefined,
  bound: Bound | undefined,
  { t, format }: Words,
): TableCell {
  if (multiple === undefined) return textCell('');
  const value = t(messages.multiple, { value: format.number(multiple) });
  return { value: multiple, text: t(boundMessages[bound ?? 'exact'], { value }) };
}

/** A month, or what less was seen of the date; the value is as long as that. */
function dateCell(
  date: string | undefined,
  precision: SeenPrecision | undefined,
  words: Words,
): TableCell {
  if (date === undefined || precision === undefined) return textCell('');
  const upToMonth = precision === 'day' ? 'month' : precision;
  const text = writeEventDate(date, upToMonth, words);
  return { value: date.slice(0, upToMonth === 'month' ? 7 : 4), text };
}

function outcomeCell(row: FundingCompanyRow, { t }: Words): TableCell {
  const { outcome, outcome_on: on, outcome_precision: precision } = row;
  if (outcome === undefined || on === undefined) return textCell('');
  const text = t(messages[outcome], { year: on.slice(0, 4) });
  const isSeen = precision !== 'unseen';
  return { value: outcome, text: isSeen ? text : t(messages.dateUnseen, { outcome: text }) };
}

function priceCell({ outcome_usd_m: usdM, outcome_bound: bound }: FundingCompanyRow, words: Words) {
  if (usdM === undefined) return textCell('');
  const value = writeUsdMillions(usdM, words);
  return { value: usdM * 1e6, text: words.t(boundMessages[bound ?? 'exact'], { value }) };
}

function cellsOf(row: FundingCompanyRow, words: Words): readonly TableCell[] {
  const isFloor = row.lower_bound_count > 0;
  return [
    textCell(row.company),
    textCell(words.t(categoryMessages[row.category])),
    textCell(countryNames(row.country, words) ?? ''),
    countCell(row.round_count, words),
    moneyCell(row.raised_usd_m, isFloor, words),
    countCell(row.rounds_without_amount, words),
    moneyCell(row.stated_total_usd_m, false, words),
    moneyCell(row.post_money_usd_m, row.post_money_kind === 'lower_bound', words),
    dateCell(row.post_money_on, row.post_money_precision, words),
    multipleCell(row.step_up, row.step_up_bound, words),
    outcomeCell(row, words),
    priceCell(row, words),
    multipleCell(row.outcome_multiple, row.outcome_multiple_bound, words),
    dateCell(row.last_round_on, row.last_round_precision, words),
  ];
}

function columnsOf({ t }: Words): readonly TableColumn[] {
  const labels = [
    t(messages.company),
    t(messages.category),
    t(messages.country),
    t(messages.rounds),
    t(messages.raised),
    t(messages.amountUnknown),
    t(messages.statedTotal),
    t(messages.postMoney),
    t(messages.postMoneyOn),
    t(messages.stepUp),
    t(messages.outcome),
    t(messages.outcomePrice),
    t(messages.outcomeMultiple),
    t(messages.lastRound),
  ];
  const units: Readonly<Record<string, string>> = {
    rounds: t(messages.unitRounds),
    raised: 'USD',
    'amount-unknown': t(messages.unitRounds),
    'stated-total': 'USD',
    'post-money': 'USD',
    'step-up': '×',
    'outcome-price': 'USD',
    'outcome-multiple': '×',
  };
  return labels.map((label, index) => {
    const id = leagueColumns[index] ?? '';
    const unit = units[id];
    return { id, label, ...(unit !== undefined && { unit }) };
  });
}

function rowOf(row: FundingCompanyRow, events: readonly FundingEventRow[], words: Words): TableRow {
  const own = events.filter(({ company_id: id }) => id === row.company_id);
  const counted = own.filter(({ left_out: reason }) => reason === undefined);
  const { source, moreSources } = jointSource(own);
  const { grade } = jointSource(counted.length > 0 ? counted : own);
  return { id: row.company_id, cells: cellsOf(row, words), source, moreSources, grade };
}

/** The league table: a row for every company, the most raised first, with the sources of all its events. */
export function leagueTable({ companies, events }: LeagueSeries, words: Words): TableTwin {
  return { columns: columnsOf(words), rows: companies.map((row) => rowOf(row, events, words)) };
}

/** Who raised the most, and how much of all that is known. */
export function writeLeagueFinding({ companies }: LeagueSeries, words: Words): string {
  const { t, format } = words;
  const known = companies.flatMap((row) => row.raised_usd_m ?? []);
  const largest = Math.max(...known);
  const first = companies.find((row) => row.raised_usd_m === largest);
  const count = { companies: companies.length };
  if (first === undefined) return t(messages.nothing, count);
  const total = known.reduce((sum, one) => sum + one, 0);
  return t(messages.finding, {
    ...count,
    company: first.company,
    amount: writeUsdMillions(largest, words),
    share: format.percent(largest / total),
  });
}
