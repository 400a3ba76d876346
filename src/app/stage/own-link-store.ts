import type { Search } from '../../scenario/migrations.ts';
import type { LinkStore } from '../link-store.ts';
import { makePreviews } from '../make-previews.ts';

/** A link that is kept nowhere but here. */
export interface OwnLinkStore extends LinkStore {
  /** Calls the listener with every change that the reader has made, until the function that it gives back is called; a drag is told once it has ended. */
  readonly subscribeCommits: (listener: (search: Search) => void) => () => void;
}

/** A link of its own that begins with `first` and has no history. */
export function makeOwnLinkStore(first: Search): OwnLinkStore {
  const listeners = new Set<() => void>();
  const committed = new Set<(search: Search) => void>();
  const place = { index: 0, oldest: 0, newest: 0 };
  let settled = first;
  const notify = (): void => listeners.forEach((listener) => listener());
  const previews = makePreviews(notify);
  return {
    search: () => previews.shown() ?? settled,
    settled: () => settled,
    searchBefore: () => undefined,
    write: (search, kind) => {
      previews.end();
      settled = search;
      notify();
      if (kind === 'commit') committed.forEach((listener) => listener(search));
    },
    beginPreview: previews.begin,
    place: () => place,
    subscribeCommits: (listener) => {
      committed.add(listener);
      return () => committed.delete(listener);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
