import { expect, test } from 'vitest';
import { toEmbedCode } from '../../src/export/to-embed-code.ts';

const link = 'https://datawall.example/#/embed/runway/runway-fan?growth=2.1&data=0123';

/** The attributes of the one element that some HTML is; throws where it is more or less. */
function attributesOf(html: string): Readonly<Record<string, string>> {
  const [, written] = /^<iframe((?: [a-z]+="[^"<>]*")*)><\/iframe>$/.exec(html) ?? [];
  if (written === undefined) throw new Error(`not one element: ${html}`);
  const pairs = [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

function unescaped(value: string): string {
  expect(value).not.toMatch(/&(?!(?:amp|quot|lt|gt);)/);
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

test('is one frame with an address, a name and a height', () => {
  const { src, title, height, loading } = attributesOf(toEmbedCode('When does it run out?', link));
  expect({ src, title, loading }).toEqual({
    src: link,
    title: 'When does it run out?',
    loading: 'lazy',
  });
  expect(Number(height)).toBeGreaterThan(0);
});

test.each([
  '"><script>alert(1)</script>',
  `" onload="alert(1)`,
  `it's 5 > 3 & 2 < 4`,
  '&quot; &lt;b&gt;',
  '成長率 "查核"',
])('the text %j leaves neither its attribute nor its frame', (text) => {
  const address = `${link}&note=${text}`;
  const { src, title } = attributesOf(toEmbedCode(text, address));
  expect([src, title]).toEqual([address, text]);
});
