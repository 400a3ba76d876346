import { describe, expect, test } from 'vitest';
import {
  writeComparison,
  writeProbabilityBy,
  writeScenarioHeadline,
} from '../../src/charts/scenario-headline/write-scenario-headline.ts';
import { writePublishedDate } from '../../src/charts/scenario-headline/write-published-date.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { dateRowOf } from '../cases/exhaustion-dates.ts';
import { runOutAround } from '../cases/run-out.ts';
import { fanInput } from '../cases/runway-fan.ts';

const { forecast } = fanInput;
const scenario = scenarioOf('epoch-2024');
const [en, hant, hans] = (['en', 'zh-Hant', 'zh-Hans'] as const).map((locale) => contextOf(locale));
const late = { ...forecast, runOut: runOutAround(2099, 8) };
const never = { ...forecast, runOut: runOutAround(2060, 8, 0.6) };

describe('the headline', () => {
  test('the calendar year of the median with its interval, and what is assumed of demand', () => {
    expect(writeScenarioHeadline(scenario, forecast, en!)).toBe(
      'Public text is used up in 2029 (80%: 2027–2032) if median demand grows 2× a year until then.',
    );
  });

  test('the calendar year is that of the year in tenths, and a range within one year is that year', () => {
    const inOneYear = { ...forecast, runOut: runOutAround(2030.4, 0.1) };
    expect(writeScenarioHeadline(scenario, inOneYear, en!)).toContain('in 2030 (80%: 2030) if');
    const atItsStart = { ...forecast, runOut: runOutAround(2029.97, 2) };
    expect(writeScenarioHeadline(scenario, atItsStart, en!)).toContain(
      'in 2030 (80%: 2027–2032) if',
    );
  });

  test('in Chinese a year is called one, and nothing stands apart from its bracket', () => {
    expect(writeScenarioHeadline(scenario, forecast, hant!)).toBe(
      '若需求中位數在此之前每年成長為 2 倍，公開文字將於 2029 年（80%：2027–2032 年）用完。',
    );
    expect(writeScenarioHeadline(scenario, late, hans!)).toMatch(
      /将于 2099 年（80%：2088 年至 2100 年之后）用完；在 \d+(\.\d)?% 的抽样中，于 2100 年以前不会用完。$/,
    );
  });

  test('a stock whose whole interval has passed was used up; one whose interval reaches today is', () => {
    const past = { ...forecast, runOut: runOutAround(2025, 0.5) };
    expect(writeScenarioHeadline(scenario, past, en!)).toMatch(
      /^Public text was, by this model, used up in 2025 \(80%: 2024–2025\), with median demand that grew [\d.]+× a year until then\.$/,
    );
    const atThatTime = { ...en!, today: Date.UTC(2025, 5, 1) };
    expect(writeScenarioHeadline(scenario, past, atThatTime)).toContain('is used up in 2025');
  });

  test('a tenth of the draws without a year is told, less is not', () => {
    const withNever = (share: number) =>
      writeScenarioHeadline(scenario, { ...forecast, runOut: runOutAround(2040, 4, share) }, en!);
    expect(withNever(0.31)).toContain('; in 31% of the draws it is not used up before 2100.');
    expect(withNever(0.05)).not.toContain('of the draws');
  });

  test('where more than half of the draws have no year, the last one looked at', () => {
    expect(writeScenarioHeadline(scenario, never, en!)).toContain(
      'is not used up before 2100 in 60% of the draws',
    );
  });
});

describe('what the study published', () => {
  const rows = [
    dateRowOf('epoch-2024-mixture', {
      low_year: 2026,
      median_year: 2028,
      high_year: 2032,
      interval_level: 0.8,
    }),
    dateRowOf('epoch-2024-overtrained-5x', { median_year: 2027 }),
    dateRowOf('epoch-2022-images-compute', {
      low_year: 2032,
      median_year: 2038.8,
      high_year: 2049.8,
      interval_level: 0.9,
    }),
  ];

  test('is the date of the case that the scenario bends, with the level of its own interval', () => {
    const bent = scenarioOf('epoch-2024', { syntheticShare: 0.2 });
    expect(writePublishedDate(rows, bent, en!)).toBe(
      'The study itself published 2028 (80%: 2026–2032) for this case.',
    );
    const images = scenarioOf('epoch-2022', { stock: 'images', projection: 'compute' });
    expect(writePublishedDate(rows, images, hant!)).toBe(
      '該研究本身就此情況公布的是 2038.8 年（90%：2032–2049.8 年）。',
    );
  });

  test('of models overtrained five times it is their own date, which has no interval', () => {
    const overtrained = scenarioOf('epoch-2024', { overtrainingFactor: 5 });
    expect(writePublishedDate(rows, overtrained, en!)).toBe(
      'The study itself published 2027 for this case.',
    );
  });

  test('is nothing for a stock without a date, or without its row', () => {
    const wholeWeb = scenarioOf('epoch-2024', { stock: 'whole-web' });
    expect(writePublishedDate(rows, wholeWeb, en!)).toBeUndefined();
    expect(writePublishedDate([], scenario, en!)).toBeUndefined();
  });
});

describe('the comparison', () => {
  const other = (median: number) => ({
    forecast: { ...forecast, runOut: runOutAround(median, 2) },
    name: '「B」',
  });

  test('is the difference of the years as they are written', () => {
    const own = { ...forecast, runOut: runOutAround(2029.84, 2) };
    expect(writeComparison(own, other(2028.86), en!)).toMatch(
      /^That is 0\.9 years later than with 「B」, 2028\.9 \(80%: /,
    );
    expect(writeComparison(own, other(2029.82), en!)).toContain('the same median');
  });

  test('has no bracket within a bracket and no gap in Chinese', () => {
    const words = writeComparison(forecast, other(2028), hant!);
    expect(words).toMatch(/^比「B」的 2028 年（80%：[\d.–]+ 年）晚 1\.7 年。$/);
  });
});

test('the probability by a year is told as a share and as worlds of fifty', () => {
  expect(writeProbabilityBy(forecast, 2040, en!)).toBe(
    'The probability that it is used up by 2040 is 100%: in 50 of 50 worlds before 2040.',
  );
  const almostSure = forecast.runOut.cumulativeShares.map((share) => share * 0.99999);
  const almost = { ...forecast, runOut: { ...forecast.runOut, cumulativeShares: almostSure } };
  expect(writeProbabilityBy(almost, 2040, en!)).toContain('is > 99.9%: in 50 of 50');
});
