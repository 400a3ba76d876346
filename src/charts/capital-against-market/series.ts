import { groupBy } from '../../core/group-by.ts';
import type { CapitalPlace } from '../../scenario/capital-settings.ts';
import { sourceOf, type SourceRef } from '../chart.ts';
import type { CapitalRow } from '../funding-figures/deal-queries.ts';
import { fromMillions } from '../parts/from-millions.ts';

/** A published size of the market with what was raised for each dollar of it; money in US dollars. */
export interface MarketSize {
  /** Of the figure and the point of it; one row of the table. */
  readonly id: string;
  readonly row: CapitalRow;
  /** `undefined` where the currency has no rate for the year. */
  readonly marketUsd: number | undefined;
  readonly raisedPerDollar: number | undefined;
  /** Neither a forecast nor a target: the size of a year as it was counted. */
  readonly isCounted: boolean;
  readonly isSeen: boolean;
  readonly isRejected: boolean;
  readonly source: SourceRef;
}

/** A year with what vendors raised in it, and the sizes published for it from the lowest to the highest. */
export interface CapitalYear {
  readonly year: number;
  /** In US dollars; `undefined` where no amount is known, which is not 0. */
  readonly raisedUsd: number | undefined;
  readonly roundCount: number;
  readonly withoutAmount: number;
  /** Of the amounts, those that are printed as a floor. */
  readonly floorCount: number;
  /** Rounds dated to the year whose date was not seen; not part of the others. */
  readonly yearUnseen: number;
  readonly sizes: readonly MarketSize[];
}

/** Everything that the chart draws: the years of a place in order. */
export interface CapitalSeries {
  readonly place: CapitalPlace;
  readonly years: readonly CapitalYear[];
}

function sizeOf(row: CapitalRow): MarketSize {
  return {
    id: `${row.market_figure_id}-${row.figure_kind}-${row.figure_year}`,
    row,
    marketUsd: fromMillions(row.market_usd_m),
    raisedPerDollar: row.raised_per_market_dollar,
    isCounted: row.figure_kind === 'outcome' || row.figure_kind === 'base',
    isSeen: row.left_out !== 'unverified' && row.evidence !== 'unverified',
    isRejected: row.left_out === 'rejected',
    source: sourceOf(row),
  };
}

/** What was raised is the same in every row of a year. */
function yearOf([year, rows]: readonly [number, readonly CapitalRow[]]): CapitalYear {
  const [first] = rows;
  const sizes = rows.map(sizeOf);
  return {
    year,
    raisedUsd: fromMillions(first?.raised_usd_m),
    roundCount: first?.round_count ?? 0,
    withoutAmount: first?.rounds_without_amount ?? 0,
    floorCount: first?.lower_bound_count ?? 0,
    yearUnseen: first?.rounds_year_unseen ?? 0,
    sizes: sizes.toSorted((one, next) => (one.marketUsd ?? 0) - (next.marketUsd ?? 0)),
  };
}

/** The years of a place that have a published size. */
export function selectCapital(rows: readonly CapitalRow[], place: CapitalPlace): CapitalSeries {
  const own = rows.filter(({ geography }) => geography === place);
  const byYear = [...groupBy(own, (row) => row.figure_year)];
  return { place, years: byYear.toSorted(([one], [next]) => one - next).map(yearOf) };
}

/** Whether a size counts: neither rejected, nor a copy, nor left out as unverified. */
export function counts({ row }: MarketSize): boolean {
  return row.left_out === undefined;
}

/** The lowest and the highest of some figures; `undefined` where there are none. */
function endsOf(
  figures: readonly (number | undefined)[],
): readonly [low: number, high: number] | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === 0 ? undefined : [Math.min(...known), Math.max(...known)];
}

/** The sizes of a year that count and of which a ratio is known. */
export function countedRatios({ sizes }: Pick<CapitalYear, 'sizes'>): readonly MarketSize[] {
  return sizes.filter((size) => counts(size) && size.raisedPerDollar !== undefined);
}

/** The ratios of a year to the sizes that count, the lowest and the highest. */
export function ratioEnds(year: Pick<CapitalYear, 'sizes'>) {
  return endsOf(countedRatios(year).map(({ raisedPerDollar }) => raisedPerDollar));
}

/** The sizes of a year that count, the lowest and the highest, in US dollars. */
export function marketEnds({ sizes }: CapitalYear) {
  return endsOf(sizes.filter(counts).map(({ marketUsd }) => marketUsd));
}

/** What of the raise of a year is not in its sum. */
export type KnownRaise = Pick<CapitalYear, 'withoutAmount' | 'floorCount' | 'yearUnseen'>;

/** Whether more was raised than is known: rounds without an amount, whose amount is a floor, or whose year was not seen. */
export function isFloor({ withoutAmount, floorCount, yearUnseen }: KnownRaise): boolean {
  return withoutAmount > 0 || floorCount > 0 || yearUnseen > 0;
}
