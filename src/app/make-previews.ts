import type { Search } from '../scenario/migrations.ts';
import type { Preview } from './link-store.ts';

/** The previews of a link, of which only the latest shows anything. */
export interface Previews {
  /** What the preview shows; `undefined` without one. */
  readonly shown: () => Search | undefined;
  readonly begin: () => Preview;
  /** Ends the preview, whoever began it, and tells nobody. */
  readonly end: () => void;
}

/** Previews of one link; `notify` is called when what they show has changed. */
export function makePreviews(notify: () => void): Previews {
  let latest: Preview | undefined;
  let shown: Search | undefined;
  const end = (): void => {
    latest = undefined;
    shown = undefined;
  };
  const begin = (): Preview => {
    const own: Preview = {
      show: (search) => {
        if (latest !== own) return false;
        shown = search;
        notify();
        return true;
      },
      end: () => {
        if (latest !== own) return;
        end();
        notify();
      },
    };
    latest = own;
    return own;
  };
  return { shown: () => shown, begin, end };
}
