import type { Search } from '../../scenario/migrations.ts';
import { ownSearch } from '../stage/own-search.ts';

/** Whether a link to `/` says more than what belongs to the visit, such as the language, the version of the data and the panel that it leads to: it is then from the time when `/` led to `/runway`. */
export function carriesSettings(search: Search): boolean {
  return Object.keys(ownSearch(search)).some((key) => key !== 'v');
}
