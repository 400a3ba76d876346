import { describe, expect, test } from 'vitest';
import {
  writeComparison,
  writeProbabilityBy,
  writeScenarioHeadline,
} from '../../src/charts/scenario-headline/write-scenario-headline.ts';
import { scenarioOf } from '../../src/models/model-catalog.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { runOutAround } from '../cases/run-out.ts';
import { fanInput } from '../cases/runway-fan.ts';

const { forecast } = fanInput;
const scenario = scenarioOf('epoch-2024');
const [en, hant, hans] = (['en', 'zh-Hant', 'zh-Hans'] as const).map((locale) => contextOf(locale));
const late = { ...forecast, runOut: runOutAround(2099, 8) };
const never = { ...forecast, runOut: runOutAround(2060, 8, 0.6) };

describe('the headline', () => {
  test('the median with its interval, and what is assumed of demand', () => {
    expect(writeScenarioHeadline(scenario, forecast, en!)).toBe(
      'Public text is used up in 2029.7 (80%: 2027.1–2032.3) if demand grows 2× a year.',
    );
  });

  test('in Chinese a year is called one, and nothing stands apart from its bracket', () => {
    expect(writeScenarioHeadline(scenario, forecast, hant!)).toBe(
      '若需求每年成長為 2 倍，公開文字將於 2029.7 年（80%：2027.1–2032.3 年）用完。',
    );
    expect(writeScenarioHeadline(scenario, late, hans!)).toMatch(
      /将于 2099 年（80%：2088\.\d 年至 2100 年之后）用完。$/,
    );
  });

  test('where more than half of the draws have no year, the last one looked at', () => {
    expect(writeScenarioHeadline(scenario, never, en!)).toContain(
      'is not used up before 2100 in 60% of the draws',
    );
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
});
