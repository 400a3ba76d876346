import { linkPanelSettings } from '../../scenario/link-panel-settings.ts';
import { linkVersionSettings } from '../../scenario/link-version-settings.ts';
import type { Search } from '../../scenario/migrations.ts';
import { readerSettings } from '../../scenario/reader-settings.ts';

const ofTheVisit = new Set(
  Object.values({ ...readerSettings, ...linkPanelSettings, ...linkVersionSettings }).map(
    ({ urlKey }) => urlKey,
  ),
);

/** What a link says of the panel alone: language, theme, numbers, the version of the data and the place on the page belong to the visit. */
export function ownSearch(search: Search): Search {
  return Object.fromEntries(Object.entries(search).filter(([key]) => !ofTheVisit.has(key)));
}
