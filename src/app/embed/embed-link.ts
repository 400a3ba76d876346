/** The address of one panel without its page around it, from the address of the page. */
export function embedLink(pageLink: string, panelId: string): string {
  const [site = '', rest = ''] = pageLink.split('#/', 2);
  const [page = '', search] = rest.split('?', 2);
  return `${site}#/embed/${page}/${panelId}${search === undefined ? '' : `?${search}`}`;
}
