import { beforeAll, describe, expect, test } from 'vitest';
import { frameOf } from '../../src/charts/forecast-errors/frame.ts';
import { forecastErrorsChart } from '../../src/charts/forecast-errors/index.ts';
import {
  countedForecasts,
  judgedForecasts,
  medianError,
  selectErrors,
  type ForecastErrorsSeries,
} from '../../src/charts/forecast-errors/series.ts';
import { writeErrorShare, writeErrorSteps } from '../../src/charts/forecast-errors/write-error.ts';
import { writeErrorsFinding } from '../../src/charts/forecast-errors/write-finding.ts';
import {
  selectMarket,
  type MarketRows,
  type MarketView,
} from '../../src/charts/market-figures/select-market.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { defaultMarketView } from '../cases/football-field.ts';
import {
  errorsOf,
  errorsOfEveryYear,
  errorsOfTwoYears,
  judgedRows,
  nothingCame,
  outcomeRowOf,
  outcomeRows,
  printedAmounts,
} from '../cases/forecast-errors.ts';
import { marketRows } from '../support/market-rows.ts';

const context = contextOf('en');

const errorIn = (series: ForecastErrorsSeries, id: string) =>
  judgedForecasts(series).find((one) => one.id === id)?.error.errorShare;

const idsOf = (series: ForecastErrorsSeries) => judgedForecasts(series).map(({ id }) => id);

describe('what is judged', () => {
  test('is each printed amount of a year with an outcome, the latest year and the largest error first', () => {
    expect(
      judgedForecasts(errorsOfTwoYears).map(({ id, error }) => [id, error.errorShare]),
    ).toEqual([
      ['Unseen Research-2025', expect.closeTo(1.4, 9)],
      ['article-2023-china-annotation-2025', expect.closeTo(1, 9)],
      ['High Research-2025', expect.closeTo(0.6, 9)],
      ['Low Research-2025', expect.closeTo(-0.2, 9)],
      ['Near Research-2024', expect.closeTo(-0.1, 9)],
    ]);
  });
  test('is every year on the way too, where the reader asks', () => {
    // from 2 to 8 in five years, one before the end, against 4
    expect(errorIn(errorsOfEveryYear, 'High Research-2024')).toBeCloseTo((2 * 4 ** 0.8) / 4 - 1, 9);
    expect(idsOf(errorsOfTwoYears)).not.toContain('High Research-2024');
  });
  test('is never a base year, nor a forecast of another place', () => {
    const series = errorsOf(judgedRows, [...outcomeRows, outcomeRowOf('first', 2020, 3)]);
    expect(idsOf(series).filter((id) => id.endsWith('-2020'))).toEqual([]);
    expect(idsOf(series)).not.toContain('World Research-2025');
    expect(errorsOfTwoYears.unjudgedCount).toBe(1);
  });
  test('is nothing where nothing came', () => {
    expect(nothingCame.years).toEqual([]);
    expect(forecastErrorsChart.toTracks(nothingCame, context)).toEqual([]);
    expect(writeErrorsFinding(nothingCame, context)).toBe(
      'No forecast that counts has a year with an outcome.',
    );
  });
});

describe('what counts', () => {
  test('leaves out what was not seen until the basis lets it in, and a misquote always', () => {
    const ids = (countsUnverified: boolean) =>
      countedForecasts(
        errorsOf(judgedRows, outcomeRows, printedAmounts, { counting: { countsUnverified } }),
      ).map(({ id }) => id);
    expect(ids(false)).toEqual(['High Research-2025', 'Low Research-2025', 'Near Research-2024']);
    expect(ids(true)).toContain('Unseen Research-2025');
    expect(ids(true)).not.toContain('article-2023-china-annotation-2025');
  });
  test('an edition that was replaced was a forecast all the same; a copy counts once', () => {
    const [high] = judgedRows;
    const older = { ...high!, market_forecast_id: 'older', publisher: 'Older', target_bn: 7 };
    const copy = { ...high!, market_forecast_id: 'copy', publisher: 'Copy' };
    const series = errorsOf(
      [
        high!,
        { ...older, standing: 'superseded' },
        { ...copy, standing: 'duplicate', copy_of: 'High Research' },
      ],
      outcomeRows,
    );
    expect(countedForecasts(series).map(({ id }) => id)).toEqual([
      'High Research-2025',
      'older-2025',
    ]);
  });
  test('has a median on each side', () => {
    const counted = countedForecasts(errorsOfTwoYears);
    expect(medianError(counted, 'high')).toBeCloseTo(0.6, 9);
    expect(medianError(counted, 'low')).toBeCloseTo(-0.15, 9);
    expect(medianError([], 'high')).toBeUndefined();
  });
});

test('the finding counts both sides, names the article, and says what cannot be judged', () => {
  expect(writeErrorsFinding(errorsOfTwoYears, context)).toBe(
    'Of 3 forecasts whose year has come, 1 was too high, by a median of 60%, and 2 were too low, by a median of 15%. The article’s figure for 2025 (data annotation in China), over RMB 10B, lies at least 100% above the RMB 5B of IDC. 1 more amount is for a year that has passed, but the tables hold no outcome for their place and market.',
  );
});

test.each([
  [0.6145, '+61%'],
  [-0.1201, '−12%'],
  [0.0944, '+9.4%'],
  [10.888, '+1,089%'],
  [0, '0%'],
])('an error of %f is written %s', (share, text) => {
  expect(writeErrorShare(share, context)).toBe(text);
});

describe('the article’s amount', () => {
  const [article] = judgedForecasts(errorsOfTwoYears).filter(({ id }) => id.startsWith('article'));
  test('is held beside what its own rate gives: 3.09 at 14.6 % is 7.0 in six years', () => {
    expect(article!.other!.amount / 1e9).toBeCloseTo(3.09 * 1.146 ** 6, 9);
    expect(article!.other!.errorShare).toBeCloseTo((3.09 * 1.146 ** 6) / 5 - 1, 9);
  });
  test('is worked through to the division', () => {
    const text = writeErrorSteps(article!, errorsOfTwoYears, context).join(' ');
    expect(text).toContain('Scope: forecast counts less.');
    expect(text).toContain('At its own stated growth rate it would be RMB 7B: +40%.');
    expect(text).toContain('It misquotes');
    expect(text).toContain('RMB 10B ÷ RMB 5B − 1 = at least +100%.');
  });
});

test('the table has a row a forecast, a cell a column, and both amounts', () => {
  const { columns, rows } = forecastErrorsChart.toTable(errorsOfTwoYears, context);
  expect(rows.map(({ id }) => id)).toEqual(idsOf(errorsOfTwoYears));
  for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  const cell = (column: string) =>
    rows[2]?.cells[columns.findIndex(({ id }) => id === column)]?.value;
  expect([cell('forecast'), cell('outcome'), cell('other')]).toEqual([8e9, 5e9, undefined]);
  expect(cell('error')).toBeCloseTo(0.6, 9);
});

test.each([errorsOfTwoYears, errorsOfEveryYear])(
  'the data cursor reaches each forecast and its outcome, within the plot',
  (series) => {
    const frame = frameOf(series, context);
    const points = forecastErrorsChart.toTracks(series, context).flatMap((track) => track.points);
    expect(points).toHaveLength(2 * idsOf(series).length);
    for (const { at } of points) {
      expect(at[0]).toBeGreaterThan(frame.scale.min);
      expect(at[0]).toBeLessThan(frame.scale.max);
      expect(at[1]).toBeLessThan(frame.bottom - frame.top);
    }
  },
);

describe('on the tables of the package', () => {
  let rows: MarketRows;
  const errorsIn = (changes: Partial<MarketView> = {}, view = printedAmounts) =>
    selectErrors(selectMarket(rows, { ...defaultMarketView, ...changes }), view);

  beforeAll(async () => {
    rows = await marketRows();
  });

  test('iResearch’s 10.11 billion yuan for 2025 lie 61 % above IDC’s 6.262, and the article’s 10 lie 60 %', () => {
    const series = errorsIn();
    expect(errorIn(series, 'article-2023-china-base-data-2025')).toBeCloseTo(10.11 / 6.262 - 1, 9);
    expect(errorIn(series, 'article-2023-china-annotation-2025')).toBeCloseTo(10 / 6.262 - 1, 9);
    const article = judgedForecasts(series).find(
      ({ id }) => id === 'article-2023-china-annotation-2025',
    );
    expect(article?.other?.errorShare).toBeCloseTo((3.09 * 1.146 ** 6) / 6.262 - 1, 9);
    expect(article?.error.segmentRelation).toBe('part-of');
  });

  test.each(['implied', 'stated'] as const)(
    'four forecasts that count have come, all of them too high, by a median of 60 %: %s rate',
    (rate) => {
      // 25 and 10.11 against 6.262; 7.73 against 4.9; 5.35 against 4.5; the median is (0.6145 + 0.5776) / 2
      const errors = [25 / 6.262, 10.11 / 6.262, 7.73 / 4.9, 5.35 / 4.5];
      const counted = countedForecasts(errorsIn({ rate }));
      expect(counted.map(({ id }) => id).toSorted()).toEqual([
        'article-2023-china-base-data-2025',
        'cic-2023-china-base-data-2023',
        'cirn-2024-china-annotation-2024',
        'cirn-2024-china-annotation-high-2025',
      ]);
      const ratios = counted.map(({ error }) => error.errorShare + 1);
      expect(ratios.toSorted((a, b) => b - a)).toEqual(
        errors.map((ratio) => expect.closeTo(ratio, 9)),
      );
      expect(writeErrorsFinding(errorsIn({ rate }), context)).toContain(
        'Of 4 forecasts whose year has come, 4 were too high, by a median of 60%. 2 of them count less than the outcome does.',
      );
    },
  );

  test('what appeared only after its year is named and not judged', () => {
    for (const errorAmounts of ['printed', 'all'] as const) {
      const series = errorsIn({}, { errorAmounts, errorScale: 'log' });
      for (const { published, point } of judgedForecasts(series)) {
        const year = Number(published.row.source_published_on?.slice(0, 4) ?? -Infinity);
        expect(year, published.row.market_forecast_id).toBeLessThanOrEqual(point.year);
      }
      expect(idsOf(series)).not.toContain('blog-2026-china-annotation-2025');
      expect(series.hindsight.map(({ published }) => published.row.market_forecast_id)).toEqual([
        'blog-2026-china-annotation',
      ]);
    }
    expect(writeErrorsFinding(errorsIn(), context)).toContain(
      'Not judged, because published only after the year: no publisher named, over RMB 15B for 2025 (published 2026).',
    );
  });

  test('the middle of a range is marked as worked out, and its error as about', () => {
    const series = errorsIn();
    const high = judgedForecasts(series).find(
      ({ id }) => id.startsWith('cirn') && id.endsWith('high-2025'),
    );
    const text = writeErrorSteps(high!, series, context).join(' ');
    expect(text).toContain(
      'Printed: RMB 6.08B for 2023, a range for 2025 whose middle is RMB 25B.',
    );
    expect(text).toContain('For 2025 a range is printed; the amount is its middle.');
    // 25 / 6.262 - 1
    expect(text).toContain('about RMB 25B for 2025');
    expect(text).toContain('= about +299%.');
    const [first] = forecastErrorsChart
      .toTable(series, context)
      .rows.filter(({ id }) => id === high!.id);
    expect(first?.cells.map(({ text: cell }) => cell)).toContain('middle of a printed range');
  });

  test('an error from a lower bound is a lower bound', () => {
    const series = errorsIn();
    expect(writeErrorsFinding(series, context)).toContain(
      'The article’s figure for 2025 (data annotation in China), over RMB 10B, lies at least 60% above the RMB 6.262B of IDC',
    );
  });

  test('of the unseen original and its copy the original counts once it is let in', () => {
    const counting = { standings: ['sound', 'disputed'], countsUnverified: true } as const;
    const ids = countedForecasts(errorsIn({ counting })).map(({ id }) => id);
    expect(ids).toContain('iresearch-2020-china-base-data-2025');
    expect(ids).toContain('iresearch-2019-china-base-data-2025');
    expect(ids).not.toContain('article-2023-china-base-data-2025');
  });

  test('the error is the same in either currency and in constant prices', () => {
    const native = errorsIn({ basis: { currency: 'CNY', priceYear: 'nominal' } });
    for (const currency of ['USD', 'CNY'] as const) {
      for (const priceYear of ['nominal', 2025] as const) {
        const series = errorsIn({ basis: { currency, priceYear } });
        expect(idsOf(series)).toEqual(idsOf(native));
        for (const { id, error } of judgedForecasts(series))
          expect(error.errorShare).toBeCloseTo(errorIn(native, id)!, 9);
      }
    }
  });

  test('every text is complete in every language', () => {
    for (const rate of ['implied', 'stated'] as const) {
      const series = errorsIn({ rate }, { errorAmounts: 'all', errorScale: 'log' });
      for (const locale of locales) {
        const words = contextOf(locale);
        const texts = [
          forecastErrorsChart.summarize(series, words),
          ...judgedForecasts(series).flatMap((one) => writeErrorSteps(one, series, words)),
        ];
        for (const text of texts) expect(text).not.toMatch(/NaN|undefined|Infinity|\bnone\b/);
      }
    }
  });
});
