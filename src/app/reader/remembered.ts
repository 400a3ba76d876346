import { readerSettings } from '../../scenario/reader-settings.ts';
import type { ValuesOf } from '../../scenario/setting.ts';
import { decodeLink, encodeLink } from '../../scenario/url-codec.ts';

/** What the reader chose about language, theme and numbers. */
export type ReaderValues = ValuesOf<typeof readerSettings>;

const storageKey = 'datawall.reader';

/** What the reader chose on an earlier visit; nothing where storage is closed or holds something else. */
export function readRemembered(): ReaderValues {
  try {
    const text = localStorage.getItem(storageKey) ?? '';
    return decodeLink(readerSettings, Object.fromEntries(new URLSearchParams(text))).values;
  } catch {
    return decodeLink(readerSettings, {}).values;
  }
}

/** Keeps the reader's choice for the next visit; where storage is closed it lasts as long as the link. */
export function remember(values: ReaderValues): void {
  try {
    localStorage.setItem(
      storageKey,
      new URLSearchParams(encodeLink(readerSettings, values)).toString(),
    );
  } catch {
    return;
  }
}
