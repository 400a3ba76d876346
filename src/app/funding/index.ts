import type { PageModule } from '../lazy-page.ts';
import { FundingPage } from './FundingPage.tsx';
import { fundingPageSettings } from './funding-page-settings.ts';

/** The page `/funding`, with what can be set on it. */
export const funding: PageModule = {
  Page: FundingPage,
  settings: fundingPageSettings,
  panels: [
    'funding-timeline',
    'funding-quarters',
    'funding-coverage',
    'valuation-steps',
    'league-table',
    'compared-steps',
    'round-peers',
    'return-curve',
    'capital-against-market',
    'licence-deals',
  ],
  settingTexts: async () => (await import('./funding-setting-texts.ts')).fundingSettingTexts,
};
