import { describe, expect, test } from 'vitest';
import { capitalAgainstMarketChart } from '../../src/charts/capital-against-market/index.ts';
import type { ChartDefinition } from '../../src/charts/chart.ts';
import { fundingQuartersChart } from '../../src/charts/funding-quarters/index.ts';
import { fundingTimelineChart } from '../../src/charts/funding-timeline/index.ts';
import { licenceDealsChart } from '../../src/charts/licence-deals/index.ts';
import { yearlyValues } from '../../src/charts/licence-deals/series.ts';
import type { NativeChart } from '../../src/charts/native-chart.ts';
import { labelledMarks } from '../../src/charts/parts/labelled-marks.ts';
import { roundPeersChart } from '../../src/charts/round-peers/index.ts';
import {
  comparedMonthsChart,
  comparedStepsChart,
  valuationStepsChart,
} from '../../src/charts/valuation-steps/index.ts';
import type { StepsSeries } from '../../src/charts/valuation-steps/series.ts';
import { locales } from '../../src/i18n/locales.ts';
import { capitalOfChina, capitalOfTheWorld, noCapital } from '../cases/capital-against-market.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  nothingRaised,
  raisedByQuarter,
  raisedByYear,
  raisedInAll,
  raisedUnseen,
} from '../cases/funding-quarters.ts';
import {
  everyKindOfEvent,
  knownAmounts,
  noEvents,
  onLinearScale,
} from '../cases/funding-timeline.ts';
import {
  dealsInDollars,
  dealsWithoutYears,
  everyKindOfDeal,
  noDeals,
} from '../cases/licence-deals.ts';
import { aboveMost, oneOfTwo, withoutPlace } from '../cases/round-peers.ts';
import {
  noCompany,
  oneClimber,
  roughlyDated,
  roughlyDatedByMonths,
  twoByDate,
  twoByMonths,
} from '../cases/valuation-steps.ts';
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
  caseOf('funding-quarters', fundingQuartersChart, raisedByQuarter),
  caseOf('funding-quarters-unseen', fundingQuartersChart, raisedUnseen),
  caseOf('funding-quarters-years', fundingQuartersChart, raisedByYear),
  caseOf('funding-quarters-cumulative', fundingQuartersChart, raisedInAll),
  caseOf('funding-quarters-empty', fundingQuartersChart, nothingRaised),
  caseOf('funding-timeline', fundingTimelineChart, everyKindOfEvent),
  caseOf('funding-timeline-linear', fundingTimelineChart, onLinearScale),
  caseOf('funding-timeline-known', fundingTimelineChart, knownAmounts),
  caseOf('funding-timeline-empty', fundingTimelineChart, noEvents),
  caseOf('valuation-steps', valuationStepsChart, oneClimber),
  caseOf('valuation-steps-rough', valuationStepsChart, roughlyDated),
  caseOf('compared-steps', comparedStepsChart, twoByDate),
  caseOf('compared-steps-months', comparedMonthsChart, twoByMonths),
  caseOf('compared-steps-rough-months', comparedMonthsChart, roughlyDatedByMonths),
  caseOf('compared-steps-empty', comparedStepsChart, noCompany),
  caseOf('round-peers', roundPeersChart, aboveMost),
  caseOf('round-peers-one-of-two', roundPeersChart, oneOfTwo),
  caseOf('round-peers-empty', roundPeersChart, withoutPlace),
  caseOf('licence-deals', licenceDealsChart, everyKindOfDeal),
  caseOf('licence-deals-linear', licenceDealsChart, dealsInDollars),
  caseOf('licence-deals-no-years', licenceDealsChart, dealsWithoutYears),
  caseOf('licence-deals-empty', licenceDealsChart, noDeals),
  caseOf('capital-against-market', capitalAgainstMarketChart, capitalOfTheWorld),
  caseOf('capital-against-market-china', capitalAgainstMarketChart, capitalOfChina),
  caseOf('capital-against-market-empty', capitalAgainstMarketChart, noCapital),
])('%s can be drawn and guessed in every language', async (_, problems) => {
  expect(await problems()).toEqual([]);
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** All values of a plot of bars. */
function barValues({ plots }: NativeChart, place: number): readonly (number | undefined)[] {
  const plot = plots[place]?.plot;
  if (plot?.kind !== 'bars') throw new Error(`no plot of bars: ${place}`);
  return plot.series.flatMap(({ values }) => values);
}

function knownIn(chart: NativeChart, place: number): readonly number[] {
  return barValues(chart, place).filter((value) => value !== undefined);
}

describe('money by period', () => {
  test('is that of the table, its dated rows', async () => {
    const chart = await nativeOf(fundingQuartersChart, raisedByQuarter);
    const table = fundingQuartersChart.toTable(raisedByQuarter, context);
    const told = columnValues(table, 'raised', ({ id }) => !id.startsWith('undated'));
    expect(sum([...knownIn(chart, 0), ...knownIn(chart, 2)])).toBeCloseTo(sum(told), 2);
  });
  test('has the rounds of its periods under it, those without an amount too', async () => {
    const chart = await nativeOf(fundingQuartersChart, raisedByYear);
    const table = fundingQuartersChart.toTable(raisedByYear, context);
    const told = columnValues(table, 'rounds', ({ id }) => !id.startsWith('undated'));
    expect(sum(knownIn(chart, 1))).toBe(sum(told));
  });
  test('leaves out what is not known instead of calling it zero', async () => {
    const chart = await nativeOf(fundingQuartersChart, raisedByQuarter);
    expect(barValues(chart, 0)).toContain(undefined);
    expect(knownIn(chart, 0).every((value) => value > 0)).toBe(true);
  });
  test('ends where it is added up with the sum of all', async () => {
    const chart = await nativeOf(fundingQuartersChart, raisedInAll);
    const plot = chart.plots[0]!.plot;
    if (plot.kind !== 'bars') throw new Error('no plot of bars');
    const last = plot.series.flatMap(({ values }) => values.at(-1) ?? []);
    const table = fundingQuartersChart.toTable(raisedInAll, context);
    const dated = columnValues(table, 'raised', ({ id }) => !id.startsWith('undated'));
    expect(sum(last)).toBeCloseTo(sum(dated), 2);
  });
  test('is guessed as the sum of the table, rows without a date too', async () => {
    const figure = await keyOf(fundingQuartersChart, raisedByQuarter);
    const told = columnValues(fundingQuartersChart.toTable(raisedByQuarter, context), 'raised');
    const isBillions = figure!.question.includes('bn');
    expect(figure!.value * (isBillions ? 1e9 : 1e6)).toBeCloseTo(sum(told), 2);
  });
});

describe('the timeline', () => {
  test.each([everyKindOfEvent, onLinearScale, knownAmounts])(
    'marks every amount that is known once, and every other event under the plot',
    async (series) => {
      const chart = await nativeOf(fundingTimelineChart, series);
      const known = series.events.flatMap(({ amountUsd }) => amountUsd ?? []);
      expect(markedValues(chart, 'y')).toEqual(known.toSorted((a, b) => a - b));
      const lane = chart.plots.length > 1 ? markedValues(chart, 'x', 1) : [];
      expect(lane).toHaveLength(series.events.length - known.length);
    },
  );
  test('crosses out what is rejected', async () => {
    const chart = await nativeOf(fundingTimelineChart, everyKindOfEvent);
    const crosses = chart.plots.flatMap((_, place) =>
      seriesIn(chart, place).filter(({ marker }) => marker?.shape === 'cross'),
    );
    const rejected = everyKindOfEvent.events.filter(({ role }) => role === 'rejected');
    expect(crosses.flatMap(({ points }) => points)).toHaveLength(rejected.length);
    expect(rejected.length).toBeGreaterThan(0);
  });
  test('tells the categories of one colour apart by their outlines', async () => {
    const chart = await nativeOf(fundingTimelineChart, everyKindOfEvent);
    const looks = seriesIn(chart)
      .filter(({ marker }) => marker !== undefined)
      .map(({ color, marker }) => `${color} ${JSON.stringify(marker)}`);
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('the steps of companies', () => {
  function figuresOf({ companies }: StepsSeries): readonly number[] {
    const figures = companies.flatMap(({ events, outcome }) => [
      ...events.flatMap(({ raise }) => raise?.usd ?? []),
      ...events
        .filter((event) => event !== outcome?.event)
        .flatMap(({ value }) => value?.usd ?? []),
      ...(outcome?.usd === undefined ? [] : [outcome.usd]),
    ]);
    return figures.toSorted((a, b) => a - b);
  }
  test.each([oneClimber, twoByDate, twoByMonths, roughlyDated, roughlyDatedByMonths])(
    'mark every raise, valuation and price',
    async (series) => {
      const chart = await nativeOf(comparedStepsChart, series);
      expect(markedValues(chart, 'y')).toEqual(figuresOf(series));
    },
  );
  test('go over no valuation that does not count', async () => {
    const chart = await nativeOf(valuationStepsChart, oneClimber);
    const lines = seriesIn(chart).filter(({ line }) => line !== undefined);
    const heights = new Set(lines.flatMap(({ points }) => points.map(({ y }) => y)));
    const counted = oneClimber.companies.flatMap(({ events }) =>
      events.flatMap(({ value }) => (value?.state === 'counted' ? [value.usd] : [])),
    );
    expect(heights).toEqual(new Set(counted));
  });
  test('are guessed of one company alone', async () => {
    expect(await keyOf(valuationStepsChart, oneClimber)).toBeDefined();
    expect(await keyOf(comparedStepsChart, twoByDate)).toBeUndefined();
  });
});

describe('a round among others', () => {
  test.each([aboveMost, oneOfTwo])('has a row for every raise of the table', async (series) => {
    const chart = await nativeOf(roundPeersChart, series);
    const told = columnValues(roundPeersChart.toTable(series, context), 'raise');
    expect(markedValues(chart, 'x')).toEqual(told);
    expect(markedValues(chart, 'y')).toEqual(told.map((_, row) => row));
    const own = seriesIn(chart).filter(({ color, marker }) => color === ink && marker);
    expect(own.flatMap(({ points }) => points.map(({ x }) => x))).toEqual([series.figures?.usd]);
  });
  test('is guessed by its percentile, where it has one', async () => {
    const figure = await keyOf(roundPeersChart, aboveMost);
    expect(figure?.value).toBe(aboveMost.figures!.percentile! * 100);
    expect(await keyOf(roundPeersChart, withoutPlace)).toBeUndefined();
  });
});

describe('funding against the market', () => {
  test.each([capitalOfTheWorld, capitalOfChina])(
    'marks every size of the table, and what was raised where that is known',
    async (series) => {
      const chart = await nativeOf(capitalAgainstMarketChart, series);
      const table = capitalAgainstMarketChart.toTable(series, context);
      const { funding } = context.theme;
      const sizes = markedValues(chart, 'x', 0, ({ color }) => color !== funding);
      expect(sizes).toEqual(columnValues(table, 'market'));
      const raised = series.years.flatMap(({ raisedUsd }) => raisedUsd ?? []);
      const marks = markedValues(chart, 'x', 0, ({ color }) => color === funding);
      expect(marks).toEqual(raised.toSorted((a, b) => a - b));
    },
  );
  test('has a second plot only where a ratio is known', async () => {
    const chart = await nativeOf(capitalAgainstMarketChart, capitalOfTheWorld);
    const ratios = capitalOfTheWorld.years.flatMap(({ sizes }) =>
      sizes.flatMap(({ raisedPerDollar, row }) =>
        row.left_out === undefined ? (raisedPerDollar ?? []) : [],
      ),
    );
    expect(markedValues(chart, 'x', 1)).toEqual(ratios.toSorted((a, b) => a - b));
    expect((await nativeOf(capitalAgainstMarketChart, noCapital)).plots).toHaveLength(1);
  });
});

describe('licence deals', () => {
  test.each([everyKindOfDeal, dealsInDollars, dealsWithoutYears])(
    'stand at their value of a year, the others under the plot',
    async (series) => {
      const chart = await nativeOf(licenceDealsChart, series);
      const values = yearlyValues(series);
      const yearly = new Set(values.map(({ deal }) => deal.id));
      const table = licenceDealsChart.toTable(series, context);
      const told = columnValues(table, 'annual', ({ id }) => yearly.has(id));
      expect(markedValues(chart, 'y')).toEqual(told);
      const lane = chart.plots.length > 1 ? markedValues(chart, 'y', 1) : [];
      expect(lane).toHaveLength(series.deals.length - values.length);
    },
  );
});

test('names stand apart, the first before the others', () => {
  const marks = [
    { id: 'first', x: 0.2, y: 0.5 },
    { id: 'beside it', x: 0.3, y: 0.52 },
    { id: 'above it', x: 0.3, y: 0.8 },
    { id: 'too many', x: 0.9, y: 0.1 },
  ];
  const named = labelledMarks(marks, (mark) => mark, 2);
  expect([...named].map(({ id }) => id)).toEqual(['first', 'above it']);
});
