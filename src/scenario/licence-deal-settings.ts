import { amountScales } from './market-field-settings.ts';
import { panelViews } from './panel-views.ts';
import { codes, oneOf, type ValuesOf } from './setting.ts';

/** How the licence deals of `/funding` are shown. */
export const licenceDealSettings = {
  /** Codes of the column `content_type`; `undefined` for every one. */
  contentTypes: codes('deals.content'),
  dealScale: oneOf('deals.axis', amountScales, 'log'),
  dealsPanel: oneOf('deals', panelViews, 'closed'),
};

/** What the reader chose of the licence deals. */
export type LicenceDealValues = ValuesOf<typeof licenceDealSettings>;
