import { presentSettings } from '../../scenario/present-settings.ts';
import type { ViewModule } from '../lazy-page.ts';
import { PresentPage } from './PresentPage.tsx';

/** The view `/present`: the reader's deck, slide by slide, for a room. */
export const present: ViewModule = { Page: PresentPage, settings: { settings: presentSettings } };
