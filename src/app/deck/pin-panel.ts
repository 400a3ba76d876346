import { addSlide } from '../../deck/change-deck.ts';
import type { Services } from '../services.ts';
import { ownSearch } from '../stage/own-search.ts';
import type { PanelRef } from '../stage/PanelStage.tsx';
import { deckStoreOf } from './deck-store.ts';

/** Puts a panel as it is set at the end of the reader's deck; gives back how many slides that has now, or `undefined` where it takes no more. */
export function pinPanel(
  services: Services,
  { path, search, panel }: PanelRef,
): number | undefined {
  const store = deckStoreOf(services);
  const isAdded = store.change('added', (deck) =>
    addSlide(deck, {
      kind: 'panel',
      path,
      search: ownSearch(search),
      panel,
      controls: 'still',
      build: 'at-once',
      guess: 'none',
    }),
  );
  return isAdded ? store.state().history.present.slides.length : undefined;
}
