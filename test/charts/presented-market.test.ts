import { describe, expect, test } from 'vitest';
import type { ChartDefinition } from '../../src/charts/chart.ts';
import { footballFieldChart } from '../../src/charts/football-field/index.ts';
import { forecastErrorsChart } from '../../src/charts/forecast-errors/index.ts';
import { marketFanChart } from '../../src/charts/market-fan/index.ts';
import { marketGrowthChart, marketPathsChart } from '../../src/charts/market-paths/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { fieldByScope, fieldOf2025, fieldOf2028, fieldOfNoPlace } from '../cases/football-field.ts';
import { errorsOfEveryYear, errorsOfTwoYears, nothingCame } from '../cases/forecast-errors.ts';
import {
  marketAtDefaults,
  marketOfConvertedBase,
  marketWithScarcity,
} from '../cases/market-fan.ts';
import {
  allInOnePlot,
  growthBetweenPrinted,
  indexedPaths,
  noPaths,
  plotForEachScope,
  worldBesideChina,
} from '../cases/market-paths.ts';
import { keyFigureProblems } from '../support/key-figure-problems.ts';
import { columnValues, markedValues, seriesIn } from '../support/native-points.ts';
import { nativeProblems } from '../support/native-problems.ts';

const context = contextOf('en');
const { ink } = context.theme;

async function nativeOf<S>(definition: ChartDefinition<S>, series: S) {
  return (await definition.presented!()).toNative(series, context);
}

async function keyOf<S>(definition: ChartDefinition<S>, series: S) {
  return (await definition.presented!()).toKeyFigure!(series, context);
}

/** A case of a chart: its problems in every language, on light and dark paper, as a drawing and as a guess. */
function caseOf<S>(name: string, definition: ChartDefinition<S>, series: S) {
  const problems = async () => {
    const { toNative, toKeyFigure } = await definition.presented!();
    return locales.flatMap((locale) =>
      (['light', 'dark'] as const).flatMap((theme) => {
        const reader = contextOf(locale, 960, theme);
        const figure = toKeyFigure?.(series, reader);
        return [
          ...nativeProblems(toNative(series, reader)),
          ...(figure ? keyFigureProblems(figure) : []),
        ];
      }),
    );
  };
  return [name, problems] as const;
}

test.each([
  caseOf('market-paths', marketPathsChart, worldBesideChina),
  caseOf('market-paths-scopes', marketPathsChart, plotForEachScope),
  caseOf('market-paths-all', marketPathsChart, allInOnePlot),
  caseOf('market-paths-index', marketPathsChart, indexedPaths),
  caseOf('market-paths-growth', marketGrowthChart, growthBetweenPrinted),
  caseOf('market-paths-empty', marketPathsChart, noPaths),
  caseOf('football-field', footballFieldChart, fieldOf2025),
  caseOf('football-field-scope', footballFieldChart, fieldByScope),
  caseOf('football-field-one-figure', footballFieldChart, fieldOf2028),
  caseOf('football-field-empty', footballFieldChart, fieldOfNoPlace),
  caseOf('forecast-errors', forecastErrorsChart, errorsOfTwoYears),
  caseOf('forecast-errors-all', forecastErrorsChart, errorsOfEveryYear),
  caseOf('forecast-errors-empty', forecastErrorsChart, nothingCame),
  caseOf('market-fan', marketFanChart, marketAtDefaults),
  caseOf('market-fan-linear', marketFanChart, marketWithScarcity),
  caseOf('market-fan-converted', marketFanChart, marketOfConvertedBase),
])('%s can be drawn and guessed in every language', async (_, problems) => {
  expect(await problems()).toEqual([]);
});

describe('the paths', () => {
  test.each([
    ['amount', worldBesideChina],
    ['index', indexedPaths],
    ['growth', growthBetweenPrinted],
  ] as const)('have the values of the table (%s), no more and no less', async (column, series) => {
    const chart = await nativeOf(marketPathsChart, series);
    const drawn = chart.plots.flatMap((_, place) =>
      seriesIn(chart, place).flatMap(({ points }) => points.map(({ y }) => y)),
    );
    const told = columnValues(marketPathsChart.toTable(series, context), column);
    expect([...new Set(drawn)].toSorted((a, b) => a - b)).toEqual([...new Set(told)]);
  });
  test('stay within the years in view', async () => {
    const chart = await nativeOf(marketPathsChart, worldBesideChina);
    const years = seriesIn(chart).flatMap(({ points }) => points.map(({ x }) => x));
    const [from, to] = worldBesideChina.view.span;
    expect(Math.min(...years)).toBeGreaterThanOrEqual(from);
    expect(Math.max(...years)).toBeLessThanOrEqual(to);
  });
  test('have a plot for each facet, and one plot where there is none', async () => {
    const facets = plotForEachScope.facets.length;
    expect((await nativeOf(marketPathsChart, plotForEachScope)).plots).toHaveLength(facets);
    const empty = await nativeOf(marketPathsChart, noPaths);
    expect(empty.plots).toHaveLength(1);
    expect(seriesIn(empty)).toEqual([]);
  });
  test('ask for the median that the finding ends with', async () => {
    const figure = await keyOf(marketPathsChart, worldBesideChina);
    const median = worldBesideChina.facets[0]?.choices[0]?.median;
    expect(figure?.value).toBeCloseTo(median!.end / 1e9, 9);
    expect(marketPathsChart.summarize(worldBesideChina, context)).toContain(
      figure?.text.split(' in ')[0],
    );
  });
});

describe('the football field', () => {
  test.each([fieldOf2025, fieldByScope, fieldOf2028])(
    'marks every amount of the table',
    async (series) => {
      const chart = await nativeOf(footballFieldChart, series);
      const marks = markedValues(chart, 'x', 0, ({ color }) => color !== ink);
      const told = columnValues(footballFieldChart.toTable(series, context), 'amount');
      expect(marks).toEqual(told);
    },
  );
  test('names its rows from the bottom up, as they stand on screen', async () => {
    const { plots } = await nativeOf(footballFieldChart, fieldOf2025);
    const plot = plots[0]!.plot;
    const names = plot.kind === 'xy' ? plot.y.rowNames : undefined;
    const labels = footballFieldChart.toTracks(fieldOf2025, context).map(({ label }) => label);
    expect(names?.toReversed().filter((name) => labels.includes(name))).toEqual(labels);
  });
  test('keeps the axis logarithmic, and at least as long as on screen', async () => {
    const { plots } = await nativeOf(footballFieldChart, fieldOf2025);
    const plot = plots[0]!.plot;
    expect(plot.kind === 'xy' && plot.x.scale).toBe('log');
  });
  test('asks for the median of its first place', async () => {
    const figure = await keyOf(footballFieldChart, fieldOf2025);
    const spread = fieldOf2025.groups[0]?.consensus.spread;
    expect(figure?.value).toBeCloseTo(spread!.median / 1e9, 9);
    const written = figure?.writeGuess(figure.value * 1.6);
    expect(written).toContain('1.6 times the median of the forecasts');
    expect(await keyOf(footballFieldChart, fieldOfNoPlace)).toBeUndefined();
  });
});

describe('the errors', () => {
  test.each([errorsOfTwoYears, errorsOfEveryYear])(
    'mark every forecast and every outcome of the table',
    async (series) => {
      const chart = await nativeOf(forecastErrorsChart, series);
      const table = forecastErrorsChart.toTable(series, context);
      const forecasts = markedValues(
        chart,
        'x',
        0,
        ({ color, marker }) => color !== ink && marker!.size > 6,
      );
      const outcomes = markedValues(chart, 'x', 0, ({ color }) => color === ink);
      expect(forecasts).toEqual(columnValues(table, 'forecast'));
      expect(outcomes).toEqual(columnValues(table, 'outcome'));
    },
  );
  test('ask for the median size of those that count', async () => {
    const figure = await keyOf(forecastErrorsChart, errorsOfTwoYears);
    expect(figure?.value).toBeGreaterThan(0);
    expect(figure?.text).toContain('%');
    expect(await keyOf(forecastErrorsChart, nothingCame)).toBeUndefined();
  });
});

describe('the fan of a market', () => {
  test('has every figure of the table on a logarithmic axis, and no other', async () => {
    const chart = await nativeOf(marketFanChart, marketAtDefaults);
    const drawn = seriesIn(chart).flatMap(({ points }) => points.map(({ y }) => y));
    const table = marketFanChart.toTable(marketAtDefaults, context);
    const told = ['median', 'p5', 'p25', 'p75', 'p95'].flatMap((id) => columnValues(table, id));
    const sorted = (values: readonly number[]) => [...new Set(values)].toSorted((a, b) => a - b);
    expect(sorted(drawn)).toEqual(sorted(told));
  });
  test('ends its lines where a linear axis ends', async () => {
    const { plots } = await nativeOf(marketFanChart, marketWithScarcity);
    const plot = plots[0]!.plot;
    if (plot.kind !== 'xy') throw new Error('no plot of points');
    const most = Math.max(...plot.series.flatMap(({ points }) => points.map(({ y }) => y)));
    expect(most).toBeLessThanOrEqual(plot.y.max!);
    expect(Math.max(...marketWithScarcity.size.p95)).toBeGreaterThan(plot.y.max!);
  });
  test('is guessed in the units of the language', async () => {
    const { toKeyFigure } = await marketFanChart.presented!();
    const [inBillions, inYi] = (['en', 'zh-Hant'] as const).map((locale) =>
      toKeyFigure!(marketAtDefaults, contextOf(locale))!,
    );
    expect(inYi!.value).toBeCloseTo(inBillions!.value * 10, 9);
    expect(inYi!.question).toContain('億美元');
    expect(inBillions!.question).toContain('US$ bn');
  });
});
