import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/export/to-markdown.ts';
import { changedExhibit, plainExhibit } from '../cases/exhibits.ts';

type Parent = ReturnType<typeof fromMarkdown>;
type Node = Parent | Parent['children'][number];

/** The kinds of nodes under one, from the outermost, without their texts. */
function kindsOf(node: Node): readonly string[] {
  const own = node.type === 'text' || node.type === 'root' ? [] : [node.type];
  return [...own, ...('children' in node ? node.children.flatMap(kindsOf) : [])];
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function linkOf(node: Node): string | undefined {
  if (node.type === 'link') return node.url;
  return 'children' in node ? node.children.map(linkOf).find((url) => url) : undefined;
}

const paragraph = ['paragraph', 'strong', 'link', 'break'];

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

test('links the title, then says the finding and the sources', () => {
  expect(toMarkdown(plainExhibit)).toBe(
    '**[A view of training-sets](https://datawall.example/#/runway)**  \nWhat was found. Sources: A paper',
  );
});

test('names at most five sources and counts the others', () => {
  const sources = Array.from({ length: 8 }, (_, index) => ({
    id: `s${index}`,
    title: `Paper ${index}`,
    url: undefined,
    licence: undefined,
  }));
  const told = (count: number) =>
    toMarkdown({ ...plainExhibit, finding: undefined, sources: sources.slice(0, count) });
  expect(told(5)).toMatch(/Sources: Paper 0; Paper 1; Paper 2; Paper 3; Paper 4$/);
  expect(told(8)).toMatch(/Paper 4; and 3 more$/);
  expect(told(8)).not.toContain('Paper 5');
});

test('says no more than there is', () => {
  expect(toMarkdown({ ...plainExhibit, finding: undefined, sources: [] })).toBe(
    '**[A view of training-sets](https://datawall.example/#/runway)**',
  );
});

test.each([
  'a *b* _c_ ~~d~~ `e` |f|',
  '](https://evil.example) [x](javascript:alert(1))',
  '![picture](https://evil.example/x.png)',
  '<script>alert(1)</script> <https://evil.example>',
  '&lt;b&gt; &copy; &#42;',
  'ends with \\',
  '# no heading',
  '> no quote',
  '- no list',
  '+ no list',
  '1. no list',
  '1) no list',
  '===',
  '---',
  'two\nlines\n\n\nand a paragraph',
])('the text %j is only text', (text) => {
  const tree = fromMarkdown(toMarkdown({ ...changedExhibit, title: text, finding: text }));
  expect(kindsOf(tree)).toEqual(paragraph);
  expect(textOf(tree).startsWith(oneLine(text) + oneLine(text))).toBe(true);
});

test('any text stays text, and the link stays the link', () => {
  const characters = fc.constantFrom(...Array.from('ab1 \n\t!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~成'));
  const texts = fc
    .string({ unit: characters, minLength: 1 })
    .filter((text) => oneLine(text) !== '');
  fc.assert(
    fc.property(texts, texts, (title, finding) => {
      const tree = fromMarkdown(toMarkdown({ ...plainExhibit, title, finding, sources: [] }));
      expect(kindsOf(tree)).toEqual(paragraph);
      expect(textOf(tree)).toBe(oneLine(title) + oneLine(finding));
      expect(linkOf(tree)).toBe(plainExhibit.link);
    }),
  );
});

test.each([
  [
    'https://datawall.example/#/runway?a=(1)&b=2',
    'https://datawall.example/#/runway?a=%281%29&b=2',
  ],
  ['https://datawall.example/#/x?k=a b<c>\\)', 'https://datawall.example/#/x?k=a%20b%3Cc%3E%5C%29'],
])('the address %j closes no bracket', (link, written) => {
  expect(linkOf(fromMarkdown(toMarkdown({ ...plainExhibit, link })))).toBe(written);
});
