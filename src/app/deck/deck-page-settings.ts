import { freeText } from '../../scenario/setting.ts';

/** Longer than a link to a deck may be, so that the page can say so itself. */
const longestRead = 1_000_000;

/** What a link to `/deck` can carry: a whole deck, as `encodeDeckLink` writes it. */
export const deckPageSettings = { deck: freeText('deck', longestRead) };
