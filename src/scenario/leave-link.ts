import { linkPanelSettings } from './link-panel-settings.ts';
import { linkVersionSettings } from './link-version-settings.ts';
import type { Search } from './migrations.ts';
import { readerSettings } from './reader-settings.ts';

const ofItsMaking: ReadonlySet<string> = new Set(
  Object.values({ ...linkPanelSettings, ...linkVersionSettings }).map(({ urlKey }) => urlKey),
);

/** What is left of a link when some of its settings are changed: from then on the view is one of the present data and leads to no panel, unless only language, theme or numbers change. */
export function leaveLink(search: Search, patch: Readonly<Record<string, unknown>>): Search {
  const isOfReader = Object.keys(patch).every((name) => Object.hasOwn(readerSettings, name));
  if (isOfReader) return search;
  return Object.fromEntries(Object.entries(search).filter(([key]) => !ofItsMaking.has(key)));
}
