/** An element of XML with its own text (not that of its children). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const token =
  /<\?[^>]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function readText(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || !text.isWellFormed()) {
    throw new Error(`refused character in: ${JSON.stringify(text.slice(0, 80))}`);
  }
  return text.replaceAll(/&(?:#x([0-9a-f]+);|#(\d+);|(\w+);)?/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    const entity = entities[name as string];
    if (entity === undefined) throw new Error(`unknown entity: ${all}`);
    return entity;
  });
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)) {
    if (name in attributes) throw new Error(`attribute twice: ${name}`);
    attributes[name] = readText(value);
  }
  return attributes;
}

/** The root of a document. Throws where it is not well formed; knows no comments, CDATA or DTD, which the parts of a package need not have. */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const from = token.lastIndex;
    const match = token.exec(xml);
    const parent = open.at(-1);
    if (!match || !parent) throw new Error(`not XML: ${xml.slice(from, from + 80)}`);
    const [all, closing, opening, attributes = '', isEmpty] = match;
    if (opening !== undefined) {
      const element = {
        name: opening,
        attributes: readAttributes(attributes),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (isEmpty === '') open.push(element);
    } else if (closing !== undefined) {
      if (open.pop()?.name !== closing) throw new Error(`closed out of turn: ${closing}`);
    } else if (!all.startsWith('<?')) parent.text += readText(all);
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || !root || top.text.trim() !== '') {
    throw new Error('not one root');
  }
  return root;
}

/** The elements of a name within an element, in document order. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The `val` of a direct child of an element. */
export function valueOf(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.attributes['val'];
}
