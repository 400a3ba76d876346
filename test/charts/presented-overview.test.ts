import { describe, expect, test } from 'vitest';
import type { ChartDefinition } from '../../src/charts/chart.ts';
import { totalOf } from '../../src/charts/funding-quarters/series.ts';
import { checkedForecasts } from '../../src/charts/growth-audit/series.ts';
import { checkedVerdicts } from '../../src/charts/growth-verdicts/frame.ts';
import { growthVerdictsChart } from '../../src/charts/growth-verdicts/index.ts';
import { marketSpreadChart } from '../../src/charts/market-spread/index.ts';
import type { NativeBarPlot } from '../../src/charts/native-chart.ts';
import { raisedByYearChart } from '../../src/charts/raised-by-year/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { fieldOf2025, fieldOf2028, fieldOfNoPlace } from '../cases/football-field.ts';
import { nothingRaised, raisedByQuarter, raisedByYear } from '../cases/funding-quarters.ts';
import { everyVerdict, nothingToCheck } from '../cases/growth-audit.ts';
import { keyFigureProblems } from '../support/key-figure-problems.ts';
import { markedValues, seriesIn } from '../support/native-points.ts';
import { nativeProblems } from '../support/native-problems.ts';

const context = contextOf('en');

async function nativeOf<S>(definition: ChartDefinition<S>, series: S) {
  return (await definition.presented!()).toNative(series, context);
}

async function barsOf<S>(definition: ChartDefinition<S>, series: S): Promise<NativeBarPlot> {
  const { plots } = await nativeOf(definition, series);
  const plot = plots[0]?.plot;
  if (plots.length !== 1 || plot?.kind !== 'bars') throw new Error('no single plot of bars');
  return plot;
}

/** The value of each category over all series; `undefined` where no series has any. */
function stacksOf({ categories, series }: NativeBarPlot): readonly (number | undefined)[] {
  return categories.map((_, place) => {
    const known = series.flatMap(({ values }) => values[place] ?? []);
    return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
  });
}

/** A case of a chart: its problems in every language, on light and dark paper, as a drawing and as a guess. */
function caseOf<S>(name: string, definition: ChartDefinition<S>, series: S) {
  const problems = async () => {
    const { toNative, toKeyFigure } = await definition.presented!();
    return locales.flatMap((locale) =>
      (['light', 'dark'] as const).flatMap((theme) => {
        const reader = contextOf(locale, 592, theme);
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
  caseOf('market-spread', marketSpreadChart, fieldOf2025),
  caseOf('market-spread-one-figure', marketSpreadChart, fieldOf2028),
  caseOf('market-spread-empty', marketSpreadChart, fieldOfNoPlace),
  caseOf('growth-verdicts', growthVerdictsChart, everyVerdict),
  caseOf('growth-verdicts-empty', growthVerdictsChart, nothingToCheck),
  caseOf('raised-by-year', raisedByYearChart, raisedByYear),
  caseOf('raised-by-year-empty', raisedByYearChart, nothingRaised),
])('%s can be drawn and guessed in every language', async (_, problems) => {
  expect(await problems()).toEqual([]);
});

describe('the market of one year', () => {
  test.each([fieldOf2025, fieldOf2028])('marks every figure that counts once', async (series) => {
    const chart = await nativeOf(marketSpreadChart, series);
    const counted = series.groups.flatMap(({ consensus }) =>
      consensus.figures.map(({ point }) => point.amount),
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(markedValues(chart, 'x')).toEqual(counted.toSorted((a, b) => a - b));
  });

  test('has the median of each place as a line, and a box only around several figures', async () => {
    const chart = await nativeOf(marketSpreadChart, fieldOf2025);
    const upright = seriesIn(chart)
      .filter(({ line, points }) => line !== undefined && points[0]?.x === points[1]?.x)
      .map(({ points }) => points[0]?.x);
    const ofSeveral = fieldOf2025.groups.filter(({ consensus }) => consensus.figures.length > 1);
    expect(upright).toEqual(ofSeveral.map(({ consensus }) => consensus.spread?.median));
    const single = seriesIn(await nativeOf(marketSpreadChart, fieldOf2028));
    const lone = fieldOf2028.groups.filter(({ consensus }) => consensus.figures.length === 1);
    expect(lone).toHaveLength(1);
    expect(single.filter(({ line }) => line !== undefined)).toEqual([]);
  });
});

describe('the verdicts', () => {
  test('count every forecast that can be checked, in the row of its verdict', async () => {
    const plot = await barsOf(growthVerdictsChart, everyVerdict);
    const checked = checkedForecasts(everyVerdict);
    const counts = checkedVerdicts.map(
      (verdict) => checked.filter(({ audit }) => audit.verdict === verdict).length || undefined,
    );
    expect(stacksOf(plot)).toEqual(counts);
  });

  test('fill only what was seen at its source and is not rejected', async () => {
    const { series } = await barsOf(growthVerdictsChart, everyVerdict);
    const filled = series.filter(({ isHollow }) => isHollow !== true);
    const sound = checkedForecasts(everyVerdict).filter(
      ({ isSeen, isRejected }) => isSeen && !isRejected,
    );
    const count = filled.flatMap(({ values }) => values).reduce<number>((a, b) => a + (b ?? 0), 0);
    expect(count).toBe(sound.length);
    expect(series.length).toBeGreaterThan(filled.length);
  });
});

test.each([
  ['years', raisedByYear],
  ['quarters, some without a known amount', raisedByQuarter],
])(
  'money is the sum of all categories, and nothing where no amount is known: %s',
  async (_, series) => {
    const stacks = stacksOf(await barsOf(raisedByYearChart, series));
    const totals = series.periods.map((period) => totalOf(period).raisedUsd);
    expect(stacks).toHaveLength(totals.length);
    expect(stacks.includes(undefined)).toBe(series === raisedByQuarter);
    stacks.forEach((stack, place) => {
      const total = totals[place];
      if (stack === undefined || total === undefined) expect(stack).toBe(total);
      else expect(stack).toBeCloseTo(total, 2);
    });
  },
);
