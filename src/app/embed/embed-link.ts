import { withLinkedPanel } from '../../scenario/link-panel-settings.ts';
import { nameOfPage } from '../page-name.ts';
import { parseSearch, stringifySearch } from '../parse-search.ts';

/** The address of one panel without its page around it, from the address of the page. */
export function embedLink(pageLink: string, panelId: string): string {
  const [site = '', rest = ''] = pageLink.split('#/', 2);
  const [page = '', search = ''] = rest.split('?', 2);
  const own = withLinkedPanel(parseSearch(search), undefined);
  return `${site}#/embed/${nameOfPage(`/${page}`)}/${panelId}${stringifySearch(own)}`;
}
