import type { PageModule } from '../lazy-page.ts';
import { GrowthPage } from './GrowthPage.tsx';
import { growthPageSettings } from './growth-page-settings.ts';

/** The page `/growth`, with what can be set on it. */
export const growth: PageModule = {
  Page: GrowthPage,
  settings: growthPageSettings,
  panels: ['growth-audit'],
  settingTexts: async () => (await import('./growth-setting-texts.ts')).growthSettingTexts,
};
