import { expect, test, vi } from 'vitest';
import { makeOwnLinkStore } from '../../src/app/stage/own-link-store.ts';

test('begins with its first link and gives the same object until something is set', () => {
  const first = { unit: 'words' };
  const store = makeOwnLinkStore(first);
  expect(store.search()).toBe(first);
  expect(store.settled()).toBe(first);
  store.write({ unit: 'tokens' }, 'drag');
  expect(store.search()).toBe(store.search());
  expect(store.search()).toEqual({ unit: 'tokens' });
});

test('tells its owner what is set, but not every step of a drag', () => {
  const onChange = vi.fn<(search: object) => void>();
  const store = makeOwnLinkStore({});
  store.subscribeCommits(onChange);
  store.write({ a: '1' }, 'drag');
  store.write({ a: '2' }, 'drag');
  expect(onChange).not.toHaveBeenCalled();
  store.write({ a: '3' }, 'commit');
  expect(onChange.mock.calls).toEqual([[{ a: '3' }]]);
});

test('calls those who listen at every change, until they stop', () => {
  const store = makeOwnLinkStore({});
  const listener = vi.fn<() => void>();
  const stop = store.subscribe(listener);
  store.write({ a: '1' }, 'drag');
  store.write({ a: '1' }, 'commit');
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  store.write({ a: '2' }, 'commit');
  expect(listener).toHaveBeenCalledTimes(2);
});

test('shows a preview without setting it, and forgets it at its end', () => {
  const onChange = vi.fn<(search: object) => void>();
  const store = makeOwnLinkStore({ a: '1' });
  store.subscribeCommits(onChange);
  const preview = store.beginPreview();
  expect(preview.show({ a: '2' })).toBe(true);
  expect([store.search(), store.settled()]).toEqual([{ a: '2' }, { a: '1' }]);
  preview.end();
  expect(store.search()).toEqual({ a: '1' });
  expect(preview.show({ a: '3' })).toBe(false);
  expect(store.search()).toEqual({ a: '1' });
  expect(onChange).not.toHaveBeenCalled();
});

test('a change ends a preview, and a new preview ends the one before', () => {
  const store = makeOwnLinkStore({ a: '1' });
  const first = store.beginPreview();
  const second = store.beginPreview();
  expect(first.show({ a: '9' })).toBe(false);
  second.show({ a: '2' });
  first.end();
  expect(store.search()).toEqual({ a: '2' });
  store.write({ a: '3' }, 'commit');
  expect(second.show({ a: '4' })).toBe(false);
  expect(store.search()).toEqual({ a: '3' });
});

test('has no history: nothing can be undone in it', () => {
  const store = makeOwnLinkStore({});
  store.write({ a: '1' }, 'commit');
  expect(store.place()).toEqual({ index: 0, oldest: 0, newest: 0 });
  expect(store.searchBefore()).toBeUndefined();
});

test('two stores know nothing of one another', () => {
  const one = makeOwnLinkStore({ a: '1' });
  const other = makeOwnLinkStore({ a: '1' });
  one.write({ a: '2' }, 'commit');
  expect(other.search()).toEqual({ a: '1' });
});
