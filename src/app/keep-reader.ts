import type { Search } from '../scenario/migrations.ts';
import { readerSettings } from '../scenario/reader-settings.ts';
import { decodeLink, encodeLink } from '../scenario/url-codec.ts';

/** From page to page a link carries language, theme and numbers, and nothing of the page that is left. */
export function keepReader(search: Search): Search {
  return encodeLink(readerSettings, decodeLink(readerSettings, search).values);
}
