const protocols = new Set(['http:', 'https:', 'mailto:']);
const longestHref = 2000;

/** A complete address of the web or of mail in its normal form; `undefined` for every other one, such as a script. */
export function safeHref(url: string): string | undefined {
  if (url.length > longestHref || !URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  return protocols.has(protocol) ? href : undefined;
}
