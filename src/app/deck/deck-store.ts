import { emptyDeck, type Deck } from '../../deck/deck.ts';
import { stampDeck } from '../../deck/change-deck.ts';
import {
  beginHistory,
  recordDeed,
  redoDeed,
  undoDeed,
  type DeckDeed,
  type DeckHistory,
} from '../../deck/deck-history.ts';
import type { DeckProblem } from '../../deck/deck-problem.ts';
import { readDeck } from '../../deck/read-deck.ts';
import { writeDeck } from '../../deck/write-deck.ts';
import type { Services } from '../services.ts';

/** What the browser's storage did with the deck: nothing to say, or why it keeps none. */
export type Keeping =
  | { readonly kind: 'kept' }
  /** The storage is closed or full: the deck lives as long as this page. */
  | { readonly kind: 'not-kept' }
  /** What lay there cannot be read; it is put aside as soon as another deck is kept. */
  | { readonly kind: 'unread'; readonly problems: readonly DeckProblem[]; readonly text: string };

/** What the deck store knows; the same object until something changes. */
export interface DeckState {
  readonly history: DeckHistory;
  readonly keeping: Keeping;
  /** The text of a deck that could not be read and gave way to another one. */
  readonly aside: string | undefined;
}

/** The reader's deck, kept in the browser and shared by its tabs. */
export interface DeckStore {
  readonly state: () => DeckState;
  /** Changes the deck; deeds of one `group` that follow one another are undone as one. A deck that replaces another keeps its version of the data, every other deed gives it that of the site. `false` when nothing changed. */
  readonly change: (deed: DeckDeed, next: (deck: Deck) => Deck, group?: string) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Lets go of the text that was put aside. */
  readonly dropAside: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Where the browser keeps the deck. */
export const deckKey = 'datawall.deck';

/** Where a deck that could not be read is put aside. */
const asideKey = 'datawall.deck.unread';

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What lies under a key; `undefined` where the storage is closed. */
function itemOf(storage: Keep | undefined, key: string): string | null | undefined {
  try {
    return storage?.getItem(key);
  } catch {
    return undefined;
  }
}

function forget(storage: Keep | undefined, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // A storage that is closed has nothing to forget.
  }
}

function firstState(storage: Keep | undefined, dataVersion: string): DeckState {
  const history = beginHistory(emptyDeck('', dataVersion));
  const aside = itemOf(storage, asideKey) ?? undefined;
  const text = itemOf(storage, deckKey);
  if (text === undefined) return { history, aside, keeping: { kind: 'not-kept' } };
  if (text === null) return { history, aside, keeping: { kind: 'kept' } };
  const read = readDeck(text);
  return read.ok
    ? { history: beginHistory(read.value), aside, keeping: { kind: 'kept' } }
    : { history, aside, keeping: { kind: 'unread', problems: read.problems, text } };
}

/** Makes a store over a storage; changes that another tab has kept come in by `onElsewhere`. */
export function makeDeckStore(
  storage: Keep | undefined,
  dataVersion: string,
  onElsewhere: (listener: (text: string | null) => void) => void = () => undefined,
): DeckStore {
  const listeners = new Set<() => void>();
  let state = firstState(storage, dataVersion);
  let unread = state.keeping.kind === 'unread' ? state.keeping.text : undefined;

  const set = (next: DeckState): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const putAside = (): string | undefined => {
    if (unread === undefined) return state.aside;
    const text = unread;
    storage?.setItem(asideKey, text);
    unread = undefined;
    return text;
  };
  const keep = (deck: Deck): Pick<DeckState, 'keeping' | 'aside'> => {
    let { aside } = state;
    try {
      if (storage === undefined) return { keeping: { kind: 'not-kept' }, aside };
      aside = putAside();
      storage.setItem(deckKey, writeDeck(deck));
      return { keeping: { kind: 'kept' }, aside };
    } catch {
      return { keeping: { kind: 'not-kept' }, aside: aside ?? unread };
    }
  };
  const become = (history: DeckHistory): boolean => {
    if (history === state.history) return false;
    set({ history, ...keep(history.present) });
    return true;
  };

  onElsewhere((text) => {
    const read = text === null ? undefined : readDeck(text);
    if (read?.ok !== true) return;
    unread = undefined;
    const history = recordDeed(state.history, read.value, 'replaced');
    set({ history, keeping: { kind: 'kept' }, aside: itemOf(storage, asideKey) ?? undefined });
  });

  return {
    state: () => state,
    change: (deed, next, group) => {
      const { present } = state.history;
      const deck = next(present);
      if (deck === present) return false;
      const stamped = deed === 'replaced' ? deck : stampDeck(deck, dataVersion);
      return become(recordDeed(state.history, stamped, deed, group));
    },
    undo: () => void become(undoDeed(state.history)),
    redo: () => void become(redoDeed(state.history)),
    dropAside: () => {
      unread = undefined;
      forget(storage, asideKey);
      set({ ...state, aside: undefined });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The browser's storage; `undefined` where it is closed. */
function openStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function listenElsewhere(listener: (text: string | null) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === deckKey) listener(newValue);
  });
}

const stores = new WeakMap<Services, DeckStore>();

/** The one deck store of the application, made when first asked for. */
export function deckStoreOf(services: Services): DeckStore {
  const store =
    stores.get(services) ?? makeDeckStore(openStorage(), services.dataVersion, listenElsewhere);
  stores.set(services, store);
  return store;
}
