import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readerSettings } from '../../src/scenario/reader-settings.ts';
import {
  confidences,
  dateStudies,
  modalities,
  runwaySettings,
  textStocks,
} from '../../src/scenario/runway-settings.ts';
import { oneOf, someOf, yearSpan } from '../../src/scenario/setting.ts';
import { decodeLink, encodeLink } from '../../src/scenario/url-codec.ts';

const settings = { ...readerSettings, ...runwaySettings };

test('a bare link says the defaults, and the defaults are a bare link', () => {
  const { values, problems } = decodeLink(settings, {});
  expect(problems).toEqual([]);
  expect(values.modality).toBe('all');
  expect(values.locale).toBeUndefined();
  expect(encodeLink(settings, values)).toEqual({});
});

test('a link holds only what differs, with its version', () => {
  const { values } = decodeLink(settings, {});
  expect(encodeLink(settings, { ...values, unit: 'words', span: [2020, 2028] })).toEqual({
    v: '1',
    unit: 'words',
    years: '2020-2028',
  });
});

test('values are complete and frozen', () => {
  const { values } = decodeLink(settings, { unit: 'words' });
  expect(Object.keys(values).toSorted()).toEqual(Object.keys(settings).toSorted());
  expect(Object.isFrozen(values)).toBe(true);
});

test('whatever is set comes back from the link', () => {
  const subset = <T>(all: readonly T[]) => fc.subarray([...all]);
  fc.assert(
    fc.property(
      fc.constantFrom('tokens', 'words'),
      fc.constantFrom(...modalities),
      subset(confidences),
      subset(textStocks),
      subset(dateStudies),
      fc.integer({ min: 1990, max: 2034 }),
      fc.constantFrom('en', 'zh-Hant', 'zh-Hans', undefined),
      (unit, modality, chosen, stocks, studies, from, locale) => {
        const defaults = decodeLink(settings, {}).values;
        const values = {
          ...defaults,
          unit,
          modality,
          confidences: chosen,
          stocks,
          studies,
          span: [from, 2035] as const,
          locale,
        };
        const { values: read, problems } = decodeLink(
          settings,
          encodeLink(settings, values as typeof defaults),
        );
        expect(problems).toEqual([]);
        expect(read).toEqual(values);
      },
    ),
  );
});

describe('what cannot be read is reported and takes its default', () => {
  test.each([
    ['an unknown value', { unit: 'bytes' }, 'unit', 'bytes'],
    ['an unknown key', { colour: 'red' }, 'colour', 'red'],
    ['a list with one unknown name', { conf: 'likely.sure' }, 'conf', 'likely.sure'],
    ['a list that names one twice', { conf: 'likely.likely' }, 'conf', 'likely.likely'],
    ['years the wrong way round', { years: '2030-2020' }, 'years', '2030-2020'],
    ['years out of bounds', { years: '1066-2020' }, 'years', '1066-2020'],
    ['a hostile text', { lang: '<script>alert(1)</script>' }, 'lang', '<script>alert(1)</script>'],
    ['a prototype key', JSON.parse('{"__proto__x":"1"}'), '__proto__x', '1'],
  ])('%s', (_, search, where, value) => {
    const { values, problems } = decodeLink(settings, search);
    expect(problems).toEqual([{ where, value }]);
    expect(values).toEqual(decodeLink(settings, {}).values);
  });

  test('a version that does not exist yet', () => {
    const { values, problems } = decodeLink(settings, { v: '99', unit: 'words' });
    expect(problems).toEqual([{ where: 'v', value: '99' }]);
    expect(values.unit).toBe('words');
  });

  test('keys of Object.prototype are unknown keys, not values', () => {
    expect(decodeLink(settings, { constructor: 'x' }).problems).toEqual([
      { where: 'constructor', value: 'x' },
    ]);
  });
});

describe('a link of an older version', () => {
  const steps = [
    ({ size, ...rest }: Record<string, string>) => ({ ...rest, ...(size && { scale: size }) }),
    (search: Record<string, string>) => ({
      ...search,
      ...(search['scale'] === 'big' && { scale: 'large' }),
    }),
  ];
  const current = { scale: oneOf('scale', ['small', 'large'], 'small') };

  test('passes every later step in order', () => {
    expect(decodeLink(current, { v: '1', size: 'big' }, steps)).toEqual({
      values: { scale: 'large' },
      problems: [],
    });
  });
  test('of the middle passes only the last step', () => {
    expect(decodeLink(current, { v: '2', scale: 'big' }, steps).values.scale).toBe('large');
  });
  test('without a version counts as the newest', () => {
    expect(decodeLink(current, { size: 'big' }, steps).problems).toEqual([
      { where: 'size', value: 'big' },
    ]);
  });
});

test('none of a list differs from all of it', () => {
  const list = { parts: someOf('parts', ['a', 'b']) };
  expect(encodeLink(list, { parts: [] })).toEqual({ v: '1', parts: 'none' });
  expect(decodeLink(list, { parts: 'none' }).values.parts).toEqual([]);
});

test('a span is at least one year long', () => {
  const span = yearSpan('years', [2000, 2010], [2001, 2005]);
  expect(span.parse('2004-2004')).toBeUndefined();
  expect(span.parse('2004-2005')).toEqual([2004, 2005]);
  expect(span.parse('2004-2005-2006')).toBeUndefined();
});
