import { expect, test } from 'vitest';
import { deckFileName } from '../../src/app/deck/deck-file-name.ts';

test.each([
  ['The article in twelve slides', 'The article in twelve slides.datawall.json'],
  ['十二張投影片看一篇文章', '十二張投影片看一篇文章.datawall.json'],
  ['../../etc/passwd', 'etc passwd.datawall.json'],
  ['a\\b:c*d?"e"<f>|g\u0000', 'a b c d e f g.datawall.json'],
  ['\u202Ecod.exe', 'cod.exe.datawall.json'],
  ['...', 'deck.datawall.json'],
  ['', 'deck.datawall.json'],
])('a deck called %j is saved as %j', (title, name) => {
  expect(deckFileName(title)).toBe(name);
});

test('a long title is cut, and never within a character', () => {
  expect(deckFileName('x'.repeat(200))).toBe(`${'x'.repeat(60)}.datawall.json`);
  expect(deckFileName(`${'x'.repeat(59)}𠀀`)).toBe(`${'x'.repeat(59)}.datawall.json`);
});
