import fc from 'fast-check';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { CalculatorPanel } from '../../src/app/growth/CalculatorPanel.tsx';
import { calculatorMessages, exampleMessages } from '../../src/app/growth/calculator-messages.ts';
import { markSpans } from '../../src/app/growth/mark-spans.ts';
import { readClaim } from '../../src/app/growth/read-claim.ts';
import { sentenceMessages } from '../../src/app/growth/sentence-messages.ts';
import { stepTerm } from '../../src/app/growth/step-term.ts';
import { writeResults } from '../../src/app/growth/write-results.ts';
import { writeVerdict } from '../../src/app/growth/write-verdict.ts';
import { verdictMessages } from '../../src/charts/growth-audit/messages.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';
import { parseGrowthSentence } from '../../src/models/market/sentence/parse-growth-sentence.ts';
import {
  calculatorSettings,
  growthBounds,
  type CalculatorValues,
} from '../../src/scenario/growth-settings.ts';
import {
  claimOf,
  termsOf,
  type CalculatorTerms,
  type GrowthField,
} from '../../src/scenario/growth-terms.ts';
import { decodeLink } from '../../src/scenario/url-codec.ts';
import { drawHtml, readerOf } from '../support/reader-of.ts';

const untouched = decodeLink(calculatorSettings, {}).values;
const nothing = (): void => undefined;

function draw(set: Partial<CalculatorValues>, locale: Locale = 'en'): string {
  const panel = createElement(CalculatorPanel, {
    values: { ...untouched, ...set },
    change: nothing,
  });
  return drawHtml(panel, locale);
}

const blank = termsOf({ ...untouched }, undefined);
const article: CalculatorTerms = {
  ...blank,
  start: 3.09e9,
  end: 10e9,
  fromYear: 2019,
  toYear: 2025,
  years: 6,
  currency: 'CNY',
};

function results(terms: Partial<CalculatorTerms>, locale: Locale = 'en') {
  return writeResults({ ...blank, ...terms }, readerOf(locale));
}

describe('what follows from the figures', () => {
  test('start, end and years give the rate needed and the doubling time', () => {
    const { sentences, problems } = results(article);
    expect(problems).toEqual([]);
    expect(sentences[0]).toBe('From RMB 3.09B to RMB 10B in 6 years takes 21.6% a year.');
    expect(sentences).toContain('At 21.6% a year, an amount doubles every 3.5 years.');
    expect(sentences).toContain('RMB 10B is 3.24 times RMB 3.09B.');
  });

  test('start, years and rate give the end', () => {
    const { sentences } = results({ start: 3.09e9, years: 6, rate: 0.146, currency: 'CNY' });
    expect(sentences[0]).toBe('RMB 3.09B growing 14.6% a year becomes RMB 7B after 6 years.');
  });

  test('end, years and rate give the start', () => {
    const { sentences } = results({ end: 7e9, years: 6, rate: 0.146 });
    expect(sentences[0]).toBe('To be 7B after 6 years of 14.6% a year, it must start at 3.09B.');
  });

  test('start, end and rate give the year in which the target is reached', () => {
    const { sentences } = results({ ...article, toYear: undefined, years: undefined, rate: 0.146 });
    expect(sentences[0]).toContain('after 8.6 years, between the figures of 2027 and 2028');
  });

  test('a target that is reached in a whole year names it: 1 doubled twice is 4', () => {
    const { sentences } = results({ start: 1, end: 4, rate: 1, fromYear: 2020 });
    expect(sentences[0]).toContain('after 2 years, in 2022.');
  });

  test('all four are held against each other', () => {
    const { sentences } = results({ ...article, rate: 0.146 });
    expect(sentences.slice(0, 4)).toEqual([
      'From RMB 3.09B to RMB 10B in 6 years takes 21.6% a year.',
      'The given 14.6% a year is 7 percentage points too low.',
      'RMB 3.09B growing 14.6% a year becomes RMB 7B after 6 years.',
      'At 14.6% a year, RMB 3.09B becomes RMB 10B after 8.6 years, between the figures of 2027 and 2028.',
    ]);
  });

  test('two figures say what they can, and which are missing', () => {
    const amounts = results({ start: 2, end: 6 }).sentences.join(' ');
    expect(amounts).toContain('Still missing: Years, Growth a year (%).');
    expect(amounts).toContain('6 is 3 times 2.');
    const growth = results({ years: 10, rate: 0.1 }).sentences.join(' ');
    expect(growth).toContain('10% a year for 10 years multiplies an amount by 2.59.');
    expect(growth).toContain('an amount doubles every 7.3 years');
  });

  test.each([
    ['zero start', { start: 0 }, 'start', 'not-above-zero'],
    ['negative end', { end: -5 }, 'end', 'not-above-zero'],
    ['same year', { years: 0 }, 'years', 'same-year'],
    ['end before start', { years: -6 }, 'years', 'years-below-zero'],
    ['everything lost', { years: undefined, rate: -1.5 }, 'rate', 'all-lost'],
    ['leads away', { years: undefined, rate: -0.1 }, 'rate', 'never-reached'],
  ] as const)('%s is a problem of its field', (_, change, where, reason) => {
    expect(results({ ...article, ...change }).problems).toContainEqual(
      expect.objectContaining({ where, reason }),
    );
  });

  test('a rate that never gets there is said so beside the amounts', () => {
    const { sentences } = results({ ...article, rate: 0 });
    expect(sentences).toContain('At 0% a year, RMB 3.09B never becomes RMB 10B.');
    expect(sentences).toContain('At 0% a year, an amount never doubles.');
  });

  test('whatever the fields can hold, no sentence says NaN, infinity or undefined', () => {
    const any = (field: GrowthField) =>
      fc.oneof(
        fc.constant(undefined),
        fc.constantFrom(0, 1, -1),
        fc.double({ min: growthBounds[field][0], max: growthBounds[field][1], noNaN: true }),
      );
    const terms = fc.record({
      start: any('start'),
      end: any('end'),
      fromYear: any('fromYear'),
      toYear: any('toYear'),
      years: any('years'),
      rate: any('rate'),
      currency: fc.constantFrom(undefined, 'CNY', 'SGD'),
    });
    fc.assert(
      fc.property(terms, fc.constantFrom(...locales), (some, locale) => {
        const { sentences, problems } = results(some, locale);
        expect(sentences.join(' ')).not.toMatch(/NaN|非數值|∞|Infinity|undefined/);
        expect(sentences.length).toBeGreaterThan(0);
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(problems.map(({ reason }) => reason)).not.toContain('missing');
      }),
      { numRuns: 500 },
    );
  });
});

describe('the claim of the article', () => {
  test.each(locales)('is read, filled in and checked in its own words: %s', (locale) => {
    const html = draw({}, locale);
    expect(html).toContain('value="14.6"');
    expect(html).toContain('value="2019"');
    expect(html).toContain('value="6"');
    expect(html).toContain('21.6%');
    expect(html).not.toContain('parameter-problem');
    for (const figure of ['start', 'end', 'rate'])
      expect(html).toContain(`data-figure="${figure}"`);
  });

  test('misses its own amounts by seven points; with 21.6 % it does not', () => {
    const reading = parseGrowthSentence(exampleMessages.text.en);
    if (!reading.ok) throw new Error('refused');
    const verdictAt = (rate: number | undefined) =>
      writeVerdict(claimOf({ ...untouched, rate }, reading.value), readerOf('en'));
    expect(verdictAt(undefined)).toMatch(/gross gap.*14\.6%.*2019 and 2025 imply 21\.6%/);
    expect(verdictAt(0.216)).toContain('agrees');
  });
});

describe('an amount that is written coarsely', () => {
  // 5 / 2 over six years is 16.5 %; one digit each: (4.5 / 2.5)^(1/6) = 10.29 % to (5.5 / 1.5)^(1/6) = 24.18 %.
  const sentence = 'from 2bn in 2019 to 5bn by 2025, a CAGR of 14.6 %';

  test('explains the gap, and says which and how: 2bn has one digit', () => {
    const html = draw({ sentence });
    expect(html).toContain('Verdict: rounding explains it');
    expect(html).toContain('(10.29%–24.18% with their rounding)');
    expect(html).toContain('As written, 2B can stand for anything from 1.5B to 2.5B');
  });

  test('is not one of two digits: 10bn stands to the billion', () => {
    expect(draw({ sentence: 'from 3.09bn in 2019 to 10bn by 2025, a CAGR of 14.6 %' })).toContain(
      'Verdict: gross gap. Stated 14.6% a year; the amounts of 2019 and 2025 imply 21.6% (20.55%–22.65% with their rounding).',
    );
  });

  test('does not once it is entered as a figure', () => {
    const html = draw({ sentence, start: 2e9, end: 5e9 });
    expect(html).toContain('Verdict: material gap');
    expect(html).not.toContain('As written');
  });

  test('entered figures have no rounding', () => {
    expect(draw({ sentence: '', start: 1e9, end: 2e9, years: 1, rate: 1 })).toContain(
      'the amounts imply 100% over 1 year.',
    );
  });
});

describe('what no growth joins', () => {
  const listIn = (html: string) => html.split('What follows')[1] ?? '';

  test.each([
    ['from $0 in 2020 to $5bn in 2025', 'The start value is not above zero'],
    [
      'In 2019 the market was -3bn and 5bn in 2024, a CAGR of 10%',
      'The start value is not above zero',
    ],
    ['down 150% a year from 10bn', 'At -100% a year or less, nothing is left to grow.'],
    ['from $3bn in 2024 to $5bn in 2024', 'Start and end lie in the same year.'],
  ])('is told where the results stand, and in the verdict: %s', (sentence, reason) => {
    const [reading, results] = draw({ sentence }).split('What follows');
    expect(reading).toContain(reason);
    expect(results).toContain(`<li>${reason}`);
  });

  test('a start without a year is no start that is missing', () => {
    const html = draw({ sentence: 'down 150% a year from 10bn' });
    expect(html).toContain('Nothing says of which year the start value is.');
    expect(html).not.toContain('The start value is not printed');
    expect(listIn(html)).toContain('Still missing: End amount, Years.');
  });
});

describe('the calculator', () => {
  test('a correction shows what the sentence says', () => {
    const html = draw({ start: 4e9 });
    expect(html).toContain('value="4B"');
    expect(html).toContain('the sentence says 3.09B');
  });

  test('an emptied figure shows what the sentence says, and the way back to it', () => {
    const html = draw({ rate: 'none' });
    expect(html).toContain('Left open; the sentence says 14.6.');
    expect(html).toContain('Take the figures of the sentence again');
    expect(draw({})).not.toContain('Take the figures of the sentence again');
  });

  test('what is wrong stands at its field and marks it', () => {
    const html = draw({ start: 0 });
    const field = html.split('data-field="').find((part) => part.startsWith('start"')) ?? '';
    expect(field).toContain('aria-invalid="true"');
    expect(field).toContain('not above zero');
  });

  test('a refused sentence is told why, and the fields stay usable', () => {
    const html = draw({ sentence: 'from 3,09 billion to 10 billion', start: 5e9 });
    expect(html).toContain('can be read as two numbers');
    expect(html).toContain('value="5B"');
  });

  test.each([
    ['growing 20% a year from 2020', '20% compounded yearly, from 2020'],
    ['growing 27% a year until 2030', '27% compounded yearly, until 2030'],
    ['a CAGR of 28% from 2024 to 2030', '28% compounded yearly, 2024 to 2030'],
  ])('the years of a rate are read back: %s', (sentence, rate) => {
    expect(draw({ sentence })).toContain(rate);
  });

  test('what was not clear in a sentence is named', () => {
    expect(
      draw({ sentence: 'The market will grow from $2bn in 2020 to $4bn in 2025, 15%' }),
    ).toContain('Nothing calls “15%” growth');
  });

  test('a sentence is shown as text, never as HTML', () => {
    const html = draw({ sentence: '<img src=x> from $2bn in 2020 to $4bn in 2025' });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  test('every reason has a sentence that names the words in question where there are any', () => {
    const general = new Set(['empty', 'too-long', 'no-figures']);
    for (const [reason, message] of Object.entries(sentenceMessages))
      for (const locale of locales)
        expect(message[locale].includes('{value}'), reason).toBe(!general.has(reason));
  });
});

describe('whose claim it is', () => {
  const t = makeTranslate('en');
  const isOwn = (set: Partial<CalculatorValues>) => readClaim({ ...untouched, ...set }, t).isOwn;

  test('the example is the article’s in every language, what is said or corrected is the reader’s', () => {
    expect(isOwn({})).toBe(false);
    for (const locale of locales)
      expect(isOwn({ sentence: exampleMessages.text[locale] })).toBe(false);
    expect(isOwn({ sentence: 'from $2bn in 2020 to $4bn in 2025' })).toBe(true);
    expect(isOwn({ rate: 0.2 })).toBe(true);
    expect(isOwn({ end: 'none' })).toBe(true);
  });

  test('only the reader’s, with two rates, is to be seen on the chart', () => {
    const way = 'See it among the published forecasts';
    expect(draw({})).not.toContain(way);
    expect(draw({ rate: 0.2 })).toContain(way);
    expect(draw({ rate: 'none' })).not.toContain(way);
  });

  test.each(locales)('figures without a sentence have their verdict too: %s', (locale) => {
    const figures = { start: 2e9, end: 9e9, years: 6, rate: 0.18 };
    const html = draw({ sentence: '', ...figures }, locale);
    expect(html).toContain('28.5%');
    expect(html).toContain(verdictMessages.gross[locale]);
    expect(html).not.toContain(calculatorMessages.understood[locale]);
  });

  test('amounts that only a span parts are checked, and no year is made up', () => {
    const html = draw({ sentence: 'grew from $2bn to $9bn in six years, a CAGR of 18%' });
    expect(html).toContain('the amounts imply 28.5% over 6 years');
  });
});

describe('marked spans', () => {
  test('are the whole text, whatever the spans', () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
        const pieces = markSpans(
          text,
          spans.map((span) => ({ kind: 'figure', span })),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  test('mark what they cover, and of two that overlap the first', () => {
    const pieces = markSpans('ab 12 cd', [
      { kind: 'second', span: { start: 4, end: 7 } },
      { kind: 'first', span: { start: 3, end: 5 } },
    ]);
    expect(pieces).toEqual([
      { kind: undefined, text: 'ab ', start: 0 },
      { kind: 'first', text: '12', start: 3 },
      { kind: undefined, text: ' cd', start: 5 },
    ]);
  });
});

describe('a step', () => {
  test('is a year, a percentage point, or one of the second digit of an amount', () => {
    expect(stepTerm('fromYear', 2019, 1)).toBe(2020);
    expect(stepTerm('rate', 0.146, -1)).toBe(0.136);
    expect(stepTerm('start', 3.09e9, 1)).toBe(3.19e9);
  });

  test('stays within the bounds of the field', () => {
    expect(stepTerm('end', 1e18, 1)).toBe(1e18);
    expect(stepTerm('toYear', 1000, -1)).toBe(1000);
  });
});
