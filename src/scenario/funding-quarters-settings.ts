import { panelViews } from './panel-views.ts';
import { code, oneOf, type ValuesOf } from './setting.ts';

/** What money raised is summed over. */
export const raisedPeriods = ['quarter', 'year'] as const;

/** Whether a bar holds the money of its own period or all up to its end. */
export const raisedMeasures = ['period', 'cumulative'] as const;

/** The code of the setting `openPeriod` while no period is open. */
export const noPeriod = 'none';

/** How money raised over time is shown, which of its periods is open, and what lies open under it and under the coverage. */
export const fundingQuartersSettings = {
  period: oneOf('raised.by', raisedPeriods, 'quarter'),
  measure: oneOf('raised.sum', raisedMeasures, 'period'),
  /** `2024-q2`, `2024` or `undated`. */
  openPeriod: code('raised.open', noPeriod),
  quartersPanel: oneOf('quarters', panelViews, 'closed'),
  coveragePanel: oneOf('coverage', panelViews, 'closed'),
};

/** What the reader chose of money raised over time. */
export type FundingQuartersValues = ValuesOf<typeof fundingQuartersSettings>;
