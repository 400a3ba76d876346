import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { auditGrowth } from '../../src/models/market/growth/audit-growth.ts';
import { parseGrowthSentence } from '../../src/models/market/sentence/parse-growth-sentence.ts';
import { readGrowthField, writeGrowthField } from '../../src/scenario/growth-field.ts';
import {
  auditColumns,
  auditSettings,
  calculatorSettings,
  currencies,
  growthBounds,
  growthSettings,
  longestLinkSentence,
} from '../../src/scenario/growth-settings.ts';
import {
  claimOf,
  enterSentence,
  enterTerm,
  termsOf,
  type GrowthField,
} from '../../src/scenario/growth-terms.ts';
import { readerSettings } from '../../src/scenario/reader-settings.ts';
import { decimal, freeText } from '../../src/scenario/setting.ts';
import { decodeLink, encodeLink } from '../../src/scenario/url-codec.ts';

const fields = Object.keys(growthBounds) as readonly GrowthField[];
const untouched = decodeLink(calculatorSettings, {}).values;

describe('free text', () => {
  const setting = freeText('say', 5);

  test('is what it was, empty when cleared, absent when never set', () => {
    expect(setting.parse('30.9亿')).toBe('30.9亿');
    expect(setting.parse('')).toBe('');
    expect(setting.default).toBeUndefined();
  });

  test('is refused when it is too long, not cut', () => {
    expect(setting.parse('12345')).toBe('12345');
    expect(setting.parse('123456')).toBeUndefined();
  });

  test('cleared text differs from the default in the link', () => {
    const settings = { say: setting };
    expect(encodeLink(settings, { say: '' })).toEqual({ v: '1', say: '' });
    expect(decodeLink(settings, { say: '' }).values.say).toBe('');
    expect(encodeLink(settings, { say: undefined })).toEqual({});
  });
});

describe('a decimal', () => {
  const setting = decimal('n', [-2, 1e18]);

  test('every number within its bounds comes back', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 1e18, noNaN: true }), (value) => {
        expect(setting.parse(setting.format(value))).toBe(value === 0 ? setting.parse('0') : value);
      }),
    );
  });

  test('bounds are included', () => {
    expect(setting.parse('-2')).toBe(-2);
    expect(setting.parse(String(1e18))).toBe(1e18);
  });

  test('taken away on purpose is written as a word', () => {
    expect(setting.format('none')).toBe('none');
    expect(setting.parse('none')).toBe('none');
  });

  test.each(['', '-3', '2e18', 'NaN', 'Infinity', '1,5', ' 1', '0x10', '1e', '.5', '1.'])(
    'refuses %j',
    (text) => expect(setting.parse(text)).toBeUndefined(),
  );
});

describe('the settings of the page', () => {
  test('no URL key stands twice, those of the reader included', () => {
    const all = [...Object.values(readerSettings), ...Object.values(growthSettings)];
    const keys = all.map(({ urlKey }) => urlKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('whatever is set comes back from the link', () => {
    const given = (field: GrowthField) =>
      fc.oneof(
        fc.constant('none' as const),
        fc.constant(undefined),
        fc
          .double({ min: growthBounds[field][0], max: growthBounds[field][1], noNaN: true })
          .map((value) => value + 0),
      );
    const values = fc.record({
      sentence: fc.option(fc.string({ maxLength: longestLinkSentence }), { nil: undefined }),
      start: given('start'),
      end: given('end'),
      fromYear: given('fromYear'),
      toYear: given('toYear'),
      years: given('years'),
      rate: given('rate'),
      currency: fc.constantFrom(undefined, ...currencies),
    });
    fc.assert(
      fc.property(values, (set) => {
        const { values: read, problems } = decodeLink(
          calculatorSettings,
          encodeLink(calculatorSettings, set),
        );
        expect(problems).toEqual([]);
        expect(read).toEqual(set);
      }),
    );
  });
});

describe('a field of the calculator', () => {
  test.each(locales)('what it writes it reads, to twelve digits: %s', (locale) => {
    for (const field of fields) {
      const [min, max] = growthBounds[field];
      fc.assert(
        fc.property(fc.double({ min, max, noNaN: true, noDefaultInfinity: true }), (value) => {
          const read = readGrowthField(field, writeGrowthField(field, value, locale), locale);
          const tolerance = Math.max(Math.abs(value), 1e-6) * 1e-11;
          expect(Math.abs((read ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
        }),
      );
    }
  });

  test('is written as the reader counts', () => {
    expect(writeGrowthField('start', 10.11e9, 'en')).toBe('10.11B');
    expect(writeGrowthField('start', 10.11e9, 'zh-Hant')).toBe('101.1億');
    expect(writeGrowthField('rate', 0.146, 'en')).toBe('14.6');
    expect(writeGrowthField('fromYear', 2019, 'en')).toBe('2019');
  });

  test('reads a percentage with or without its sign, and refuses one for an amount', () => {
    expect(readGrowthField('rate', '14.6%', 'en')).toBe(0.146);
    expect(readGrowthField('rate', '14.6', 'en')).toBe(0.146);
    expect(readGrowthField('start', '3%', 'en')).toBeUndefined();
  });

  test('refuses what the link could not carry', () => {
    expect(readGrowthField('start', '1e19', 'en')).toBeUndefined();
    expect(readGrowthField('fromYear', '19', 'en')).toBeUndefined();
  });
});

function read(text: string) {
  const reading = parseGrowthSentence(text);
  if (!reading.ok) throw new Error(`refused: ${text}`);
  return reading.value;
}

const claim = read('From CNY 3.09bn in 2019 to over CNY 10bn by 2025, a CAGR of 14.6%');

describe('the figures of the calculator', () => {
  test('are those of the sentence, with the span of its years', () => {
    expect(termsOf(untouched, claim)).toEqual({
      start: 3.09e9,
      end: 10e9,
      fromYear: 2019,
      toYear: 2025,
      years: 6,
      rate: 0.146,
      currency: 'CNY',
    });
  });

  test('a correction counts over the sentence, and a figure taken away is not there', () => {
    const terms = termsOf({ ...untouched, start: 4e9, rate: 'none', currency: 'USD' }, claim);
    expect(terms).toMatchObject({ start: 4e9, rate: undefined, currency: 'USD', end: 10e9 });
  });

  test('without a sentence there are only the reader’s', () => {
    const terms = termsOf({ ...untouched, fromYear: 2020, years: 3 }, undefined);
    expect(terms).toMatchObject({ start: undefined, fromYear: 2020, toYear: undefined, years: 3 });
  });

  test('a length that the sentence states counts where it has no two years', () => {
    const sentence = read(
      'The market is $2bn in 2024 and will grow 20% a year over the next five years',
    );
    expect(termsOf(untouched, sentence)).toMatchObject({ fromYear: 2024, years: 5 });
  });

  const enter = (values: typeof untouched, field: GrowthField, value: number | 'none') => ({
    ...values,
    ...enterTerm(field, value, termsOf(values, claim)),
  });

  test('of a span and two years the newer counts', () => {
    const spanned = enter(untouched, 'years', 8);
    expect(termsOf(spanned, claim)).toMatchObject({ fromYear: 2019, toYear: undefined, years: 8 });
    const dated = enter(spanned, 'toYear', 2030);
    expect(termsOf(dated, claim)).toMatchObject({ fromYear: 2019, toYear: 2030, years: 11 });
    const moved = enter(dated, 'fromYear', 2020);
    expect(termsOf(moved, claim).years).toBe(10);
  });

  test('a start year keeps a span that has no end year', () => {
    const spanned = enter(untouched, 'years', 8);
    expect(termsOf(enter(spanned, 'fromYear', 2020), claim)).toMatchObject({
      fromYear: 2020,
      years: 8,
    });
  });

  test('another sentence comes without the figures entered over the last', () => {
    const set = { ...untouched, ...enter(untouched, 'start', 4e9), ...enterSentence('new') };
    expect(termsOf(set, claim).start).toBe(3.09e9);
  });
});

describe('a sentence as a row for the audit', () => {
  test('uncorrected, it is the sentence with its digits and qualifiers', () => {
    const { base, target, stated } = claimOf(untouched, claim).row;
    expect(base).toMatchObject({ year: 2019, amount: 3.09e9, significantDigits: 3 });
    expect(target).toMatchObject({ year: 2025, amount: 10e9, qualifier: 'over' });
    expect(stated).toMatchObject({ rate: 0.146, kind: 'cagr' });
  });

  test('a corrected amount is exact, and nothing is left of the one it replaces', () => {
    const { target } = claimOf({ ...untouched, end: 10.11e9 }, claim).row;
    expect(target).toEqual({ year: 2025, amount: 10.11e9, significantDigits: 12 });
  });

  test('corrected years are those that the rate is checked for', () => {
    const { base, stated } = claimOf({ ...untouched, fromYear: 2020 }, claim).row;
    expect(base.year).toBe(2020);
    expect(stated).toMatchObject({ rate: 0.146, fromYear: undefined, toYear: undefined });
  });

  test('an end year that only a span gives is counted from the start', () => {
    const values = { ...untouched, years: 8, toYear: 'none' } as const;
    expect(claimOf(values, claim).row.target.year).toBe(2027);
  });

  test('a rate taken away is no stated rate', () => {
    expect(claimOf({ ...untouched, rate: 'none' }, claim).row.stated).toBeUndefined();
  });

  test('two amounts that only a span parts are checked over it, and are of no year', () => {
    const { row, isDated } = claimOf(
      untouched,
      read('grew from $2bn to $4bn in six years, a CAGR of 14.6%'),
    );
    expect(isDated).toBe(false);
    expect((row.target.year ?? 0) - (row.base.year ?? 0)).toBe(6);
    expect(auditGrowth(row)).toMatchObject({
      years: 6,
      verdict: expect.not.stringMatching('not-checkable'),
    });
  });

  test('a start year that only a span gives is counted back from the end', () => {
    const values = { ...untouched, start: 2e9, end: 4e9, toYear: 2025, years: 5, rate: 0.15 };
    const { row, isDated } = claimOf(values, undefined);
    expect([row.base.year, row.target.year, isDated]).toEqual([2020, 2025, true]);
  });

  test('the reader’s figures alone are a claim too, exact and in the currency chosen', () => {
    const figures = { start: 2e9, end: 4e9, fromYear: 2020, toYear: 2025, rate: 0.15 } as const;
    const claim = claimOf({ ...untouched, ...figures, currency: 'CNY' }, undefined);
    expect(claim.currency).toBe('CNY');
    expect(claim.row).toEqual({
      base: { year: 2020, amount: 2e9, significantDigits: 12 },
      estimate: {},
      target: { year: 2025, amount: 4e9, significantDigits: 12 },
      stated: { rate: 0.15, kind: 'cagr', fromYear: undefined, toYear: undefined },
    });
    expect(auditGrowth(claimOf(untouched, undefined).row).verdict).toBe('not-checkable');
  });
});

describe('the order of the table', () => {
  const { sort } = auditSettings;

  test('by every column and both ways comes back from the link', () => {
    for (const columnId of auditColumns)
      for (const direction of ['ascending', 'descending'] as const) {
        const search = encodeLink(auditSettings, {
          ...decodeLink(auditSettings, {}).values,
          sort: { columnId, direction },
        });
        expect(decodeLink(auditSettings, search)).toMatchObject({
          problems: [],
          values: { sort: { columnId, direction } },
        });
      }
  });

  test('is that of the source until a column is chosen, and is written short', () => {
    expect(decodeLink(auditSettings, {}).values.sort).toBeUndefined();
    expect(sort.format({ columnId: 'stated', direction: 'descending' })).toBe('stated.desc');
  });

  test.each(['stated', 'stated.up', 'colour.asc', '.desc', ''])('refuses %j', (text) => {
    expect(sort.parse(text)).toBeUndefined();
  });
});
