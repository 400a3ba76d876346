import { describe, expect, test } from 'vitest';
import { deckKey, makeDeckStore, type DeckStore } from '../../src/app/deck/deck-store.ts';
import { addSlide, renameDeck } from '../../src/deck/change-deck.ts';
import { emptyDeck, type Deck } from '../../src/deck/deck.ts';
import { writeDeck } from '../../src/deck/write-deck.ts';

const asideKey = 'datawall.deck.unread';
const unreadText = '{"format":"datawall-deck","version":99,"slides":[]}';

interface FakeStorage {
  readonly items: Map<string, string>;
  /** The most characters that it holds. */
  room: number;
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

function storageWith(entries: Readonly<Record<string, string>> = {}, room = 1e6): FakeStorage {
  const items = new Map(Object.entries(entries));
  const storage: FakeStorage = {
    items,
    room,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      const others = [...items].filter(([name]) => name !== key).map(([, text]) => text.length);
      const length = others.reduce((sum, one) => sum + one, value.length);
      if (length > storage.room) throw new Error('QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
  };
  return storage;
}

function deckOf(...titles: readonly string[]): Deck {
  return titles.reduce<Deck>(
    (deck, title) => addSlide(deck, { kind: 'text', title, body: '', build: 'at-once' }),
    emptyDeck('A deck', 'v1'),
  );
}

function addText(store: DeckStore, title: string): boolean {
  return store.change('added', (deck) =>
    addSlide(deck, { kind: 'text', title, body: '', build: 'at-once' }),
  );
}

function titles(store: DeckStore): readonly (string | undefined)[] {
  return store.state().history.present.slides.map(({ title }) => title);
}

describe('a deck that is kept', () => {
  test('is there again for the next visit, with every change', () => {
    const storage = storageWith();
    const first = makeDeckStore(storage, 'v1');
    expect(first.state().keeping).toEqual({ kind: 'kept' });
    addText(first, 'one');
    addText(first, 'two');
    first.undo();
    addText(first, 'three');
    expect(titles(makeDeckStore(storage, 'v1'))).toEqual(['one', 'three']);
  });

  test('is written anew by undo and redo as well', () => {
    const storage = storageWith();
    const store = makeDeckStore(storage, 'v1');
    addText(store, 'one');
    store.undo();
    expect(titles(makeDeckStore(storage, 'v1'))).toEqual([]);
    store.redo();
    expect(titles(makeDeckStore(storage, 'v1'))).toEqual(['one']);
  });

  test('gets the version of the data with which it is changed, and one that replaces it keeps its own', () => {
    const store = makeDeckStore(storageWith({ [deckKey]: writeDeck(deckOf('one')) }), 'v2');
    const version = () => store.state().history.present.dataVersion;
    expect(version()).toBe('v1');
    addText(store, 'two');
    expect(version()).toBe('v2');
    store.change('replaced', () => deckOf('three'));
    expect(version()).toBe('v1');
    store.undo();
    expect([version(), titles(store)]).toEqual(['v2', ['one', 'two']]);
  });

  test('tells its listeners of every change, and of none where nothing changed', () => {
    const store = makeDeckStore(storageWith(), 'v1');
    let count = 0;
    const stop = store.subscribe(() => {
      count += 1;
    });
    const before = store.state();
    expect(store.change('renamed', (deck) => renameDeck(deck, ''))).toBe(false);
    store.undo();
    expect([count, store.state()]).toEqual([0, before]);
    addText(store, 'one');
    expect(count).toBe(1);
    stop();
    addText(store, 'two');
    expect(count).toBe(1);
  });
});

describe('a storage that keeps nothing', () => {
  const closed = {
    getItem: (): string | null => {
      throw new Error('SecurityError');
    },
    setItem: () => {
      throw new Error('SecurityError');
    },
    removeItem: () => {
      throw new Error('SecurityError');
    },
  };

  test.each([
    ['absent', undefined],
    ['closed', closed],
  ])('says so when it is %s, and the deck lives on', (_, storage) => {
    const store = makeDeckStore(storage, 'v1');
    expect(store.state().keeping).toEqual({ kind: 'not-kept' });
    addText(store, 'one');
    expect([store.state().keeping, titles(store)]).toEqual([{ kind: 'not-kept' }, ['one']]);
    expect(() => store.dropAside()).not.toThrow();
  });

  test('says so when it is full, keeps what it had, and keeps again once there is room', () => {
    const kept = writeDeck(deckOf('one'));
    const storage = storageWith({ [deckKey]: kept }, kept.length + 10);
    const store = makeDeckStore(storage, 'v1');
    addText(store, 'two');
    expect(store.state().keeping).toEqual({ kind: 'not-kept' });
    expect(storage.items.get(deckKey)).toBe(kept);
    storage.room = 1e6;
    addText(store, 'three');
    expect(store.state().keeping).toEqual({ kind: 'kept' });
    expect(titles(makeDeckStore(storage, 'v1'))).toEqual(['one', 'two', 'three']);
  });
});

describe('a deck that cannot be read', () => {
  test('is told and left where it lies until another one is made', () => {
    const storage = storageWith({ [deckKey]: unreadText });
    const { keeping, history } = makeDeckStore(storage, 'v1').state();
    expect(keeping).toMatchObject({
      kind: 'unread',
      text: unreadText,
      problems: [{ code: 'newer' }],
    });
    expect(history.present.slides).toEqual([]);
    expect([...storage.items]).toEqual([[deckKey, unreadText]]);
  });

  test('is put aside then, and found there by the next visit until the reader lets it go', () => {
    const storage = storageWith({ [deckKey]: unreadText });
    const store = makeDeckStore(storage, 'v1');
    addText(store, 'one');
    expect(store.state()).toMatchObject({ keeping: { kind: 'kept' }, aside: unreadText });
    expect(storage.items.get(asideKey)).toBe(unreadText);
    const next = makeDeckStore(storage, 'v1');
    expect([titles(next), next.state().aside]).toEqual([['one'], unreadText]);
    next.dropAside();
    expect([next.state().aside, storage.items.has(asideKey)]).toEqual([undefined, false]);
  });

  test('is not overwritten while there is no room to put it aside', () => {
    const storage = storageWith({ [deckKey]: unreadText }, unreadText.length + 5);
    const store = makeDeckStore(storage, 'v1');
    addText(store, 'one');
    addText(store, 'two');
    expect(store.state()).toMatchObject({ keeping: { kind: 'not-kept' }, aside: unreadText });
    expect(storage.items.get(deckKey)).toBe(unreadText);
    storage.room = 1e6;
    addText(store, 'three');
    expect(storage.items.get(asideKey)).toBe(unreadText);
    expect(titles(makeDeckStore(storage, 'v1'))).toEqual(['one', 'two', 'three']);
  });
});

describe('another tab', () => {
  function storeWithTab(storage = storageWith()) {
    let tell: () => void = () => undefined;
    const store = makeDeckStore(storage, 'v1', (listener) => {
      tell = listener;
    });
    const arrive = (text: string | null): void => {
      if (text === null) storage.removeItem(deckKey);
      else storage.setItem(deckKey, text);
      tell();
    };
    return { store, arrive };
  }

  test('brings its deck, and undo brings back the one before', () => {
    const { store, arrive } = storeWithTab();
    addText(store, 'mine');
    arrive(writeDeck(deckOf('theirs')));
    expect(titles(store)).toEqual(['theirs']);
    store.undo();
    expect(titles(store)).toEqual(['mine']);
  });

  test.each([['nothing', null] as const, ['a damaged deck', '{'] as const])(
    'changes nothing here by leaving %s behind',
    (_, text) => {
      const { store, arrive } = storeWithTab();
      addText(store, 'mine');
      const before = store.state();
      arrive(text);
      expect(store.state()).toBe(before);
    },
  );

  test('loses nothing to a tab that was not told of it: what that adds goes to the latest deck', () => {
    const storage = storageWith();
    const [asleep, other] = [makeDeckStore(storage, 'v1'), makeDeckStore(storage, 'v1')];
    addText(asleep, 'mine');
    expect(addText(other, 'theirs')).toBe(true);
    expect(addText(asleep, 'mine too')).toBe(true);
    expect(titles(asleep)).toEqual(['mine', 'theirs', 'mine too']);
    expect(titles(makeDeckStore(storage, 'v1'))).toEqual(['mine', 'theirs', 'mine too']);
    asleep.undo();
    asleep.undo();
    expect(titles(asleep)).toEqual(['mine']);
  });

  test.each([
    ['a change', (store: DeckStore) => store.change('renamed', (deck) => renameDeck(deck, 'Old'))],
    ['undo', (store: DeckStore) => store.undo()],
    ['redo', (store: DeckStore) => store.redo()],
  ])('is seen before %s that was meant for the deck before', (_, act) => {
    const storage = storageWith();
    const asleep = makeDeckStore(storage, 'v1');
    addText(asleep, 'mine');
    addText(asleep, 'undone');
    asleep.undo();
    const theirs = writeDeck(deckOf('theirs'));
    storage.setItem(deckKey, theirs);
    expect(act(asleep)).toBe(false);
    expect([titles(asleep), storage.getItem(deckKey)]).toEqual([['theirs'], theirs]);
    expect([asleep.undo(), titles(asleep)]).toEqual([true, ['mine']]);
  });

  test('that keeps what is here already changes nothing', () => {
    const { store, arrive } = storeWithTab();
    addText(store, 'mine');
    const before = store.state();
    arrive(writeDeck(before.history.present));
    expect(store.state()).toBe(before);
  });

  test('that types is one step to undo', () => {
    const { store, arrive } = storeWithTab();
    addText(store, 'mine');
    for (const title of ['t', 'th', 'the']) arrive(writeDeck(deckOf(title)));
    expect(store.state().history.past.map(({ deed }) => deed)).toEqual(['added', 'replaced']);
    store.undo();
    expect(titles(store)).toEqual(['mine']);
  });

  test('of a newer version does not lose its deck to this one', () => {
    const storage = storageWith();
    const store = makeDeckStore(storage, 'v1');
    addText(store, 'one');
    storage.setItem(deckKey, unreadText);
    addText(store, 'two');
    expect(store.state()).toMatchObject({ keeping: { kind: 'kept' }, aside: unreadText });
    expect(storage.items.get(asideKey)).toBe(unreadText);
  });
});
