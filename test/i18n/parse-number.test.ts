import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFormat, numberStyles } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { parseNumber } from '../../src/i18n/parse-number.ts';

describe('a number as every reader may write it', () => {
  test.each([
    ['0', 0],
    ['1300', 1300],
    ['1,300', 1300],
    ['1,234,567.5', 1_234_567.5],
    ['0.38', 0.38],
    ['.5', 0.5],
    ['5.', 5],
    [' 42 ', 42],
    ['+4', 4],
    ['-10', -10],
    ['−10', -10],
    ['1.3e13', 1.3e13],
    ['1.3E+13', 1.3e13],
    ['2e-3', 0.002],
    ['1.3 × 10^13', 1.3e13],
    ['1.3×10¹³', 1.3e13],
    ['1.25 x 10⁻³', 0.00125],
    ['3*10^4', 30_000],
    ['10¹³', 1e13],
    ['10^-2', 0.01],
    ['13T', 13e12],
    ['13 t', 13e12],
    ['5k', 5000],
    ['5K', 5000],
    ['2m', 2e6],
    ['75B', 75e9],
    ['75 bn', 75e9],
    ['1.13T', 1.13e12],
    ['40%', 40],
    ['40 %', 40],
    ['１３００', 1300],
    ['１，３００．５', 1300.5],
    ['４０％', 40],
  ])('%s', (text, value) => {
    for (const locale of locales) expect(parseNumber(text, locale), locale).toBe(value);
  });
});

describe('units of ten thousand', () => {
  test.each([
    ['zh-Hant', '1.5萬', 15_000],
    ['zh-Hant', '３億', 3e8],
    ['zh-Hant', '13兆', 13e12],
    ['zh-Hant', '13 兆', 13e12],
    ['zh-Hant', '1.2京', 1.2e16],
    ['zh-Hant', '1,000萬億', 1e15],
    ['zh-Hans', '1.5万', 15_000],
    ['zh-Hans', '3亿', 3e8],
    ['zh-Hans', '13万亿', 13e12],
    ['zh-Hans', '13萬億', 13e12],
  ] as const)('%s: %s', (locale, text, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  test('兆 means another number in Simplified Chinese, so it is not read', () => {
    expect(parseNumber('13兆', 'zh-Hans')).toBeUndefined();
    expect(parseNumber('1京', 'zh-Hans')).toBeUndefined();
  });

  test('English has none of them', () => {
    for (const text of ['13兆', '3億', '13万亿']) expect(parseNumber(text, 'en')).toBeUndefined();
  });
});

test.each([
  '',
  ' ',
  '.',
  '-',
  '%',
  'T',
  'e5',
  'abc',
  'NaN',
  'Infinity',
  '-Infinity',
  '0x10',
  '1_000',
  '1,3',
  '1,30,000',
  '0,300',
  '1.300,5',
  '1.2.3',
  '--1',
  '1 300',
  '1e',
  '1e400',
  '1e999999999',
  '10^999',
  '1e3T',
  '13TT',
  '13 trillion',
  '13constructor',
  '13__proto__',
  '40%%',
  '13T%',
  '5²',
  '1–2',
  '1;2',
  '1 OR 1=1',
  '<b>1</b>',
  '=1+1',
  '١٢',
  '一百',
  '1😀',
  '\u0000',
  '1\u202E3',
  '9'.repeat(65),
  '1,'.repeat(40),
])('%j is no number', (text) => {
  for (const locale of locales) expect(parseNumber(text, locale), locale).toBeUndefined();
});

test('whatever is typed, the answer is a finite number or nothing', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(...'0123456789.,-+eE×x*^% kKmMbBtT萬億兆京万亿⁰¹⁻０９％'.split('')),
      maxLength: 12,
    }),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(...locales), (text, locale) => {
      const number = parseNumber(text, locale);
      expect(number === undefined || Number.isFinite(number)).toBe(true);
    }),
    { numRuns: 2000, seed: 3 },
  );
});

test('what is written in a language and style is read in it, to three significant figures', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -4, max: 28, noNaN: true }),
      fc.constantFrom(...locales),
      fc.constantFrom(...numberStyles),
      (power, locale, style) => {
        const value = 10 ** power;
        const read = parseNumber(makeFormat(locale, style).amount(value), locale);
        expect(Math.abs((read ?? Number.NaN) / value - 1)).toBeLessThan(0.00501);
      },
    ),
    { seed: 4 },
  );
});
