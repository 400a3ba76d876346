import type { PageModule } from '../lazy-page.ts';
import { MarketPage } from './MarketPage.tsx';
import { marketPageSettings } from './market-page-settings.ts';

/** The page `/market`, with what can be set on it. */
export const market: PageModule = {
  Page: MarketPage,
  settings: marketPageSettings,
  panels: ['market-paths', 'football-field', 'forecast-errors', 'market-fan', 'tornado'],
  settingTexts: async () => (await import('./market-setting-texts.ts')).marketSettingTexts,
};
