import type { ViewModule } from '../lazy-page.ts';
import { OverviewPage } from './OverviewPage.tsx';
import { overviewPageSettings } from './overview-page-settings.ts';

/** The page `/`, on which nothing can be set. */
export const overview: ViewModule = { Page: OverviewPage, settings: overviewPageSettings };
