import type { PageModule } from '../lazy-page.ts';
import { OverviewPage } from './OverviewPage.tsx';
import { overviewPageSettings } from './overview-page-settings.ts';

/** The page `/`, on which nothing can be set. */
export const overview: PageModule = {
  Page: OverviewPage,
  settings: overviewPageSettings,
  panels: ['run-out', 'market-spread', 'growth-verdicts', 'raised-by-year'],
  settingTexts: () => Promise.resolve({}),
};
