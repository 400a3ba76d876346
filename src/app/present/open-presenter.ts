import { keepReader } from '../keep-reader.ts';
import { parseSearch, stringifySearch } from '../parse-search.ts';

const size = 'popup,width=1180,height=780';

/** Opens the presenter's window of a presentation, or brings it to the front, in the language and theme of an address; `false` where the browser does not let it. */
export function openPresenter(session: string, searchText: string): boolean {
  const search = { ...keepReader(parseSearch(searchText)), session };
  const { origin, pathname } = location;
  const address = `${origin}${pathname}#/presenter${stringifySearch(search)}`;
  const opened = window.open(address, `datawall-presenter-${session}`, size);
  opened?.focus();
  return opened !== null;
}
