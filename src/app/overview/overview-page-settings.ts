import type { PageSettings } from '../page-settings.ts';

/** Nothing can be set on the overview but what belongs to the reader. */
export const overviewPageSettings: PageSettings = { settings: {} };
