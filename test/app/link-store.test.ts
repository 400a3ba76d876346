import { createMemoryHistory } from '@tanstack/react-router';
import { expect, test, vi } from 'vitest';
import { linkStoreOf, type LinkStore } from '../../src/app/link-store.ts';
import { stringifySearch } from '../../src/app/parse-search.ts';
import type { Search } from '../../src/scenario/migrations.ts';

/** A router that writes the history at once, like the real one, and takes a while to show the page. */
function openStore(msOfLoad = 30) {
  const history = createMemoryHistory({ initialEntries: ['/runway'] });
  const navigate = ({ search, replace }: { search: Search; replace: boolean }): Promise<void> => {
    history[replace ? 'replace' : 'push'](`/runway${stringifySearch(search)}`);
    return new Promise((resolve) => setTimeout(resolve, msOfLoad));
  };
  const store: LinkStore = linkStoreOf({ history, navigate } as never);
  const entries: string[] = [];
  history.subscribe(({ action }) => entries.push(`${action.type} ${history.location.search}`));
  return { store, history, entries };
}

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

test.each([5, 40, 400])(
  'a drag whose moves come %i ms apart is one entry of the history',
  async (gap) => {
    vi.useFakeTimers();
    const { store, entries, history } = openStore();
    for (const a of ['1', '2', '3']) {
      store.write({ a }, 'drag');
      await pass(gap);
    }
    store.write({ a: '3' }, 'commit');
    await pass(1000);
    expect(entries.filter((entry) => entry.startsWith('PUSH'))).toEqual(['PUSH ?a=1']);
    expect(history.location.search).toBe('?a=3');
    expect(store.search()).toEqual({ a: '3' });
    vi.useRealTimers();
  },
);

test('what a drag sets is read at once, while the address follows a few times a second', async () => {
  vi.useFakeTimers();
  const { store, entries } = openStore();
  for (let step = 0; step < 60; step += 1) {
    store.write({ a: String(step) }, 'drag');
    expect(store.search()).toEqual({ a: String(step) });
    await pass(16);
  }
  expect(entries.length).toBeLessThan(8);
  await pass(1000);
  expect(entries.at(-1)).toBe('REPLACE ?a=59');
  vi.useRealTimers();
});

test('Back ends a drag', async () => {
  vi.useFakeTimers();
  const { store, history } = openStore();
  store.write({ a: '1' }, 'commit');
  await pass(100);
  store.write({ a: '2' }, 'drag');
  await pass(100);
  history.back();
  await pass(1000);
  expect(store.search()).toEqual({ a: '1' });
  vi.useRealTimers();
});

test('a preview is seen and leaves no trace', async () => {
  vi.useFakeTimers();
  const { store, entries } = openStore();
  store.write({ a: '10' }, 'commit');
  await pass(100);
  const before = entries.length;
  const preview = store.beginPreview();
  expect(preview.show({ a: '5' })).toBe(true);
  expect([store.search(), store.settled()]).toEqual([{ a: '5' }, { a: '10' }]);
  preview.end();
  expect(store.search()).toEqual({ a: '10' });
  expect(entries).toHaveLength(before);
  vi.useRealTimers();
});

test('a change during a preview ends it and starts from what was set, not from what was shown', async () => {
  vi.useFakeTimers();
  const { store, history } = openStore();
  store.write({ a: '10' }, 'commit');
  await pass(100);
  const preview = store.beginPreview();
  preview.show({ a: '5' });
  store.write({ ...store.settled(), c: '1' }, 'commit');
  await pass(100);
  expect(preview.show({ a: '6' })).toBe(false);
  expect(history.location.search).toBe('?a=10&c=1');
  expect(store.search()).toEqual({ a: '10', c: '1' });
  vi.useRealTimers();
});

test('Undo reaches back to where the visit of the page began, Redo to its newest entry', async () => {
  vi.useFakeTimers();
  const { store, history } = openStore();
  store.write({ a: '1' }, 'commit');
  await pass(100);
  store.write({ a: '2' }, 'commit');
  await pass(100);
  expect(store.place()).toEqual({ index: 2, oldest: 0, newest: 2 });
  expect(store.searchBefore()).toEqual({ a: '1' });
  history.back();
  await pass(100);
  expect(store.place()).toEqual({ index: 1, oldest: 0, newest: 2 });
  store.write({ a: '3' }, 'commit');
  await pass(100);
  expect(store.place()).toEqual({ index: 2, oldest: 0, newest: 2 });
  vi.useRealTimers();
});
