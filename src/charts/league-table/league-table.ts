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
import { fromMillions } from '../parts/from-millions.ts';
import { boundKindMessages, boundMessages, categoryMessages } from '../parts/funding-messages.ts';
import { joinNames } from '../parts/join-names.ts';
import { jointSource } from '../parts/joint-source.ts';
import { writeEventDate, type SeenPrecision } from '../parts/write-event-date.ts';
import { writeFloor } from '../parts/write-floor.ts';
import { writeMoney } from '../parts/write-money.ts';
import { writeTiedNames } from '../parts/write-tied-names.ts';
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
  return { value: fromMillions(usdM), text: writeFloor(value, isFloor, words) };
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
  return { value: fromMillions(usdM), text: words.t(boundMessages[bound ?? 'exact'], { value }) };
}

function floorBound(isFloor: boolean): Bound {
  return isFloor ? 'at-least' : 'exact';
}

/** Which figures of a row are not exact, for a CSV as codes: `raised at-least; post-money at-least`. */
function boundsCell(row: FundingCompanyRow, { t, locale }: Words): TableCell {
  const figures = [
    ['raised', messages.raised, floorBound(row.lower_bound_count > 0)],
    ['post-money', messages.postMoney, floorBound(row.post_money_kind === 'lower_bound')],
    ['step-up', messages.stepUp, row.step_up_bound ?? 'exact'],
    ['outcome-price', messages.outcomePrice, row.outcome_bound ?? 'exact'],
    ['outcome-multiple', messages.outcomeMultiple, row.outcome_multiple_bound ?? 'exact'],
  ] as const;
  const known = figures.filter(([, , bound]) => bound !== 'exact');
  if (known.length === 0) return textCell('');
  const texts = known.map(([, name, bound]) =>
    t(messages.boundOf, { name: t(name), bound: t(boundKindMessages[bound]) }),
  );
  return {
    value: known.map(([id, , bound]) => `${id} ${bound}`).join('; '),
    text: joinNames(texts, locale),
  };
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
    boundsCell(row, words),
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
    t(messages.bounds),
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

/** Who raised the most, all of them where several raised as much, and how much of all that is known. */
export function writeLeagueFinding({ companies }: LeagueSeries, words: Words): string {
  const { t, format } = words;
  const known = companies.filter((row) => row.raised_usd_m !== undefined);
  const raisedUsd = known.map((row) => fromMillions(row.raised_usd_m ?? 0));
  const most = Math.max(...raisedUsd);
  const first = known.filter((_, index) => raisedUsd[index] === most);
  const count = { companies: companies.length };
  if (first.length === 0) return t(messages.nothing, count);
  const isFloor = first.some((row) => row.lower_bound_count > 0);
  const total = raisedUsd.reduce((sum, one) => sum + one, 0);
  const names = first.map((row) => row.company);
  return t(first.length > 1 ? messages.findingTied : messages.finding, {
    ...count,
    company: writeTiedNames(names, words),
    amount: writeFloor(writeMoney(most, 'USD', words), isFloor, words),
    share: format.percent(most / total),
  });
}
