import { expect, test } from 'vitest';
import { themes } from '../../src/charts/theme.ts';
import { breakLines, frameSvg } from '../../src/export/framed-svg.ts';

test('title and notes are text, whatever they hold', () => {
  const hostile = '<script>alert("x")</script> & more';
  const { svg } = frameSvg('<svg/>', 400, 300, {
    title: hostile,
    notes: [hostile],
    theme: themes.light,
  });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
});

test('long titles and notes make the picture taller, not wider', () => {
  const short = frameSvg('<svg/>', 400, 300, { title: 'a', notes: ['b'], theme: themes.light });
  const long = frameSvg('<svg/>', 400, 300, {
    title: 'a '.repeat(80),
    notes: ['b '.repeat(200)],
    theme: themes.light,
  });
  expect(long.width).toBe(short.width);
  expect(long.height).toBeGreaterThan(short.height);
});

test('lines break between words, and between Chinese characters', () => {
  expect(breakLines('one two three', 60, 12)).toEqual(['one two', 'three']);
  expect(breakLines('訓練資料集', 30, 12)).toEqual(['訓練', '資料', '集']);
  expect(breakLines('one two three', 600, 12).join('')).toBe('one two three');
});
