import { expect, test } from 'vitest';
import { breakLines, widthInches } from '../../src/export/pptx/text-lines.ts';

test.each([
  ['Market size in US dollars of each year, nominal, on a log scale', 1.6],
  ['世界：市場規模，以當年美元計，名目（對數座標）', 1.2],
  ['AI 資料標註 data annotation 市場 2030 年', 1],
])('%s is broken into lines that fit, and nothing is lost', (text, width) => {
  const lines = breakLines(text, 12, width);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => widthInches(line, 12) > width)).toEqual([]);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('a line is as full as it can be, and a word is not cut', () => {
  expect(breakLines('one two incomprehensibilities three', 12, widthInches('one two', 12))).toEqual(
    ['one two', 'incomprehensibilities', 'three'],
  );
});

test('no line begins with a mark that closes', () => {
  const lines = breakLines('一二三，四五六）七八九。', 12, widthInches('一二三', 12));
  expect(lines.filter((line) => /^[，）。]/.test(line))).toEqual([]);
});

test('a text that fits is one line, and none is none', () => {
  expect(breakLines('Tokens', 12, 3)).toEqual(['Tokens']);
  expect(breakLines('', 12, 3)).toEqual([]);
});
