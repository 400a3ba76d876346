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

/** The reader's deck, kept in the browser and shared by its tabs. What another tab has kept meanwhile comes in before anything is done, as a deck that replaced this one; only what suits every deck, to add to it or to replace it, is then still done. */
export interface DeckStore {
  readonly state: () => DeckState;
  /** Changes the deck; deeds of one `group` that follow one another are undone as one. A deck that replaces another keeps its version of the data, every other deed gives it that of the site. `false` when it was not done. */
  readonly change: (deed: DeckDeed, next: (deck: Deck) => Deck, group?: string) => boolean;
  /** `false` when nothing was undone. */
  readonly undo: () => boolean;
  /** `false` when nothing was done again. */
  readonly redo: () => boolean;
  /** Lets go of the text that was put aside. */
  readonly dropAside: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Where the browser keeps the deck. */
export const deckKey = 'datawall.deck';

/** Where a deck that could not be read is put aside. */
const asideKey = 'datawall.deck.unread';

/** Deeds that suit any deck, also one that the reader has not seen yet. */
const deedsOfAnyDeck: readonly DeckDeed[] = ['added', 'replaced'];

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

/** Makes a store over a storage; `onElsewhere` calls its listener when another tab may have kept a deck. */
export function makeDeckStore(
  storage: Keep | undefined,
  dataVersion: string,
  onElsewhere: (listener: () => void) => void = () => undefined,
): DeckStore {
  const listeners = new Set<() => void>();
  let state = firstState(storage, dataVersion);
  let unread = state.keeping.kind === 'unread' ? state.keeping.text : undefined;
  let known = itemOf(storage, deckKey);

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
      const text = writeDeck(deck);
      storage.setItem(deckKey, text);
      known = text;
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

  const takeIn = (): boolean => {
    const text = itemOf(storage, deckKey);
    if (text === undefined || text === known) return false;
    known = text;
    if (text === null) return false;
    const read = readDeck(text);
    unread = read.ok ? undefined : text;
    if (!read.ok) return false;
    const history = recordDeed(state.history, read.value, 'replaced', 'elsewhere');
    set({ history, keeping: { kind: 'kept' }, aside: itemOf(storage, asideKey) ?? undefined });
    return true;
  };
  onElsewhere(() => void takeIn());

  return {
    state: () => state,
    change: (deed, next, group) => {
      if (takeIn() && !deedsOfAnyDeck.includes(deed)) return false;
      const { present } = state.history;
      const deck = next(present);
      if (deck === present) return false;
      const stamped = deed === 'replaced' ? deck : stampDeck(deck, dataVersion);
      return become(recordDeed(state.history, stamped, deed, group));
    },
    undo: () => !takeIn() && become(undoDeed(state.history)),
    redo: () => !takeIn() && become(redoDeed(state.history)),
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

function listenElsewhere(listener: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === deckKey) listener();
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
