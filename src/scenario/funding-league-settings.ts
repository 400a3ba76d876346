import { panelViews } from './panel-views.ts';
import { oneOf } from './setting.ts';
import { tableSort } from './table-sort.ts';

/** The columns of the league table, by which companies can be sorted. */
export const leagueColumns = [
  'company',
  'category',
  'country',
  'rounds',
  'raised',
  'amount-unknown',
  'stated-total',
  'post-money',
  'post-money-on',
  'step-up',
  'outcome',
  'outcome-price',
  'outcome-multiple',
  'last-round',
  'bounds',
  'evidence',
  'source',
] as const;

/** The order of the league table, and what lies open under it. */
export const fundingLeagueSettings = {
  leagueSort: tableSort('order', leagueColumns),
  leaguePanel: oneOf('league', panelViews, 'closed'),
};
