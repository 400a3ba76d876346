import type { Search } from '../../scenario/migrations.ts';
import { readerSettings } from '../../scenario/reader-settings.ts';

const ownKeys = new Set(['v', ...Object.values(readerSettings).map(({ urlKey }) => urlKey)]);

/** Whether a link to `/` says more than language, theme and numbers: it is then from the time when `/` led to `/runway`. */
export function carriesSettings(search: Search): boolean {
  return Object.keys(search).some((key) => !ownKeys.has(key));
}
