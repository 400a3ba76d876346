import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditGrowth } from '../../../../src/models/market/growth/audit-growth.ts';
import { foldText } from '../../../../src/models/market/sentence/fold-text.ts';
import { growthRowOfSentence } from '../../../../src/models/market/sentence/growth-row-of-sentence.ts';
import type {
  GrowthSentence,
  StatedAmount,
} from '../../../../src/models/market/sentence/growth-sentence.ts';
import {
  longestSentence,
  parseGrowthSentence,
} from '../../../../src/models/market/sentence/parse-growth-sentence.ts';
import { english, refusals, simplified, traditional, unsure } from './phrasings.ts';
import type { Phrasing } from './phrasings.ts';

function parsed(text: string): GrowthSentence {
  const result = parseGrowthSentence(text);
  if (!result.ok) throw new Error(`refused: ${result.problems.map((p) => p.reason).join(', ')}`);
  return result.value;
}

function amountOf(stated: StatedAmount | undefined) {
  if (stated === undefined) return undefined;
  const { amount, currency = '-', year = '-', qualifier } = stated;
  return [amount, currency, year, qualifier];
}

function expectedAmount(amount: Phrasing['start']) {
  return amount && [amount[0], amount[1], amount[2], amount[3] ?? 'exact'];
}

function rateOf({ growth }: GrowthSentence) {
  return growth && [growth.rate, growth.kind, growth.fromYear, growth.toYear];
}

const phrasings = [...english, ...traditional, ...simplified, ...unsure];

test('at least 60 phrasings in three languages are known, at least 15 of them refused or unsure', () => {
  expect(phrasings.length).toBeGreaterThanOrEqual(60);
  expect(refusals.length + unsure.length).toBeGreaterThanOrEqual(15);
  const texts = [...phrasings, ...refusals].map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

describe('a sentence is read as a person reads it:', () => {
  test.each(phrasings)('$text', (phrasing) => {
    const sentence = parsed(phrasing.text);
    expect({
      start: amountOf(sentence.start),
      end: amountOf(sentence.end),
      rate: rateOf(sentence),
      years: sentence.years?.years,
      others: sentence.others.map(({ amount }) => amount),
      unsure: sentence.ambiguities.map(({ reason }) => reason).toSorted(),
    }).toEqual({
      start: expectedAmount(phrasing.start),
      end: expectedAmount(phrasing.end),
      rate: phrasing.rate && [...phrasing.rate, undefined, undefined].slice(0, 4),
      years: phrasing.years,
      others: phrasing.others ?? [],
      unsure: [...(phrasing.unsure ?? [])].toSorted(),
    });
  });
});

describe('a sentence is refused, with the reason:', () => {
  test.each(refusals)('"$text": $refused', ({ text, refused }) => {
    const result = parseGrowthSentence(text);
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.problems.map(({ reason }) => reason)).toEqual(refused);
  });

  test('longer than the limit', () => {
    const fits = 'a'.repeat(longestSentence);
    const reasons = [fits, `${fits}a`].map((text) => {
      const result = parseGrowthSentence(text);
      return result.ok ? [] : result.problems.map(({ reason }) => reason);
    });
    expect(reasons).toEqual([['no-figures'], ['too-long']]);
  });
});

describe('what was understood', () => {
  test('is shown by its place in the text, as it was typed', () => {
    const text = 'From US$ ３.09bn in 2019 to over 10bn by 2025, a CAGR of 14.6 %';
    const { start, end, growth } = parsed(text);
    const spans = [start?.span, start?.yearSpan, end?.span, end?.yearSpan, growth?.span];
    expect(spans.map((span) => text.slice(span?.start, span?.end))).toEqual([
      'US$ ３.09bn',
      '2019',
      'over 10bn',
      '2025',
      '14.6 %',
    ]);
  });

  test('keeps the digits that are printed', () => {
    const { start, end, growth } = parsed(
      '30.90亿元（2019年）→ 100亿元（2025年），年均增长 14.60%',
    );
    expect(start?.significantDigits).toBe(4);
    expect(end?.significantDigits).toBe(2);
    expect(growth?.percentDecimals).toBe(2);
  });

  test.each([
    ['3bn', 1],
    ['10bn', 2],
    ['100億元', 2],
    ['170億元', 2],
    ['500 million', 2],
    ['$10,000 million', 2],
    ['1,250 million', 3],
    ['0.8bn', 1],
    ['2.50bn', 3],
    ['100.0億元', 4],
  ])('of an amount counts the digits that are meant: %s has %s', (text, digits) => {
    expect(parsed(`${text} in 2025`).start?.significantDigits).toBe(digits);
  });

  // (9.5 / 3.095)^(1/6) and (10.5 / 3.085)^(1/6)
  test.each([
    'from 3.09bn in 2019 to 10bn by 2025, a CAGR of 14.6 %',
    'from 3,090 million in 2019 to 10,000 million by 2025, a CAGR of 14.6 %',
    '市場規模由 2019 年的 30.9 億增至 2025 年的 100 億，年均複合成長率 14.6%',
  ])('has the same verdict in any wording: %s', (text) => {
    const audit = auditGrowth(growthRowOfSentence(parsed(text)));
    expect(audit).toMatchObject({
      verdict: 'gross',
      impliedRange: {
        low: expect.closeTo((9.5 / 3.095) ** (1 / 6) - 1, 6),
        high: expect.closeTo((10.5 / 3.085) ** (1 / 6) - 1, 6),
      },
    });
  });

  test.each([
    ['年均增长 25%以上', 'over'],
    ['年均成長約 25%', 'about'],
    ['growing nearly 25% a year', 'almost'],
    ['growing 25% a year', 'exact'],
  ])('keeps how a rate is qualified: %s', (text, qualifier) => {
    expect(parsed(text).growth).toMatchObject({ rate: 0.25, kind: 'cagr', qualifier });
  });

  // (10 / 3.09)^(1/6) - 1 = 0.2162, and 0.146 - 0.2162 = -0.0702.
  test('goes into the audit of growth as it is', () => {
    const audit = auditGrowth(growthRowOfSentence(parsed(simplified[0]?.text ?? '')));
    expect(audit).toMatchObject({ gap: expect.closeTo(-0.0702, 4) });
  });

  test('names the text of what it is not sure of', () => {
    const text = '市場規模 2025 年為 50 億元，成長兩倍';
    const found = parsed(text).ambiguities.map(({ reason, value }) => [reason, value]);
    expect(found).toEqual([
      ['currency-unclear', '元'],
      ['multiple', '兩倍'],
    ]);
  });

  test('names the year and the multiple that it leaves out', () => {
    const found = parsed('翻三番，2020年10億，2030年？').ambiguities;
    expect(found.map(({ reason, value }) => [reason, value])).toEqual([
      ['multiple', '翻三番'],
      ['start-or-end', '10億'],
      ['unused-year', '2030年'],
    ]);
  });

  test('shows a later year by the words that give it', () => {
    const text = '2020年起每年增長兩成，十年後達100億';
    const { end, growth } = parsed(text);
    const spans = [end?.yearSpan, growth?.periodSpan];
    expect(spans.map((span) => text.slice(span?.start, span?.end))).toEqual(['十年後', '2020年']);
  });

  test('folding keeps every character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length),
    );
  });

  test('lies inside the text, whatever the text, and the parser never throws', () => {
    const words = [
      '2019',
      '年',
      ' ',
      '30.9',
      '亿元',
      '%',
      '-',
      '至',
      'from ',
      '$',
      'bn ',
      'CAGR ',
      '（',
      '，',
      '百',
      '兆',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const result = parseGrowthSentence(text);
        const problems = result.ok ? result.value.ambiguities : result.problems;
        const figures = result.ok
          ? [result.value.start, result.value.end, result.value.growth]
          : [];
        for (const span of [...problems, ...figures].map((part) => part?.span))
          if (span)
            expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
        const amounts = result.ok
          ? [result.value.start, result.value.end, ...result.value.others]
          : [];
        for (const one of amounts) if (one) expect(Number.isFinite(one.amount)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** Figures with which a sentence can be written: amounts in hundredths of a hundred million, a rate in tenths of a percent. */
const figures = fc.record({
  start: fc.integer({ min: 1, max: 99_999 }),
  end: fc.integer({ min: 1, max: 99_999 }),
  from: fc.integer({ min: 1990, max: 2040 }),
  years: fc.integer({ min: 1, max: 50 }),
  rate: fc.integer({ min: 1, max: 999 }),
});

interface Figures {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

const yi = (hundredths: number) => (hundredths / 100).toFixed(2);
const billions = (hundredths: number) => (hundredths / 1000).toFixed(3);
const percent = (tenths: number) => (tenths / 10).toFixed(1);

const templates: readonly ((figures: Figures) => string)[] = [
  ({ start, end, from, to, rate }) =>
    `from USD ${billions(start)} billion in ${from} to USD ${billions(end)} billion by ${to}, a CAGR of ${percent(rate)}%`,
  ({ start, end, from, to, rate }) =>
    `The market will reach $${billions(end)}bn by ${to}, up from $${billions(start)}bn in ${from}, at ${percent(rate)} percent a year`,
  ({ start, end, from, to, rate }) =>
    `市場規模將從 ${from} 年的 ${yi(start)} 億美元成長至 ${to} 年的 ${yi(end)} 億美元，年複合成長率為 ${percent(rate)}%`,
  ({ start, end, from, to, rate }) =>
    `預計 ${to} 年達 ${yi(end)} 億美元，${from} 年為 ${yi(start)} 億美元，年均成長 ${percent(rate)}%`,
  ({ start, end, from, to, rate }) =>
    `${from}年市场规模为${yi(start)}亿美元，预计${to}年将达${yi(end)}亿美元，年复合增长率${percent(rate)}%`,
  ({ start, end, from, to, rate }) =>
    `以${percent(rate)}%的年均复合增长率，由${from}年的${yi(start)}亿美元增至${to}年的${yi(end)}亿美元`,
];

test.each(templates.map((write, place) => ({ place, write })))(
  'the figures of a sentence come back: template $place',
  ({ write }) => {
    fc.assert(
      fc.property(figures, ({ years, ...rest }) => {
        const to = rest.from + years;
        const { start, end, growth, ambiguities } = parsed(write({ ...rest, to }));
        expect(amountOf(start)).toEqual([rest.start * 1e6, 'USD', rest.from, 'exact']);
        expect(amountOf(end)).toEqual([rest.end * 1e6, 'USD', to, 'exact']);
        expect([growth?.rate, growth?.kind]).toEqual([rest.rate / 1000, 'cagr']);
        expect(ambiguities).toEqual([]);
      }),
    );
  },
);

test('wide and narrow digits say the same', () => {
  const wide = (text: string) =>
    text.replace(/[0-9.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(figures, fc.constantFrom(...templates.slice(2)), ({ years, ...rest }, write) => {
      const text = write({ ...rest, to: rest.from + years });
      expect(parseGrowthSentence(wide(text))).toEqual(
        expect.objectContaining({ ok: true, value: parsed(text) }),
      );
    }),
  );
});
