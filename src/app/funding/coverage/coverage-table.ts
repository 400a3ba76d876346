import {
  type ChartContext,
  type TableCell,
  type TableRow,
  type TableTwin,
} from '../../../charts/chart.ts';
import type {
  FundingCoverageRow,
  FundingEventRow,
} from '../../../charts/funding-figures/queries.ts';
import { jointSource } from '../../../charts/parts/joint-source.ts';
import { moneyCell, textCell } from '../../../charts/parts/cells.ts';
import { categoryMessages } from '../../../charts/parts/funding-messages.ts';
import { writeShare } from '../../../charts/parts/write-share.ts';
import { coverageMessages as messages } from './messages.ts';
import { writeReasons } from './write-coverage.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** A count with its share of all; without a share where there is nothing to be a share of. */
function countCell(count: number, all: number, { t, format }: Words): TableCell {
  const written = format.count(count);
  if (all === 0) return { value: count, text: written };
  const share = writeShare(count / all, { t, format });
  return { value: count, text: t(messages.counted, { count: written, share }) };
}

function rowOf(
  row: FundingCoverageRow,
  events: readonly FundingEventRow[],
  words: Words,
): TableRow {
  const { t, format } = words;
  const { category, event_count: all, round_count: rounds } = row;
  const ofRounds = (count: number): TableCell => countCell(count, rounds, words);
  const own = category === undefined ? events : events.filter((one) => one.category === category);
  const counted = own.filter(({ left_out: reason }) => reason === undefined);
  return {
    id: category ?? 'all',
    cells: [
      textCell(t(category === undefined ? messages.inAll : categoryMessages[category])),
      { value: all, text: format.count(all) },
      { value: rounds, text: format.count(rounds) },
      ofRounds(row.rounds_with_amount),
      ofRounds(row.rounds_with_post_money),
      ofRounds(row.rounds_linked),
      ofRounds(row.rounds_unverified),
      ofRounds(row.rounds_disputed),
      countCell(all - rounds, all, words),
      textCell(writeReasons(row, words)),
      moneyCell(row.raised_usd_m === undefined ? undefined : row.raised_usd_m * 1e6, 'USD', words),
    ],
    ...jointSource(counted.length > 0 ? counted : own),
  };
}

/** The coverage as a table: a row in all, then one a category, from the rows of `coverageQuery` with the events of the same filters. */
export function coverageTable(
  rows: readonly FundingCoverageRow[],
  events: readonly FundingEventRow[],
  words: Words,
): TableTwin {
  const { t } = words;
  const [roundUnit, eventUnit] = [t(messages.roundUnit), t(messages.eventUnit)];
  return {
    columns: [
      { id: 'category', label: t(messages.columnCategory) },
      { id: 'events', label: t(messages.columnEvents), unit: eventUnit },
      { id: 'rounds', label: t(messages.columnRounds), unit: roundUnit },
      { id: 'with-amount', label: t(messages.columnAmount), unit: roundUnit },
      { id: 'with-post-money', label: t(messages.columnValued), unit: roundUnit },
      { id: 'linked', label: t(messages.columnLinked), unit: roundUnit },
      { id: 'unverified', label: t(messages.columnUnverified), unit: roundUnit },
      { id: 'disputed', label: t(messages.columnDisputed), unit: roundUnit },
      { id: 'left-out', label: t(messages.columnLeftOut), unit: eventUnit },
      { id: 'reasons', label: t(messages.columnReasons) },
      { id: 'raised', label: t(messages.columnRaised), unit: 'USD' },
    ],
    rows: rows.map((row) => rowOf(row, events, words)),
  };
}
