import { readerSettings } from '../../scenario/reader-settings.ts';
import type { ValuesOf } from '../../scenario/setting.ts';
import { decodeLink, encodeLink } from '../../scenario/url-codec.ts';

/** What the reader chose about language, theme and numbers. */
export type ReaderValues = ValuesOf<typeof readerSettings>;

const key = 'datawall.reader';

/** Runs what needs storage; where the browser keeps it closed, `otherwise` holds. */
function withStorage<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** What the reader chose before this visit of the tab; a reload opens with the same, so that links without a choice keep their meaning and Back undoes one. */
export function openingValues(): ReaderValues {
  const text = withStorage(() => {
    const opening = sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? '';
    sessionStorage.setItem(key, opening);
    return opening;
  }, '');
  return decodeLink(readerSettings, Object.fromEntries(new URLSearchParams(text))).values;
}

/** Keeps the reader's choice for the next visit; where storage is closed it lasts as long as the link. */
export function remember(values: ReaderValues): void {
  const search = new URLSearchParams(encodeLink(readerSettings, values));
  withStorage(() => localStorage.setItem(key, search.toString()), undefined);
}
