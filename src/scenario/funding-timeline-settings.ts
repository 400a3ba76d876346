import { amountScales } from './market-field-settings.ts';
import { panelViews } from './panel-views.ts';
import { oneOf, type ValuesOf } from './setting.ts';

/** How the timeline of funding events is shown. */
export const fundingTimelineSettings = {
  timelineScale: oneOf('rounds.axis', amountScales, 'log'),
  timelinePanel: oneOf('rounds', panelViews, 'closed'),
};

/** What the reader chose of the timeline. */
export type FundingTimelineValues = ValuesOf<typeof fundingTimelineSettings>;
