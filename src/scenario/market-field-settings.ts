import { panelViews } from './panel-views.ts';
import { freeText, oneOf, type ValuesOf } from './setting.ts';

/** What one bar of the football field holds: every figure of a publisher, or of a market as it is filed. */
export const fieldGroupings = ['publisher', 'scope'] as const;

/** What the bars are sorted by, the largest or the first name on top. */
export const fieldOrders = ['median', 'high', 'name'] as const;

/** How amounts of money lie on an axis. */
export const amountScales = ['log', 'linear'] as const;

/** Characters of the id of a bar in a link. */
const longestBarId = 120;

/** How the football field of a year is shown, and which of its bars is open. */
export const marketFieldSettings = {
  fieldGrouping: oneOf('field.by', fieldGroupings, 'publisher'),
  fieldOrder: oneOf('field.sort', fieldOrders, 'median'),
  fieldScale: oneOf('field.axis', amountScales, 'log'),
  fieldBar: freeText('field.bar', longestBarId),
  fieldPanel: oneOf('field.view', panelViews, 'closed'),
};

/** Which amounts of a forecast are held against an outcome: those that it prints, or also the years between. */
export const heldAmounts = ['printed', 'all'] as const;

/** How the errors of forecasts are shown. */
export const marketErrorSettings = {
  errorAmounts: oneOf('miss.years', heldAmounts, 'printed'),
  errorScale: oneOf('miss.axis', amountScales, 'log'),
  errorPanel: oneOf('miss.view', panelViews, 'closed'),
};

/** What the reader chose of the football field. */
export type MarketFieldValues = ValuesOf<typeof marketFieldSettings>;

/** What the reader chose of the errors. */
export type MarketErrorValues = ValuesOf<typeof marketErrorSettings>;
