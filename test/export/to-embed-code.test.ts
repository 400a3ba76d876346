import { expect, test } from 'vitest';
import { plainExhibit } from '../cases/exhibits.ts';
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

const codeOf = (title: string, address = link): string =>
  toEmbedCode({ title, drawing: undefined }, address);

test('is one frame with an address, a name and a height', () => {
  const { src, title, height, loading } = attributesOf(codeOf('When does it run out?'));
  expect({ src, title, loading }).toEqual({
    src: link,
    title: 'When does it run out?',
    loading: 'lazy',
  });
  expect(Number(height)).toBeGreaterThan(0);
});

test('is higher by as much as its chart is, with the same room for words', () => {
  const { title, drawing } = plainExhibit;
  const heightAt = (height: number): number => {
    const code = toEmbedCode({ title, drawing: { ...drawing!, height: () => height } }, link);
    return Number(attributesOf(code)['height']);
  };
  expect(heightAt(1000) - heightAt(400)).toBe(600);
  expect(heightAt(400)).toBeGreaterThanOrEqual(400 + 200);
});

test.each([
  '"><script>alert(1)</script>',
  `" onload="alert(1)`,
  `it's 5 > 3 & 2 < 4`,
  '&quot; &lt;b&gt;',
  '成長率 "查核"',
])('the text %j leaves neither its attribute nor its frame', (text) => {
  const address = `${link}&note=${text}`;
  const { src, title } = attributesOf(codeOf(text, address));
  expect([src, title]).toEqual([address, text]);
});
