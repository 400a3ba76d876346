import type { ViewModule } from '../lazy-page.ts';
import { DeckPage } from './DeckPage.tsx';
import { deckPageSettings } from './deck-page-settings.ts';

/** The page `/deck`: slides put in order, written, shown, saved and handed on. */
export const deck: ViewModule = { Page: DeckPage, settings: { settings: deckPageSettings } };
