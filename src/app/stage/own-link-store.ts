import type { Search } from '../../scenario/migrations.ts';
import type { LinkStore, Preview } from '../link-store.ts';

/** A link of its own, kept nowhere but here: it begins with `first`, has no history, and tells `onChange` what the reader sets. */
export function makeOwnLinkStore(
  first: Search,
  onChange: (search: Search) => void = () => undefined,
): LinkStore {
  const listeners = new Set<() => void>();
  const place = { index: 0, oldest: 0, newest: 0 };
  let settled = first;
  let shown: Search | undefined;
  let preview: Preview | undefined;
  const notify = (): void => listeners.forEach((listener) => listener());
  const endPreview = (): void => {
    preview = undefined;
    shown = undefined;
  };
  return {
    search: () => shown ?? settled,
    settled: () => settled,
    searchBefore: () => undefined,
    write: (search, kind) => {
      endPreview();
      settled = search;
      notify();
      if (kind === 'commit') onChange(search);
    },
    beginPreview: () => {
      const own: Preview = {
        show: (search) => {
          if (preview !== own) return false;
          shown = search;
          notify();
          return true;
        },
        end: () => {
          if (preview !== own) return;
          endPreview();
          notify();
        },
      };
      preview = own;
      return own;
    },
    place: () => place,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
