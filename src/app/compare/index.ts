import { compareSettings } from '../../scenario/compare-settings.ts';
import type { ViewModule } from '../lazy-page.ts';
import { ComparePage } from './ComparePage.tsx';

/** The page `/compare`: two links side by side. */
export const compare: ViewModule = { Page: ComparePage, settings: { settings: compareSettings } };
