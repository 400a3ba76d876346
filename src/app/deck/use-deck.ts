import { useSyncExternalStore } from 'react';
import { useServices } from '../services-context.ts';
import { deckStoreOf, type DeckState, type DeckStore } from './deck-store.ts';

/** The reader's deck as state, and the ways to change it. */
export function useDeck(): DeckStore & { readonly now: DeckState } {
  const store = deckStoreOf(useServices());
  const now = useSyncExternalStore(store.subscribe, store.state);
  return { ...store, now };
}
