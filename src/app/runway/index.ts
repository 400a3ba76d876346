import type { PageModule } from '../lazy-page.ts';
import { RunwayPage } from './RunwayPage.tsx';
import { runwayPageSettings } from './runway-page-settings.ts';

/** The page `/runway`, with what can be set on it. */
export const runway: PageModule = {
  Page: RunwayPage,
  settings: runwayPageSettings,
  panels: [
    'runway-fan',
    'run-out',
    'scenario-difference',
    'tornado',
    'required-value',
    'heat-map',
    'stocks-by-modality',
    'training-sets',
    'exhaustion-dates',
    'stock-passings',
    'model-reproduction',
  ],
  settingTexts: async () => (await import('./runway-setting-texts.ts')).runwaySettingTexts,
};
