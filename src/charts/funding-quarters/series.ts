import { groupBy } from '../../core/group-by.ts';
import type { FundingCategory } from '../../models/funding/funding-row.ts';
import type { FundingQuartersValues } from '../../scenario/funding-quarters-settings.ts';
import type { FundingEventRow, FundingQuarterRow } from '../funding-figures/queries.ts';
import { isAmountUnseen } from './is-amount-unseen.ts';
import {
  periodIdOfEvent,
  periodIdOfRow,
  undatedId,
  yearSpanOf,
  type PeriodSpan,
} from './period.ts';
import { idsEndingWith, idsWithin, incompleteIn, spansOf } from './spans-of.ts';
import { stackOrder } from './stack-order.ts';
import { addTallies, emptyTally, sumTallies, tallyOf, type Tally } from './tally.ts';
import { fromMillions } from '../parts/from-millions.ts';

/** How the reader looks at money raised over time. */
export type QuartersView = Pick<FundingQuartersValues, 'period' | 'measure'>;

/** The tally of a category in a period, and of everything up to its end. */
export interface CategorySum {
  readonly category: FundingCategory;
  readonly own: Tally;
  /** With the rounds of which only the year was seen from the end of their year on; none without a date. */
  readonly upToEnd: Tally;
}

/** A period with a sum for every category of the series, in the order in which they are stacked. */
export interface RaisedPeriod extends PeriodSpan {
  readonly mayBeIncomplete: boolean;
  readonly sums: readonly CategorySum[];
}

/** Money raised over time by category. */
export interface QuartersSeries {
  readonly view: QuartersView;
  /** The categories with a round that counts, in the order in which they are stacked. */
  readonly categories: readonly FundingCategory[];
  /** Without gaps, from the first year with a round that counts to the last quarter or year that has begun. */
  readonly periods: readonly RaisedPeriod[];
  /** Rounds of which only the year was seen, apart from the quarters; in none but the view by quarter. */
  readonly yearOnly: readonly RaisedPeriod[];
  /** Rounds whose date was not seen. */
  readonly undated: readonly CategorySum[];
  /** The events of all periods, those that do not count too. */
  readonly events: readonly FundingEventRow[];
}

type Cells = ReadonlyMap<string, Tally>;

function cellKey(periodId: string, category: FundingCategory): string {
  return `${periodId} ${category}`;
}

function unseenBy(events: readonly FundingEventRow[]): ReadonlyMap<string, number> {
  const groups = groupBy(events.filter(isAmountUnseen), (event) =>
    cellKey(periodIdOfEvent(event), event.category),
  );
  return new Map(
    Array.from(groups, ([key, own]) => [
      key,
      own.reduce((sum, { raised_usd_m: amount = 0 }) => sum + fromMillions(amount), 0),
    ]),
  );
}

function cellsOf(rows: readonly FundingQuarterRow[], events: readonly FundingEventRow[]): Cells {
  const unseen = unseenBy(events);
  return new Map(
    rows.map((row) => {
      const key = cellKey(periodIdOfRow(row), row.category);
      return [key, tallyOf(row, unseen.get(key) ?? 0)];
    }),
  );
}

function tallyIn(ids: readonly string[], category: FundingCategory, cells: Cells): Tally {
  return sumTallies(ids.map((id) => cells.get(cellKey(id, category)) ?? emptyTally));
}

function fillPeriods(
  spans: readonly PeriodSpan[],
  categories: readonly FundingCategory[],
  cells: Cells,
  isIncomplete: (span: PeriodSpan) => boolean,
): readonly RaisedPeriod[] {
  const upTo = new Map(categories.map((category) => [category, emptyTally]));
  return spans.map((span) => ({
    ...span,
    mayBeIncomplete: isIncomplete(span),
    sums: categories.map((category) => {
      const upToEnd = addTallies(
        upTo.get(category) ?? emptyTally,
        tallyIn(idsEndingWith(span), category, cells),
      );
      upTo.set(category, upToEnd);
      return { category, own: tallyIn(idsWithin(span), category, cells), upToEnd };
    }),
  }));
}

/** A year apart from its quarters. */
function yearOnlyPeriods(
  rows: readonly FundingQuarterRow[],
  categories: readonly FundingCategory[],
  cells: Cells,
): readonly RaisedPeriod[] {
  const byYear = groupBy(
    rows.filter((row) => row.period_kind === 'year' && row.round_count > 0),
    periodIdOfRow,
  );
  return Array.from(byYear, ([id, own]) => ({
    ...yearSpanOf(Number(id)),
    mayBeIncomplete: own.some((row) => row.may_be_incomplete === 1),
    sums: categories.map((category) => {
      const tally = cells.get(cellKey(id, category)) ?? emptyTally;
      return { category, own: tally, upToEnd: tally };
    }),
  }));
}

/** Money raised by quarter or by year from the rows of `quartersQuery`, with the events of the same filters. O(rows times years). */
export function selectQuarters(
  rows: readonly FundingQuarterRow[],
  events: readonly FundingEventRow[],
  view: QuartersView,
): QuartersSeries {
  const counted = new Set(rows.filter((row) => row.round_count > 0).map((row) => row.category));
  const categories = stackOrder.filter((category) => counted.has(category));
  const cells = cellsOf(rows, events);
  return {
    view,
    categories,
    periods: fillPeriods(spansOf(rows, view.period), categories, cells, incompleteIn(rows)),
    yearOnly: view.period === 'quarter' ? yearOnlyPeriods(rows, categories, cells) : [],
    undated: categories.map((category) => {
      const own = cells.get(cellKey(undatedId, category)) ?? emptyTally;
      return { category, own, upToEnd: own };
    }),
    events,
  };
}

/** The tally of a period over all categories: its own, or of everything up to its end. */
export function totalOf(
  { sums }: Pick<RaisedPeriod, 'sums'>,
  which: 'own' | 'upToEnd' = 'own',
): Tally {
  return sumTallies(sums.map((sum) => sum[which]));
}

/** The tally that the view draws of a sum. */
export function shownTally(sum: CategorySum, { measure }: QuartersView): Tally {
  return measure === 'cumulative' ? sum.upToEnd : sum.own;
}

/** The period with an id, drawn or not; `undefined` where there is none. */
export function periodWith(
  { periods, yearOnly, undated }: QuartersSeries,
  id: string,
): RaisedPeriod | undefined {
  if (id === undatedId) {
    return { id, kind: 'undated', from: NaN, to: NaN, mayBeIncomplete: false, sums: undated };
  }
  return [...periods, ...yearOnly].find((period) => period.id === id);
}

/** The events of a period, those that do not count too, the most money first. */
export function eventsIn(
  { events }: Pick<QuartersSeries, 'events'>,
  { id, kind }: Pick<RaisedPeriod, 'id' | 'kind'>,
  view: QuartersView,
): readonly FundingEventRow[] {
  const isWholeYear = kind === 'year' && view.period === 'year';
  const isIn = (eventPeriod: string): boolean =>
    eventPeriod === id || (isWholeYear && eventPeriod.startsWith(`${id}-q`));
  return events
    .filter((event) => isIn(periodIdOfEvent(event)))
    .toSorted((a, b) => (b.raised_usd_m ?? -1) - (a.raised_usd_m ?? -1));
}
