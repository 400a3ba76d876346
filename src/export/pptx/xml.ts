const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// XML 1.0 refuses control characters but tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF.
const refused =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without the characters that XML 1.0 refuses. */
export function cleanText(text: string): string {
  return text.replaceAll(refused, '');
}

/** A clean text on one line, without blanks at its ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ').trim();
}

/** A text as the content or the attribute of an element. */
export function escapeXml(text: string): string {
  return cleanText(text).replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** Attributes of an element; `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML; children are XML already, attributes are escaped here. */
export function tag(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (string | undefined)[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element that holds one value, as most of a chart's do. */
export function setting(name: string, value: string | number): string {
  return tag(name, { val: value });
}

/** The first line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
