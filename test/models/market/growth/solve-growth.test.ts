import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cagr } from '../../../../src/models/market/growth/cagr.ts';
import { doublingYears } from '../../../../src/models/market/growth/doubling-years.ts';
import type { GrowthResult } from '../../../../src/models/market/growth/growth-problem.ts';
import { grown } from '../../../../src/models/market/growth/grown.ts';
import { solveGrowth } from '../../../../src/models/market/growth/solve-growth.ts';
import { yearsNeeded } from '../../../../src/models/market/growth/years-needed.ts';

function valueOf<T>(result: GrowthResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function reasonsOf(result: GrowthResult<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ where, reason }) => `${where} ${reason}`);
}

test('the article: 3.09 to 10.0 in six years is 21.6 % a year, to 10.11 it is 21.8 %, and 6.262 was 12.5 %', () => {
  expect(valueOf(cagr(3.09e9, 10e9, 6))).toBeCloseTo(0.2162, 4);
  expect(valueOf(cagr(3.09e9, 10.11e9, 6))).toBeCloseTo(0.2184, 4);
  expect(valueOf(cagr(3.09e9, 6.262e9, 6))).toBeCloseTo(0.1249, 4);
});

test('14.6 % a year makes 3.09 bn into 7.0 bn, and needs 8.6 years to 10 bn', () => {
  expect(valueOf(grown(3.09e9, 0.146, 6)) / 1e9).toBeCloseTo(7.0, 2);
  expect(valueOf(yearsNeeded(3.09e9, 10e9, 0.146))).toBeCloseTo(8.62, 2);
});

test('growth of 31.8 % to 10.11 bn starts from 7.67 bn', () => {
  expect(valueOf(grown(10.11e9, 0.318, -1)) / 1e9).toBeCloseTo(7.67, 2);
});

test('doubling takes one year at 100 %, and 7.27 at 10 %', () => {
  expect(valueOf(doublingYears(1))).toBe(1);
  expect(valueOf(doublingYears(0.1))).toBeCloseTo(7.2725, 4);
});

test('a shrinking market has a rate below zero and a year in which it is reached', () => {
  expect(valueOf(cagr(100, 81, 2))).toBeCloseTo(-0.1, 12);
  expect(valueOf(yearsNeeded(100, 81, -0.1))).toBeCloseTo(2, 12);
});

test('an end at the start needs no years at any rate', () => {
  expect(valueOf(yearsNeeded(5, 5, 0))).toBe(0);
  expect(valueOf(cagr(5, 5, 3))).toBe(0);
});

test.each([
  ['start not-above-zero', cagr(0, 5, 3)],
  ['start not-above-zero', cagr(-2, 5, 3)],
  ['end not-above-zero', cagr(5, 0, 3)],
  ['years same-year', cagr(5, 6, 0)],
  ['years years-below-zero', cagr(5, 6, -1)],
  ['years not-a-number', cagr(5, 6, Number.NaN)],
  ['end not-a-number', cagr(5, Number.POSITIVE_INFINITY, 2)],
  ['rate out-of-range', cagr(1e-300, 1e300, 1)],
  ['rate out-of-range', cagr(1e300, 1e-300, 1)],
  ['rate all-lost', grown(5, -1, 2)],
  ['rate all-lost', grown(5, -1.5, 2)],
  ['years not-a-number', grown(5, 0.1, Number.NEGATIVE_INFINITY)],
  ['end out-of-range', grown(1e300, 4, 100)],
  ['end out-of-range', grown(1e-300, 4, -100)],
  ['rate never-reached', yearsNeeded(5, 6, 0)],
  ['rate never-reached', yearsNeeded(5, 6, -0.1)],
  ['rate never-reached', yearsNeeded(6, 5, 0.1)],
  ['rate all-lost', yearsNeeded(6, 5, -1)],
  ['years out-of-range', yearsNeeded(1, 2, 1e-320)],
  ['rate never-reached', doublingYears(0)],
  ['rate never-reached', doublingYears(-0.2)],
] as const)('%s', (reason, result) => {
  expect(reasonsOf(result)).toEqual([reason]);
});

test('every bad term is named with its value', () => {
  expect(grown(-3, -2, 1)).toEqual({
    ok: false,
    problems: [
      { where: 'start', value: '-3', reason: 'not-above-zero' },
      { where: 'rate', value: '-2', reason: 'all-lost' },
    ],
  });
});

test.each([
  ['rate', { start: 100, end: 121, years: 2 }, 0.1],
  ['end', { start: 100, years: 2, rate: 0.1 }, 121],
  ['start', { end: 121, years: 2, rate: 0.1 }, 100],
  ['years', { start: 100, end: 121, rate: 0.1 }, 2],
] as const)('the missing %s is found from the other three', (solved, given, expected) => {
  const solution = valueOf(solveGrowth(given));
  expect(solution).toMatchObject({ kind: 'solved', solved, ...given });
  expect(solution.kind === 'solved' && solution[solved]).toBeCloseTo(expected, 9);
});

test('four terms that contradict each other show the stated beside the implied rate', () => {
  const solution = valueOf(solveGrowth({ start: 3.09e9, end: 10e9, years: 6, rate: 0.146 }));
  if (solution.kind !== 'compared') throw new Error(solution.kind);
  expect(solution.rate).toBe(0.146);
  expect(solution.impliedRate).toBeCloseTo(0.2162, 4);
  expect(solution.gap).toBeCloseTo(-0.0702, 4);
  expect(solution.endAtRate / 1e9).toBeCloseTo(7.0, 2);
  expect(solution.yearsAtRate).toBeCloseTo(8.62, 2);
});

test('a stated rate that leads away from the end is compared, but has no years', () => {
  const solution = valueOf(solveGrowth({ start: 4, end: 8, years: 2, rate: -0.1 }));
  expect(solution).toMatchObject({ kind: 'compared', yearsAtRate: undefined });
});

test('fewer than three terms are not enough, and what is missing is named', () => {
  expect(reasonsOf(solveGrowth({ rate: 0.1 }))).toEqual([
    'start missing',
    'end missing',
    'years missing',
  ]);
  expect(reasonsOf(solveGrowth({ start: 0, end: 5 }))).toEqual([
    'years missing',
    'rate missing',
    'start not-above-zero',
  ]);
});

test('four terms within one year contradict nothing: there is no rate to imply', () => {
  expect(reasonsOf(solveGrowth({ start: 1, end: 2, years: 0, rate: 0.1 }))).toEqual([
    'years same-year',
  ]);
});

const start = fc.double({ min: 1e3, max: 1e13, noNaN: true });
const rate = fc.double({ min: -0.9, max: 5, noNaN: true });
const years = fc.double({ min: 0.5, max: 30, noNaN: true });

/** Roundoff of a power, relative; a rate near -1 loses up to a digit of `1 + rate`. */
const roundoff = 1e-11;

test('whatever grows at a rate has that rate, comes back to its start, and has doubled when it should', () => {
  fc.assert(
    fc.property(start, rate, years, (start, rate, years) => {
      const end = valueOf(grown(start, rate, years));
      expect(Math.abs(valueOf(cagr(start, end, years)) - rate)).toBeLessThan(6 * roundoff);
      expect(Math.abs(valueOf(grown(end, rate, -years)) / start - 1)).toBeLessThan(roundoff);
      if (rate > 0.001) {
        const doubled = valueOf(grown(start, rate, valueOf(doublingYears(rate))));
        expect(Math.abs(doubled / start - 2)).toBeLessThan(roundoff);
      }
    }),
  );
});

test('the years needed are the years grown', () => {
  const steady = rate.filter((rate) => Math.abs(rate) > 0.001);
  fc.assert(
    fc.property(start, steady, years, (start, rate, years) => {
      const end = valueOf(grown(start, rate, years));
      expect(valueOf(yearsNeeded(start, end, rate))).toBeCloseTo(years, 8);
    }),
  );
});

test('the missing term of any three makes the four agree', () => {
  const term = fc.constantFrom('start', 'end', 'rate');
  fc.assert(
    fc.property(term, start, rate, years, (missing, start, rate, years) => {
      const end = valueOf(grown(start, rate, years));
      const given = { start, end, rate, years, [missing]: undefined };
      const solved = valueOf(solveGrowth(given));
      const { start: a, end: b, years: n, rate: r } = solved;
      const compared = valueOf(solveGrowth({ start: a, end: b, years: n, rate: r }));
      expect(compared.kind === 'compared' && Math.abs(compared.gap)).toBeLessThan(6 * roundoff);
    }),
  );
});

test('no input makes a result that is not a finite number', () => {
  const any = fc.double();
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      const results = [cagr(a, b, c), grown(a, b, c), yearsNeeded(a, b, c), doublingYears(a)];
      results.forEach((result) => {
        expect(result.ok ? Number.isFinite(result.value) : result.problems.length > 0).toBe(true);
      });
    }),
    { numRuns: 1000 },
  );
});
