import { describe, expect, test } from 'vitest';
import { makeFormat } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';

describe('a large amount as each reader writes it', () => {
  test.each([
    ['en', 'local', 45e12, '45T'],
    ['en', 'local', 3.09e9, '3.09B'],
    ['en', 'local', 1e15, '1,000T'],
    ['zh-Hant', 'local', 3.09e9, '30.9億'],
    ['zh-Hant', 'local', 45e12, '45兆'],
    ['zh-Hant', 'local', 9.98e15, '9,980兆'],
    ['zh-Hant', 'local', 9.999e15, '1京'],
    ['zh-Hant', 'local', 1.234e16, '1.23京'],
    ['zh-Hant', 'local', 4.28e17, '42.8京'],
    ['zh-Hant', 'local', -1.2e16, '-1.2京'],
    ['zh-Hant', 'local', 9.999e19, '10²⁰'],
    ['zh-Hant', 'short', 1.2e16, '12,000T'],
    ['zh-Hans', 'local', 1.2e16, '12,000万亿'],
    ['en', 'local', 2e25, '2 × 10²⁵'],
    ['zh-Hans', 'local', 1.26e26, '1.26 × 10²⁶'],
    ['zh-Hans', 'local', 3.09e9, '30.9亿'],
    ['zh-Hans', 'local', 45e12, '45万亿'],
    ['zh-Hans', 'short', 45e12, '45T'],
    ['zh-Hant', 'scientific', 1.5e13, '1.5 × 10¹³'],
    ['en', 'scientific', 9.999e12, '10¹³'],
    ['en', 'scientific', 0.00125, '1.25 × 10⁻³'],
    ['en', 'scientific', 0, '0'],
  ] as const)('%s, %s: %d is %s', (locale, style, value, text) => {
    expect(makeFormat(locale, style).amount(value)).toBe(text);
  });
});

test.each([
  ['en', 'local', '6.262B'],
  ['zh-Hant', 'local', '62.62億'],
  ['en', 'scientific', '6.262 × 10⁹'],
] as const)('%s, %s: an amount keeps the digits that its source prints', (locale, style, text) => {
  expect(makeFormat(locale, style).amount(6.262e9, 4)).toBe(text);
});

test('Simplified Chinese never writes 兆', () => {
  const format = makeFormat('zh-Hans', 'local');
  for (let power = 0; power <= 20; power += 1)
    expect(format.amount(1.23 * 10 ** power)).not.toContain('兆');
});

test.each(locales)('%s writes a year without separators and at one decimal', (locale) => {
  const format = makeFormat(locale, 'local');
  expect(format.year(2032.4)).toBe('2032.4');
  expect(format.year(2026)).toBe('2026');
});

test('dates are read as UTC', () => {
  expect(makeFormat('en', 'local').date('2024-04-18')).toBe('April 18, 2024');
  expect(makeFormat('zh-Hant', 'local').month('2024-04-18')).toBe('2024 年 4 月');
});

test('a range has an en dash, a download its megabytes', () => {
  const format = makeFormat('en', 'local');
  expect(format.range('2026', '2032')).toBe('2026–2032');
  expect(format.megabytes(8_115_809)).toBe('8.1 MB');
});

test('a percentage has three significant figures, or the digits that are asked for', () => {
  const { percent } = makeFormat('en', 'scientific');
  expect(percent(0.98765)).toBe('98.8%');
  expect(percent(-0.99876, { maximumFractionDigits: 4 })).toBe('-99.876%');
  expect(percent(12.3456, { maximumSignificantDigits: 5 })).toBe('1,234.6%');
});
