const overviewName = 'overview';

/** What a page is called in the address of one of its panels: its path without the slash, and a name for `/`. */
export function nameOfPage(path: string): string {
  return path === '/' ? overviewName : path.slice(1);
}

/** The path of the page that is called so there, known or not. */
export function pageNamed(name: string): string {
  return name === overviewName ? '/' : `/${name}`;
}
