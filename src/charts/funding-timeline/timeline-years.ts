import { fundingYears } from '../../scenario/funding-settings.ts';
import type { FundingEventRow } from '../funding-figures/queries.ts';

type Years = readonly [from: number, to: number];

/** The axis where there is nothing to show. */
const emptyYears: Years = [2014, 2026];

function yearOf({ announced_on: on }: FundingEventRow): number {
  return Number(on.slice(0, 4));
}

/** The years of the axis, both included: those asked for, as far as the table goes, so that other filters do not move it; `ofTable` are all years with an event, before they are there those of the rows. */
export function timelineYears(
  [from, to]: Years,
  ofTable: readonly number[],
  rows: readonly FundingEventRow[],
): Years {
  const known = ofTable.length > 0 ? ofTable : rows.map(yearOf);
  const [first, last] =
    known.length > 0 ? ([Math.min(...known), Math.max(...known)] as const) : emptyYears;
  const begin = from === fundingYears[0] ? first : from;
  const end = to === fundingYears[1] ? last : to;
  return [Math.min(begin, end), Math.max(begin, end)];
}
